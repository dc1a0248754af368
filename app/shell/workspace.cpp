#include "app/shell/workspace.h"

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
    Q_EMIT searchAnswered();
  });
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
  if (apart)
    searcher_.forget();
  else
    ask();
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

bool Workspace::has(const Subject& subject) const {
  const auto* id = std::get_if<RecordId>(&subject);
  return id == nullptr || catalogue()->contains(*id);
}

void Workspace::show(const Subject& subject) {
  if (!has(subject)) return;
  subject_ = subject;
  Q_EMIT selectionChanged();
}

void Workspace::select(const Subject& subject) {
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
  loaded_ = std::move(loaded);
  ++opening_;
  filter_ = {};
  search_ = {};
  subject_.reset();
  history_.clear();
  browse();
  Q_EMIT searchChanged();
  Q_EMIT libraryChanged();
}

Result<void> Workspace::write_note(int begun, UserNote note, const UserNote& before) {
  note.changed = today_;
  return change_notes(begun, [&](Library& library) { return library.write_user_note(note, before); });
}

Result<void> Workspace::set_bookmark(int begun, const RecordId& record, bool on) {
  return change_notes(begun, [&](Library& library) { return library.set_bookmark(record, on, today_); });
}

Result<void> Workspace::change_notes(int begun, const std::function<Result<void>(Library&)>& change) {
  auto notes_now = write(begun, [&](Library& library) -> Result<std::vector<UserNote>> {
    if (auto changed = change(library); !changed) return fail(changed.error());
    return library.user_notes();
  });
  if (!notes_now) return fail(notes_now.error());
  loaded_->record.notes = std::move(*notes_now);
  browser().set_notes(notes());
  if (!filter_.of(Facet::yours).empty()) {
    filtered_ = std::make_shared<const Passing>(browser().apply(filter_));
    pass();
    Q_EMIT passingChanged();
    ask();
  }
  Q_EMIT notesChanged();
  return {};
}

void Workspace::renew(RecordInMemory record) {
  const auto shown = catalogue();  // as in open
  loaded_->record = std::move(record);
  browse();
  if (subject_ && !has(*subject_)) {
    subject_.reset();
    history_.clear();
  }
  Q_EMIT libraryChanged();
}

}  // namespace chronicle::app
