// Saving a list of records from the window: as a table for other programs, or as a page.
#pragma once

#include <QtWidgets/QWidget>
#include <optional>

#include "app/print/brief_formats.h"
#include "core/export/row_formats.h"

namespace chronicle::app {

/// Asks for a file and writes the list in the format of its name: `page` in one of the formats of pages, `rows`
/// as CSV, TSV or JSON. Gives the file; nothing if none was written, which has been said.
std::optional<QString> save_list_as(QWidget* parent, const Brief& page, const Rows& rows, const BriefPages& pages);

}  // namespace chronicle::app
