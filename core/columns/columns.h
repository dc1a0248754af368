// Lists of records: which columns a kind has, and what stands in each cell, worked out from the catalogue when it is
// asked for. The register shows them, and batch mode writes them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/blocks/brief.h"
#include "core/query/catalogue/catalogue.h"
#include "core/time/day.h"
#include "core/values/language.h"

namespace chronicle {

struct Cell {
  std::string text;
  Tone tone = Tone::plain;  ///< its words say the same
  std::string tip{};        ///< what there is to say beyond the text, in lines
};

/// What cells are worked out from.
struct Sight {
  const Catalogue& catalogue;
  Day as_of;
  const std::vector<std::uint32_t>& citing;  ///< `count_citing`: for sources alone; where it is empty, none cites them
  Language language = Language::english;
};

/// What a cell is sorted by: text as a reader sorts it, then the number. Missing ones come last in either direction.
struct SortKey {
  bool missing = false;
  double number = 0;
  std::string text{};
};

/// What a column shows of the record at a position, and what it sorts it by.
struct Column {
  std::string_view id;  ///< stays as it is: the command line and tables that were written have it
  /// What heads the column; the day is the one that its cells hold for.
  std::string (*label)(Day as_of, Language language);
  Cell (*cell)(const Sight& sight, std::uint32_t position);
  SortKey (*key)(const Sight& sight, std::uint32_t position);
  bool is_number = false;  ///< stands at the right
};

/// From the left to the right; none for a kind that the register has no tab for.
std::span<const Column> columns_of(Kind kind);

/// Null if the kind has no such column.
const Column* column_of(Kind kind, std::string_view id);

}  // namespace chronicle
