// Rows of the timeline that take height: those with something in view, no others.
#include "core/timeline/scene/shown_rows.h"

#include <set>

#include "core/timeline/scene/layout.h"
#include "tests/core/timeline/support.h"
#include "tests/support/catch.h"

namespace chronicle::timeline {
namespace {

/// Rows of which an entry covers a day in view, each looked at one by one.
std::set<std::uint32_t> rows_with_any(const Record& record, const Scale& scale) {
  std::set<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < record.lanes().rows().size(); ++row)
    for (const std::uint32_t entry : record.lanes().entries_of(record.lanes().rows()[row])) {
      const Entry& one = record.entries()[entry];
      if (!(one.last < scale.first_day()) && !(scale.last_day() < one.first)) rows.insert(row);
    }
  return rows;
}

}  // namespace

TEST_CASE("a row takes height if and only if one of its entries is in view, in the order of the rows") {
  const Metrics metrics;
  for (unsigned seed = 0; seed < 40; ++seed) {
    Dice dice(seed);
    const Record record = random_record(seed, {.sessions = 10, .documents = 120});
    const Scale scale = random_scale(dice, record, 900);
    const ShownRows shown(record, scale, metrics);
    const std::set<std::uint32_t> expected = rows_with_any(record, scale);
    std::set<std::uint32_t> found;
    double height = 0.0;
    std::optional<std::int32_t> group;
    for (const auto& [row, top] : shown.rows()) {
      CHECK((found.empty() || *found.rbegin() < row));
      found.insert(row);
      const std::int32_t own = record.lanes().rows()[row].group;
      if (group && *group != own) height += metrics.group_gap;
      group = own;
      CHECK(top == Approx(height));
      CHECK(shown.top_of(row) == top);
      height += metrics.row_pitch;
    }
    CHECK(found == expected);
    CHECK(shown.height() == Approx(height));
    for (std::uint32_t row = 0; row < record.lanes().rows().size(); ++row)
      CHECK(shown.top_of(row).has_value() == expected.contains(row));
  }
}

TEST_CASE("no row of the lanes in view is empty, and no row of cards") {
  const PlainText text;
  for (unsigned seed = 0; seed < 40; ++seed) {
    Dice dice(seed);
    const Record record = random_record(seed, {.sessions = 25, .documents = 80});
    SceneRequest request{.record = record, .scale = random_scale(dice, record, 900), .metrics = {}};
    request.width = 1100;
    request.height = dice.between(200, 1000);
    const Scene scene = lay_out(request, text);
    CAPTURE(seed);
    std::set<double> tops;
    for (const Bar& bar : scene.bars) tops.insert(bar.rect.y);
    for (const Run& run : scene.runs) tops.insert(run.rect.y);
    double before = scene.areas.lanes.y - request.metrics.row_pitch;
    for (const double top : tops) {
      CHECK(top - before <= request.metrics.row_pitch + request.metrics.group_gap + 0.5);
      before = top;
    }
    std::set<double> rows_of_cards;
    for (const Card& card : scene.cards) rows_of_cards.insert(card.rect.bottom());
    if (!scene.cards.empty()) CHECK(static_cast<int>(rows_of_cards.size()) == scene.areas.card_rows);
    // What is selected gets its card, and nothing moves for it.
    request.selected = static_cast<std::uint32_t>(dice.upto(static_cast<int>(record.entries().size()) - 1));
    CHECK(lay_out(request, text).areas.axis_y == scene.areas.axis_y);
  }
}

}  // namespace chronicle::timeline
