#include "app/library/library_commands.h"

#include <memory>
#include <utility>

#include "app/dialogs/ask_choice.h"
#include "app/dialogs/dialogs.h"
#include "app/library/library_files.h"
#include "app/library/user_library.h"

namespace chronicle::app {

LibraryCommands::LibraryCommands(QWidget* window, Workspace& workspace, const Actions& actions, LibraryReader& reader,
                                 const UnkeptLibrary& unkept)
    : QObject(window),
      window_(window),
      workspace_(workspace),
      reader_(reader),
      unkept_(unkept),
      save_as_library_(tr("&Save as Library…")),
      reopen_(tr("Open &Again")) {
  connect(actions[Command::new_library], &QAction::triggered, this, &LibraryCommands::make);
  connect(actions[Command::open_library], &QAction::triggered, this, &LibraryCommands::open);
  connect(actions[Command::save_copy], &QAction::triggered, this, &LibraryCommands::save_copy);
  connect(&save_as_library_, &QAction::triggered, this, &LibraryCommands::save_as);
  connect(&reopen_, &QAction::triggered, this,
          [this] { open_at(QString::fromStdString(workspace_.library().path())); });
  connect(&reader_, &LibraryReader::done, this, &LibraryCommands::use);
}

Situation LibraryCommands::situation() const {
  if (!workspace_.is_open()) return {};
  return Situation()
      .setFlag(Given::stays, !reading_)
      .setFlag(Given::writable, !reading_ && !workspace_.library().is_read_only());
}

void LibraryCommands::make() {
  if (!may_leave()) return;
  if (const auto path =
          dialogs().ask_new_file(window_, tr("New library"), tr("record.chronicle"), LibraryFiles::filters()))
    read([path = *path] { return make_library(path); });
}

void LibraryCommands::open() {
  if (!may_leave()) return;
  if (const auto path = dialogs().ask_open_file(window_, tr("Open library"), LibraryFiles::filters())) open_at(*path);
}

void LibraryCommands::open_at(const QString& path) {
  read([path = place_of(path).toStdString()] { return Library::open(path); });
}

void LibraryCommands::save_copy() {
  enum { for_oneself, for_others };
  const auto way =
      ask_choice(window_, tr("Whom is the copy for?"),
                 tr("A copy for others has the record alone: no notes, tags, bookmarks, saved questions and "
                    "kept texts of sources, and no history with the names of editors."),
                 {tr("For &Me, with Everything"), tr("For &Others"), tr("&Cancel")});
  if (way != for_oneself && way != for_others) return;
  const auto whom = way == for_others ? CopyFor::others : CopyFor::oneself;
  const auto path = save_under_name(tr("Save a copy"), tr("copy.chronicle"), tr("Saving a copy…"), whom);
  if (path) Q_EMIT copySaved(*path, whom);
}

bool LibraryCommands::save_as() {
  const auto path = save_under_name(tr("Save as library"), tr("record.chronicle"), tr("Saving the library…"));
  if (path) open_at(*path);
  return path.has_value();
}

std::optional<QString> LibraryCommands::save_under_name(const QString& title, const QString& name,
                                                        const QString& waiting, CopyFor whom) {
  const int begun = workspace_.opening();
  auto path = dialogs().ask_save_file(window_, title, name, LibraryFiles::filters());
  if (!path) return std::nullopt;
  if (begun != workspace_.opening()) {
    Q_EMIT failed({.code = ErrorCode::other_library, .file = workspace_.library().path()});
    return std::nullopt;
  }
  const auto saved = workspace_.work_apart(window_, waiting, [&](const Library& library) {
    return library.save_copy(path->toStdString(), Placing::replace, whom);  // which the dialog has asked about
  });
  if (saved) return place_of(*path);
  Q_EMIT failed(saved.error());
  return std::nullopt;
}

bool LibraryCommands::may_leave() {
  if (!unkept_.is_at_risk()) return true;
  enum { save, leave, stay };
  const auto way = ask_choice(window_, tr("What you have written has not been saved. Save it as a library?"), {},
                              {tr("&Save as Library…"), tr("&Discard"), tr("&Cancel")});
  if (way == save) return save_as();
  return way == leave;
}

void LibraryCommands::read(LibraryReader::Opening opening) {
  set_reading(true);
  reader_.read(std::move(opening), workspace_.as_of());
}

void LibraryCommands::set_reading(bool reading) {
  reading_ = reading;
  for (QAction* action : {&save_as_library_, &reopen_}) action->setEnabled(!reading);
  Q_EMIT readingChanged();
}

/// A library that was asked for here, or the one to begin with.
void LibraryCommands::use(Result<LoadedLibrary>& loaded) {
  if (workspace_.is_apart()) {
    // Queued, so that whoever works on the library now is done with it before it is exchanged.
    const auto waiting = std::make_shared<Result<LoadedLibrary>>(std::move(loaded));
    connect(
        &workspace_, &Workspace::apartOver, this, [this, waiting] { use(*waiting); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return;
  }
  if (!workspace_.is_open()) {
    if (loaded)
      Q_EMIT firstRead(*loaded);
    else
      Q_EMIT firstFailed(loaded.error());
    return;
  }
  set_reading(false);
  if (!loaded) return Q_EMIT openFailed(loaded.error());
  workspace_.open(std::move(*loaded));
  Q_EMIT opened();
}

}  // namespace chronicle::app
