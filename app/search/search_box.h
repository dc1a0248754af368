// The search box of the toolbar: what is typed narrows the window, and what is found shows under the box.
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QLineEdit>

#include "app/search/search_results.h"

namespace chronicle::app {

/// Up, Down, Page Up and Page Down move among the results, Enter opens one, Tab goes on with what is typed, Esc clears,
/// and then leaves.
class SearchBox : public QLineEdit {
  Q_OBJECT

 public:
  /// `workspace` must outlive it.
  explicit SearchBox(Workspace& workspace, QWidget* parent = nullptr);

  /// Takes the keyboard, all text selected.
  void begin();
  /// Made when first needed; null before.
  SearchResults* results() { return results_; }

  QSize sizeHint() const override;

 Q_SIGNALS:
  /// The user wants to see the page of a hit.
  void recordChosen(const chronicle::RecordId& id);
  /// The user wants to see what was found of a kind.
  void kindChosen(chronicle::Kind kind);
  /// The user leaves the box.
  void left();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void show_search();
  void show_results();
  void make_results();
  void place_results();
  void take(const Completion& completion);
  bool complete_typed();
  bool handle_key(int key);

  Workspace& workspace_;
  QPointer<SearchResults> results_;
};

}  // namespace chronicle::app
