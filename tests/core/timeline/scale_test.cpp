#include "core/timeline/scale.h"

#include <cmath>

#include "core/timeline/ticks.h"
#include "tests/core/timeline/support.h"
#include "tests/support/catch.h"

namespace chronicle::timeline {
namespace {

const Limits record{day("1991-01-01"), day("2040-12-31")};

}  // namespace

TEST_CASE("a day's pixel leads back to the day, at any zoom and position") {
  Dice dice(1);
  for (int i = 0; i < 500; ++i) {
    const Scale whole(record, dice.between(0, 200), dice.between(50, 3000));
    const Scale scale = whole.zoomed(std::exp(dice.between(0, 12)), whole.left() + dice.between(0, 1) * whole.width());
    const Day some{record.first.number() + dice.upto(365 * 49)};
    CHECK(scale.day_at(scale.x_of(some)) == some);
    CHECK(scale.time_at(scale.x_of(12345.25)) == Approx(12345.25).margin(1e-6));
    CHECK(scale.x_of(scale.time_at(321.5)) == Approx(321.5).margin(1e-4));
    CHECK(scale.start() >= whole.start() - 1e-6);
    CHECK(scale.end() <= whole.end() + 1e-6);
    CHECK(scale.first_day() >= record.first);
    CHECK(scale.last_day() <= record.last);
  }
}

TEST_CASE("zooming keeps the moment under the pointer, unless the record ends there") {
  const Scale whole(record, 100, 1000);
  Scale scale = whole.zoomed(8, 600);
  const double time = scale.time_at(500);
  for (const double factor : {1.3, 2.0, 0.7, 1.01}) {
    scale = scale.zoomed(factor, 500);
    CHECK(scale.time_at(500) == Approx(time).margin(1e-6));
  }
  CHECK(whole.zoomed(0.01, 300).pixels_per_day() == whole.pixels_per_day());
  CHECK(whole.zoomed(1e9, 300).pixels_per_day() == Scale::closest);
  CHECK(whole.zoomed(std::nan(""), 300).start() == whole.start());
  CHECK(whole.zoomed(-1, 300).pixels_per_day() == whole.pixels_per_day());
}

TEST_CASE("a range is shown whole, and a pan moves by pixels") {
  const Scale whole(record, 100, 1000);
  const Scale scale = whole.showing(day("2021-01-01"), day("2026-12-31"));
  CHECK(scale.first_day() == day("2021-01-01"));
  CHECK(scale.last_day() == day("2026-12-31"));
  CHECK(scale.panned(50).x_of(day("2023-01-01")) == Approx(scale.x_of(day("2023-01-01")) + 50));
  CHECK(scale.panned(1e12).first_day() == record.first);
  CHECK(scale.panned(-1e12).last_day() == record.last);
  const Scale one = whole.showing(day("2021-06-15"), day("2021-06-15"));
  CHECK(one.pixels_per_day() == Scale::closest);
  CHECK(one.x_of(day("2021-06-15").number() + 0.5) == Approx(600));
}

TEST_CASE("another width keeps the days, other limits keep the view") {
  const Scale scale = Scale(record, 100, 1000).showing(day("2021-01-01"), day("2026-12-31"));
  const Scale wide = scale.fitted(80, 1700);
  CHECK(wide.first_day() == scale.first_day());
  CHECK(wide.last_day() == scale.last_day());
  const Scale within = scale.within({day("1999-01-01"), day("2050-12-31")});
  CHECK(within.first_day() == scale.first_day());
  CHECK(Scale(record, 0, 500).within({day("1999-01-01"), day("2050-12-31")}).shows_all());
  CHECK(Scale({day("2020-01-01"), day("2019-01-01")}, 0, 0).last_day() == day("2020-01-01"));
}

TEST_CASE("a scroll bar of fixed range reaches both ends at any zoom") {
  constexpr int range = 1'000'000;
  for (const double factor : {1.0, 1.5, 40.0, 1e6}) {
    const Scale scale = Scale({day("0001-01-01"), day("9999-12-31")}, 0, 1000).zoomed(factor, 500);
    CHECK(scale.scrolled_to(0, range).first_day() == day("0001-01-01"));
    CHECK(scale.scrolled_to(range, range).last_day() == day("9999-12-31"));
    CHECK(scale.scroll_page(range) >= 1);
    const int position = scale.scroll_position(range);
    CHECK(scale.scrolled_to(position, range).scroll_position(range) == position);
  }
}

TEST_CASE("labels of ticks never overlap, and every tick stands at its day") {
  Dice dice(2);
  const PlainText text;
  for (int i = 0; i < 400; ++i) {
    const Limits limits = i % 4 == 0 ? Limits{day("0001-01-01"), day("9999-12-31")} : record;
    const Scale whole(limits, 112, dice.between(60, 2000));
    const Scale scale = whole.zoomed(std::exp(dice.between(0, 14)), 112 + dice.between(0, 1) * whole.width());
    double drawn_to = -1e9, labels = 0;
    for (const Tick& tick : ticks(scale, text)) {
      if (!tick.pinned) CHECK(tick.x == Approx(scale.x_of(tick.day)));
      if (tick.label.empty()) continue;
      ++labels;
      CHECK(tick.label_x >= drawn_to + 4.0);
      CHECK((tick.pinned || tick.label_x + tick.label_width <= scale.right()));
      drawn_to = tick.label_x + tick.label_width;
    }
    if (scale.width() > 500) CHECK(labels >= 2);
  }
}

TEST_CASE("ticks go from centuries to days, and the year in view is always named") {
  const PlainText text;
  const Scale whole({day("0001-01-01"), day("9999-12-31")}, 0, 1200);
  CHECK(tick_step(whole, text) == TickUnit::century);
  CHECK(tick_step(Scale(record, 0, 1200), text) == TickUnit::five_years);
  CHECK(tick_step(Scale(record, 0, 1200).showing(day("2021-01-01"), day("2026-12-31")), text) == TickUnit::year);
  CHECK(tick_step(Scale(record, 0, 1200).showing(day("2021-01-01"), day("2021-12-31")), text) == TickUnit::month);
  const Scale days = Scale(record, 0, 1200).showing(day("2021-11-05"), day("2021-11-20"));
  CHECK(tick_step(days, text) == TickUnit::day);
  const auto shown = ticks(days, text);
  REQUIRE_FALSE(shown.empty());
  CHECK(shown.front().pinned);
  CHECK(shown.front().label == "M112021");
}

}  // namespace chronicle::timeline
