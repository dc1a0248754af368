#include "core/timeline/sheets.h"

#include "tests/core/timeline/support.h"
#include "tests/support/catch.h"

namespace chronicle::timeline {
namespace {

Limits days(const char* first, const char* last) { return {day(first), day(last)}; }

/// Each day of the range on one sheet, in order.
void check_whole(const Limits& range, const std::vector<Limits>& sheets) {
  REQUIRE_FALSE(sheets.empty());
  CHECK(sheets.front().first == range.first);
  CHECK(sheets.back().last == range.last);
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    CHECK(sheets[i].first <= sheets[i].last);
    if (i > 0) CHECK(sheets[i].first == sheets[i - 1].last.plus_days(1));
  }
}

}  // namespace

TEST_CASE("years are divided into sheets of whole years") {
  const auto three = divide_days(days("2021-01-01", "2026-12-31"), 3);
  REQUIRE(three.size() == 3);
  CHECK(three[1] == days("2023-01-01", "2024-12-31"));
  const auto four = divide_days(days("1992-01-01", "2026-12-31"), 4);
  REQUIRE(four.size() == 4);
  CHECK(four[0] == days("1992-01-01", "2000-12-31"));
  CHECK(four[3] == days("2019-01-01", "2026-12-31"));
  CHECK(divide_days(days("2021-01-01", "2026-12-31"), 1).size() == 1);
}

TEST_CASE("few years are divided into months, and few months into days") {
  const auto months = divide_days(days("2021-01-01", "2021-12-31"), 4);
  REQUIRE(months.size() == 4);
  CHECK(months[1] == days("2021-04-01", "2021-06-30"));
  const auto parts = divide_days(days("2021-02-10", "2021-02-20"), 2);
  REQUIRE(parts.size() == 2);
  CHECK(parts[0] == days("2021-02-10", "2021-02-15"));
  CHECK(divide_days(days("2021-02-10", "2021-02-10"), 5).size() == 1);
}

TEST_CASE("a sheet has no more days than fit on it") {
  const auto years = divide_days(days("2020-01-01", "2026-12-31"), 2.0 * 366);
  REQUIRE(years.size() == 4);
  CHECK(years[3] == days("2026-01-01", "2026-12-31"));
  CHECK(divide_days(days("2021-01-01", "2021-12-31"), 62.0).size() == 6);
  CHECK(divide_days(days("2021-01-01", "2021-01-31"), 10.0).size() == 4);
  CHECK(divide_days(days("2021-01-01", "2021-01-03"), 0.1).size() == 3);
}

TEST_CASE("every day of a range is on one sheet, however it is divided") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    Dice dice(seed);
    const Day first = day("1991-01-01").plus_days(dice.upto(9000));
    const Limits range{first, first.plus_days(dice.upto(9000))};
    CAPTURE(seed);
    const int count = 1 + dice.upto(20);
    const auto by_count = divide_days(range, count);
    check_whole(range, by_count);
    CHECK(by_count.size() <= static_cast<std::size_t>(count));
    const double most = dice.between(1.0, 4000.0);
    const auto by_length = divide_days(range, most);
    check_whole(range, by_length);
    for (const Limits& sheet : by_length) CHECK(sheet.last.number() - sheet.first.number() + 1 <= most);
  }
}

TEST_CASE("every row of documents is on one sheet, whole, and no group begins at a sheet's foot") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    Dice dice(seed);
    const Record record = random_record(seed, {.documents = 150});
    const Metrics metrics;
    const Scale scale(record.limits(), 112.0, 900.0);
    const ShownRows rows(record, scale, metrics);
    const double first_room = dice.between(30.0, 700.0), room = dice.between(60.0, 700.0);
    CAPTURE(seed, first_room, room);
    double reached = 0.0;
    const auto sheets = divide_rows(record, rows, first_room, room);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      // The row that comes first is the one after the last of the sheet before: below a gap if it is of another group.
      const double gap = i == 0 ? 0.0 : sheets[i].top - reached;
      CHECK((gap == Approx(0.0).margin(1e-9) || gap == Approx(metrics.group_gap)));
      CHECK(sheets[i].goes_on == (i > 0 && gap < metrics.group_gap / 2));
      const double space = i == 0 ? first_room : room;
      CHECK((sheets[i].height <= space + 1e-9 || sheets[i].height <= metrics.row_pitch + 1e-9));
      reached = sheets[i].top + sheets[i].height;
    }
    CHECK(reached == Approx(rows.height()));
  }
}

TEST_CASE("a timeline without documents takes one sheet") {
  const Record record({}, {}, day("2021-01-01"));
  const auto sheets = divide_rows(record, ShownRows(record, Scale(record.limits(), 0.0, 100.0), {}), 100.0, 100.0);
  REQUIRE(sheets.size() == 1);
  CHECK(sheets[0].height == 0.0);
}

TEST_CASE("lanes take no more height than they are given") {
  const PlainText text;
  const Record record = random_record(3, {.documents = 150});
  const Metrics metrics;
  SceneRequest request{.record = record, .scale = Scale(record.limits(), metrics.gutter, 900.0), .metrics = metrics};
  request.width = metrics.gutter + 900.0 + metrics.right_margin;
  request.height = 1200.0;
  request.most_lanes = 3 * metrics.row_pitch;
  const Scene scene = lay_out(request, text);
  CHECK(scene.areas.lanes.height == Approx(3 * metrics.row_pitch));
  for (const Bar& bar : scene.bars) CHECK(bar.rect.bottom() <= scene.areas.lanes.bottom());
  CHECK(scene.areas.line_labels.y == Approx(scene.areas.lanes.bottom()));
}

}  // namespace chronicle::timeline
