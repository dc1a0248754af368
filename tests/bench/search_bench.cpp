#include "tests/bench/search_bench.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

#include "core/base/utf8.h"
#include "core/query/search/search.h"
#include "tests/bench/stopwatch.h"

namespace chronicle::bench {
namespace {

constexpr std::size_t shown = 50;
constexpr int repeats = 3;

/// The least of some times: what other programs of the machine add is no matter of ours.
template <typename Work>
double least_milliseconds(Work&& work) {
  double least = milliseconds(work);
  for (int i = 1; i < repeats; ++i) least = std::min(least, milliseconds(work));
  return least;
}

/// What stands in the search box after each key.
std::vector<std::string> keystrokes(const std::string& query) {
  std::vector<std::string> texts;
  for (std::size_t at = 0; at < query.size();) {
    next_code_point(query, at);
    if (query[at - 1] != ' ') texts.push_back(query.substr(0, at));
  }
  return texts;
}

/// The texts of the library in a table of FTS5 as it comes.
class Bare {
 public:
  explicit Bare(const std::string& library) : database_(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
    database_.exec("ATTACH '" + library + "' AS library");
    database_.exec("CREATE VIRTUAL TABLE bare USING fts5 (title, other_names, facts, links, copy, prefix = '1 2 3')");
    database_.exec("INSERT INTO bare SELECT title, other_names, facts, links, copy FROM library.search_page");
    find_.emplace(database_, "SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT " + std::to_string(shown));
  }

  void find(const std::string& query) {
    find_->bind(1, query + "*");
    while (find_->executeStep()) continue;
    find_->reset();
  }

 private:
  SQLite::Database database_;
  std::optional<SQLite::Statement> find_;
};

}  // namespace

SearchFigures measure_search(const std::string& path) {
  SearchFigures figures{};
  auto library = Library::open(path);
  if (!library) throw std::runtime_error("the library could not be opened");
  const Catalogue catalogue = Catalogue::load(*library);
  std::optional<Search> search;
  const double load_ms = milliseconds([&] { search.emplace(*library, catalogue, *Day::parse("2026-11-22")); });
  std::printf("search: ready in %.0f ms\n", load_ms);
  Bare bare(path);
  for (const char* query : {"agreement on cooperation", "state programme transport", "соглашение о сотрудничестве",
                            "концепция развития", "protocol protection information"})
    for (const std::string& text : keystrokes(query)) {
      const auto parsed = std::get<SearchQuery>(parse_query(text));
      std::size_t total = 0;
      const double floor = least_milliseconds([&] { bare.find(text); });
      const double own = least_milliseconds([&] { total = search->find(parsed, shown).total; });
      std::printf("  %-40s %7zu found, %6.1f ms, bare %6.1f ms\n", text.c_str(), total, own, floor);
      figures.floor_ms += floor;
      figures.program_ms += own;
      figures.worst_ratio = std::max(figures.worst_ratio, own / floor);
      figures.worst_ms = std::max(figures.worst_ms, own);
    }
  return figures;
}

}  // namespace chronicle::bench
