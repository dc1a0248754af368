#include "app/palette/go_to_model.h"

namespace chronicle::app {

void GoToModel::setItems(std::vector<GoToItem> items) {
  beginResetModel();
  items_ = std::move(items);
  endResetModel();
}

int GoToModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

QVariant GoToModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const GoToItem& row = item(index);
  QStringList texts{row.title.text, row.other_name.text, row.hint};
  switch (role) {
    case Qt::DisplayRole:
      return row.title.text;
    case Qt::ToolTipRole:
      return row.other_name.text.isEmpty() ? row.title.text : row.title.text + QStringLiteral("\n") + texts[1];
    case Qt::AccessibleTextRole:
      texts.removeAll(QString());
      return texts.join(QStringLiteral(", "));
    default:
      return {};
  }
}

}  // namespace chronicle::app
