// Paints the register's rows: a hairline below each, a tinted ground where it is selected, words in their meaning's
// colour.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace chronicle::app {

/// The height of a row with so many lines of text, and of the headings, in pixels.
int row_height(const QFontMetrics& metrics, int lines = 1);
/// Where the text of a cell stands within it.
QRect cell_text_rect(const QRect& cell, Qt::Alignment alignment);
/// What a cell needs beside its text.
int cell_padding();

class RowDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// The tip says what the cell cannot: text that is cut off, or more than the text.
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;
};

}  // namespace chronicle::app
