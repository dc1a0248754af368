#include "app/editor/record_editor.h"

#include "app/dialogs/ask_choice.h"
#include "app/dialogs/dialogs.h"
#include "app/editor/new_source_dialog.h"
#include "app/text/messages.h"
#include "app/text/words.h"
#include "core/edits/add_record.h"
#include "core/edits/proposed_id.h"
#include "core/edits/set_facts.h"
#include "core/entry/called.h"
#include "core/store/records/records.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

/// A draft is kept this long after a key, whether or not others follow: so much a crash can cost.
constexpr int keeping_milliseconds = 1500;
/// Who types on within this time waits for no id.
constexpr int proposing_milliseconds = 250;

}  // namespace

RecordEditor::RecordEditor(QWidget* window, Workspace& workspace, QStackedWidget& place, FormDrafts drafts)
    : QObject(window),
      window_(window),
      workspace_(workspace),
      place_(place),
      drafts_(std::move(drafts)),
      form_(new RecordForm([this] { return names(); }, &place)) {
  place_.addWidget(form_);
  keeping_.setSingleShot(true);
  keeping_.setInterval(keeping_milliseconds);
  proposing_.setSingleShot(true);
  proposing_.setInterval(proposing_milliseconds);
  connect(&keeping_, &QTimer::timeout, this, &RecordEditor::keep_draft);
  connect(&proposing_, &QTimer::timeout, this, &RecordEditor::propose_id);
  connect(form_, &RecordForm::edited, this, &RecordEditor::note_edited);
  connect(form_, &RecordForm::saveRequested, this, &RecordEditor::save);
  connect(form_, &RecordForm::leaveRequested, this, &RecordEditor::leave);
  connect(form_->source_line(), &SourceLine::newRequested, this, &RecordEditor::make_source);
  connect(&workspace_, &Workspace::changed, this, &RecordEditor::take_in_changes);
  connect(&workspace_, &Workspace::libraryChanged, this, &RecordEditor::follow_library);
  // Queued: a question about what was typed is asked when all have heard of the selection.
  connect(&workspace_, &Workspace::selectionChanged, this, &RecordEditor::follow_selection, Qt::QueuedConnection);
}

std::shared_ptr<const NamedRecords> RecordEditor::names() {
  if (names_ == nullptr || names_->catalogue() != workspace_.catalogue())
    names_ = std::make_shared<const NamedRecords>(
        workspace_.catalogue(),
        workspace_.read_or(std::vector<std::pair<RecordId, std::string>>(),
                           [](const Library& library) { return library.records().other_names(); }),
        shown_language);
  return names_;
}

Result<RecordAsTyped> RecordEditor::read(const RecordId& record) const {
  return workspace_.read([&](const Library& library) -> Result<RecordAsTyped> {
    return dispatch(record.kind(), [&]<typename R>() -> Result<RecordAsTyped> {
      const auto found = library.records().find<R>(record);
      if (!found) return fail({.code = ErrorCode::unknown_record, .file = library.path(), .record = record.text()});
      return RecordAsTyped{R::kind, record, typed_facts(*found), found->citations};
    });
  });
}

bool RecordEditor::may_write() {
  if (!workspace_.library().is_read_only()) return true;
  enum { copy };
  const auto way = ask_choice(window_, tr("%1 cannot be changed.").arg(workspace_.library_name()),
                              tr("A copy of it can. It is opened in its place."), {tr("Save a &Copy to Edit…")});
  if (way == copy) Q_EMIT copyRequested();
  return false;
}

void RecordEditor::edit(const RecordId& record, const std::string& field) {
  if (is_open() && form_->record().id == record) return form_->focus(field);
  if (!may_write() || !leave()) return;
  const auto typed = read(record);
  if (!typed) return Q_EMIT failed(typed.error());
  open(*typed, text_of(title_of(*workspace_.catalogue(), record, shown_language)));
  form_->focus(field);
}

void RecordEditor::add(Kind kind, const std::vector<TypedFact>& facts) {
  if (!may_write() || !leave()) return;
  open({.kind = kind}, label_of(kind));
  form_->fill(facts);
  form_->settle();
  propose_id();
  const auto is_known = [&](const FormRow* row) { return !row->editor()->text().isEmpty(); };
  const auto& rows = form_->rows();
  const auto first = std::find_if_not(rows.begin(), rows.end(), is_known);
  form_->focus(first != rows.end() ? (*first)->path() : std::string());
}

void RecordEditor::open(const RecordAsTyped& record, const QString& title) {
  begun_ = workspace_.opening();
  library_ = QString::fromStdString(workspace_.library().path());
  subject_ = workspace_.subject();
  form_->begin(record, title);
  form_->source_line()->set(source_, locator_);
  keeping_.stop();
  writer_ = std::make_unique<DraftWriter>(drafts_.folder());
  place_.setCurrentWidget(form_);
  Q_EMIT situationChanged();
}

