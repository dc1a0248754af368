// A timeline on several sheets of paper: which days and which rows of documents stand on which.
#pragma once

#include <vector>

#include "core/timeline/record.h"
#include "core/timeline/scale.h"
#include "core/timeline/scene/shown_rows.h"

namespace chronicle::timeline {

/// The days of `count` sheets beside each other, from the first of the range to the last, each once: whole years where
/// there is one for each sheet, else months, else days. The last may get fewer than the others, and there are fewer
/// sheets where there are not so many days. `count` is 1 at least.
std::vector<Limits> divide_days(const Limits& range, int count);

/// The same with at most so many days on a sheet, and one at least: whole years where one fits, else months, else days.
std::vector<Limits> divide_days(const Limits& range, double most);

/// Rows of documents that stand on one sheet.
struct SheetRows {
  double top = 0.0, height = 0.0;  ///< as `ShownRows` has them
  bool goes_on = false;            ///< its first group has rows on the sheet before
};

/// The rows in order on sheets with room for so much, the first with `first_room`; a sheet has one row at least. No
/// group begins with a single row at a sheet's foot, unless nothing else stands there. One empty sheet if there are
/// none.
std::vector<SheetRows> divide_rows(const Record& record, const ShownRows& rows, double first_room, double room);

}  // namespace chronicle::timeline
