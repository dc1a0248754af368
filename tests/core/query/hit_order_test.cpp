// The rule by which hits are ordered, as properties.
#include "core/query/search/hit_order.h"

#include <algorithm>
#include <random>
#include <set>

#include "core/words/fold.h"
#include "tests/core/query/searching.h"

namespace chronicle {
namespace {

using test::bundled;
using test::day;
using test::find;
using test::ids_of;
using test::query_of;
using test::today;

/// The names of a record as the record file has them.
std::vector<std::string> names_of(const RecordId& id) {
  std::vector<std::string> names;
  bundled().catalogue.with_record(id, [&](const auto& record) {
    for (const auto& [language, name] : record.names) names.push_back(" " + fold(name) + " ");
  });
  return names;
}

/// Whether one of the names has each of the words as it is.
bool has_all(const RecordId& id, const std::vector<std::string>& words) {
  const auto names = names_of(id);
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return name.find(" " + word + " ") != std::string::npos; });
  });
}

HitStanding any_standing(std::mt19937& random) {
  constexpr std::array kinds{Kind::session, Kind::document, Kind::statement, Kind::place, Kind::source};
  HitStanding one;
  one.is_of_date = random() % 2 == 0;
  one.kind = kinds.at(random() % kinds.size());
  one.rank = rank_of(one.kind, random() % 2 == 0);
  one.place = static_cast<int>(random() % 3);
  one.relevance = static_cast<double>(random() % 3);
  one.date = static_cast<std::int32_t>(random() % 3);
  one.row = static_cast<std::uint32_t>(random() % 1000);
  return one;
}

}  // namespace

TEST_CASE("sources come after all else that was found") {
  for (const char* text :
       {"transport ", "uranium ", "free trade ", "минск ", "kazakhstan transport ", "СГП", "2021 "}) {
    CAPTURE(text);
    const auto hits = find(text).hits;
    REQUIRE(hits.size() > 2);
    CHECK(std::is_partitioned(hits.begin(), hits.end(),
                              [](const SearchHit& hit) { return hit.id.kind() != Kind::source; }));
  }
}

TEST_CASE("documents with all words in a name come before what was said, and before what has them in remarks alone") {
  for (const char* text : {"transport ", "uranium ", "free trade ", "education ", "соглашение "}) {
    CAPTURE(text);
    std::vector<std::string> words;
    for (const Word& word : words_of(text)) words.push_back(word.folded);
    const auto hits = find(text).hits;
    const auto has_no_name = [&](const SearchHit& hit) { return names_of(hit.id).empty(); };
    const auto first_said = std::find_if(hits.begin(), hits.end(), has_no_name);
    CHECK(std::any_of(hits.begin(), first_said, [&](const SearchHit& hit) { return has_all(hit.id, words); }));
    for (auto hit = first_said; hit != hits.end(); ++hit)
      if (hit->id.kind() != Kind::source) {
        CAPTURE(hit->id.text());
        CHECK_FALSE(has_all(hit->id, words));
      }
  }
}

TEST_CASE("a word itself comes before the beginning of a longer one, and a title before a remark") {
  std::mt19937 random(22);
  for (int round = 0; round < 6; ++round) {
    // By number: the group in which a document must stand.
    std::vector<int> group_of;
    std::string documents;
    for (int i = 0; i < 30; ++i) {
      const int group = static_cast<int>(random() % 4);
      group_of.push_back(group);
      std::string title = "Aaa", remark = "Nothing";
      if (group == 0) title += " road bbb";
      if (group == 1) title += " roadway bbb";
      if (group == 2) remark = "About a road, once";
      if (group == 3) remark = "About a roadway, once";
      for (auto more = random() % 6; more > 0; --more) title += " ccc";
      documents += (i == 0 ? "" : ", ");
      documents += R"({"id": "document/d)" + std::to_string(i) + R"(", "type": "decision", "names": {"en": ")";
      documents += title + R"("}, "notes": [")" + remark + "\"]}";
    }
    const Library library = test::library_of(R"({"chronicle": 1, "documents": [)" + documents + "]}");
    const Catalogue catalogue = Catalogue::load(library);
    std::vector<int> groups;
    for (const std::string& id : ids_of(Search(library, catalogue, day(today)).find(query_of("road"), 100)))
      groups.push_back(group_of.at(std::stoul(id.substr(std::string("document/d").size()))));
    CHECK(groups.size() == group_of.size());
    CHECK(std::is_sorted(groups.begin(), groups.end()));
  }
}

TEST_CASE("the first of each kind are the first of all, whatever comes first to hand") {
  std::mt19937 random(5);
  for (int round = 0; round < 200; ++round) {
    std::vector<HitStanding> all;
    std::set<std::uint32_t> rows;
    while (all.size() < 60)
      if (const auto one = any_standing(random); rows.insert(one.row).second) all.push_back(one);
    auto sorted = all;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t limit = random() % 40, of_a_kind = random() % 12;
    std::vector<std::uint32_t> wanted, found;
    std::array<std::size_t, kind_count> taken{};
    for (const HitStanding& one : sorted)
      if (++taken.at(static_cast<std::size_t>(one.kind)) <= of_a_kind && wanted.size() < limit)
        wanted.push_back(one.row);
    for (const HitStanding& one : first_of(all, limit, of_a_kind)) found.push_back(one.row);
    CHECK(found == wanted);
  }
}

TEST_CASE("what is of the date comes first, of it sessions and documents before what was said, sources last") {
  std::mt19937 random(6);
  std::vector<HitStanding> all;
  for (int i = 0; i < 500; ++i) all.push_back(any_standing(random));
  std::sort(all.begin(), all.end());
  const auto is_of_date = [](const HitStanding& one) { return one.is_of_date; };
  const auto group_of = [](const HitStanding& one) {
    return one.kind == Kind::source ? 2 : one.kind == Kind::statement ? 1 : 0;
  };
  const auto is_before = [&](const HitStanding& one, const HitStanding& other) {
    return group_of(one) < group_of(other);
  };
  CHECK(std::is_partitioned(all.begin(), all.end(), is_of_date));
  CHECK(std::is_sorted(all.begin(), std::partition_point(all.begin(), all.end(), is_of_date), is_before));
}

}  // namespace chronicle
