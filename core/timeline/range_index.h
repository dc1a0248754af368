// Which of many day ranges intersect a given one: ranges by first day, under a binary tree of the latest last days.
#pragma once

#include <cstdint>
#include <vector>

#include "core/time/day.h"

namespace chronicle::timeline {

class RangeIndex {
 public:
  struct Item {
    Day first, last;  // both included
    std::uint32_t entry;
  };

  RangeIndex() = default;
  explicit RangeIndex(std::vector<Item> items);

  /// Calls `visit(const Item&)` for each item that has a day in [first, last], in order of (first, entry).
  /// O(log n + found) for ranges of like length.
  template <typename Visit>
  void each(Day first, Day last, Visit&& visit) const {
    if (items_.empty() || last < first) return;
    descend(1, 0, leaves_, first.number(), last.number(), visit);
  }

  /// How many items have a day in [first, last]. O(log n).
  std::size_t count(Day first, Day last) const;
  std::size_t size() const { return items_.size(); }

 private:
  template <typename Visit>
  void descend(std::size_t node, std::size_t from, std::size_t to, std::int32_t first, std::int32_t last,
               Visit&& visit) const {
    if (from >= items_.size() || latest_[node] < first || items_[from].first.number() > last) return;
    if (to - from == 1) return visit(items_[from]);
    const std::size_t middle = from + (to - from) / 2;
    descend(2 * node, from, middle, first, last, visit);
    descend(2 * node + 1, middle, to, first, last, visit);
  }

  std::vector<Item> items_;
  std::size_t leaves_ = 0;            // a power of two
  std::vector<std::int32_t> latest_;  // heap order, root at 1
  std::vector<std::int32_t> lasts_;   // ascending
};

}  // namespace chronicle::timeline
