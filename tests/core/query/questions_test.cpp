// What people ask of the bundled record, in two languages: tests/core/query/questions.tsv.
#include <algorithm>
#include <fstream>

#include "tests/core/query/searching.h"

namespace chronicle {
namespace {

using test::bundled;
using test::find;

struct Asked {
  std::string english, russian, wanted;
};

std::vector<Asked> questions() {
  std::ifstream file(CHRONICLE_SOURCE_DIR "/tests/core/query/questions.tsv");
  std::vector<Asked> all;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const auto first = line.find('\t'), second = line.find('\t', first + 1);
    all.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
  }
  return all;
}

bool is_among_first(const std::string& question, const std::string& wanted) {
  const auto hits = find(question, 3).hits;
  return std::any_of(hits.begin(), hits.end(), [&](const SearchHit& hit) { return hit.id.text() == wanted; });
}

/// Whether the record has a name for it in both languages.
bool has_both(const RecordId& id) {
  bool has = false;
  bundled().catalogue.with_record(
      id, [&](const auto& record) { has = record.names.contains("en") && record.names.contains("ru"); });
  return has;
}

}  // namespace

TEST_CASE("the record that one asks for is among the first three, in either language") {
  CHECK(questions().size() >= 40);
  for (const Asked& asked : questions()) {
    CAPTURE(asked.english, asked.russian, asked.wanted);
    REQUIRE(bundled().catalogue.contains(test::id(asked.wanted.c_str())));
    CHECK(is_among_first(asked.english, asked.wanted));
    CHECK(is_among_first(asked.russian, asked.wanted));
  }
}

TEST_CASE("a question has the same first answer in both languages where the record has its names in both") {
  for (const Asked& asked : questions()) {
    CAPTURE(asked.english, asked.russian);
    const auto english = find(asked.english, 1).hits, russian = find(asked.russian, 1).hits;
    REQUIRE_FALSE(english.empty());
    REQUIRE_FALSE(russian.empty());
    if (has_both(english[0].id) && has_both(russian[0].id)) CHECK(english[0].id.text() == russian[0].id.text());
  }
}

}  // namespace chronicle
