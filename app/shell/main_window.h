// The window: filter, timeline, register and page around one workspace, and what can be done with them.
#pragma once

#include <QtWidgets/QMainWindow>

#include "app/shell/first_frames.h"
#include "app/shell/window_commands.h"
#include "app/shell/window_memory.h"

namespace chronicle::app {

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  /// All three must outlive the window. The workspace has no library yet: the window waits, with nothing to work on,
  /// for what `reader` reads.
  MainWindow(Workspace& workspace, Settings& settings, LibraryReader& reader);

  /// Its parts, for those who look at it from outside; they go with the window.
  const Actions& actions() const { return actions_; }
  TimelineView* timeline() const { return parts_.timeline; }
  RegisterView* record_register() const { return parts_.record_register; }
  FilterPanel* filter() const { return parts_.filter; }
  PageView* page() const { return parts_.page; }
  RecordEditor* editor() const { return commands_.editor; }
  SearchBox* search() const { return parts_.search; }
  QuestionList* questions() const { return parts_.questions; }
  CitationPopup* citation() const { return parts_.citation; }
  GoToPalette* go_to() const { return parts_.go_to; }
  StatusLine* status() const { return parts_.status; }
  NoticeBar* notices() const { return parts_.bar; }
  const AsOfButton* as_of() const { return parts_.as_of; }
  /// Of the library that is shown; empty if it is in memory, or there is none yet.
  QString library_path() const;
  /// What comes when the first library is shown: says of each of the libraries that could not be opened why, with what
  /// can be done about it, offers a newer record, and opens again the notes and the form that were being written when
  /// the program ended.
  void greet(const std::vector<Error>& troubles) { commands_.library->greet(troubles); }
  /// Keeps what is to be there at the next start: the layout, the place, and what is typed in an open note or form.
  void keep_for_next_time();
  /// The same where the program is made to end and cannot ask: what is kept nowhere becomes a library in the user's
  /// data folder, with which the next start begins. While that library is worked on apart, the error is
  /// locked_library: then it is to be called again.
  Result<void> keep_everything();
  /// Comes to the front and shows what a link leads to (app/handing/record_link.h); an empty one leads nowhere.
  void open_from_outside(const QString& link);
  /// Says, without a question in the way, what went wrong with what nobody asked for by itself.
  void mention(const Error& error) { commands_.library->notices().mention(error); }

 Q_SIGNALS:
  /// The window shows a library and its page; comes once.
  void settled();
  /// Another language than the one shown was chosen: a new window would speak it.
  void languageChosen();
  /// There is no library to work on, and why.
  void nothingToShow(const chronicle::Error& error);

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  void wire_going();
  void wire_showing();
  void wire_actions();
  void wait_for_library();
  void update_actions();

  Workspace& workspace_;
  const std::optional<Day> last_visit_;
  Actions actions_;
  WindowParts parts_;
  WindowMemory memory_;
  FirstFrames frames_;
  WindowCommands commands_;
};

}  // namespace chronicle::app
