// What the commands about questions do: they ask those of the program, and keep, change and drop those of the user.
#pragma once

#include <QtCore/QObject>
#include <vector>

#include "app/commands/actions.h"
#include "app/filter/filter_panel.h"
#include "app/questions/question_list.h"
#include "app/register/register_view.h"
#include "app/workspace/workspace.h"
#include "core/model/kept_print.h"
#include "core/query/questions/view.h"

namespace chronicle::app {

class QuestionCommands : public QObject {
  Q_OBJECT

 public:
  /// Where questions are listed, and, beside the workspace, what a view is made of.
  struct Parts {
    QuestionList& list;
    RegisterView& rows;
    const FilterPanel& filter;
  };

  /// All must outlive it; dialogs stand over `window`.
  QuestionCommands(QWidget* window, Workspace& workspace, const Actions& actions, const Parts& parts);

  /// `address` is of a question or a view.
  void ask(const QString& address);
  /// Shows what was printed, as of the day of the print: its first page, or the rows of a list.
  void show_print(const KeptPrint& print);
  /// Asks what is unproven on the page; on that of a question, in the whole record.
  void ask_evidence_of_page();
  /// Asks what was edited of the record on the page; on that of a question, of all.
  void ask_changes_of_page();

 Q_SIGNALS:
  /// The answer is on the page, and the keyboard may follow it there.
  void answeredOnPage();
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);
  /// What was done, in a sentence.
  void done(const QString& message);

 private:
  void wire();
  /// Lists the user's questions as the library holds them now.
  void show_saved();
  /// Marks the question that the page answers.
  void show_asked();
  void compare();
  void leave_question();
  void show_view(const View& view);
  /// What the window shows now.
  View view() const;
  bool has_keyboard() const { return parts_.list.isAncestorOf(window_->focusWidget()); }
  void save();
  void change(const QString& name);
  void rename(const QString& name);
  void drop(const QString& name);
  /// Lists the questions anew after a change, or says what went wrong.
  void show_changed(const Result<void>& result);

  QWidget* window_;
  Workspace& workspace_;
  const Actions& actions_;
  Parts parts_;
  std::vector<QAction*> saved_;  ///< in the menu, with a separator before them
};

}  // namespace chronicle::app
