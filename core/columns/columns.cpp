#include "core/columns/columns.h"

#include <algorithm>

#include "core/columns/cells.h"

namespace chronicle {

std::span<const Column> columns_of(Kind kind) {
  switch (kind) {
    case Kind::session:
      return session_columns();
    case Kind::document:
      return document_columns();
    case Kind::person:
      return people_columns();
    case Kind::figure:
      return figure_columns();
    case Kind::commitment:
      return commitment_columns();
    case Kind::statement:
      return statement_columns();
    case Kind::source:
      return source_columns();
    default:
      return {};
  }
}

const Column* column_of(Kind kind, std::string_view id) {
  const auto columns = columns_of(kind);
  const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& one) { return one.id == id; });
  return found != columns.end() ? &*found : nullptr;
}

}  // namespace chronicle
