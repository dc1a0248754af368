#include "core/store/text/text_search.h"

#include "core/store/sqlite/full_text.h"
#include "core/store/sqlite/query.h"
#include "core/store/text/text_index.h"

namespace chronicle {

namespace {

/// Sees to it that the connection can list the words of the index. What lists them is its own and in no file, so that a
/// connection that only reads may make it, too.
void make_list_of_words(Connection& connection) {
  SQLite::Database& database = connection.database();
  const auto allow_writing = [&](bool allowed) {
    if (connection.is_read_only()) database.exec(allowed ? "PRAGMA query_only = OFF" : "PRAGMA query_only = ON");
  };
  allow_writing(true);
  try {
    database.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search, row)");
  } catch (const SQLite::Exception&) {
    allow_writing(false);
    throw;
  }
  allow_writing(false);
}

}  // namespace

bool TextSearch::renew_index() const {
  if (connection_.is_read_only()) return renew_();
  rebuild_text_index(connection_);
  return true;
}

template <typename Ask>
auto TextSearch::asked(const Ask& ask) const {
  return connection_.guarded([&] {
    try {
      return ask();
    } catch (const SQLite::Exception& exception) {
      if (!is_broken_index(connection_, exception) || !renew_index()) throw;
    }
    return ask();
  });
}

std::vector<IndexedPage> TextSearch::pages() const {
  return connection_.guarded([&] {
    Query<std::tuple<std::int64_t, RecordId>()> row(connection_,
                                                    "SELECT search_text.key, record.id FROM search_text"
                                                    " LEFT JOIN record ON record.key = search_text.key"
                                                    " ORDER BY search_text.key",
                                                    "search_text");
    std::vector<IndexedPage> pages;
    while (row.next()) pages.push_back({row.get<0>(), row.get<1>()});
    return pages;
  });
}

std::vector<std::int64_t> TextSearch::matching(const TextMatch& match, Within within) const {
  return asked([&] {
    Query<std::tuple<std::int64_t>(std::string)> row(
        connection_, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", "search");
    row.begin(expression_of(match, within));
    std::vector<std::int64_t> keys;
    while (row.next()) keys.push_back(row.get<0>());
    return keys;
  });
}

std::vector<Ranked> TextSearch::ranked(const TextMatch& match) const {
  return asked([&] {
    const RankedExpression expression = ranked_expression_of(match);
    std::string sql = "SELECT rowid, place(search, ?), bm25(search, ";
    sql += column_weights;
    sql += ") FROM search WHERE search MATCH ? ORDER BY rowid";
    Query<std::tuple<std::int64_t, std::int64_t, double>(Bytes, std::string)> row(connection_, sql, "search");
    row.begin({expression.layout}, expression.text);
    std::vector<Ranked> pages;
    while (row.next()) {
      const auto place = static_cast<int>(row.get<1>());
      const bool all_in_title = place % 2 == 1, all_in_names = place / 2 % 2 == 1;
      pages.push_back({row.get<0>(), place / 4, all_in_names, all_in_title ? 0.0 : -row.get<2>()});
    }
    return pages;
  });
}

std::vector<IndexedWord> TextSearch::words() const {
  return asked([&] {
    make_list_of_words(connection_);
    Query<std::tuple<std::string, std::int64_t>(std::string)> row(
        connection_, "SELECT term, doc FROM temp.search_words WHERE term NOT LIKE ?", "search_words");
    row.begin(std::string("%") + stem_mark);
    std::vector<IndexedWord> words;
    while (row.next()) words.push_back({row.get<0>(), row.get<1>()});
    return words;
  });
}

std::optional<PageText> TextSearch::text_of(std::int64_t key) const {
  return connection_.guarded([&]() -> std::optional<PageText> {
    using Text = std::string;
    Query<std::tuple<Text, Text, Text, Text, std::optional<Text>>(std::int64_t)> row(
        connection_, "SELECT title, other_names, facts, links, notes FROM search_page WHERE key = ?", "search_page");
    row.begin(key);
    if (!row.next()) return std::nullopt;
    return PageText{row.get<0>(), row.get<1>(), row.get<2>(), row.get<3>(), row.get<4>().value_or("")};
  });
}

}  // namespace chronicle
