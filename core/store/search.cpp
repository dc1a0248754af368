// Asking the full-text index of a library.
#include "core/store/library.h"
#include "core/store/sqlite/checked_row.h"
#include "core/store/sqlite/full_text.h"
#include "core/store/text/text_index.h"

namespace chronicle {
namespace {

/// Makes the index anew from the record, where that may be written; whether it could be. A connection for reading alone
/// has it done by another.
bool renew_index(const Library& library, Connection& connection) {
  if (!connection.is_read_only()) {
    rebuild_text_index(library, connection);
    return true;
  }
  if (connection.path().empty()) return false;
  auto writable = Library::open(connection.path());
  return writable && !writable->is_read_only() && writable->renew_text_index().has_value();
}

/// Asks the index; one that is broken is made anew and asked again.
template <typename Ask>
auto ask_index(const Library& library, Connection& connection, const Ask& ask) {
  return connection.guarded([&] {
    try {
      return ask();
    } catch (const SQLite::Exception& exception) {
      if (!is_broken_index(connection, exception) || !renew_index(library, connection)) throw;
    }
    return ask();
  });
}

}  // namespace

std::vector<IndexedPage> Library::indexed_pages() const {
  return connection_->guarded([&] {
    CheckedRow row(*connection_,
                   "SELECT search_text.key, record.id FROM search_text"
                   " LEFT JOIN record ON record.key = search_text.key ORDER BY search_text.key",
                   "a page of the index");
    std::vector<IndexedPage> pages;
    while (row.next()) pages.push_back({row.get<std::int64_t>(0), row.get<RecordId>(1)});
    return pages;
  });
}

std::vector<std::int64_t> Library::matching(const TextMatch& match, Within within) const {
  return ask_index(*this, *connection_, [&] {
    CheckedRow row(*connection_, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", "a page of the index");
    row.bind(expression_of(match, within));
    std::vector<std::int64_t> keys;
    while (row.next()) keys.push_back(row.get<std::int64_t>(0));
    return keys;
  });
}

std::vector<Ranked> Library::ranked(const TextMatch& match) const {
  return ask_index(*this, *connection_, [&] {
    const RankedExpression expression = ranked_expression_of(match);
    CheckedRow row(*connection_,
                   "SELECT rowid, place(search, ?), bm25(search, " + std::string(column_weights) +
                       ") FROM search WHERE search MATCH ? ORDER BY rowid",
                   "a page of the index");
    row.statement().bind(1, expression.layout.data(), static_cast<int>(expression.layout.size()));
    row.statement().bind(2, expression.text);
    std::vector<Ranked> pages;
    while (row.next()) {
      const auto place = static_cast<int>(row.get<std::int64_t>(1));
      const bool all_in_title = place % 2 == 1;
      pages.push_back({row.get<std::int64_t>(0), place / 2, all_in_title ? 0.0 : -row.get<double>(2)});
    }
    return pages;
  });
}

std::optional<PageText> Library::page_text(std::int64_t key) const {
  return connection_->guarded([&]() -> std::optional<PageText> {
    CheckedRow row(*connection_, "SELECT title, other_names, facts, links, notes FROM search_page WHERE key = ?",
                   "a page of the index");
    row.bind(key);
    if (!row.next()) return std::nullopt;
    return PageText{row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2), row.get<std::string>(3),
                    row.get<std::optional<std::string>>(4).value_or("")};
  });
}

}  // namespace chronicle
