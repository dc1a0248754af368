// Paints what a search found: headings with counts, titles, and the line in which the words stand with the words
// marked.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace chronicle::app {

class HitDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace chronicle::app
