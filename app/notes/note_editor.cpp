#include "app/notes/note_editor.h"

#include "app/notes/tag_line.h"
#include "app/shell/dialogs.h"

namespace chronicle::app {
namespace {

/// A draft is kept when nothing has been typed for this long: so much a crash can cost.
constexpr int resting_milliseconds = 1500;

}  // namespace

NoteEditor::NoteEditor(Workspace& workspace, QWidget* window, NoteDrafts drafts)
    : QObject(window), workspace_(workspace), window_(window), drafts_(std::move(drafts)) {
  resting_.setSingleShot(true);
  resting_.setInterval(resting_milliseconds);
  connect(&resting_, &QTimer::timeout, this, &NoteEditor::keep_draft);
}

void NoteEditor::edit(const RecordId& record) {
  auto before = workspace_.read([&](const Library& library) { return library.user_note(record); });
  if (before)
    run(record, std::move(*before), nullptr);
  else
    Q_EMIT failed(before.error());
}

void NoteEditor::take_up_drafts() {
  const QString library = QString::fromStdString(workspace_.library().path());
  for (const NoteDraft& draft : drafts_.of_library(library)) run(draft.typed.record, draft.before, &draft.typed);
}

void NoteEditor::run(const RecordId& record, std::optional<UserNote> before, const UserNote* typed) {
  const auto catalogue = workspace_.catalogue();
  const std::string title = catalogue->contains(record) ? catalogue->title_of(record) : record.text();
  NoteDialog dialog(before.value_or(UserNote{.record = record}), QString::fromStdString(title),
                    tags_of(workspace_.notes()), window_);
  Open open{&dialog, QString::fromStdString(workspace_.library().path()), std::move(before), workspace_.opening()};
  dialog.set_write([&](const UserNote& note) { return save(open, note); });
  if (typed != nullptr) dialog.take_up(*typed, tr("The program ended before this note was saved."));
  connect(&dialog, &NoteDialog::edited, &resting_, qOverload<>(&QTimer::start));
  // It is not told where the program ends under the dialog.
  connect(&dialog, &QDialog::finished, this, [&] { drafts_.drop(open.library, record); });
  open_ = &open;
  dialogs().run(dialog);
  open_ = nullptr;
  resting_.stop();
}

Result<void> NoteEditor::save(Open& open, const UserNote& note) {
  const auto written = workspace_.write_note(open.begun, note, open.before);
  if (written || written.error().code != ErrorCode::changed_meanwhile) return written;
  auto other = workspace_.read([&](const Library& library) { return library.user_note(note.record); });
  if (!other) return fail(other.error());
  open.before = std::move(*other);
  open.dialog->take_in(open.before.value_or(UserNote{.record = note.record}));
  return written;
}

void NoteEditor::move_to(const QString& path) {
  if (open_ != nullptr && open_->library.isEmpty()) open_->library = path;
}

void NoteEditor::keep_draft() {
  if (!is_writing()) return;
  const auto kept = drafts_.keep({open_->library, open_->dialog->typed(), open_->before});
  if (!kept) Q_EMIT failed(kept.error());
}

}  // namespace chronicle::app
