#include "app/batch/import_table.h"

#include <algorithm>

#include "app/batch/verbs.h"
#include "app/text/messages.h"
#include "app/text/words.h"
#include "core/base/mebibytes.h"
#include "core/base/utf8.h"
#include "core/exchange/record_file.h"
#include "core/lists/read_rows.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

Result<Sheet> sheet_at(const std::string& path) {
  auto file = read_text_file(path);
  if (!file) return fail(file.error());
  if (const auto at = first_bad_utf8(file->text))
    return fail({.code = ErrorCode::not_utf8, .file = path, .found = std::to_string(*at)});
  if (file->text.size() > largest_table)
    return fail({.code = ErrorCode::too_large,
                 .file = path,
                 .expected = mebibytes(largest_table),
                 .found = mebibytes(file->text.size())});
  auto sheet = read_sheet(file->text);
  if (!sheet) return fail({.code = ErrorCode::bad_value, .file = path, .expected = Expected::headings_and_rows});
  return *std::move(sheet);
}

/// The fields of the columns, with those that were said on the command line.
Result<std::vector<std::string>> fields_of(const Sheet& sheet, const ImportTableVerb& verb) {
  auto fields = fields_of_columns(verb.kind, sheet.headings);
  for (const auto& [column, field] : verb.columns) {
    const auto found = std::find(sheet.headings.begin(), sheet.headings.end(), column);
    const auto number = QString::fromStdString(column).toULongLong();
    const auto at = found != sheet.headings.end() ? static_cast<std::size_t>(found - sheet.headings.begin())
                                                  : static_cast<std::size_t>(number) - 1;
    if (at >= fields.size())
      return fail(
          {.code = ErrorCode::bad_value, .file = verb.from, .expected = Expected::column_of_table, .found = column});
    if (field != "-") std::replace(fields.begin(), fields.end(), field, std::string());
    fields[at] = field == "-" ? "" : field;
  }
  if (std::all_of(fields.begin(), fields.end(), [](const std::string& field) { return field.empty(); }))
    return fail({.code = ErrorCode::bad_value, .file = verb.from, .expected = Expected::heading_of_field});
  return fields;
}

/// "line 4, held: Expected a date ...".
std::string line_of(const RowFault& fault, const Sheet& sheet) {
  std::string line = "line " + std::to_string(sheet.rows.at(fault.row).line);
  if (fault.column) line += ", " + sheet.headings.at(*fault.column);
  return one_line(line + ": " + fault_at_field(fault.error).toStdString()) + "\n";
}

}  // namespace

Result<TableImported> import_table(const ImportTableVerb& verb) {
  const auto sheet = sheet_at(verb.from);
  if (!sheet) return fail(sheet.error());
  const auto fields = fields_of(*sheet, verb);
  if (!fields) return fail(fields.error());
  auto library = Library::open(verb.file);
  if (!library) return fail(library.error());
  TableImported imported;
  for (std::size_t i = 0; i < fields->size(); ++i)
    if (fields->at(i).empty()) imported.left_out += (imported.left_out.empty() ? "" : ", ") + sheet->headings[i];
  const ReadRows read = read_rows(*library, called_in(*library, shown_language), *sheet,
                                  {.kind = verb.kind, .fields = *fields, .citing = verb.citing});
  imported.faults = read.faults.size();
  for (const RowFault& fault : read.faults) imported.text += line_of(fault, *sheet);
  if (imported.faults > 0) return imported;
  const auto written = verb.dry_run ? preview_rows(*library, read.rows) : write_rows(*library, read.rows);
  if (!written) return fail(written.error());
  if (verb.dry_run) imported.text = lines_of(*written);
  return imported;
}

}  // namespace chronicle::app
