// Go to anything by a few letters: a line to type in and what fits it, over the top of the window.
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include "app/palette/go_to_model.h"
#include "app/palette/recent_targets.h"
#include "app/palette/record_finder.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// A part of the window rather than a window of its own, so that input methods and screen readers work as in any line.
class GoToPalette : public QWidget {
  Q_OBJECT

 public:
  /// Lies over `window`. What is given must outlive the palette; `recent` is what was used before this run.
  GoToPalette(QWidget* window, Workspace& workspace, const Actions& actions, const QStringList& recent);

  /// Opens it with nothing typed; closes it if it is open.
  void toggle();
  /// Closes it and gives the keyboard back to what had it.
  void close_and_return();
  /// What was used last, to be remembered.
  const QStringList& recent() const { return recent_.keys(); }

  /// Whether the rows do not fit yet what is typed.
  bool is_looking_up() const { return finder_->is_busy(); }
  /// What it is made of; made when it is first opened, null before.
  QLineEdit* line() { return line_; }
  QListView* list() { return list_; }

 Q_SIGNALS:
  /// The user goes to a record or a question.
  void subjectChosen(const chronicle::Subject& subject);
  /// `view` is the text of a View (core/query/questions/view.h).
  void savedChosen(const QString& view);
  /// The user goes to what was printed.
  void printChosen(const chronicle::KeptPrint& print);

 protected:
  /// While it is open, of the whole program: to see clicks beside it.
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void build();
  void wire();
  void open();
  void look_up();
  void look_up_print(const std::string& code);
  void show_rows(std::vector<GoToItem> rows);
  void fit();
  void tell_current();
  bool take_key(const QKeyEvent& key);
  void move_to(int row);
  void choose();
  void choose_row(const QModelIndex& row);
  QRect panel() const;

  Workspace& workspace_;
  const Actions& actions_;
  RecentTargets recent_;
  QLineEdit* line_ = nullptr;
  QListView* list_ = nullptr;
  QLabel* nothing_ = nullptr;  ///< stands for the list where nothing fits
  GoToModel* model_ = nullptr;
  RecordFinder* finder_;
  std::shared_ptr<const Catalogue> prepared_;  ///< the catalogue whose names are ready
  std::vector<GoToItem> fixed_;                ///< as of when it was opened
  bool choose_when_found_ = false;             ///< Enter was pressed before the answer came
  QPointer<QWidget> returns_to_;
};

}  // namespace chronicle::app