void RecordEditor::close() {
  if (!is_open()) return;
  drafts_.drop(draft());
  writer_.reset();
  keeping_.stop();
  proposing_.stop();
  source_ = form_->source_line()->source();
  locator_ = form_->source_line()->locator();
  place_.setCurrentIndex(0);
  place_.currentWidget()->setFocus();
  Q_EMIT situationChanged();
}

bool RecordEditor::leave() {
  if (!is_open()) return true;
  if (form_->is_edited()) {
    enum { keep_editing, save_it, discard };
    const auto way =
        ask_choice(window_, tr("Save your changes?"), {}, {tr("&Keep Editing"), tr("&Save"), tr("&Discard")});
    if (way == save_it) save();
    if (way != discard) return !is_open();
  }
  close();
  return true;
}

Result<Changes> RecordEditor::change(const std::function<Result<Changes>(Library&)>& change) {
  using Changed = std::pair<Changes, std::variant<RecordUpdate, RecordInMemory>>;
  auto changed = workspace_.write(is_open() ? begun_ : workspace_.opening(), [&](Library& library) -> Result<Changed> {
    auto changes = change(library);
    if (!changes) return fail(changes.error());
    auto shown = read_changed(library, *workspace_.catalogue(), changes->set, workspace_.as_of());
    return Changed(*std::move(changes), std::move(shown));
  });
  if (!changed) return fail(changed.error());
  workspace_.show_changed(std::move(changed->second));
  return std::move(changed->first);
}

void RecordEditor::save() {
  if (!is_open() || form_->source_line()->refuses() || form_->asks()) return;
  form_->say({});
  const auto assignments = form_->read();
  if (!assignments) return;
  if (form_->record().id.is_null()) return save_new(*assignments);
  if (assignments->empty()) return close();
  save_changes(*assignments);
}

void RecordEditor::save_changes(const std::vector<Assignment>& assignments) {
  const RecordId record = form_->record().id;
  const auto citing = form_->source_line()->citing();
  const auto begun = form_->begun();
  const auto changed = change([&](Library& library) { return set_facts(library, record, assignments, citing, begun); });
  if (changed) return close();
  if (changed.error().code != ErrorCode::changed_meanwhile) return form_->show_fault(changed.error());
  take_in_changes();
  form_->asks();
}

void RecordEditor::save_new(const std::vector<Assignment>& assignments) {
  if (!form_->is_edited()) return form_->say(tr("Nothing has been entered yet."));
  const Kind kind = form_->record().kind;
  std::optional<RecordId> id;
  if (const std::string slug = form_->slug_line()->text().trimmed().toStdString(); !slug.empty()) {
    std::string text(name_of(kind));
    text += "/" + slug;
    id = RecordId::parse(text);
    if (!id) {
      form_->say(tr("An ID has small Latin letters and digits, in groups joined by single hyphens."));
      return form_->slug_line()->setFocus(Qt::OtherFocusReason);
    }
  }
  const auto citing = form_->source_line()->citing();
  const auto changed = change([&](Library& library) { return add_record(library, kind, id, assignments, citing); });
  if (!changed) return form_->show_fault(changed.error());
  close();
  if (changed->set.changes.empty()) return;
  const RecordId made = changed->set.changes.front().record;
  workspace_.select(page_of(*workspace_.catalogue(), made));
  Q_EMIT added(made);
}

void RecordEditor::propose_id() {
  if (!is_open() || !form_->record().id.is_null() || form_->slug_line()->isModified()) return;
  std::vector<Assignment> assignments;
  const auto names = this->names();
  const Typing typing{{}, form_->record().kind, called_in(names->catalogue(), names->other_names(), shown_language)};
  for (const TypedFact& fact : form_->edited_facts())
    if (auto read = read_typed(typing, fact.field, Assigning::put, fact.text)) assignments.push_back(*std::move(read));
  const auto id = workspace_.read([&](const Library& library) -> Result<std::optional<RecordId>> {
    return proposed_id(library, form_->record().kind, assignments);
  });
  form_->propose_slug(id && *id ? text_of((*id)->slug()) : QString());
}

/// The library was changed, here or elsewhere, while the form is open.
void RecordEditor::take_in_changes() {
  names_.reset();
  if (!is_open() || form_->record().id.is_null()) return;
  const auto now = read(form_->record().id);
  if (now) return form_->take_in(*now);
  form_->say(now.error().code == ErrorCode::unknown_record
                 ? tr("This record was removed meanwhile. What was typed can no longer be saved, but copied.")
                 : message_of(now.error()));
}

