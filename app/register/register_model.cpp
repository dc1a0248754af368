#include "app/register/register_model.h"

#include <algorithm>
#include <numeric>

#include "app/register/sorting.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

std::size_t size_of(const Catalogue& catalogue, Kind kind) {
  return dispatch(kind, [&]<typename R>() { return catalogue.all<R>().size(); });
}

const std::vector<std::uint32_t> no_citations;

}  // namespace

RegisterModel::RegisterModel(Kind kind, Day as_of, QObject* parent)
    : QAbstractTableModel(parent), kind_(kind), as_of_(as_of), columns_(columns_of(kind, as_of)) {}

void RegisterModel::setSource(std::shared_ptr<const Catalogue> catalogue, const std::vector<std::uint32_t>* citing) {
  beginResetModel();
  catalogue_ = std::move(catalogue);
  citing_ = citing;
  passes_.assign(static_cast<std::size_t>(total()), 1);
  arrange();
  pick();
  endResetModel();
}

void RegisterModel::setPassing(const std::vector<std::uint32_t>& positions) {
  beginResetModel();
  std::fill(passes_.begin(), passes_.end(), 0);
  for (const auto position : positions)
    if (position < passes_.size()) passes_[position] = 1;
  pick();
  endResetModel();
}

void RegisterModel::setAsOf(Day day) {
  if (day == as_of_) return;
  as_of_ = day;
  columns_ = columns_of(kind_, day);
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  sort(sorted_by_, order_);
  if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RegisterModel::total() const { return catalogue_ != nullptr ? static_cast<int>(size_of(*catalogue_, kind_)) : 0; }

RecordId RegisterModel::idAt(int row) const {
  if (row < 0 || row >= rowCount()) return {};
  return catalogue_->id_at(kind_, rows_[static_cast<std::size_t>(row)]);
}

int RegisterModel::rowOf(const RecordId& id) const {
  if (catalogue_ == nullptr || id.kind() != kind_) return -1;
  const auto position = catalogue_->position_of(id);
  return position ? row_of_[*position] : -1;
}

int RegisterModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.columns.size());
}

Sight RegisterModel::sight() const { return {*catalogue_, as_of_, citing_ != nullptr ? *citing_ : no_citations}; }

Cell RegisterModel::cellAt(const QModelIndex& index) const {
  const auto& column = columns_.columns[static_cast<std::size_t>(index.column())];
  return column.cell(sight(), rows_[static_cast<std::size_t>(index.row())]);
}

QString RegisterModel::tipAt(const QModelIndex& index) const {
  const Cell cell = cellAt(index);
  return cell.tip.isEmpty() ? cell.text : cell.text + QLatin1Char('\n') + cell.tip;
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      return cellAt(index).text;
    case Qt::ToolTipRole:
      return tipAt(index);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue<Qt::Alignment>(
          Qt::AlignVCenter |
          (columns_.columns[static_cast<std::size_t>(index.column())].is_number ? Qt::AlignRight : Qt::AlignLeft));
    case tone_role:
      return static_cast<int>(cellAt(index).tone);
    case id_role:
      return text_of(idAt(index.row()).text());
    default:
      return {};
  }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const Column& column = columns_.columns[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return column.title;
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (column.is_number ? Qt::AlignRight : Qt::AlignLeft));
  return {};
}

void RegisterModel::sort(int column, Qt::SortOrder order) {
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  const QModelIndexList before = persistentIndexList();
  std::vector<std::uint32_t> positions;
  for (const QModelIndex& one : before) positions.push_back(rows_[static_cast<std::size_t>(one.row())]);
  sorted_by_ = column;
  order_ = order;
  arrange();
  pick();
  QModelIndexList after;
  for (qsizetype i = 0; i < before.size(); ++i)
    after.push_back(index(row_of_[positions[static_cast<std::size_t>(i)]], before[i].column()));
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Puts every position in the order asked for.
void RegisterModel::arrange() {
  const auto size = static_cast<std::uint32_t>(total());
  if (sorted_by_ < 0 || sorted_by_ >= columnCount()) {
    arranged_.resize(size);
    std::iota(arranged_.begin(), arranged_.end(), 0U);
    return;
  }
  std::vector<SortKey> keys;
  keys.reserve(size);
  const auto key = columns_.columns[static_cast<std::size_t>(sorted_by_)].key;
  for (std::uint32_t i = 0; i < size; ++i) keys.push_back(key(sight(), i));
  arranged_ = sorted_positions(keys, order_);
}

/// Takes the rows that pass, in that order.
void RegisterModel::pick() {
  rows_.clear();
  row_of_.assign(arranged_.size(), -1);
  for (const auto position : arranged_) {
    if (passes_[position] == 0) continue;
    row_of_[position] = static_cast<std::int32_t>(rows_.size());
    rows_.push_back(position);
  }
}

}  // namespace chronicle::app
