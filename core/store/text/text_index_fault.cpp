// Does the full-text index fit the record?
#include <sqlite3.h>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

#include <optional>

#include "core/store/sqlite/query.h"
#include "core/store/text/text_index.h"

namespace chronicle {
namespace {

/// FTS5's own check, of the index against the texts that it was made of. It takes its commands as insertions. What
/// keeps it from being asked, such as another program's lock, is no fault of the index, and is thrown.
std::string fault_of_index(Connection& connection) {
  try {
    connection.database().exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
    return {};
  } catch (const SQLite::Exception& exception) {
    if (exception.getErrorCode() == SQLITE_CORRUPT) return "it does not fit the texts that it was made of";
    if (!is_broken_index(connection, exception)) throw;
    return exception.what();
  }
}

std::string fault_of_index_in_copy(Connection& connection) {
  Connection copy("", ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  if (const int code = SQLite::Backup(copy.database(), connection.database()).executeStep(); code != SQLITE_DONE)
    throw SQLite::Exception(sqlite3_errstr(code), code);
  return fault_of_index(copy);
}

/// The first page whose text is not the one of its record, that which the index was made of; empty if there is none.
std::string changed_page(Connection& connection) {
  Query<std::tuple<std::string, std::string, std::string, std::string>(std::string)> indexed(
      connection,
      "SELECT title, other_names, facts, links FROM search_text WHERE key = (SELECT key FROM record WHERE id = ?)",
      "search_text");
  std::string changed;
  std::int64_t pages = 0;
  PageTexts texts = all_page_texts(Records(connection));
  visit_page_texts(connection, texts, [&](const std::string& id, const PageText& text) {
    ++pages;
    if (changed.empty() && indexed.first(id) != std::tie(text.title, text.other_names, text.facts, text.links))
      changed = id;
  });
  if (!changed.empty()) return changed;
  Query<std::tuple<std::int64_t>()> count(connection, "SELECT count(*) FROM search_text", "search_text");
  return count.first() == std::tuple(pages) ? "" : "a page that is gone";
}

}  // namespace

std::string fault_of_text_index(Connection& connection) {
  // The check of FTS5 is a write to SQLite: what is read after it must not have begun before.
  std::optional<SQLite::Transaction> unchanging;
  if (!connection.is_read_only()) unchanging.emplace(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
  std::string fault = connection.is_read_only() ? fault_of_index_in_copy(connection) : fault_of_index(connection);
  const ReadView view(connection.database());
  if (fault.empty())
    if (const std::string page = changed_page(connection); !page.empty())
      fault = "its text of " + page + " is not the one of the record";
  return fault;
}

}  // namespace chronicle
