// The column headings of the register: quiet, sortable by click or by keys, each column but the naming one can be
// hidden.
#pragma once

#include <QtWidgets/QHeaderView>

class QMenu;

namespace chronicle::app {

/// Keys: Left and Right walk over the headings, Space or Enter sorts, Ctrl+Left and Ctrl+Right move the column,
/// Shift+Left and Shift+Right make it narrower or wider, the menu key
/// offers all of it and shows which columns there are.
class RegisterHeader : public QHeaderView {
  Q_OBJECT

 public:
  /// `naming` is the column that is always shown.
  explicit RegisterHeader(int naming, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  /// A new menu to sort by a column, to move it, and to show and hide columns; a child of the header.
  QMenu* makeMenu(int logical);

 Q_SIGNALS:
  /// The user gave a column another width.
  void widthChosen();
  /// The user showed or hid a column.
  void columnsChosen();
  /// The user wants widths, order, columns and sorting as they were at first.
  void resetRequested();

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int logical) const override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  int focused() const;
  void focusStep(int step);
  int shownBeside(int logical, int step) const;
  void moveStep(int logical, int step);
  void addSorting(QMenu& menu, int logical);
  void addMoving(QMenu& menu, int logical);
  void sortBy(int logical);
  void describe();

  int naming_;
  int focused_ = -1;  ///< logical index
};

}  // namespace chronicle::app
