// The window: filter, timeline, register and page around one workspace.
#pragma once

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QSplitter>

#include "app/commands/actions.h"
#include "app/dialogs/dialogs.h"
#include "app/filter/filter_panel.h"
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
#include "app/shell/diagnostics.h"
#include "app/shell/library_reader.h"
#include "app/shell/library_watch.h"
#include "app/shell/notice_bar.h"
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
  NoticeBar* notices() { return notices_; }
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
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  // main_window.cpp: what it is made of and how its parts hear of each other
  void build();
  void build_toolbar();
  void wire();
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
  /// Whether what the user does may change the library now: not while another is read to take its place.
  bool can_change() const;

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
  /// Says what went wrong with what the user has asked for.
  void report(const Error& error);

  // file_commands.cpp: libraries, and records that come and go
  void new_library();
  void open_library();
  void read_library(LibraryReader::Opening opening);
  void open_at(const QString& path);
  void use_library(Result<LoadedLibrary>& loaded);
  void save_copy();
  bool save_as_library();
  Result<void> keep_library_in_memory();
  /// Saves the library under a name that is asked for, and gives it; nothing if that was not done, which has been said,
  /// be it because another library was opened under the question.
  std::optional<QString> save_under_name(const QString& title, const QString& name, const QString& waiting);
  /// Whether the library may go: what is kept nowhere is asked about first.
  bool may_leave_library();
  void show_kept_copies();
  void restore(const Backup& copy);
  void offer_rescue(const Error& error);
  /// Offers to bring in the bundled record, if it is newer than the library's and the user has not declined it.
  void offer_newer_record();
  void salvage_library(const QString& path);
  void keep_daily_copy();
  void say_moved(const Error& error);
  /// Where something is at the place of the library again: what was said goes if that is the library.
  void drop_moved();
  /// Says as long as this library is shown that another or this one is damaged, and offers its rescue.
  void say_damaged(const Error& error);
  /// Whether the window shows the library that an error is about.
  bool is_shown(const Error& error) const;
  /// The name of the library that it shows instead of that one; empty if it is that one.
  QString shown_instead_of(const Error& error) const;
  /// Where an error tells what stays true of the library that is shown, a bar of its own says it; whether one does.
  bool note_state(const Error& error);
  void drop_bars_of_other_library();
  std::optional<Changes> change_library(const QString& text, const std::function<Result<Changes>(Library&)>& change);
  void import_records();
  void import_from(const QString& path);
  void export_records();
  void update_record();

  Workspace& workspace_;
  Settings& settings_;
  LibraryReader& reader_;
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
  NoticeBar* notices_;
  CitationPopup* citation_;
  GoToPalette* go_to_;
  QuestionCommands* question_commands_;
  NoteEditor* notes_;
  NoteCommands* note_commands_;
  SourceCommands* source_commands_;
  PrintCommands* print_commands_;
  LibraryWatch* watch_;
  QAction* save_as_library_;
  QAction* rescue_;
  QAction* reopen_;
  std::optional<Error> damage_;  ///< of which a bar tells, and `rescue_` takes care
  int barred_ = 0;               ///< the opening of the library that the bars are about
  LastAsked copying_;            ///< of the day
  RecentErrors recent_errors_;
  Kind chosen_kind_ = Kind::session;            ///< the tab of the register, unless a search shows another
  std::optional<LoadedLibrary> first_library_;  ///< read before the first frame was shown
  std::optional<int> kept_revision_;            ///< of the library in memory that `keep_everything` has saved
  bool reading_ = false;                        ///< another library is read, to be shown instead of this one
  bool can_update_ = false;                     ///< the bundled record is newer than the library's
  bool painted_ = false;                        ///< the first frame is shown
  bool settled_ = false;                        ///< so is the record, and the page can follow
};

}  // namespace chronicle::app
