// The rows of a list as a table that can be changed, with what is wrong or doubtful in each.
#pragma once

#include <QtCore/QAbstractTableModel>
#include <vector>

#include "app/several/grid_row.h"
#include "core/query/catalogue/catalogue.h"

namespace chronicle::app {

/// What is wrong in a cell, in words.
struct CellFault {
  GridColumn column;
  QString words;
};

/// The cells are texts as they are typed; what they come to is worked out with each change.
class ListModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  /// Titles of documents are those of this catalogue.
  void set_catalogue(std::shared_ptr<const Catalogue> catalogue);
  void set_rows(std::vector<GridRow> rows);
  void append(std::vector<GridRow> rows);
  /// Looks anew for what the rows could be that the library has, but for those of which the user has said it.
  void rematch(const ListReading& reading);
  /// What was done, where a row does not say it: a word of record files.
  void set_verb(const QString& verb);
  /// Whether the session lies ahead, so that all documents are proposed to it.
  void set_ahead(bool ahead);
  const std::vector<GridRow>& grid_rows() const { return rows_; }

  /// The rows that are taken, as they are to be added, in the order of the grid; what is wrong is left out of them.
  std::vector<ListedDocument> listed() const;
  int taken() const;
  /// How many of these are documents that the library has.
  int known() const;
  /// Where the first fault is in a row that is taken; an index that is not valid if there is none.
  QModelIndex first_fault() const;
  /// What is wrong in a row.
  const std::vector<CellFault>& faults(int row) const { return faults_.at(static_cast<std::size_t>(row)); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  void tell_verbs();
  /// What was done, by the row or for all.
  QString verb_of(const GridRow& row) const;
  ListedDocument listed(const GridRow& row) const;
  std::vector<CellFault> check(const GridRow& row) const;
  void settle(GridRow& row, GridColumn column) const;
  void recheck(int row);
  QString shown(const GridRow& row, GridColumn column) const;
  QString said(int row) const;
  QString fault_at(int row, GridColumn column) const;
  const Document* known_document(const GridRow& row) const;

  std::shared_ptr<const Catalogue> catalogue_;
  std::vector<GridRow> rows_;
  std::vector<std::vector<CellFault>> faults_;
  QString verb_;
  bool is_ahead_ = false;
};

}  // namespace chronicle::app
