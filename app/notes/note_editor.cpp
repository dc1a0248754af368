#include "app/notes/note_editor.h"

#include "app/dialogs/dialogs.h"
#include "app/notes/tag_line.h"
#include "app/text/words.h"
#include "core/store/user/user_notes.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

/// A draft is kept this long after a key, whether or not others follow: so much a crash can cost.
constexpr int keeping_milliseconds = 1500;

}  // namespace

NoteEditor::NoteEditor(Workspace& workspace, QWidget* window, NoteDrafts drafts)
    : QObject(window), workspace_(workspace), window_(window), drafts_(std::move(drafts)), keeping_(this) {
  keeping_.setSingleShot(true);
  keeping_.setInterval(keeping_milliseconds);
  connect(&keeping_, &QTimer::timeout, this, &NoteEditor::keep_draft);
}

void NoteEditor::edit(const RecordId& record) {
  auto before = workspace_.read([&](const Library& library) { return library.user_notes().find(record); });
  if (before)
    run(record, std::move(*before), nullptr);
  else
    Q_EMIT failed(before.error());
}

void NoteEditor::take_up_drafts() {
  const QString library = QString::fromStdString(workspace_.library().path());
  const int begun = workspace_.opening();
  if (!library.isEmpty() && !workspace_.library().is_read_only()) drafts_.adopt(library);
  for (const NoteDraft& draft : drafts_.of_library(library)) {
    if (workspace_.opening() != begun) return;                                  // another came under a dialog
    if (drafts_.is_kept(draft)) run(draft.typed.record, draft.before, &draft);  // else another window has taken it up
  }
}

void NoteEditor::run(const RecordId& record, std::optional<UserNote> before, const NoteDraft* taken_up) {
  const DraftWriter writer(drafts_.folder());
  const auto catalogue = workspace_.catalogue();
  const std::string title = catalogue->contains(record) ? title_of(*catalogue, record, shown_language) : record.text();
  NoteDialog dialog(before.value_or(UserNote{.record = record}), QString::fromStdString(title),
                    tags_of(workspace_.notes()), window_);
  Open open{&dialog, QString::fromStdString(workspace_.library().path()), std::move(before), workspace_.opening(),
            writer.name()};
  dialog.set_write([&](const UserNote& note) { return save(open, note); });
  const auto drop = [&] {
    drafts_.drop(draft_of(open));
    if (taken_up != nullptr) drafts_.drop(*taken_up);
  };
  if (taken_up != nullptr) {
    dialog.take_up(taken_up->typed, tr("This note was kept for later, or the program ended before it was saved."));
    if (drafts_.keep(draft_of(open))) drafts_.drop(*taken_up);
  }
  dialog.set_keep([&] { return drafts_.keep(draft_of(open)); });
  connect(&dialog, &NoteDialog::edited, &keeping_, [this] {
    if (!keeping_.isActive()) keeping_.start();
  });
  // It is not told where the program ends under the dialog.
  connect(&dialog, &QDialog::finished, this, [&] {
    if (!dialog.is_kept_for_later()) drop();
  });
  open_ = &open;
  dialogs().run(dialog);
  open_ = nullptr;
  keeping_.stop();
}

Result<void> NoteEditor::save(Open& open, const UserNote& note) {
  auto written = workspace_.write_note(open.begun, note, open.before);
  if (written) return written;
  if (written.error().code != ErrorCode::changed_meanwhile) {
    Q_EMIT unsaved(written.error());
    return written;
  }
  auto other = workspace_.read([&](const Library& library) { return library.user_notes().find(note.record); });
  if (!other) return fail(other.error());
  open.before = std::move(*other);
  open.dialog->take_in(open.before.value_or(UserNote{.record = note.record}));
  return written;
}

void NoteEditor::move_to(const QString& path) {
  if (open_ == nullptr || !open_->library.isEmpty()) return;
  drafts_.drop(draft_of(*open_));
  open_->library = path;
}

NoteDraft NoteEditor::draft_of(const Open& open) {
  return {open.library, open.dialog->typed(), open.before, open.writer};
}

void NoteEditor::keep_draft() {
  if (open_ == nullptr) return;
  if (!is_writing()) return drafts_.drop(draft_of(*open_));
  const auto kept = drafts_.keep(draft_of(*open_));
  if (!kept) Q_EMIT draftFailed(kept.error());
}

void NoteEditor::copy_drafts(const QString& path) {
  const auto copied = drafts_.copy(QString::fromStdString(workspace_.library().path()), path);
  if (!copied) Q_EMIT draftFailed(copied.error());
}

}  // namespace chronicle::app
