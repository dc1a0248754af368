// Ways back to a library that is broken or lost: its kept copies, and what can be read of it.
#pragma once

#include <QtCore/QObject>
#include <vector>

#include "app/commands/actions.h"
#include "app/library/library_commands.h"
#include "app/library/notices.h"

namespace chronicle::app {

class RescueCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. What is rescued `library` opens, and what stays broken `notices`
  /// say.
  RescueCommands(QWidget* window, Workspace& workspace, const Actions& actions, LibraryCommands& library,
                 Notices& notices);

  /// Says why a library cannot be opened or used, with what can be done about it, and does it if the user wants it.
  void offer(const Error& error);
  /// The same for each of the libraries that the window could not begin with; of the first, which was asked for, it
  /// stays said that it is damaged.
  void offer_each(const std::vector<Error>& troubles);

 private:
  void show_kept_copies();
  void restore(const Backup& copy);
  void salvage_what_can_be_read(const QString& path);

  QWidget* window_;
  Workspace& workspace_;
  LibraryCommands& library_;
  Notices& notices_;
};

}  // namespace chronicle::app
