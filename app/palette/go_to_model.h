// The rows of the go-to palette.
#pragma once

#include <QtCore/QAbstractListModel>

#include "app/palette/go_to_item.h"

namespace chronicle::app {

class GoToModel : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  /// Takes the place of all rows.
  void setItems(std::vector<GoToItem> items);
  const GoToItem& item(const QModelIndex& index) const { return items_.at(static_cast<std::size_t>(index.row())); }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<GoToItem> items_;
};

}  // namespace chronicle::app
