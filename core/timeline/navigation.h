// Moving from entry to entry.
#pragma once

#include <cstdint>
#include <optional>

#include "core/timeline/record.h"

namespace chronicle::timeline {

enum class Direction { left, right, up, down, line_start, line_end, first, last };

/// The entry reached from `from`: left and right to the one before and after in its line (chairmanships, sessions, a
/// row of documents), up and down to the nearest in time of the adjacent line, to the start or end of the line, or to
/// the first or last entry of all. Nothing where there is none. Left, right, up and down together lead from any entry
/// to any other. O(log n).
std::optional<std::uint32_t> neighbour(const Record& record, std::uint32_t from, Direction direction);

/// The entry of a line that is nearest to a moment: one that covers it, else the one with the nearest end. A line
/// always holds an entry.
std::uint32_t nearest_in_line(const Record& record, std::uint32_t line, double time);

/// Where to begin when nothing is selected: the session nearest to the moment, or else whatever the top line holds.
std::optional<std::uint32_t> start_near(const Record& record, double time);

}  // namespace chronicle::timeline
