// A list of records as it stands on the screen or is asked for: as rows for programs, as text to be pasted, and as a
// page.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/blocks/brief.h"
#include "core/columns/columns.h"
#include "core/export/row_formats.h"

namespace chronicle {

/// Which records of a kind, in which order, with what of them.
struct RecordList {
  Kind kind;
  std::vector<const Column*> columns;    ///< from the left
  std::vector<std::uint32_t> positions;  ///< in the catalogue, from the top
};

/// A table of ids and cells; the columns are called by their ids.
Rows rows_of(const RecordList& list, const Sight& sight);

/// Tabs between the cells and line ends between the rows, for spreadsheets. The headings, in words, come first if there
/// are several rows.
std::string pasted_text(const RecordList& list, const Sight& sight);

/// The same as a table of HTML, always with its headings.
std::string pasted_html(const RecordList& list, const Sight& sight);

/// A page with the list as a table. `title` says what is listed, `count` of how many: "12 of 47 documents". The as-of
/// day is stated.
Brief page_of(const RecordList& list, const Sight& sight, const std::string& title, const std::string& count);

}  // namespace chronicle
