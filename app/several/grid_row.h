// A row of the grid in which a list is looked through before it is taken over.
#pragma once

#include <QtCore/QString>

#include "core/lists/read_list.h"

namespace chronicle::app {

enum class GridColumn { number, title, language, type, verb, day, document, doubts };

/// How many columns there are.
inline constexpr int grid_column_count = 8;

/// What stands in the cells, as it is typed.
struct GridRow {
  bool is_taken = true;
  QString number{};
  QString title{}, language{};  ///< and the language of the title by its code
  QString type{};               ///< its word in record files
  QString verb{};               ///< likewise; empty: the one for all rows
  QString day{};
  QString known{};  ///< id of the document that the library has; empty: a new one
  ListRow read{};   ///< what was understood; what the user has settled is in doubt no longer
};

/// The row as a list that was read has it.
GridRow grid_row(ListRow read);

}  // namespace chronicle::app
