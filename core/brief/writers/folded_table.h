// Tables on a page that is too narrow for all of their columns. Private to core/brief.
#pragma once

#include "core/blocks/brief.h"

namespace chronicle {

/// The table in a line of about so many characters. Where its words have no room beside each other, what stands in some
/// of the columns follows the text of the main one, each behind its heading; no more of them than need be.
Table folded_table(const Table& table, double characters);

}  // namespace chronicle
