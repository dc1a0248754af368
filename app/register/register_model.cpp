#include "app/register/register_model.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "app/register/sorting.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

const std::vector<std::uint32_t> no_citations;

/// So many rows that come or go are told one by one; more are quicker shown anew.
constexpr std::size_t few_rows = 50;

/// Whether the changes are of words of this kind's own records alone, so that no other row reads otherwise or is sorted
/// elsewhere.
bool concern_own_words_alone(const ChangeSet& set, Kind kind) {
  return set.changes.size() <= few_rows && concern_words_alone(set.changes) &&
         std::all_of(set.changes.begin(), set.changes.end(),
                     [&](const Change& change) { return change.record.kind() == kind; });
}

}  // namespace

RegisterModel::RegisterModel(Kind kind, Day as_of, QObject* parent)
    : QAbstractTableModel(parent), kind_(kind), as_of_(as_of), columns_(columns_of(kind)), look_(look_of(kind)) {}

void RegisterModel::setSource(std::shared_ptr<const Catalogue> catalogue, const std::vector<std::uint32_t>* citing) {
  beginResetModel();
  catalogue_ = std::move(catalogue);
  citing_ = citing;
  passes_.assign(endPosition(), 1);
  arrange();
  take(passingRows());
  endResetModel();
}

void RegisterModel::update(std::shared_ptr<const Catalogue> catalogue, const std::vector<std::uint32_t>* citing,
                           const ChangeSet& set) {
  std::set<RecordId> own;
  for (const Change& change : set.changes)
    if (change.record.kind() == kind_) own.insert(change.record);
  // Before the catalogue is another: no row may be left without its record.
  for (const RecordId& id : own) {
    const auto position = catalogue_->position_of(id);
    if (!position || catalogue->contains(id)) continue;
    passes_[*position] = 0;
    if (row_of_[*position] >= 0) removeRowAt(row_of_[*position]);
  }
  catalogue_ = std::move(catalogue);
  citing_ = citing;
  passes_.resize(endPosition(), 0);
  row_of_.resize(endPosition(), -1);
  if (concern_own_words_alone(set, kind_))
    for (const RecordId& id : own) putInPlace(*catalogue_->position_of(id));
  else
    sort(sorted_by_, order_);
  if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RegisterModel::setPassing(const std::vector<std::uint32_t>& positions) {
  std::fill(passes_.begin(), passes_.end(), 0);
  for (const auto position : positions)
    if (position < passes_.size()) passes_[position] = 1;
  show(passingRows());
}

void RegisterModel::setAsOf(Day day) {
  if (day == as_of_) return;
  as_of_ = day;
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  sort(sorted_by_, order_);
  if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RegisterModel::total() const {
  if (catalogue_ == nullptr) return 0;
  return static_cast<int>(dispatch(kind_, [&]<typename R>() { return catalogue_->all<R>().size(); }));
}

std::uint32_t RegisterModel::endPosition() const {
  if (catalogue_ == nullptr) return 0;
  return dispatch(kind_, [&]<typename R>() { return catalogue_->all<R>().end_position(); });
}

std::vector<std::uint32_t> RegisterModel::heldPositions() const {
  std::vector<std::uint32_t> positions;
  if (catalogue_ == nullptr) return positions;
  dispatch(kind_, [&]<typename R>() {
    const auto& records = catalogue_->all<R>();
    positions.reserve(records.size());
    for (auto one = records.begin(); one != records.end(); ++one) positions.push_back(one.position());
  });
  return positions;
}

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
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

Sight RegisterModel::sight() const {
  return {*catalogue_, as_of_, citing_ != nullptr ? *citing_ : no_citations, shown_language};
}

Cell RegisterModel::cellAt(const QModelIndex& index) const {
  const auto& column = columns_[static_cast<std::size_t>(index.column())];
  return column.cell(sight(), rows_[static_cast<std::size_t>(index.row())]);
}

QString RegisterModel::tipAt(const QModelIndex& index) const {
  const Cell cell = cellAt(index);
  QString tip = text_of(cell.text);
  if (!cell.tip.empty()) tip += QLatin1Char('\n') + text_of(cell.tip);
  return tip;
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      return text_of(cellAt(index).text);
    case Qt::ToolTipRole:
      return tipAt(index);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue<Qt::Alignment>(
          Qt::AlignVCenter |
          (columns_[static_cast<std::size_t>(index.column())].is_number ? Qt::AlignRight : Qt::AlignLeft));
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
  const Column& column = columns_[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return text_of(column.label(as_of_, shown_language));
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
  take(passingRows());
  QModelIndexList after;
  for (qsizetype i = 0; i < before.size(); ++i)
    after.push_back(index(row_of_[positions[static_cast<std::size_t>(i)]], before[i].column()));
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

SortKey RegisterModel::keyAt(std::uint32_t position) const {
  return columns_[static_cast<std::size_t>(sorted_by_)].key(sight(), position);
}

/// Puts every position that holds a record in the order asked for.
void RegisterModel::arrange() {
  arranged_ = heldPositions();
  if (sorted_by_ < 0 || sorted_by_ >= columnCount()) return;
  std::vector<SortKey> keys;
  keys.reserve(arranged_.size());
  for (const auto position : arranged_) keys.push_back(keyAt(position));
  std::vector<std::uint32_t> sorted = sorted_positions(keys, order_);
  for (auto& one : sorted) one = arranged_[one];
  arranged_ = std::move(sorted);
}

/// Puts one position where it belongs by what its record is now.
void RegisterModel::putInPlace(std::uint32_t position) {
  if (sorted_by_ < 0 || sorted_by_ >= columnCount()) return;
  arranged_.erase(std::find(arranged_.begin(), arranged_.end(), position));
  const KeyOrder comes_before(order_);
  const SortKey key = keyAt(position);
  const auto is_before = [&](std::uint32_t other, std::uint32_t /*position*/) {
    const SortKey its = keyAt(other);
    return comes_before(its, key) || (!comes_before(key, its) && other < position);
  };
  arranged_.insert(std::lower_bound(arranged_.begin(), arranged_.end(), position, is_before), position);
  const int from = row_of_[position];
  if (from < 0) return;
  std::vector<std::uint32_t> rows = passingRows();
  const int to = static_cast<int>(std::find(rows.begin(), rows.end(), position) - rows.begin());
  if (to == from) return;
  beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
  take(std::move(rows));
  endMoveRows();
}

/// The positions that pass, as sorted.
std::vector<std::uint32_t> RegisterModel::passingRows() const {
  std::vector<std::uint32_t> rows;
  rows.reserve(arranged_.size());
  for (const auto position : arranged_)
    if (passes_[position] != 0) rows.push_back(position);
  return rows;
}

void RegisterModel::take(std::vector<std::uint32_t> rows) {
  rows_ = std::move(rows);
  numberRows();
}

void RegisterModel::numberRows() {
  row_of_.assign(endPosition(), -1);
  for (std::size_t row = 0; row < rows_.size(); ++row) row_of_[rows_[row]] = static_cast<std::int32_t>(row);
}

void RegisterModel::removeRowAt(int row) {
  beginRemoveRows({}, row, row);
  rows_.erase(rows_.begin() + row);
  numberRows();
  endRemoveRows();
}

void RegisterModel::insertRowAt(int row, std::uint32_t position) {
  beginInsertRows({}, row, row);
  rows_.insert(rows_.begin() + row, position);
  numberRows();
  endInsertRows();
}

/// Shows these rows in place of those before. A few that come or go are told one by one, so that what is selected stays
/// so and the table where it was.
void RegisterModel::show(std::vector<std::uint32_t> rows) {
  std::vector<char> stays(endPosition(), 0);
  for (const auto position : rows) stays[position] = 1;
  std::vector<std::uint32_t> left, common;
  std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(left), [&](auto one) { return stays[one] != 0; });
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(common), [&](auto one) { return row_of_[one] >= 0; });
  if (left != common || rows_.size() + rows.size() - 2 * left.size() > few_rows) {
    beginResetModel();
    take(std::move(rows));
    endResetModel();
    return;
  }
  for (int row = rowCount() - 1; row >= 0; --row)
    if (stays[rows_[static_cast<std::size_t>(row)]] == 0) removeRowAt(row);
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (row_of_[rows[row]] < 0) insertRowAt(static_cast<int>(row), rows[row]);
}

}  // namespace chronicle::app
