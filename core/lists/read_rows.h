// Tables of records, CSV and TSV, read into rows that can be written (core/edits/write_rows.h).
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/edits/write_rows.h"
#include "core/entry/called.h"
#include "core/lists/cell_reader.h"

namespace chronicle {

/// How large a table may be, in bytes.
inline constexpr std::size_t largest_table = std::size_t{16} * 1024 * 1024;

/// A table: what its columns are called, and its rows.
struct Sheet {
  std::vector<std::string> headings{};
  std::vector<TableRow> rows{};
};

/// Reads a table with a line of headings. Tabs, semicolons or commas part the cells, whichever part the headings. The
/// apostrophe that keeps spreadsheets from taking a text for a formula is none of it. Nothing if there is no row under
/// the headings.
std::optional<Sheet> read_sheet(std::string_view text);

/// What the columns are of records of a kind: "id", a field, or a part of one ("names.ru"); empty: nothing. A column is
/// known by the key of the field or by what pages call it, in any language; a name of a language by both: "Name
/// (Russian)". Of two columns of one field the first is.
std::vector<std::string> fields_of_columns(Kind kind, const std::vector<std::string>& headings);

/// The kind of which the rows most likely are: that of their ids, else the one that knows most of the columns, has most
/// of what its records must have among them, and is called by a name if there is one. `fields_of` gives what the
/// columns are of a kind.
Kind likely_kind(const Sheet& sheet, const std::function<std::vector<std::string>(Kind)>& fields_of);

/// What is wrong in a row: in a cell, or in the row as a whole.
struct RowFault {
  std::size_t row = 0;                  ///< counted from 0
  std::optional<std::size_t> column{};  ///< absent: no cell alone
  Error error{};
};

/// What was understood of a table. Rows with faults are among the rows, without what is wrong.
struct ReadRows {
  RecordRows rows{};
  std::vector<RowFault> faults{};  ///< by row and column
};

/// What is read of a table.
struct RowReading {
  Kind kind{};
  std::vector<std::string> fields{};  ///< of the columns, as of `fields_of_columns`
  std::optional<Citing> citing{};
};

/// Reads the cells as they are typed into fields (core/entry/typed_value.h); an id may be its second half alone. An
/// empty cell leaves the field as it is. What the rules of the record say of a row is looked at in the library. Throws
/// as the library does.
ReadRows read_rows(const Library& library, const FindCalled& called, const Sheet& sheet, const RowReading& reading);

}  // namespace chronicle
