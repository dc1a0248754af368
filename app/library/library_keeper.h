// All that is done with the window's library as a file, each part of it wired to the others.
#pragma once

#include "app/library/daily_copy.h"
#include "app/library/record_commands.h"
#include "app/library/rescue_commands.h"

namespace chronicle::app {

class LibraryKeeper : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`, which takes files that are dropped on it. What there is to say
  /// for longer is said in `bar`.
  LibraryKeeper(QWidget* window, Workspace& workspace, const Actions& actions, LibraryReader& reader,
                Settings& settings, NoteEditor& notes, NoticeBar& bar);

  /// What goes wrong is said there.
  Notices& notices() { return *notices_; }
  /// What holds of the library's file.
  Situation situation() const { return commands_->situation() | records_->situation(); }
  /// Whether the library may go: what is kept nowhere is asked about first.
  bool may_leave() { return commands_->may_leave(); }
  /// Says of each of the libraries that could not be opened why, with what can be done about it, keeps the copy of the
  /// day, offers a newer record, and opens again the notes that were being written when the program ended.
  void greet(const std::vector<Error>& troubles);
  /// What is kept nowhere becomes a library in the user's data folder (`UnkeptLibrary::keep`).
  Result<void> keep_unkept() { return unkept_.keep(); }
  /// Puts a change of the record back, and says so.
  void put_back(const PastChange& past) { records_->put_back(past); }
  /// Saves the library under a name that is asked for, and opens it there.
  void save_as_library() { commands_->save_as_library()->trigger(); }

 Q_SIGNALS:
  /// The library to begin with, which the receiver takes.
  void firstRead(chronicle::app::LoadedLibrary& library);
  /// There is no library to begin with.
  void firstFailed(const chronicle::Error& error);
  void situationChanged();
  /// What is being done, until it is done; empty: nothing.
  void working(const QString& text);
  /// What was done, in a sentence.
  void done(const QString& message);
  /// A record was changed back, or changed again, in a field; empty: as a whole.
  void reversed(const chronicle::RecordId& record, const std::string& field);
  /// All that comes with a library of its own accord has been asked, but for what was being typed into records.
  void greeted();
  /// What could not be done and is worth a sentence, but no bar.
  void undone(const QString& message);

 private:
  void wire();
  void note_opened();

  Workspace& workspace_;
  Settings& settings_;
  NoteEditor& notes_;
  UnkeptLibrary unkept_;
  LibraryCommands* commands_;
  Notices* notices_;
  RescueCommands* rescue_;
  RecordCommands* records_;
  DailyCopy daily_copy_;
};

}  // namespace chronicle::app
