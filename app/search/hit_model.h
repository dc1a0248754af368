// What a search found, as a list: ways to go on typing, and the hits under a heading for each kind.
#pragma once

#include <QtCore/QAbstractListModel>
#include <memory>
#include <vector>

#include "core/query/search/completion.h"
#include "core/query/search/search.h"

namespace chronicle::app {

class HitModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    type_role = Qt::UserRole,  ///< a RowType as int
    kind_role,                 ///< the Kind of a heading or hit as int
    id_role,                   ///< of a hit
    count_role,                ///< of a heading: how many of the kind were found
    note_role,                 ///< of a hit: its year
  };
  enum class RowType { completion, heading, hit };

  using QAbstractListModel::QAbstractListModel;

  /// `result` is of that catalogue; null if there is none.
  void show(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const SearchResult> result,
            std::vector<Completion> completions);

  /// The first hit, else the first heading; -1 if there is neither.
  int first_hit() const;
  /// The next row from `row` that can be chosen, `step` being 1 or -1; `row` itself if there is none.
  int neighbour(int row, int step) const;
  /// The completion in a row, or null.
  const Completion* completion_at(int row) const;
  /// The hit in a row, or null.
  const SearchHit* hit_at(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    RowType type;
    Kind kind{};
    std::size_t number = 0;  ///< among the completions or hits
  };

  void add_hits();
  QVariant hit_data(const SearchHit& hit, int role) const;

  std::shared_ptr<const Catalogue> catalogue_;
  std::shared_ptr<const SearchResult> result_;
  std::vector<Completion> completions_;
  std::vector<Row> rows_;
};

}  // namespace chronicle::app
