// What the window says of its library, and of what goes wrong: dialogs for what the user asked for, bars for the rest.
#pragma once

#include <QtCore/QObject>
#include <optional>

#include "app/library/notice_bar.h"
#include "app/library/recent_errors.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// It hears of the workspace before all who may have something to be said.
class Notices : public QObject {
  Q_OBJECT

 public:
  /// The commands that bars have buttons for.
  struct Ways {
    QAction* save_as_library;
    QAction* save_copy;
    QAction* reopen;
  };

  /// All must outlive it; dialogs stand over `window`.
  Notices(QWidget* window, Workspace& workspace, NoticeBar& bar, const Ways& ways);

  /// Says what went wrong with what the user has asked for.
  void report(const Error& error);
  /// Says, without a question in the way, what went wrong with what nobody asked for by itself.
  void mention(const Error& error);
  /// The same of what is said elsewhere: only what stays true of the library gets a bar.
  void note(const Error& error);
  /// Keeps in mind, for the diagnostics, what went wrong and is said elsewhere.
  void remember(const Error& error) { recent_errors_.add(error.code); }
  const RecentErrors& recent_errors() const { return recent_errors_; }

  /// Says in a bar that the file is no longer at its place, and offers to save a copy or to open it anew.
  void say_moved(const Error& error);
  /// Where something is at the place of the library again: what was said goes if that is the library.
  void drop_moved();
  /// Says as long as this library is shown that another or this one is damaged, and offers its rescue.
  void say_damaged(const Error& error);
  /// The name of the library that the window shows instead of the one that an error is about; empty if it shows that.
  QString shown_instead_of(const Error& error) const;

 Q_SIGNALS:
  /// The user wants the library rescued that a bar tells is damaged.
  void rescueRequested(const chronicle::Error& error);

 private:
  /// Says what there is to say of the library that is shown from now on, and of no other.
  void show_library();
  /// Whether the window shows the library that an error is about.
  bool is_shown(const Error& error) const;
  /// Where an error tells what stays true of the library that is shown, a bar of its own says it; whether one does.
  bool say_state(const Error& error);

  QWidget* window_;
  Workspace& workspace_;
  NoticeBar& bar_;
  Ways ways_;
  QAction rescue_;
  std::optional<Error> damage_;  ///< of which a bar tells, and `rescue_` takes care
  int barred_ = 0;               ///< the opening of the library that the bars are about
  RecentErrors recent_errors_;
};

}  // namespace chronicle::app