void RecordEditor::follow_library() {
  names_.reset();  // of a catalogue that nobody shows any more
  if (begun_ == workspace_.opening()) return take_in_changes();
  source_.clear();
  locator_.clear();
  if (!is_open()) return;
  // What belongs to the library before waits for it.
  const auto kept = form_->is_edited() ? std::optional(draft()) : std::nullopt;
  close();
  source_.clear();
  locator_.clear();
  if (!kept) return;
  if (const auto done = drafts_.keep(*kept); !done) Q_EMIT draftFailed(done.error());
}

void RecordEditor::follow_selection() {
  if (!is_open() || workspace_.subject() == subject_) return;
  const auto before = subject_;
  if (!leave() && before) workspace_.select(*before);
}

void RecordEditor::note_edited() {
  if (!is_open()) return;
  if (!keeping_.isActive()) keeping_.start();
  if (form_->record().id.is_null()) proposing_.start();
}

FormDraft RecordEditor::draft() const {
  const RecordAsTyped& record = form_->record();
  return {library_,
          record.kind,
          record.id.is_null() ? std::nullopt : std::optional(record.id),
          form_->edited_facts(),
          form_->begun_facts(),
          form_->source_line()->source(),
          form_->source_line()->locator(),
          form_->slug_line()->isModified() ? form_->slug_line()->text() : QString(),
          writer_ != nullptr ? writer_->name() : QString()};
}

void RecordEditor::keep_draft() {
  if (!is_open()) return;
  if (!form_->is_edited()) return drafts_.drop(draft());
  if (const auto kept = drafts_.keep(draft()); !kept) Q_EMIT draftFailed(kept.error());
}

void RecordEditor::take_up_drafts() {
  if (is_open() || workspace_.library().is_read_only()) return;
  for (const FormDraft& kept : drafts_.of_library(QString::fromStdString(workspace_.library().path()))) {
    const bool is_there = !kept.record || workspace_.catalogue()->contains(*kept.record);
    const QString name = kept.record ? text_of(title_of(*workspace_.catalogue(), *kept.record, shown_language))
                                     : tr("a new record (%1)").arg(label_of(kept.kind));
    enum { go_on, later, discard };
    QStringList ways{tr("&Go On"), tr("&Later"), tr("&Discard")};
    const auto way =
        ask_choice(window_, tr("The program ended before %1 was saved. Go on with it?").arg(name), {}, ways);
    if (!drafts_.is_kept(kept)) continue;  // another window has taken it up meanwhile
    if (way == discard) drafts_.drop(kept);
    if (way != go_on || !is_there) continue;
    if (kept.record) {
      workspace_.select(page_of(*workspace_.catalogue(), *kept.record));
      edit(*kept.record);
    } else {
      add(kept.kind);
    }
    if (!is_open()) continue;
    take_up(kept);
    return;  // there is one form; the others wait for the next start
  }
}

/// The form is as the draft was, and what has changed since is asked about.
void RecordEditor::take_up(const FormDraft& kept) {
  if (kept.record) {
    const auto now = form_->record();
    RecordAsTyped then = now;
    for (const TypedFact& begun : kept.begun) {
      std::erase_if(then.facts, [&](const TypedFact& fact) { return fact.field == begun.field; });
      if (!begun.text.empty()) then.facts.push_back(begun);
    }
    form_->take_in(then);
    form_->fill(kept.typed);
    form_->take_in(now);
  } else {
    form_->fill(kept.typed);
  }
  form_->source_line()->set(kept.source, kept.locator);
  if (!kept.slug.isEmpty()) {
    form_->slug_line()->setText(kept.slug);
    form_->slug_line()->setModified(true);
  }
  form_->say(tr("The program ended before this was saved."));
  if (drafts_.keep(draft())) drafts_.drop(kept);
}

std::optional<RecordId> RecordEditor::add_source(const QString& typed, QWidget* window) {
  NewSourceDialog dialog(typed, workspace_.today(), window);
  std::optional<RecordId> made;
  dialog.set_write([&](const std::vector<Assignment>& assignments) -> Result<void> {
    const auto changed =
        change([&](Library& library) { return add_record(library, Kind::source, std::nullopt, assignments); });
    if (!changed) return fail(changed.error());
    made = changed->set.changes.front().record;
    return {};
  });
  dialogs().run(dialog);
  return made;
}

void RecordEditor::make_source(const QString& typed) {
  if (const auto made = add_source(typed, window_))
    form_->source_line()->set(text_of(made->text()), form_->source_line()->locator());
  form_->source_line()->setFocus();
}

}  // namespace chronicle::app
