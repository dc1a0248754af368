// The window: filter, timeline, register and page around one workspace.
#pragma once

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QSplitter>

#include "app/commands/actions.h"
#include "app/dialogs/dialogs.h"
#include "app/filter/filter_panel.h"
#include "app/library/daily_copy.h"
#include "app/library/library_watch.h"
#include "app/library/record_commands.h"
#include "app/library/rescue_commands.h"
#include "app/notes/note_commands.h"
#include "app/page/citation_popup.h"
#include "app/page/page_view.h"
#include "app/palette/go_to_palette.h"
#include "app/print/print_commands.h"
#include "app/questions/question_commands.h"
#include "app/register/register_view.h"
#include "app/search/search_box.h"
#include "app/settings/settings.h"
#include "app/shell/as_of_button.h"
#include "app/shell/status_line.h"
#include "app/sources/source_commands.h"
#include "app/text/messages.h"
#include "app/timeline/record_feed.h"
#include "app/timeline/timeline_view.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  /// All three must outlive the window. If the workspace has no library yet, the window waits, with nothing to work on,
  /// for what `reader` reads.
  MainWindow(Workspace& workspace, Settings& settings, LibraryReader& reader);

  const Actions& actions() const { return actions_; }
  TimelineView* timeline() { return timeline_; }
  RegisterView* record_register() { return register_; }
  FilterPanel* filter() { return filter_; }
  PageView* page() { return page_; }
  SearchBox* search() { return search_; }
  QuestionList* questions() { return questions_; }
  CitationPopup* citation() { return citation_; }
  GoToPalette* go_to() { return go_to_; }
  StatusLine* status() { return status_; }
  NoticeBar* notices() { return bar_; }
  const AsOfButton* as_of() const { return as_of_; }
  /// Of the library that is shown; empty if it is in memory, or there is none yet.
  QString library_path() const;
  /// What comes when the first library is shown: says of each of the libraries that could not be opened why, with what
  /// can be done about it, offers a newer record, and opens again the notes that were being written when the program
  /// ended.
  void greet(const std::vector<Error>& troubles);
  /// Keeps what is to be there at the next start: the layout, the place, and what is typed in an open note.
  void keep_for_next_time();
  /// The same where the program is made to end and cannot ask: what is kept nowhere becomes a library in the user's
  /// data folder, with which the next start begins. While that library is worked on apart, the error is
  /// locked_library: then it is to be called again.
  Result<void> keep_everything();
  /// Says, without a question in the way, what went wrong with what nobody asked for by itself.
  void mention(const Error& error);

 Q_SIGNALS:
  /// The window shows a library and its page; comes once.
  void settled();
  /// There is no library to work on, and why.
  void nothingToShow(const chronicle::Error& error);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  // main_window.cpp: what it is made of and how its parts hear of each other
  void build();
  void build_toolbar();
  void wire();
  void wire_library();
  void wire_errors();
  /// Says for a moment what was done.
  void say_done(const QString& message);
  void wait_for_library();
  void after_frame(void (MainWindow::*step)());
  void show_first_library();
  void settle();
  void show_library();
  void show_as_of();
  void show_passing();
  void show_register();
  RecordRequest record_request() const;
  void show_kind_found();
  void show_counts();
  void show_selection();
  void show_position();
  void show_page();
  /// What holds now; not to be asked before there is a library.
  Situation situation();
  void update_actions();
  void choose_neighbour(int step);
  void choose_end(bool last);
  void open_address(const QUrl& url);
  void open_subject(const QString& subject, const QString& fact);
  void show_citation(const QString& source, const QString& fact, const QPoint& place);

  // window_state.cpp: what is remembered from one run to the next
  void restore_layout();
  void restore_place();

  // window_commands.cpp: what the actions do
  void wire_commands();
  void wire_files();
  void wire_view();
  void wire_go();
  void wire_help();
  void filter_years(int first, int last);
  void show_years();

  Workspace& workspace_;
  Settings& settings_;
  Actions actions_;
  QSplitter* columns_;
  QSplitter* rows_;
  QSplitter* lower_;
  QWidget* side_;
  SearchBox* search_;
  QuestionList* questions_;
  FilterPanel* filter_;
  TimelineView* timeline_;
  RecordFeed* feed_;
  RegisterView* register_;
  PageView* page_;
  AsOfButton* as_of_;
  StatusLine* status_;
  NoticeBar* bar_;
  CitationPopup* citation_;
  GoToPalette* go_to_;
  QuestionCommands* question_commands_;
  NoteEditor* notes_;
  NoteCommands* note_commands_;
  SourceCommands* source_commands_;
  PrintCommands* print_commands_;
  LibraryWatch* watch_;
  UnkeptLibrary unkept_;
  LibraryCommands* library_;
  Notices* notices_;
  RescueCommands* rescue_;
  RecordCommands* records_;
  DailyCopy daily_copy_;
  Kind chosen_kind_ = Kind::session;            ///< the tab of the register, unless a search shows another
  std::optional<LoadedLibrary> first_library_;  ///< read before the first frame was shown
  bool painted_ = false;                        ///< the first frame is shown
  bool settled_ = false;                        ///< so is the record, and the page can follow
};

}  // namespace chronicle::app
