// What was found, under the search box: a list that the box drives while it keeps the keyboard.
#pragma once

#include <QtWidgets/QFrame>
#include <QtWidgets/QListView>

#include "app/search/hit_model.h"
#include "app/workspace/workspace.h"

class QLabel;

namespace chronicle::app {

class SearchResults : public QFrame {
  Q_OBJECT

 public:
  explicit SearchResults(QWidget* window);

  /// Shows what `workspace` found, and ways to go on typing.
  void show_found(const Workspace& workspace, std::vector<Completion> completions);
  /// Moves to the next row that can be chosen, `step` being 1 or -1, or by as many rows as fit.
  void move(int step);
  void move_page(int direction);
  /// Does what the current row says, if there is one.
  void choose();
  /// The current completion, else the first; null if there is none.
  const Completion* completion() const;

  /// What is shown, and where.
  HitModel* model() { return model_; }
  QListView* list() { return list_; }
  /// What is said above and below the list: that nothing was found, what was tried instead, what the filter hides.
  QString said() const;
  /// The current row in words, for those who do not see it.
  QString current_in_words() const;
  /// The height that would show everything.
  int wanted_height() const;

 Q_SIGNALS:
  /// The user chose a hit, the hits of a kind, or a way to go on typing.
  void recordChosen(const chronicle::RecordId& id);
  void kindChosen(chronicle::Kind kind);
  void completionChosen(const chronicle::Completion& completion);
  /// The user wants to see what the filter hides.
  void dropFilterRequested();
  void currentChanged();

 private:
  void choose_row(int row);
  void set_current(int row);
  void say(QLabel* label, const QString& text);

  HitModel* model_;
  QListView* list_;
  QLabel* above_;
  QWidget* line_;  ///< between the list and what stands below it
  QLabel* below_;
};

}  // namespace chronicle::app
