// What other programs read of a library: the formats that it is written in as a whole, or the part of it that a search
// found.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/export/list.h"
#include "core/query/catalogue/catalogue.h"
#include "core/values/language.h"

namespace chronicle {

/// What is written.
struct ExportScope {
  const Library& library;
  const Catalogue& catalogue;  ///< of that library
  Day as_of;
  const std::optional<std::set<RecordId>>& found;  ///< the records to go by; absent: all that the day knows
  Language language = Language::english;
  /// What a list has beside the ids of its records; only lists look at it.
  Kind kind = Kind::session;
  std::vector<const Column*> columns{};

  /// Whether a record that has a page is among them.
  bool has(const RecordId& id) const;
};

/// What was written.
struct Exported {
  std::string bytes;
  std::vector<RecordId> left_out{};  ///< what belongs to the scope, but the format cannot say
};

/// How much of a library a file holds.
enum class ExportPart {
  everything,
  found,  ///< what a search found, or all
  list,   ///< the same of one kind, as a table
};

/// A format, under the end of the names of its files. One end may stand for a format of lists and for another one.
struct Exporter {
  std::string_view suffix;
  std::string_view what;  ///< what such a file holds, for the help of the command line
  ExportPart part;
  Exported (*write)(const ExportScope& scope, const Exporter& self);
  const RowFormat* rows = nullptr;  ///< how a list is written
};

/// All, in the order in which they are offered.
const std::vector<Exporter>& exporters();

/// The one that the end of a file name asks for, among those of lists or the others; null for one that is not written.
const Exporter* exporter_of(std::string_view path, bool of_list);

/// A table of the records of a kind, in the order of their ids.
Exported export_list(const ExportScope& scope, const RowFormat& format);

/// iCalendar (RFC 5545): each session on its days, as the day knows it; left out are those whose day is not known.
Exported export_calendar(const ExportScope& scope);

/// The sources that the records of the scope cite, as RIS and as CSL-JSON.
Exported export_ris(const ExportScope& scope);
Exported export_csl(const ExportScope& scope);

}  // namespace chronicle
