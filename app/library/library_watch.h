// Notices what other windows and programs do to the file that the window shows.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <functional>
#include <optional>

#include "app/background/last_asked.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// Looks every few seconds, and when the window comes to the front: that costs a question to the file. What another has
/// changed is read anew in a thread and then shown; not while a dialog stands over the window. It is read once at a
/// time, however long that takes, and again afterwards if it was changed meanwhile.
class LibraryWatch : public QObject {
  Q_OBJECT

 public:
  /// How the record is read; called in the thread.
  using Reading = std::function<RecordInMemory(const Library& library, Day day)>;

  /// `workspace` must outlive it.
  LibraryWatch(Workspace& workspace, QWidget* window, Reading reading = read_record);

  /// Looks now.
  void look();

 Q_SIGNALS:
  /// The file is no longer at its place; told once.
  void moved(const chronicle::Error& error);
  /// What others have done to the file cannot be read, or it cannot be looked at; told once until it can.
  void unreadable(const chronicle::Error& error);
  /// The file is at its place; told whenever it was looked for.
  void inPlace();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  static RecordInMemory read_record(const Library& library, Day day) { return {library, day}; }
  void begin_anew();
  void read_again();
  void take(Result<RecordInMemory> record, int revision);
  void tell(const Error& error);

  Workspace& workspace_;
  QTimer timer_;
  Reading read_;
  bool changed_ = false;        ///< by another, and not shown yet
  bool moved_ = false;          ///< and told
  std::optional<Error> told_;   ///< why it is unreadable
  bool is_reading_ = false;     ///< what was changed
  bool changed_again_ = false;  ///< since that was begun
  LastAsked reading_;
};

}  // namespace chronicle::app
