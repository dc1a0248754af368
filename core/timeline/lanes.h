// Rows for the documents of each lane group, so that no two in a row overlap.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/timeline/entry.h"

namespace chronicle::timeline {

/// One row; its entries are ascending by first day and, as they do not overlap, by last day too.
struct Row {
  std::int32_t group;
  /// Counts the groups that have rows.
  std::int32_t group_place;
  /// The entries are `Lanes::order()[begin, end)`.
  std::uint32_t begin, end;
};

/// The rows of all groups, with the entries in them; made once and then only read.
class Lanes {
 public:
  Lanes() = default;
  /// Packs the documents among `entries` by greedy interval colouring: by first day, longer before shorter, then by
  /// key, each into the highest row of its group that is free. That takes as few rows as there are overlapping entries
  /// at most, and one set of entries always gives the same rows. Each counts as at least `least_days` long, so that a
  /// single day leaves room for its label. Groups without documents have no row. O(n log n).
  Lanes(std::span<const Entry> entries, std::size_t groups, std::int32_t least_days);

  /// From the top; those of a group together.
  const std::vector<Row>& rows() const { return rows_; }
  /// Indexes of entries, row after row.
  const std::vector<std::uint32_t>& order() const { return order_; }
  std::span<const std::uint32_t> entries_of(const Row& row) const {
    return {order_.data() + row.begin, order_.data() + row.end};
  }
  /// First and last days, in the order of `order()`.
  const std::vector<std::int32_t>& firsts() const { return firsts_; }
  const std::vector<std::int32_t>& lasts() const { return lasts_; }
  /// How many groups have rows.
  std::int32_t group_count() const { return rows_.empty() ? 0 : rows_.back().group_place + 1; }

 private:
  void append(std::int32_t group, const std::vector<std::vector<std::uint32_t>>& rows, std::span<const Entry> entries);

  std::vector<Row> rows_;
  std::vector<std::uint32_t> order_;
  std::vector<std::int32_t> firsts_, lasts_;
};

}  // namespace chronicle::timeline
