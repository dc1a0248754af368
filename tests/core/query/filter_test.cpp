#include "core/query/filter/filter.h"

#include <algorithm>
#include <random>

#include "core/model/part.h"
#include "core/query/filter/facet_index.h"
#include "tests/core/query/filter_oracle.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

constexpr const char* as_of = "2026-11-21";

/// Notes on every seventh record that has a page, of all sorts.
std::vector<UserNote> some_notes(const Catalogue& catalogue) {
  std::vector<UserNote> notes;
  std::mt19937 random(4);
  for_each_kind([&]<typename R>() {
    if (!has_page(R::kind)) return;
    for (const R& record : catalogue.all<R>()) {
      if (random() % 7 != 0) continue;
      notes.push_back({.record = record.id, .text = random() % 2 == 0 ? "Text" : "", .bookmarked = random() % 2 == 0});
      for (const char* tag : {"to check", "Транспорт", "🚂"})
        if (random() % 2 == 0) notes.back().tags.emplace_back(tag);
    }
  });
  return notes;
}

/// The bundled record and the filter over it.
struct Browsed {
  const Catalogue& catalogue = test::bundled().catalogue;
  std::vector<UserNote> notes = some_notes(catalogue);
  Browser browser{catalogue, test::day(as_of), notes};
  std::array<std::vector<std::string>, facet_count> values;

  Browsed() {
    for (const Kind kind : register_kinds) {
      const auto counts = browser.counts({}, kind);
      for (std::size_t facet = 0; facet < facet_count; ++facet)
        for (const auto& [value, count] : counts.at(facet)) values.at(facet).push_back(value);
    }
    for (auto& list : values) {
      std::sort(list.begin(), list.end());
      list.erase(std::unique(list.begin(), list.end()), list.end());
    }
  }
  static const Browsed& shared() {
    static const Browsed browsed;
    return browsed;
  }
  test::Texts ids(const Filter& filter, Kind kind) const {
    const Passing passing = browser.apply(filter);
    test::Texts ids;
    dispatch(kind, [&]<typename R>() {
      for (const auto position : passing.of(kind)) ids.insert(catalogue.all<R>()[position].id.text());
    });
    return ids;
  }
};

/// Up to `facets` facets with up to three values each.
Filter random_filter(std::mt19937& random, int facets) {
  Filter filter;
  for (int i = 0; i < facets; ++i) {
    const std::size_t facet = random() % facet_count;
    const auto& values = Browsed::shared().values.at(facet);
    for (std::size_t n = random() % 3 + 1; n > 0; --n) filter.chosen.at(facet).insert(values[random() % values.size()]);
  }
  return filter;
}

std::string words_of(const Filter& filter) {
  std::string text;
  for (std::size_t facet = 0; facet < facet_count; ++facet)
    for (const std::string& value : filter.chosen.at(facet)) text += std::to_string(facet) + ":" + value + " ";
  return text;
}

}  // namespace

TEST_CASE("the empty filter passes everything") {
  const auto& browsed = Browsed::shared();
  for_each_kind([&]<typename R>() {
    if (std::find(register_kinds.begin(), register_kinds.end(), R::kind) == register_kinds.end()) return;
    CHECK(browsed.browser.apply({}).of(R::kind).size() == browsed.catalogue.all<R>().size());
  });
}

TEST_CASE("the filter agrees with its rules, applied record by record") {
  const auto& browsed = Browsed::shared();
  const test::FilterOracle oracle(browsed.catalogue, test::day(as_of), browsed.notes);
  std::mt19937 random(20211112);
  for (int round = 0; round < 60; ++round) {
    const Filter filter = random_filter(random, 1 + round % 4);
    CAPTURE(words_of(filter));
    for (const Kind kind : register_kinds) {
      CAPTURE(name_of(kind));
      CHECK(browsed.ids(filter, kind) == oracle.passing(filter, kind));
    }
  }
}

TEST_CASE("using one more facet never adds records") {
  const auto& browsed = Browsed::shared();
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const Filter filter = random_filter(random, round % 4);
    const std::size_t facet = random() % facet_count;
    if (!filter.chosen.at(facet).empty()) continue;
    Filter narrower = filter;
    narrower.chosen.at(facet).insert(browsed.values.at(facet)[random() % browsed.values.at(facet).size()]);
    CAPTURE(words_of(filter), words_of(narrower));
    for (const Kind kind : register_kinds) {
      const auto before = browsed.browser.apply(filter).of(kind);
      const auto after = browsed.browser.apply(narrower).of(kind);
      CHECK(std::includes(before.begin(), before.end(), after.begin(), after.end()));
    }
  }
}

TEST_CASE("a second value of a facet never takes records away") {
  const auto& browsed = Browsed::shared();
  std::mt19937 random(8);
  for (int round = 0; round < 300; ++round) {
    const Filter filter = random_filter(random, 1 + round % 4);
    const std::size_t facet = random() % facet_count;
    if (filter.chosen.at(facet).empty()) continue;
    Filter wider = filter;
    wider.chosen.at(facet).insert(browsed.values.at(facet)[random() % browsed.values.at(facet).size()]);
    for (const Kind kind : register_kinds) {
      const auto before = browsed.browser.apply(filter).of(kind);
      const auto after = browsed.browser.apply(wider).of(kind);
      CAPTURE(words_of(filter), words_of(wider), name_of(kind));
      CHECK(std::includes(after.begin(), after.end(), before.begin(), before.end()));
    }
  }
}

