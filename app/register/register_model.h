// One tab of the register as a table: rows are positions in the catalogue, cells are worked out when they are asked
// for, so that 100,000 rows cost no more than the ones in view.
#pragma once

#include <QtCore/QAbstractTableModel>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "app/register/column_looks.h"
#include "core/columns/columns.h"
#include "core/query/catalogue/catalogue.h"
#include "core/time/day.h"

namespace chronicle::app {

class RegisterModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role {
    tone_role = Qt::UserRole,  ///< a Tone as int
    id_role,                   ///< the record's id
  };

  /// `kind` is one of `register_kinds`.
  RegisterModel(Kind kind, Day as_of, QObject* parent = nullptr);

  /// Shows all records of the kind; `citing` says by position how many records cite a source, and must live until the
  /// next call. Null shows nothing.
  void setSource(std::shared_ptr<const Catalogue> catalogue, const std::vector<std::uint32_t>* citing);
  /// Shows the same records after changes; those that were added pass when `setPassing` says so. `citing` as above.
  void update(std::shared_ptr<const Catalogue> catalogue, const std::vector<std::uint32_t>* citing,
              const ChangeSet& set);
  /// Shows these records alone; positions in the catalogue, in any order.
  void setPassing(const std::vector<std::uint32_t>& positions);
  void setAsOf(Day day);

  /// The kind that it was made for.
  Kind kind() const { return kind_; }
  /// How many records of the kind there are, whether they pass or not.
  int total() const;
  RecordId idAt(int row) const;
  /// Where the record of a row stands in the catalogue.
  std::uint32_t positionAt(int row) const { return rows_.at(static_cast<std::size_t>(row)); }
  /// What the cells are worked out from; holds until the source changes.
  Sight sight() const;
  /// The row of a record; -1 if it is not shown.
  int rowOf(const RecordId& id) const;
  /// The columns of the kind and how they look, in the same order.
  std::span<const Column> columns() const { return columns_; }
  const TabLook& look() const { return look_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  /// Works out the key of every record once. Records that have none come last, equal ones stay in the order before.
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 private:
  Cell cellAt(const QModelIndex& index) const;
  QString tipAt(const QModelIndex& index) const;
  std::uint32_t endPosition() const;
  SortKey keyAt(std::uint32_t position) const;
  std::vector<std::uint32_t> heldPositions() const;
  void arrange();
  void putInPlace(std::uint32_t position);
  std::vector<std::uint32_t> passingRows() const;
  void removeRowAt(int row);
  void insertRowAt(int row, std::uint32_t position);
  void take(std::vector<std::uint32_t> rows);
  void numberRows();
  void show(std::vector<std::uint32_t> rows);

  Kind kind_;
  Day as_of_;
  std::span<const Column> columns_;
  TabLook look_;
  std::shared_ptr<const Catalogue> catalogue_;
  const std::vector<std::uint32_t>* citing_ = nullptr;
  int sorted_by_ = -1;
  Qt::SortOrder order_ = Qt::AscendingOrder;
  std::vector<std::uint32_t> arranged_;  ///< every position that holds a record, as sorted
  std::vector<char> passes_;             ///< by position
  std::vector<std::uint32_t> rows_;      ///< the positions shown
  std::vector<std::int32_t> row_of_;     ///< by position, -1 if not shown
};

}  // namespace chronicle::app
