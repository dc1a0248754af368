#include "app/notes/note_commands.h"

#include "core/model/part.h"

namespace chronicle::app {

NoteCommands::NoteCommands(QObject* parent, Workspace& workspace, const Actions& actions, NoteEditor& editor)
    : QObject(parent), workspace_(workspace), bookmark_(actions[Command::bookmark]) {
  connect(bookmark_, &QAction::triggered, this, &NoteCommands::set_bookmark);
  connect(actions[Command::edit_note], &QAction::triggered, this, [this, &editor] {
    if (const auto id = record()) editor.edit(*id);
  });
  connect(&workspace_, &Workspace::selectionChanged, this, &NoteCommands::show_bookmark);
  connect(&workspace_, &Workspace::notesChanged, this, &NoteCommands::show_bookmark);
  connect(&workspace_, &Workspace::libraryChanged, this, &NoteCommands::show_bookmark);
  show_bookmark();
}

std::optional<RecordId> NoteCommands::record() const {
  const auto id = workspace_.selection();
  return id && has_page(id->kind()) ? id : std::nullopt;
}

void NoteCommands::set_bookmark(bool on) {
  const auto id = record();
  if (!id) return;
  const auto written = workspace_.set_bookmark(workspace_.opening(), *id, on);
  if (written) return;
  Q_EMIT failed(written.error());
  show_bookmark();  // as it is after all
}

void NoteCommands::show_bookmark() {
  const auto id = record();
  const UserNote* note = id ? note_of(workspace_.notes(), *id) : nullptr;
  bookmark_->setChecked(note != nullptr && note->bookmarked);
}

}  // namespace chronicle::app
