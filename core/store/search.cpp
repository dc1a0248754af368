// Asking the full-text index of a library.
#include "core/store/connection.h"
#include "core/store/full_text.h"

namespace chronicle {

std::vector<IndexedPage> Library::indexed_pages() const {
  return connection_->guarded([&] {
    const Query row = connection_->query(
        "SELECT search_text.key, record.id FROM search_text JOIN record ON record.key = search_text.key"
        " ORDER BY search_text.key");
    std::vector<IndexedPage> pages;
    while (row->executeStep())
      pages.push_back({row->getColumn(0).getInt64(), *RecordId::parse(row->getColumn(1).getText())});
    return pages;
  });
}

std::vector<std::int64_t> Library::matching(const TextMatch& match, Within within) const {
  return connection_->guarded([&] {
    const Query row = connection_->query("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid");
    row->bind(1, expression_of(match, within));
    std::vector<std::int64_t> keys;
    while (row->executeStep()) keys.push_back(row->getColumn(0).getInt64());
    return keys;
  });
}

std::vector<Ranked> Library::ranked(const TextMatch& match) const {
  return connection_->guarded([&] {
    const RankedExpression expression = ranked_expression_of(match);
    const Query row = connection_->query("SELECT rowid, place(search, ?), bm25(search, " + std::string(column_weights) +
                                         ") FROM search WHERE search MATCH ? ORDER BY rowid");
    row->bind(1, expression.layout.data(), static_cast<int>(expression.layout.size()));
    row->bind(2, expression.text);
    std::vector<Ranked> pages;
    while (row->executeStep()) {
      const int place = row->getColumn(1).getInt();
      const bool all_in_title = place % 2 == 1;
      pages.push_back({row->getColumn(0).getInt64(), place / 2, all_in_title ? 0.0 : -row->getColumn(2).getDouble()});
    }
    return pages;
  });
}

std::optional<PageText> Library::page_text(std::int64_t key) const {
  return connection_->guarded([&]() -> std::optional<PageText> {
    const Query row =
        connection_->query("SELECT title, other_names, facts, links, notes FROM search_page WHERE key = ?");
    row->bind(1, key);
    if (!row->executeStep()) return std::nullopt;
    return PageText{row->getColumn(0).getString(), row->getColumn(1).getString(), row->getColumn(2).getString(),
                    row->getColumn(3).getString(), row->getColumn(4).getString()};
  });
}

}  // namespace chronicle
