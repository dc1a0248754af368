// The table of one tab of the register.
#pragma once

#include <QtWidgets/QTableView>
#include <functional>
#include <vector>

#include "app/register/register_model.h"

namespace chronicle::app {

class RegisterHeader;

class RegisterTable : public QTableView {
  Q_OBJECT

 public:
  /// Sorts as the kind is sorted at first.
  explicit RegisterTable(RegisterModel* model, QWidget* parent = nullptr);

  /// What it was made with.
  RegisterModel* registerModel() const { return model_; }
  /// Selects these rows, without a signal; the last becomes the current one. None of them: nothing is selected.
  void selectQuietly(const std::vector<int>& rows);
  /// Makes a row that is selected the current one, without a signal: what else is selected stays so.
  void moveQuietly(int row);
  /// Has the rows changed without a signal, whatever becomes of the selection.
  void changeQuietly(const std::function<void()>& change);
  /// The rows that are selected, from the top.
  std::vector<int> selectedRowNumbers() const;
  /// The row that the keyboard is on; -1 if it is not selected.
  int currentRow() const;

  /// The row under the pointer; -1 if there is none.
  int hoveredRow() const { return hovered_; }
  bool isFirstShown(int column) const;
  /// How many lines of text a row has room for.
  int lines() const { return lines_; }

  /// The columns that are shown, from the left.
  std::vector<int> shownColumns() const;

  /// Columns and sorting.
  QByteArray saveLayout() const;
  bool restoreLayout(const QByteArray& layout);

 Q_SIGNALS:
  /// The user moved to a row, or clicked the current one.
  void chosen(const chronicle::RecordId& id);
  /// Double click, Enter or Return.
  void opened(const chronicle::RecordId& id);
  void selectionCountChanged();
  /// The user drags the rows that are selected away; others are drawn over to be selected.
  void dragRequested();
  /// The user asks what can be done with the rows that are selected; `at` is on the screen.
  void menuRequested(const QPoint& at);

 protected:
  /// Home and End go to the first and the last row.
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void noticeChoice();
  void chooseAgain(const QModelIndex& index);
  void leaveOne();
  void hover(int row);
  void fitColumns();
  void dropColumns();
  int roomWanted(const std::vector<int>& widths) const;
  void resetColumns();
  void showFirstSorting();
  void fitRows();
  bool needsTwoLines() const;
  void measure();
  int preferredWidth(int column) const { return preferred_[static_cast<std::size_t>(column)]; }
  int leastWidth(int column) const { return least_[static_cast<std::size_t>(column)]; }
  int leastNamingWidth() const;
  int foldedNamingWidth() const { return folded_[static_cast<std::size_t>(model_->look().naming)]; }

  RegisterModel* model_;
  RegisterHeader* headings_;
  bool quiet_ = false;
  bool said_ = false;                   ///< since the mouse was pressed `chosen` has been said
  bool user_widths_ = false;            ///< the user has chosen widths: they stay as they are
  bool user_columns_ = false;           ///< the user has chosen columns: none is left out for want of room
  std::optional<QPoint> dragged_from_;  ///< where a selected row was pressed, as long as it is
  int hovered_ = -1;
  int lines_ = 1;
  std::vector<int> preferred_, least_;  ///< by column: how wide it wants to be, and must be
  std::vector<int> folded_;             ///< how wide it must be where its rows have two lines
  RecordId announced_;                  ///< what `chosen` said last
};

}  // namespace chronicle::app
