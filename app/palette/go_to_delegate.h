// Paints the rows of the go-to palette: the title with what was matched in bold, at the right kind or key.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace chronicle::app {

class GoToDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace chronicle::app
