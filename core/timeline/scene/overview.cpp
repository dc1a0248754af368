#include "core/timeline/scene/overview.h"

#include <algorithm>
#include <cmath>

namespace chronicle::timeline {
namespace {

constexpr double grip_reach = 5.0;  // pixels

Scale whole_of(const Scale& scale) { return Scale(scale.limits(), scale.left(), scale.width()); }

std::vector<Overview::Mark> session_marks(const Record& record, const Scale& scale) {
  std::vector<Overview::Mark> marks;
  for (std::size_t i = 0; i < record.sessions().size(); ++i) {
    const auto column = static_cast<std::int32_t>(std::floor(scale.x_of(record.session_middles()[i])));
    const Entry& entry = record.entries()[record.sessions()[i]];
    const bool announced = entry.kind == EntryKind::announcement;
    if (!marks.empty() && marks.back().column == column) {
      marks.back().emphasised |= entry.emphasised;
      marks.back().announced &= announced;
    } else {
      marks.push_back({column, entry.emphasised, announced});
    }
  }
  return marks;
}

}  // namespace

Overview overview(const Record& record, int columns) {
  Overview result;
  if (columns <= 0 || record.empty()) return result;
  const Scale scale(record.limits(), 0.0, columns);
  result.marks = session_marks(record, scale);
  std::size_t most = 1;
  std::vector<std::size_t> counts;
  for (int column = 0; column < columns; ++column) {
    const Day first = scale.day_at(column), last = std::max(first, scale.day_at(column + 1.0).plus_days(-1));
    counts.push_back(record.document_ranges().count(first, last));
    most = std::max(most, counts.back());
  }
  for (const std::size_t count : counts) result.density.push_back(static_cast<float>(count) / static_cast<float>(most));
  return result;
}

OverviewGrip grip_at(double x, double window_left, double window_right) {
  const double to_left = std::abs(x - window_left), to_right = std::abs(x - window_right);
  // A narrow window can still be moved by its middle.
  const double reach = std::min(grip_reach, std::max(2.0, (window_right - window_left) / 4.0 + 1.0));
  if (std::min(to_left, to_right) <= reach)
    return to_left < to_right ? OverviewGrip::left_edge : OverviewGrip::right_edge;
  return x > window_left && x < window_right ? OverviewGrip::window : OverviewGrip::outside;
}

Scale dragged(const Scale& before, OverviewGrip grip, double from_x, double to_x) {
  const Scale whole = whole_of(before);
  const double by = (to_x - from_x) / whole.pixels_per_day();
  double start = before.start(), end = before.end();
  const double least = before.width() / Scale::closest;
  if (grip == OverviewGrip::left_edge) start = std::min(start + by, end - least);
  if (grip == OverviewGrip::right_edge) end = std::max(end + by, start + least);
  if (grip != OverviewGrip::left_edge && grip != OverviewGrip::right_edge) return before.starting_at(start + by);
  start = std::max(start, whole.start());
  end = std::min(end, whole.end());
  return before.zoomed((before.end() - before.start()) / (end - start), before.left()).starting_at(start);
}

std::pair<Day, Day> days_between(const Scale& scale, double from_x, double to_x) {
  const Scale whole = whole_of(scale);
  const auto day_at = [&](double x) { return std::clamp(whole.day_at(x), scale.limits().first, scale.limits().last); };
  return {day_at(std::min(from_x, to_x)), day_at(std::max(from_x, to_x))};
}

std::pair<double, double> stretch_of(const Scale& scale, Day first, Day last) {
  const Scale whole = whole_of(scale);
  const auto within = [&](double x) { return std::clamp(x, whole.left(), whole.right()); };
  return {within(whole.x_of(first)), within(whole.x_after(last))};
}

Scale centred_at(const Scale& scale, double x) {
  const double shown = scale.end() - scale.start();
  return scale.starting_at(whole_of(scale).time_at(x) - shown / 2.0);
}

}  // namespace chronicle::timeline
