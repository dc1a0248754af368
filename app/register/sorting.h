// The order of a table's rows by the keys of one column.
#pragma once

#include <QtCore/QCollator>
#include <QtCore/Qt>
#include <cstdint>
#include <vector>

#include "core/columns/columns.h"

namespace chronicle::app {

/// The same order for two keys at a time.
class KeyOrder {
 public:
  explicit KeyOrder(Qt::SortOrder order);

  /// Whether the one comes before the other.
  bool operator()(const SortKey& one, const SortKey& other) const;

 private:
  QCollator collator_;
  Qt::SortOrder order_;
};

/// Puts the positions 0 to n - 1 in the order of their keys: text as readers of the user's language sort it, numbers in
/// it by their value, then the number. Equal ones stay by position, missing ones come last in either direction.
std::vector<std::uint32_t> sorted_positions(const std::vector<SortKey>& keys, Qt::SortOrder order);

}  // namespace chronicle::app
