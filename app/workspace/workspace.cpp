#include "app/workspace/workspace.h"

#include <QtCore/QFileInfo>

#include "core/model/part.h"
#include "core/query/as_of/session_of.h"
#include "core/store/user/user_notes.h"

namespace chronicle::app {
namespace {

/// Who types on within this time waits for no table.
constexpr int narrowing_milliseconds = 60;

}  // namespace

Workspace::Workspace(Day today, QObject* parent) : QObject(parent), today_(today), as_of_(today) {
  narrowing_.setSingleShot(true);
  connect(&narrowing_, &QTimer::timeout, this, [this] {
    if (apart_) return narrowing_.start();
    pass();
    Q_EMIT passingChanged();
  });
  connect(&searcher_, &Searcher::answered, this, &Workspace::answer);
  connect(&searcher_, &Searcher::failed, this, [this](const Error& error) {
    search_.trouble = error;
    search_.result = nullptr;  // what was found before is no answer to this
    narrowing_.start(narrowing_milliseconds);
    Q_EMIT searchAnswered();
  });
}

QString Workspace::library_name() const {
  const QString path = QString::fromStdString(library().path());
  const QString name = path.isEmpty() ? tr("Bundled record") : QFileInfo(path).completeBaseName();
  return library().is_read_only() ? tr("%1 (read-only)").arg(name) : name;
}

void Workspace::browse() {
  if (loaded_->record.as_of != as_of_) browser().set_as_of(as_of_);
  searcher_.set_library(library().file(), catalogue());
  filtered_ = std::make_shared<const Passing>(browser().apply(filter_));
  search_.result = nullptr;
  pass();
  ask();
}

/// What comes of its own accord, an answer to a search and what follows it, waits for the library.
void Workspace::set_apart(bool apart) {
  apart_ = apart;
  if (apart) return searcher_.forget();
  ask();
  Q_EMIT apartOver();
}

/// What was found before counts until the next answer.
void Workspace::pass() {
  narrowing_.stop();
  passing_ = search_.result != nullptr ? common(*filtered_, search_.result->found) : *filtered_;
}

void Workspace::set_as_of(Day day) {
  if (day == as_of_) return;
  as_of_ = day;
  browser().set_as_of(day);
  loaded_->record.as_of = day;
  searcher_.forget();
  filtered_ = std::make_shared<const Passing>(browser().apply(filter_));
  pass();
  Q_EMIT asOfChanged();
  Q_EMIT passingChanged();
  ask();
}

void Workspace::set_filter(const Filter& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  filtered_ = std::make_shared<const Passing>(browser().apply(filter_));
  pass();
  Q_EMIT passingChanged();
  ask();
}

void Workspace::set_search(const QString& text) {
  if (text == search_.text) return;
  search_.text = text;
  ask();
  Q_EMIT searchChanged();
  if (search_.result == nullptr) Q_EMIT searchAnswered();
}

void Workspace::show_everything() {
  set_search({});
  set_filter({});
}

void Workspace::ask() {
  searcher_.forget();
  search_.fault.reset();
  search_.trouble.reset();
  auto parsed = parse_query(search_.text.toStdString());
  if (auto* fault = std::get_if<QueryFault>(&parsed)) {
    search_.fault = std::move(*fault);
    search_.result = nullptr;
    narrowing_.start(narrowing_milliseconds);
    return;
  }
  auto& query = std::get<SearchQuery>(parsed);
  if (!query.empty()) return searcher_.ask(std::move(query), as_of_, filtered_);
  if (search_.result == nullptr && !narrowing_.isActive()) return;
  search_.result = nullptr;
  pass();
  Q_EMIT passingChanged();
}

void Workspace::answer(const std::shared_ptr<const SearchResult>& result) {
  search_.result = result;
  Q_EMIT searchAnswered();
  narrowing_.start(narrowing_milliseconds);
}

std::optional<RecordId> Workspace::selection() const {
  const auto* id = subject_ ? std::get_if<RecordId>(&*subject_) : nullptr;
  return id != nullptr ? std::optional(*id) : std::nullopt;
}

std::optional<RecordId> Workspace::session() const {
  const auto id = selection();
  return id ? session_of(*catalogue(), *id, as_of_) : std::nullopt;
}

Situation Workspace::situation() const {
  if (!is_open()) return {};
  const auto id = selection();
  return Situation(Given::library)
      .setFlag(Given::in_file, !library().path().empty())
      .setFlag(Given::page, subject_.has_value())
      .setFlag(Given::record, id.has_value())
      .setFlag(Given::session, session().has_value())
      .setFlag(Given::documents, session() && !catalogue()->linked(&Act::session, *session()).empty())
      .setFlag(Given::notable, id && has_page(id->kind()))
      .setFlag(Given::document, id && id->kind() == Kind::document)
      .setFlag(Given::source, id && id->kind() == Kind::source)
      .setFlag(Given::page_before, history_.can_go_back())
      .setFlag(Given::page_after, history_.can_go_forward())
      .setFlag(Given::narrowed, !shows_all())
      .setFlag(Given::another_day, as_of_ != today_);
}

bool Workspace::has(const Subject& subject) const {
  const auto* id = std::get_if<RecordId>(&subject);
  return id == nullptr || catalogue()->contains(*id);
}

Subject Workspace::current(const Subject& subject) const {
  const auto* id = std::get_if<RecordId>(&subject);
  return id != nullptr ? Subject(catalogue()->current(*id)) : subject;
}

void Workspace::show(const Subject& subject) {
  if (!has(subject)) return;
  subject_ = current(subject);
  Q_EMIT selectionChanged();
}

void Workspace::select(const Subject& asked) {
  const Subject subject = current(asked);
  if (subject_ == subject || !has(subject)) return;
  history_.visit(subject);
  show(subject);
}

void Workspace::go_back() {
  if (const auto subject = history_.back()) show(*subject);
}

void Workspace::go_forward() {
  if (const auto subject = history_.forward()) show(*subject);
}

void Workspace::open(LoadedLibrary loaded) {
  // The views hold on to the catalogue that they show until they have heard of the new one.
  const auto shown = is_open() ? catalogue() : nullptr;
  const bool is_first = !is_open();
  loaded_ = std::move(loaded);
  ++opening_;
  ++revision_;
  written_ = false;
  filter_ = {};
  search_ = {};
  subject_.reset();
  if (is_first)
    history_.keep([this](const Subject& subject) { return has(subject); });
  else
    history_.clear();
  browse();
  Q_EMIT searchChanged();
  Q_EMIT libraryChanged();
}

/// What is searched for may be found elsewhere now.
void Workspace::note_written() {
  written_ = true;
  ++revision_;
  ask();
}

Result<bool> Workspace::changed_elsewhere() {
  if (apart_) return false;
  return attempt([&] { return loaded_->library.changed_elsewhere(); });
}

Result<void> Workspace::write_note(int begun, UserNote note, const std::optional<UserNote>& before) {
  note.changed = today_;
  return show_notes(write(begun, [&](Library& held) { return held.user_notes().write(note, before); }));
}

Result<void> Workspace::set_bookmark(int begun, const RecordId& record, bool on) {
  return show_notes(write(begun, [&](Library& held) { return held.user_notes().set_bookmark(record, on, today_); }));
}

/// Shows the notes as the library holds them now.
Result<void> Workspace::show_notes(Result<void> written) {
  if (!written && written.error().code != ErrorCode::changed_meanwhile) return written;
  loaded_->record.notes = read_or(notes(), [](const Library& held) { return held.user_notes().all(); });
  browser().set_notes(notes());
  if (!filter_.of(Facet::yours).empty()) {
    filtered_ = std::make_shared<const Passing>(browser().apply(filter_));
    pass();
    Q_EMIT passingChanged();
    ask();
  }
  Q_EMIT notesChanged();
  return written;
}

void Workspace::renew(RecordInMemory record) {
  const auto shown = catalogue();  // as in open
  loaded_->record = std::move(record);
  ++revision_;
  written_ = true;
  browse();
  drop_what_is_gone();
  Q_EMIT libraryChanged();
}

void Workspace::update(RecordUpdate update) {
  const auto shown = catalogue();  // as in open
  RecordInMemory& record = loaded_->record;
  record.catalogue = std::move(update.catalogue);
  const bool has_other_notes = update.browser != nullptr && update.notes != record.notes;
  if (update.browser != nullptr) {
    record.browser = std::move(update.browser);
    record.notes = std::move(update.notes);
    record.as_of = update.as_of;
  } else {
    browser().set_catalogue(*record.catalogue);
  }
  ++revision_;
  written_ = true;
  browse();
  const auto before = subject_;
  drop_what_is_gone();
  Q_EMIT changed(update.set);
  if (has_other_notes) Q_EMIT notesChanged();
  if (subject_ != before) Q_EMIT selectionChanged();
}

void Workspace::show_changed(std::variant<RecordUpdate, RecordInMemory> read) {
  if (auto* changes = std::get_if<RecordUpdate>(&read)) return update(std::move(*changes));
  renew(std::get<RecordInMemory>(std::move(read)));
}

void Workspace::drop_what_is_gone() {
  history_.keep([this](const Subject& subject) { return has(subject); });
  if (subject_ && !has(*subject_)) subject_.reset();
  if (subject_) subject_ = current(*subject_);  // it may have been merged into another
}

}  // namespace chronicle::app
