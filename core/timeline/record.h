// Everything that a timeline shows, with the indexes that make any part of it quick to find. Built once for a set of
// entries; of these only the labels change.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/timeline/entry.h"
#include "core/timeline/lanes.h"
#include "core/timeline/range_index.h"
#include "core/timeline/scale.h"

namespace chronicle::timeline {

/// Where an entry stands: its row (see Record::line_count) and its place there.
struct Place {
  std::uint32_t line, position;
  bool operator==(const Place&) const = default;
};

/// The entries with their rows and indexes.
class Record {
 public:
  /// A document counts as at least this long when rows are packed.
  static constexpr std::int32_t least_days = 150;

  Record() = default;
  /// `today` is in view whatever the entries are. An entry whose last day is before its first counts as the first day
  /// alone; an open end is taken to the end of the record. Of entries with one key, the first is found by it.
  /// O(n log n).
  Record(std::vector<Entry> entries, std::vector<LaneGroup> groups, Day today);

  /// What it was built from, and the rows that its documents got.
  bool empty() const { return entries_.empty(); }
  const std::vector<Entry>& entries() const { return entries_; }
  const std::vector<LaneGroup>& groups() const { return groups_; }
  const Lanes& lanes() const { return lanes_; }

  /// Chairmanships, and sessions with announcements, as indexes of entries by the middle of their days.
  const std::vector<std::uint32_t>& chairs() const { return chairs_; }
  const std::vector<std::uint32_t>& sessions() const { return sessions_; }
  /// The middles of `sessions()`, in days.
  const std::vector<double>& session_middles() const { return session_middles_; }
  /// Positions in `sessions()` of those emphasised, ascending.
  const std::vector<std::uint32_t>& emphasised_sessions() const { return emphasised_sessions_; }
  /// The entry numbers of an item are those of `entries()`.
  const RangeIndex& chair_ranges() const { return chair_ranges_; }
  const RangeIndex& session_ranges() const { return session_ranges_; }
  const RangeIndex& document_ranges() const { return document_ranges_; }

  /// Whole years that hold every entry and today; far open ends do not count.
  const Limits& limits() const { return limits_; }
  std::optional<std::uint32_t> find(std::int64_t key) const;
  /// Gives an entry another label, which moves nothing; an unknown key does nothing.
  void set_label(std::int64_t key, std::string label);

  /// The lines that one moves along, from the top: chairmanships, sessions (each if there are any), rows of lanes.
  std::uint32_t line_count() const;
  std::span<const std::uint32_t> line(std::uint32_t number) const;
  Place place_of(std::uint32_t entry) const { return places_[entry]; }
  /// The row of lanes that a line is, if it is one.
  std::optional<std::uint32_t> row_of_line(std::uint32_t line) const;

 private:
  void settle_days(Day today);
  void sort_by_kind();
  void index_ranges();
  void index_places();
  std::uint32_t lines_above_lanes() const { return (chairs_.empty() ? 0u : 1u) + (sessions_.empty() ? 0u : 1u); }

  std::vector<Entry> entries_;
  std::vector<LaneGroup> groups_;
  Limits limits_{Day{0}, Day{0}};
  Lanes lanes_;
  std::vector<std::uint32_t> chairs_, sessions_, emphasised_sessions_;
  std::vector<double> session_middles_;
  RangeIndex chair_ranges_, session_ranges_, document_ranges_;
  std::vector<Place> places_;
  std::unordered_map<std::int64_t, std::uint32_t> by_key_;
};

/// Middle of the days an entry covers.
double middle_of(const Entry& entry);

}  // namespace chronicle::timeline
