#include "core/timeline/record.h"

#include <queue>
#include <set>

#include "core/timeline/navigation.h"
#include "tests/core/timeline/support.h"
#include "tests/support/catch.h"

namespace chronicle::timeline {

TEST_CASE("a range query finds what comparing every entry finds") {
  for (unsigned seed = 0; seed < 20; ++seed) {
    Dice dice(seed);
    std::vector<RangeIndex::Item> items;
    for (std::uint32_t i = 0; i < seed * 13; ++i) {
      const Day first{dice.upto(1000)};
      items.push_back({first, first.plus_days(dice.one_in(5) ? dice.upto(400) : dice.upto(5)), i});
    }
    const RangeIndex index(items);
    for (int i = 0; i < 50; ++i) {
      const Day from{dice.upto(1100) - 50}, to = from.plus_days(dice.upto(60) - 2);
      std::multiset<std::uint32_t> expected, found;
      for (const auto& item : items)
        if (from <= to && item.first <= to && item.last >= from) expected.insert(item.entry);
      Day before{-1000};
      index.each(from, to, [&](const RangeIndex::Item& item) {
        found.insert(item.entry);
        CHECK(item.first >= before);
        before = item.first;
      });
      CHECK(found == expected);
      CHECK(index.count(from, to) == expected.size());
    }
  }
}

TEST_CASE("every entry is reached by arrows from any other") {
  for (unsigned seed = 0; seed < 6; ++seed) {
    const Record record = random_record(seed, {.sessions = seed, .documents = 60 * (seed % 3), .chairs = seed % 4});
    for (std::uint32_t from = 0; from < record.entries().size(); from += 7) {
      std::set<std::uint32_t> seen{from};
      std::queue<std::uint32_t> open({from});
      for (; !open.empty(); open.pop())
        for (const auto way : {Direction::left, Direction::right, Direction::up, Direction::down})
          if (const auto to = neighbour(record, open.front(), way); to && seen.insert(*to).second) open.push(*to);
      CHECK(seen.size() == record.entries().size());
    }
  }
}

TEST_CASE("left and right go along time and back, up and down to the nearest of the next line") {
  const Record record = random_record(3);
  for (std::uint32_t from = 0; from < record.entries().size(); ++from) {
    const Place place = record.place_of(from);
    CHECK(record.line(place.line)[place.position] == from);
    if (const auto right = neighbour(record, from, Direction::right)) {
      CHECK(neighbour(record, *right, Direction::left) == from);
      CHECK(middle_of(record.entries()[*right]) >= middle_of(record.entries()[from]));
    }
    if (const auto down = neighbour(record, from, Direction::down)) {
      CHECK(record.place_of(*down).line == place.line + 1);
    } else {
      CHECK(place.line + 1 == record.line_count());
    }
    CHECK(record.place_of(*neighbour(record, from, Direction::line_start)) == Place{place.line, 0});
  }
  CHECK(record.place_of(*neighbour(record, 0, Direction::first)) == Place{0, 0});
  CHECK(record.place_of(*neighbour(record, 0, Direction::last)).line == record.line_count() - 1);
}

TEST_CASE("one moves down to the document that covers the day, though another's middle is nearer") {
  std::vector<Entry> entries;
  entries.push_back({.key = 1, .kind = EntryKind::session, .first = day("2021-11-12"), .last = day("2021-11-12")});
  entries.push_back({.key = 2, .kind = EntryKind::document, .first = day("2019-01-01"), .last = day("2021-03-01")});
  entries.push_back({.key = 3, .kind = EntryKind::document, .first = day("2021-06-01"), .last = day("2031-01-01")});
  const Record record(entries, {{"Transport"}}, day("2026-11-21"));
  CHECK(neighbour(record, 0, Direction::down) == 2u);
  CHECK(neighbour(record, 2, Direction::up) == 0u);
  CHECK_FALSE(neighbour(record, 0, Direction::up));
  CHECK(start_near(record, day("1999-01-01").number()) == 0u);
  CHECK_FALSE(start_near(Record({}, {}, day("2026-11-21")), 0.0));
}

TEST_CASE("the limits are whole years that hold the entries and today, a far open end does not count") {
  std::vector<Entry> entries;
  entries.push_back({.key = 1, .kind = EntryKind::session, .first = day("1996-04-12"), .last = day("1996-04-12")});
  entries.push_back(
      {.key = 2, .kind = EntryKind::document, .first = day("2021-11-12"), .last = day("9999-12-31"), .open_end = true});
  const Record record(entries, {}, day("2026-11-21"));
  CHECK(record.limits() == Limits{day("1996-01-01"), day("2026-12-31")});
  CHECK(record.entries()[1].last == day("2026-12-31"));
  CHECK(record.find(2) == 1u);
  CHECK_FALSE(record.find(3));
}

}  // namespace chronicle::timeline
