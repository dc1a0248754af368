// How the register shows its columns: how wide, which it can do without, how a tab is sorted at first. What stands in
// them is core's (core/columns).
#pragma once

#include <QtCore/QStringList>
#include <string_view>
#include <vector>

#include "core/model/id.h"

namespace chronicle::app {

/// The highest `ColumnLook::drop`, and the first of those that stay as long as there is room for them on two lines.
inline constexpr int last_drop = 6;
inline constexpr int first_folded_drop = 5;

struct ColumnLook {
  std::string_view id;               ///< of the column
  std::string_view sample{};         ///< a text of usual length: the width that the column would like
  QStringList (*words)() = nullptr;  ///< what stands in it in the language that is shown, if that is known
  bool shrinks = false;              ///< where there is little room it may cut its text off
  int drop = 0;                      ///< where there is still too little: 1 is left out first, and so on; 0 never
  bool wraps = false;                ///< where it is narrower than it would like, rows have two lines
};

/// Columns are told by their place among `columns_of` the kind.
struct TabLook {
  std::vector<ColumnLook> columns;  ///< in that order
  int naming = 0;                   ///< names the record: it takes the room that is left and is always shown
  int sorted_by = 0;
  bool descending = false;
};

/// For one of `register_kinds`. A column of which nothing is known here is as wide as its heading.
TabLook look_of(Kind kind);

}  // namespace chronicle::app
