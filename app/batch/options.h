// The command line, read.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/print/print_options.h"
#include "app/print/timeline_sheets.h"
#include "core/columns/columns.h"
#include "core/edits/assignment.h"
#include "core/edits/merge_records.h"
#include "core/export/row_formats.h"
#include "core/model/act.h"
#include "core/query/search/search_query.h"
#include "core/time/day.h"
#include "core/values/language.h"

namespace chronicle::app {

/// How `check` writes what it found.
enum class CheckFormat { text, json };

/// The verbs, each with what it was given; `language` is that of pages, titles and cells, not of messages. Without a
/// `file` the window opens the library that was opened last, and the other verbs read the bundled record; without
/// `as_of` it is today.
struct WindowVerb {
  std::optional<std::string> file{};
  std::string link{};       ///< to what is shown (app/handing/record_link.h); empty: none
  bool new_window = false;  ///< though another shows the library
};
struct PrintVerb {
  std::optional<std::string> file{};
  std::optional<Day> as_of{};
  std::vector<std::string> ids{};
  std::string out{};
  bool dossier = false;  ///< with cover, contents and numbers; what follows is on the cover, and may be empty
  std::string title{}, for_whom{}, by_whom{};
  std::map<std::string, std::vector<std::string>> part_sections{};  ///< of a dossier, by `section_kind`; others: all
  PrintOptions options{};
};
struct TimelineVerb {
  std::optional<std::string> file{};
  Language language = Language::english;
  std::optional<Day> as_of{};
  std::optional<SearchQuery> query{};  ///< absent: everything is drawn
  std::optional<Day> from{}, to{};     ///< absent: from the start of the record, or to its end
  std::string out{};
  TimelineLayout layout{};  ///< without a range
};
struct ListVerb {
  std::optional<std::string> file{};
  Language language = Language::english;
  std::optional<Day> as_of{};  ///< absent and no columns: all records
  Kind kind = Kind::session;
  std::vector<const Column*> columns{};  ///< beside the id; none: the title alone, without a line of headings
  const RowFormat* format = &row_formats().front();
};
struct SearchVerb {
  std::optional<std::string> file{};
  Language language = Language::english;
  std::optional<Day> as_of{};
  SearchQuery query{};
  std::optional<std::size_t> limit{};
  const RowFormat* format = &row_formats().front();
};
struct ExportVerb {
  std::optional<std::string> file{};
  Language language = Language::english;
  std::optional<Day> as_of{};
  std::optional<Kind> kind{};            ///< of whose records a table is written
  std::vector<const Column*> columns{};  ///< of the table, beside the id
  std::optional<SearchQuery> query{};    ///< absent: of all records
  bool facts = false;                    ///< as a table that can be read back
  std::string out{};
};
struct ImportVerb {
  std::string file{};
  std::vector<std::string> from{};
  bool dry_run = false;  ///< to say what would change, and write nothing
};
/// `import` of a table of records of one kind.
struct ImportTableVerb {
  std::string file{};
  std::string from{};
  Kind kind = Kind::session;
  std::vector<std::pair<std::string, std::string>> columns{};  ///< by heading or number: the field, or "-" for none
  std::optional<Citing> citing{};
  bool dry_run = false;
};
struct CheckVerb {
  std::optional<std::string> file{};
  Language language = Language::english;
  CheckFormat format = CheckFormat::text;
};
struct SalvageVerb {
  std::string file{};  ///< the damaged library
  std::string out{};   ///< the new one
};
struct HistoryVerb {
  std::string file{};
  std::optional<RecordId> record{};  ///< absent: of all records
  const RowFormat* format = &row_formats().front();
};
struct UndoVerb {
  std::string file{};
  std::size_t count = 1;
  bool again = false;  ///< whether what was taken back is to be done again
};
/// "FIELD=VALUE", "FIELD+=VALUE" or "FIELD-=VALUE": a field of a record and what is typed into it.
struct TypedAssignment {
  std::string field{};
  Assigning how = Assigning::put;
  std::string text{};  ///< empty: the field is emptied
};
struct SetVerb {
  std::string file{};
  RecordId record{};
  std::vector<TypedAssignment> assignments{};
  std::optional<Citing> citing{};
};
struct AddVerb {
  std::string file{};
  Kind kind = Kind::session;
  std::optional<RecordId> record{};  ///< absent: an id is proposed by the facts
  std::vector<TypedAssignment> assignments{};
  std::optional<Citing> citing{};
};
/// `add --list`: what a session did, as a list says it.
struct AddListVerb {
  std::string file{};
  std::string from{};  ///< the file of the list
  Ref<Kind::session> session{};
  chronicle::Verb act = chronicle::Verb::adopted;  ///< what was done with documents of which the list does not say it
  std::optional<Citing> citing{};
  bool dry_run = false;  ///< to say what was understood, and write nothing
  const RowFormat* format = &row_formats().front();
};
struct RemoveVerb {
  std::string file{};
  RecordId record{};
  bool with_parts = false;
};
struct MergeVerb {
  std::string file{};
  Merge merge{};
  bool dry_run = false;  ///< to say what would change, and write nothing
};
struct CopyVerb {
  std::string file{};
  std::string out{};
  CopyFor whom = CopyFor::oneself;
};
/// The command line asks for help or the version, or it is wrong: `text` says what to show, lines to standard output
/// or, if `code` is not 0, one line to standard error.
struct Say {
  std::string text{};
  int code = 0;
};

using Verb = std::variant<WindowVerb, PrintVerb, TimelineVerb, ListVerb, SearchVerb, ExportVerb, ImportVerb,
                          ImportTableVerb, CheckVerb, SalvageVerb, HistoryVerb, UndoVerb, SetVerb, AddVerb, AddListVerb,
                          RemoveVerb, MergeVerb, CopyVerb, Say>;

/// Reads the command line; never fails, see Say.
Verb read_command_line(int argc, const char* const* argv);

}  // namespace chronicle::app