TEST_CASE("a count is the number of rows that choosing exactly that value leaves") {
  const auto& browsed = Browsed::shared();
  std::mt19937 random(9);
  for (int round = 0; round < 25; ++round) {
    const Filter filter = random_filter(random, round % 4);
    for (const Kind kind : register_kinds) {
      const auto counts = browsed.browser.counts(filter, kind);
      for (std::size_t facet = 0; facet < facet_count; ++facet) {
        for (const std::string& value : browsed.values.at(facet)) {
          Filter exactly = filter;
          exactly.chosen.at(facet) = {value};
          const auto found = counts.at(facet).find(value);
          CAPTURE(words_of(exactly), name_of(kind), facet);
          CHECK(browsed.browser.apply(exactly).of(kind).size() ==
                (found == counts.at(facet).end() ? 0 : found->second));
        }
      }
    }
  }
}

TEST_CASE("with a search, a count is the number of found rows that choosing exactly that value leaves") {
  std::mt19937 random(11);  // NOLINT(bugprone-random-generator-seed): the same each run
  const Browsed& browsed = Browsed::shared();
  Passing found = browsed.browser.apply({});
  for (auto& positions : found.positions) std::erase_if(positions, [&](auto) { return random() % 3 != 0; });
  for (int round = 0; round < 10; ++round) {
    const Filter filter = random_filter(random, round % 3);
    CAPTURE(words_of(filter));
    for (const Kind kind : register_kinds) {
      const auto counts = browsed.browser.counts(filter, kind, &found);
      for (std::size_t facet = 0; facet < facet_count; ++facet)
        for (const auto& [value, count] : counts.at(facet)) {
          Filter chosen = filter;
          chosen.chosen.at(facet) = {value};
          CHECK(common(browsed.browser.apply(chosen), found).of(kind).size() == count);
        }
    }
  }
}

TEST_CASE("another day gives what a browser made for that day gives") {
  const auto& browsed = Browsed::shared();
  Browser moved(browsed.catalogue, test::day("2012-01-01"), browsed.notes);
  moved.set_as_of(test::day(as_of));
  std::mt19937 random(11);
  for (int round = 0; round < 30; ++round) {
    const Filter filter = random_filter(random, round % 4);
    CAPTURE(words_of(filter));
    CHECK(moved.apply(filter).positions == browsed.browser.apply(filter).positions);
    for (const Kind kind : register_kinds) CHECK(moved.counts(filter, kind) == browsed.browser.counts(filter, kind));
  }
}

TEST_CASE("notes set later are those that the filter goes by") {
  const auto& browsed = Browsed::shared();
  Browser later(browsed.catalogue, test::day(as_of));
  for (const Kind kind : register_kinds) CHECK(later.counts({}, kind).at(index_of(Facet::yours)).empty());
  later.set_notes(browsed.notes);
  std::mt19937 random(12);
  for (int round = 0; round < 30; ++round) {
    const Filter filter = random_filter(random, round % 4);
    CAPTURE(words_of(filter));
    CHECK(later.apply(filter).positions == browsed.browser.apply(filter).positions);
    for (const Kind kind : register_kinds) CHECK(later.counts(filter, kind) == browsed.browser.counts(filter, kind));
  }
  later.set_notes({});
  Filter filter;
  filter.of(Facet::yours) = {yours_bookmarked};
  for (const Kind kind : register_kinds) CHECK(later.apply(filter).of(kind).empty());
}

TEST_CASE("what the user marks narrows no other kind") {
  const auto& browsed = Browsed::shared();
  const Day day = test::day(as_of);
  const Browser browser(browsed.catalogue, day, {{.record = test::id("session/2021-11-12"), .bookmarked = true}});
  Filter filter;
  filter.of(Facet::yours) = {yours_bookmarked};
  for (const Kind kind : register_kinds)
    CHECK(browser.apply(filter).of(kind).size() == (kind == Kind::session ? 1U : 0U));
  Filter year;
  year.of(Facet::year) = {"2021"};
  filter.of(Facet::year) = {"2021"};
  CHECK(browser.apply(filter).of(Kind::session).size() == 1);
  CHECK(browser.apply(filter).of(Kind::document).empty());
  const auto counts = browser.counts(year, Kind::session);
  CHECK(counts.at(index_of(Facet::yours)) == FacetCounts{{yours_bookmarked, 1}});
  CHECK(browser.counts(year, Kind::document).at(index_of(Facet::yours)).empty());
}

TEST_CASE("a value that no record has passes nothing") {
  const auto& browsed = Browsed::shared();
  Filter filter;
  filter.of(Facet::year) = {"1812"};
  for (const Kind kind : register_kinds) CHECK(browsed.browser.apply(filter).of(kind).empty());
}

TEST_CASE("positions come in order, each once") {
  const auto& browsed = Browsed::shared();
  std::mt19937 random(10);
  for (int round = 0; round < 50; ++round) {
    const Passing passing = browsed.browser.apply(random_filter(random, 2));
    for (const auto& positions : passing.positions)
      CHECK(std::adjacent_find(positions.begin(), positions.end(), std::greater_equal<>()) == positions.end());
  }
}

TEST_CASE("a library with nothing in it can be filtered") {
  const Library library = Library::in_memory();
  const Catalogue catalogue = Catalogue::load(library);
  const Browser browser(catalogue, test::day(as_of));
  Filter filter;
  filter.of(Facet::topic) = {"topic/transport"};
  for (const Kind kind : register_kinds) {
    CHECK(browser.apply(filter).of(kind).empty());
    for (const auto& counts : browser.counts(filter, kind)) CHECK(counts.empty());
  }
}

}  // namespace chronicle
