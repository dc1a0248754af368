// What the columns of the register show: each cell worked out from the catalogue when it is asked for.
#pragma once

#include <QtCore/QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/blocks/brief.h"
#include "core/query/catalogue/catalogue.h"
#include "core/time/day.h"

namespace chronicle::app {

struct Cell {
  QString text;
  Tone tone = Tone::plain;  ///< its words say the same
  QString tip{};            ///< what there is to say beyond the text
};

/// What cells are worked out from.
struct Sight {
  const Catalogue& catalogue;
  Day as_of;
  const std::vector<std::uint32_t>& citing;  ///< by source: how many records that the day knows cite it
};

/// What a cell is sorted by: text as a reader sorts it, then the number. Missing ones come last in either direction.
struct SortKey {
  bool missing = false;
  double number = 0;
  QString text{};
};

/// What a column shows of the record at a position, what it sorts it by, and how it takes part in the width.
struct Column {
  QString title;
  Cell (*cell)(const Sight& sight, std::uint32_t position);
  SortKey (*key)(const Sight& sight, std::uint32_t position);
  QString sample;  ///< a text of usual length: the width that the column would like
  bool is_number = false;
  bool shrinks = false;  ///< where there is little room it may cut its text off
  int drop = 0;          ///< where there is still too little: 1 is left out first, then 2, then 3; 0 never
};

/// A kind's tab: its columns, and how it is sorted at first.
struct Columns {
  std::vector<Column> columns;
  int sorted_by;
  bool descending;
  int naming = 0;  ///< the column that names the record: it takes the room that is left and is always shown
};

/// For one of `register_kinds`. Titles that name the day are for `as_of`.
Columns columns_of(Kind kind, Day as_of);

/// What `columns_of` gives, by kind. Private to app/register/columns.
Columns session_columns();
Columns document_columns(Day as_of);
Columns people_columns();
Columns figure_columns();
Columns commitment_columns();
Columns statement_columns();
Columns source_columns();

}  // namespace chronicle::app
