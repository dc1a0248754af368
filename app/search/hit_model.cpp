#include "app/search/hit_model.h"

#include <algorithm>

#include "app/register/register_text.h"
#include "app/text/words.h"
#include "core/wording/titles.h"

namespace chronicle::app {
void HitModel::show(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const SearchResult> result,
                    std::vector<Completion> completions) {
  beginResetModel();
  catalogue_ = std::move(catalogue);
  result_ = std::move(result);
  completions_ = std::move(completions);
  rows_.clear();
  for (std::size_t i = 0; i < completions_.size(); ++i) rows_.push_back({.type = RowType::completion, .number = i});
  if (result_ != nullptr) add_hits();
  endResetModel();
}

/// The kind of the best hit first; a kind whose hits are all beyond those looked at has its heading alone.
void HitModel::add_hits() {
  std::vector<Kind> kinds;
  const auto note = [&](Kind kind) {
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
  };
  for (const SearchHit& hit : result_->hits) note(hit.id.kind());
  for (std::size_t i = 0; i < kind_count; ++i)
    if (result_->by_kind.at(i) > 0) note(static_cast<Kind>(i));
  for (const Kind kind : kinds) {
    rows_.push_back({.type = RowType::heading, .kind = kind});
    for (std::size_t i = 0; i < result_->hits.size(); ++i)
      if (result_->hits[i].id.kind() == kind) rows_.push_back({.type = RowType::hit, .kind = kind, .number = i});
  }
}

int HitModel::first_hit() const {
  for (const RowType wanted : {RowType::hit, RowType::heading})
    for (int row = 0; row < rowCount(); ++row)
      if (rows_[static_cast<std::size_t>(row)].type == wanted) return row;
  return -1;
}

int HitModel::neighbour(int row, int step) const {
  for (int next = row + step; next >= 0 && next < rowCount(); next += step)
    if (flags(index(next)).testFlag(Qt::ItemIsEnabled)) return next;
  return row;
}

const Completion* HitModel::completion_at(int row) const {
  if (row < 0 || row >= rowCount()) return nullptr;
  const Row& at = rows_[static_cast<std::size_t>(row)];
  return at.type == RowType::completion ? &completions_[at.number] : nullptr;
}

const SearchHit* HitModel::hit_at(int row) const {
  if (row < 0 || row >= rowCount()) return nullptr;
  const Row& at = rows_[static_cast<std::size_t>(row)];
  return at.type == RowType::hit ? &result_->hits[at.number] : nullptr;
}

int HitModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant HitModel::hit_data(const SearchHit& hit, int role) const {
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return text_of(title_of(*catalogue_, hit.id, shown_language));
    case id_role:
      return text_of(hit.id.text());
    case note_role:
      return hit.year ? QString::number(*hit.year) : QString();
    default:
      return {};
  }
}

QVariant HitModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  if (role == type_role) return static_cast<int>(row.type);
  if (role == kind_role) return static_cast<int>(row.kind);
  switch (row.type) {
    case RowType::completion:
      return role == Qt::DisplayRole ? QVariant(text_of(completions_[row.number].text).trimmed()) : QVariant();
    case RowType::heading:
      if (role == Qt::DisplayRole) return tab_title(row.kind);
      if (role == Qt::ToolTipRole && has_tab(row.kind)) return tr("Show them in the register");
      return role == count_role
                 ? QVariant(static_cast<qulonglong>(result_->by_kind.at(static_cast<std::size_t>(row.kind))))
                 : QVariant();
    case RowType::hit:
      break;
  }
  return hit_data(result_->hits[row.number], role);
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  if (row.type == RowType::heading && !has_tab(row.kind)) return Qt::ItemNeverHasChildren;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace chronicle::app
