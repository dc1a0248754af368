// How much of a long page the window shows: the rest is on paper and in files.
#pragma once

#include "core/blocks/brief.h"

namespace chronicle::app {

/// Rows of a table, a list or a drawing that the window lays out at once within a fraction of a second.
inline constexpr std::size_t most_rows = 500;

/// The brief with at most `most_rows` rows of each table, list and drawing. Beneath a table or list that lost some
/// stands how many it has.
Brief portion_of(const Brief& brief);

/// Whether `portion_of` leaves out rows of tables or lists of that brief.
bool is_portion(const Brief& brief);

}  // namespace chronicle::app
