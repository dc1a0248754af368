// The facets as a tree of two levels: sections, and the values in them with how many records have each.
#pragma once

#include <QtCore/QAbstractItemModel>
#include <array>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/query/catalogue/catalogue.h"
#include "core/query/filter/filter.h"
#include "core/time/day.h"

namespace chronicle::app {

/// The order of the sections, and of the chosen values.
inline constexpr std::array<Facet, facet_count> facets_in_order{Facet::year,     Facet::topic,         Facet::type,
                                                                Facet::validity, Facet::outcome,       Facet::place,
                                                                Facet::state,    Facet::session_state, Facet::yours};

class FacetModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Role {
    type_role = Qt::UserRole,  ///< a RowType as int
    facet_role,                ///< a Facet as int
    value_role,                ///< the value as in a Filter
    count_role,                ///< how many records have the value
  };
  enum class RowType { section, value, more };

  using QAbstractItemModel::QAbstractItemModel;

  /// Null shows ids for titles.
  void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
  void show(const Filter& filter, const std::array<FacetCounts, facet_count>& counts, Day as_of);
  /// Marks these values as chosen; the counts stay.
  void setFilter(const Filter& filter);
  const Filter& filter() const { return filter_; }

  /// Shows all values of a facet, or the first few.
  void setLong(Facet facet, bool is_long);
  bool isLong(Facet facet) const { return long_.contains(facet); }

  /// What a value is called.
  QString labelOf(Facet facet, const std::string& value) const;
  /// Invalid if the facet has no section now.
  QModelIndex sectionOf(Facet facet) const;
  /// Invalid if the value is not shown now.
  QModelIndex indexOf(Facet facet, const std::string& value) const;
  static RowType typeOf(const QModelIndex& index);
  static Facet facetOf(const QModelIndex& index);
  static std::string valueOf(const QModelIndex& index);

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Value {
    std::string value;
    QString label;
    std::size_t count = 0;
  };
  struct Section {
    Facet facet{};
    std::vector<Value> values;  ///< those shown
    std::size_t hidden = 0;
    bool has_more_row = false;  ///< "n more…" or "Fewer"
    bool operator==(const Section& other) const;
    int rows() const { return static_cast<int>(values.size()) + (has_more_row ? 1 : 0); }
  };

  std::vector<Section> makeSections() const;
  Section makeSection(Facet facet) const;
  std::vector<Value> valuesOf(Facet facet) const;
  void rebuild();
  static QString labelOfYours(const std::string& value);
  QString titleOf(Facet facet) const;
  QVariant sectionData(const Section& section, int role) const;
  QVariant valueData(const Section& section, const Value& value, int role) const;
  QVariant moreData(const Section& section, int role) const;

  std::shared_ptr<const Catalogue> catalogue_;
  Filter filter_;
  std::array<FacetCounts, facet_count> counts_;
  Day as_of_{0};
  std::set<Facet> long_;
  std::vector<Section> sections_;
};

}  // namespace chronicle::app
