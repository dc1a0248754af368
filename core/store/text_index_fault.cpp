// Does the full-text index fit the record?
#include <sqlite3.h>

#include <SQLiteCpp/Backup.h>

#include "core/store/checked_row.h"
#include "core/store/text_index.h"

namespace chronicle {
namespace {

/// FTS5's own check, of the index against the texts that it was made of. It takes its commands as insertions.
std::string fault_of_index(SQLite::Database& database) {
  const int code = database.tryExec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
  if (code == SQLITE_OK) return {};
  if (code == SQLITE_CORRUPT) return "it does not fit the texts that it was made of";
  return database.getErrorMsg();
}

std::string fault_of_index(Library::Connection& connection) {
  if (!connection.is_read_only()) return fault_of_index(connection.database());
  Library::Connection copy("", ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  SQLite::Backup(copy.database(), connection.database()).executeStep();
  return fault_of_index(copy.database());
}

/// Whether the text of a page is the one that the index was made of.
bool is_indexed(Library::Connection& connection, const std::string& id, const PageText& text) {
  CheckedRow row(connection,
                 "SELECT title, other_names, facts, links FROM search_text"
                 " WHERE key = (SELECT key FROM record WHERE id = ?)",
                 "a page of the index");
  row.bind(id);
  return row.next() && row.get<std::string>(0) == text.title && row.get<std::string>(1) == text.other_names &&
         row.get<std::string>(2) == text.facts && row.get<std::string>(3) == text.links;
}

/// The first page whose text is not the one of its record; empty if there is none.
std::string changed_page(const Library& library, Library::Connection& connection) {
  std::string changed;
  std::size_t pages = 0;
  PageTexts texts = all_page_texts(library);
  visit_page_texts(connection, texts, [&](const std::string& id, const PageText& text) {
    ++pages;
    if (changed.empty() && !is_indexed(connection, id, text)) changed = id;
  });
  if (changed.empty() && library.indexed_pages().size() != pages) return "a page that is gone";
  return changed;
}

}  // namespace

std::optional<Error> fault_of_text_index(const Library& library, Library::Connection& connection) {
  std::string fault = fault_of_index(connection);
  if (fault.empty())
    if (const std::string page = changed_page(library, connection); !page.empty())
      fault = "its text of " + page + " is not the one of the record";
  if (fault.empty()) return std::nullopt;
  return Error{
      .code = ErrorCode::damaged_library, .file = connection.path(), .record = text_index_name, .detail = fault};
}

}  // namespace chronicle
