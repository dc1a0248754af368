#include <chrono>
#include <set>

#include "core/timeline/scene/hit.h"
#include "core/timeline/scene/layout.h"
#include "core/timeline/scene/markers.h"
#include "core/timeline/scene/overview.h"
#include "core/timeline/scene/shown_rows.h"
#include "tests/core/timeline/support.h"
#include "tests/support/catch.h"

namespace chronicle::timeline {
namespace {

SceneRequest request_for(const Record& record, double width, double height, const Scale& scale) {
  return {.record = record,
          .scale = scale.fitted(Metrics{}.gutter, time_area(Metrics{}, width, height).width),
          .metrics = {},
          .width = width,
          .height = height,
          .as_of = day("2021-11-12"),
          .today = day("2026-11-21")};
}

void check_apart(const std::vector<Rect>& rects) {
  for (std::size_t i = 0; i < rects.size(); ++i)
    for (std::size_t j = i + 1; j < rects.size(); ++j) {
      if (!rects[i].overlaps(rects[j])) continue;
      CAPTURE(rects[i].x, rects[i].y, rects[i].right(), rects[i].bottom());
      CAPTURE(rects[j].x, rects[j].y, rects[j].right(), rects[j].bottom());
      CHECK_FALSE(rects[i].overlaps(rects[j]));
    }
}

// Rows that are partly scrolled out are cut off there when painted.
Rect within(Rect rect, const Rect& area) {
  const double bottom = std::min(rect.bottom(), area.bottom());
  rect.y = std::max(rect.y, area.y);
  rect.height = bottom - rect.y;
  return rect;
}

std::vector<Rect> label_rects(const Scene& scene) {
  std::vector<Rect> rects;
  for (const auto* bars : {&scene.bars, &scene.chairs})
    for (const Bar& bar : *bars)
      rects.push_back(bars == &scene.bars ? within(bar.label, scene.areas.lanes) : bar.label);
  for (const Card& card : scene.cards) rects.push_back(card.rect);
  for (const Cluster& cluster : scene.clusters) rects.push_back(cluster.rect);
  for (const GutterLabel& label : scene.gutter) rects.push_back(within(label.rect, scene.areas.lanes));
  for (const DayLine& line : scene.lines) rects.push_back(line.label_rect);
  return rects;
}

}  // namespace

TEST_CASE("labels and cards never overlap, at any zoom, size and position") {
  const PlainText text;
  for (unsigned seed = 0; seed < 60; ++seed) {
    Dice dice(seed);
    const Record record = random_record(seed, {.sessions = 20u + 30u * (seed % 5), .documents = 150});
    const double width = dice.between(240, 2000), height = dice.between(150, 1100);
    SceneRequest request = request_for(record, width, height, random_scale(dice, record, width));
    request.scroll_y = dice.between(0, ShownRows(record, request.scale, request.metrics).height());
    request.selected = static_cast<std::uint32_t>(dice.upto(static_cast<int>(record.entries().size()) - 1));
    const Scene scene = lay_out(request, text);
    CAPTURE(seed, width, height);
    check_apart(label_rects(scene));
    for (const Card& card : scene.cards) {
      CHECK(card.x >= card.rect.x - 1e-6);
      CHECK(card.x <= card.rect.right() + 1e-6);
      CHECK(card.rect.x >= scene.areas.cards.x - 1e-6);
      CHECK(card.rect.right() <= scene.areas.cards.right() + 1e-6);
      CHECK(card.rect.bottom() <= scene.areas.axis.y + 1e-6);
    }
    for (const DayLine& line : scene.lines) CHECK((line.label.empty() || line.label_rect.width > 0));
  }
}

TEST_CASE("markers of sessions never overlap and hold every session in view") {
  for (unsigned seed = 0; seed < 40; ++seed) {
    Dice dice(seed);
    std::vector<double> middles;
    for (int i = 0; i < 400; ++i) middles.push_back(dice.one_in(3) ? dice.upto(20) * 500.0 : dice.between(0, 10000));
    std::sort(middles.begin(), middles.end());
    const Scale whole({Day{0}, Day{10000}}, 100, dice.between(100, 1500));
    const Scale scale = whole.zoomed(std::exp(dice.between(0, 6)), dice.between(100, 100 + whole.width()));
    const auto found = markers(middles, scale);
    for (std::size_t i = 1; i < found.size(); ++i) {
      const auto half = [](const Marker& m) { return m.is_cluster() ? cluster_width / 2 : point_radius; };
      CHECK(found[i].x - found[i - 1].x >= half(found[i]) + half(found[i - 1]) - 1e-6);
      CHECK(found[i].begin == found[i - 1].end);
    }
    std::set<std::uint32_t> held;
    for (const Marker& marker : found)
      for (std::uint32_t i = marker.begin; i < marker.end; ++i) held.insert(i);
    for (std::uint32_t i = 0; i < middles.size(); ++i)
      if (const double x = scale.x_of(middles[i]); x > scale.left() + 2 * reach && x < scale.right() - 2 * reach)
        CHECK(held.count(i) == 1);
  }
}

TEST_CASE("markers stay as they are while the view is panned a little") {
  Dice dice(5);
  std::vector<double> middles;
  for (int i = 0; i < 300; ++i) middles.push_back(dice.between(0, 10000));
  std::sort(middles.begin(), middles.end());
  const Scale scale = Scale({Day{0}, Day{10000}}, 100, 1000).zoomed(4, 600);
  const auto inner = [&](const Scale& s) {
    std::set<std::pair<std::uint32_t, std::uint32_t>> result;
    for (const Marker& m : markers(middles, s))
      if (m.begin >= 120 && m.end <= 150) result.emplace(m.begin, m.end);
    return result;
  };
  CHECK(inner(scale) == inner(scale.panned(3)));
  CHECK(inner(scale) == inner(scale.panned(-7)));
}

TEST_CASE("the selected session and emphasised ones have a full card where others crowd") {
  const PlainText text;
  std::vector<Entry> entries;
  for (int i = 0; i < 60; ++i)
    entries.push_back({.key = i,
                       .first = day("2020-01-01").plus_days(60 * i),
                       .last = day("2020-01-01").plus_days(60 * i),
                       .label = "Some city 2021",
                       .detail = "12 Nov - video",
                       .emphasised = i == 20});
  const Record record(entries, {}, day("2026-11-21"));
  SceneRequest request = request_for(record, 900, 340, Scale(record.limits(), 112, 780));
  request.selected = record.find(40);
  const Scene scene = lay_out(request, text);
  const auto full = [&](std::int64_t key) {
    return std::any_of(scene.cards.begin(), scene.cards.end(),
                       [&](const Card& card) { return card.entry == *record.find(key) && card.full; });
  };
  CHECK(full(40));
  CHECK(full(20));
  CHECK(scene.cards.size() < 60);
}

TEST_CASE("a hit leads back to the entry that was drawn there") {
  const PlainText text;
  for (unsigned seed = 0; seed < 20; ++seed) {
    Dice dice(seed);
    const Record record = random_record(seed);
    const Scene scene = lay_out(request_for(record, 1200, 700, random_scale(dice, record, 1080)), text);
    for (const Card& card : scene.cards) {
      const Hit hit = hit_test(record, scene, card.rect.x + 2, card.rect.y + 2);
      CHECK((hit.kind == Hit::Kind::entry && hit.index == card.entry));
      CHECK(rect_of(scene, card.entry));
    }
    for (const Bar& bar : scene.bars) {
      const double y = bar.rect.y + bar.rect.height / 2;
      if (!scene.areas.lanes.contains(bar.rect.x + bar.rect.width / 2, y)) continue;
      const Hit hit = hit_test(record, scene, bar.rect.x + bar.rect.width / 2, y);
      REQUIRE(hit.kind == Hit::Kind::entry);
      CHECK(rect_of(scene, hit.index)->y == bar.rect.y);
    }
    for (const Run& run : scene.runs) {
      const double y = run.rect.y + run.rect.height / 2, x = std::max(run.rect.x, 112.0) + 1;
      if (!scene.areas.lanes.contains(x, y)) continue;
      const Hit hit = hit_test(record, scene, x, y);
      if (hit.kind == Hit::Kind::run) CHECK(hit.count > 1);
    }
  }
}

TEST_CASE("parts without entries take no room, and nothing at all is laid out without failing") {
  const PlainText text;
  const Record empty({}, {}, day("2026-11-21"));
  for (const double size : {0.0, 1.0, 50.0, 3000.0}) {
    const Scene scene = lay_out(request_for(empty, size, size, Scale(empty.limits(), 112, 800)), text);
    CHECK(scene.areas.chairs.height == 0);
    CHECK(scene.areas.cards.height == 0);
    CHECK(scene.bars.empty());
    CHECK(hit_test(empty, scene, 10, 10).kind != Hit::Kind::entry);
  }
  const Record record = random_record(1);
  for (const double size : {0.0, 1.0, 50.0, 200.0})
    CHECK(lay_out(request_for(record, size, size, Scale(record.limits(), 112, 800)), text).areas.lanes.height >= 0);
}

TEST_CASE("today and the as-of day are one line when they are one day") {
  const PlainText text;
  const Record record = random_record(1);
  SceneRequest request = request_for(record, 1200, 340, Scale(record.limits(), 112, 1080));
  CHECK(lay_out(request, text).lines.size() == 2);
  CHECK(lay_out(request, text).lines.back().is_as_of);
  request.as_of = request.today;
  const Scene scene = lay_out(request, text);
  REQUIRE(scene.lines.size() == 1);
  CHECK(scene.lines.front().label == "today");
}

TEST_CASE("the overview's window can be moved, drawn out and clicked") {
  const Record record = random_record(2);
  const Scale whole(record.limits(), 112, 1000);
  const Scale scale = whole.showing(day("2010-01-01"), day("2014-12-31"));
  const double x0 = whole.x_of(scale.start()), x1 = whole.x_of(scale.end());
  CHECK(grip_at(x0, x0, x1) == OverviewGrip::left_edge);
  CHECK(grip_at(x1 + 2, x0, x1) == OverviewGrip::right_edge);
  CHECK(grip_at((x0 + x1) / 2, x0, x1) == OverviewGrip::window);
  CHECK(grip_at(x1 + 40, x0, x1) == OverviewGrip::outside);
  CHECK(grip_at(500.5, 500, 501) != OverviewGrip::outside);

  const Scale moved = dragged(scale, OverviewGrip::window, 500, 550);
  CHECK(whole.x_of(moved.start()) == Approx(x0 + 50));
  CHECK(moved.pixels_per_day() == Approx(scale.pixels_per_day()));
  const Scale wider = dragged(scale, OverviewGrip::right_edge, x1, x1 + 30);
  CHECK(whole.x_of(wider.start()) == Approx(x0));
  CHECK(whole.x_of(wider.end()) == Approx(x1 + 30));
  const Scale narrower = dragged(scale, OverviewGrip::left_edge, x0, x0 + 20);
  CHECK(whole.x_of(narrower.start()) == Approx(x0 + 20));
  CHECK(whole.x_of(narrower.end()) == Approx(x1));
  CHECK(dragged(scale, OverviewGrip::left_edge, x0, x1 + 500).pixels_per_day() <= Scale::closest);
  CHECK(whole.x_of((centred_at(scale, 600).start() + centred_at(scale, 600).end()) / 2) == Approx(600));

  const Overview strip = overview(record, 1000);
  CHECK(strip.density.size() == 1000);
  CHECK(*std::max_element(strip.density.begin(), strip.density.end()) == 1.0f);
  CHECK_FALSE(strip.marks.empty());
}

}  // namespace chronicle::timeline
