// What the commands about libraries do: they make, open and save them.
#pragma once

#include <QtCore/QObject>
#include <optional>

#include "app/commands/actions.h"
#include "app/library/library_reader.h"
#include "app/library/unkept_library.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class LibraryCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. The first library that `reader` reads is not opened but told.
  LibraryCommands(QWidget* window, Workspace& workspace, const Actions& actions, LibraryReader& reader,
                  const UnkeptLibrary& unkept);

  /// Reads the library at `path`, to be shown instead of this one.
  void open_at(const QString& path);
  /// Whether the library may go: what is kept nowhere is asked about first.
  bool may_leave();
  /// Whether another library is being read, to be shown instead of this one.
  bool is_reading() const { return reading_; }
  /// Whether the library stays, and can be changed.
  Situation situation() const;
  /// Commands that have no place in the menus, only in what is said of the library.
  QAction* save_as_library() { return &save_as_library_; }
  QAction* reopen() { return &reopen_; }

 Q_SIGNALS:
  /// Another library is being read, or no longer; no change of the library is begun meanwhile.
  void readingChanged();
  /// The library to begin with, which the receiver takes.
  void firstRead(chronicle::app::LoadedLibrary& library);
  /// There is no library to begin with.
  void firstFailed(const chronicle::Error& error);
  /// A library that was asked for here is shown.
  void opened();
  /// A library that was asked for here cannot be shown.
  void openFailed(const chronicle::Error& error);
  void copySaved(const QString& path, chronicle::CopyFor whom);
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);

 private:
  void make();
  void open();
  void save_copy();
  bool save_as();
  /// Saves the library under a name that is asked for, and gives it; nothing if that was not done, which has been said,
  /// be it because another library was opened under the question.
  std::optional<QString> save_under_name(const QString& title, const QString& name, const QString& waiting,
                                         CopyFor whom = CopyFor::oneself);
  void read(LibraryReader::Opening opening);
  void use(Result<LoadedLibrary>& loaded);
  void set_reading(bool reading);

  QWidget* window_;
  Workspace& workspace_;
  LibraryReader& reader_;
  const UnkeptLibrary& unkept_;
  QAction save_as_library_;
  QAction reopen_;
  bool reading_ = false;
};

}  // namespace chronicle::app
