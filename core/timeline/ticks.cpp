#include "core/timeline/ticks.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace chronicle::timeline {
namespace {

constexpr double indent = 4.0;  // pixels from the line to its label
constexpr double gap = 8.0;     // least distance of two labels

// Room between labels before a scale goes that fine: months crowd sooner than numbers.
double least_gap(TickUnit unit) {
  if (unit == TickUnit::ten_days || unit == TickUnit::month || unit == TickUnit::quarter) return 24.0;
  return gap;
}

struct Step {
  TickUnit unit;
  int days;    // least number of days to the next tick
  int months;  // 0 for steps of days
};

constexpr std::array steps{
    Step{TickUnit::day, 1, 0},
    Step{TickUnit::ten_days, 8, 0},
    Step{TickUnit::month, 28, 1},
    Step{TickUnit::quarter, 90, 3},
    Step{TickUnit::year, 365, 12},
    Step{TickUnit::five_years, 1826, 60},
    Step{TickUnit::decade, 3652, 120},
    Step{TickUnit::half_century, 18262, 600},
    Step{TickUnit::century, 36524, 1200},
};

TickUnit boundary_of_year(int year) {
  if (year % 100 == 0) return TickUnit::century;
  if (year % 50 == 0) return TickUnit::half_century;
  if (year % 10 == 0) return TickUnit::decade;
  return year % 5 == 0 ? TickUnit::five_years : TickUnit::year;
}

TickUnit boundary_of(Day day) {
  if (day.day() != 1) return day.day() == 11 || day.day() == 21 ? TickUnit::ten_days : TickUnit::day;
  if (day.month() == 1) return boundary_of_year(day.year());
  return day.month() % 3 == 1 ? TickUnit::quarter : TickUnit::month;
}

std::optional<Day> first_of_month(int months_since_0) {
  return Day::from_ymd(months_since_0 / 12, static_cast<unsigned>(months_since_0 % 12) + 1, 1);
}

// The widest label that an ordinary tick of this step has. Coarser boundaries may be wider: they push others out.
double widest(const Step& step, const TextSource& text) {
  double width = 0.0;
  const auto measure = [&](Day day, TickUnit boundary) {
    width = std::max(width, text.width(TextRole::tick, text.tick(day, boundary, step.unit)));
  };
  if (step.months == 0) {
    measure(*Day::from_ymd(2000, 12, 28), step.unit);
  } else if (step.months < 12) {
    for (unsigned month = 1; month <= 12; month += static_cast<unsigned>(step.months))
      measure(*Day::from_ymd(2000, month, 1), month == 1 ? TickUnit::year : step.unit);
  } else {
    measure(*Day::from_ymd(2000, 1, 1), step.unit);
  }
  return width;
}

const Step& step_for(const Scale& scale, const TextSource& text) {
  for (const Step& step : steps)
    if (step.days * scale.pixels_per_day() >= widest(step, text) + least_gap(step.unit)) return step;
  return steps.back();
}

std::vector<Day> days_by_month(const Scale& scale, int months) {
  std::vector<Day> days;
  const Day first = scale.first_day(), last = scale.last_day();
  int month = first.year() * 12 + static_cast<int>(first.month()) - 1;
  month -= month % months;
  for (; auto day = month < 12 ? Day::from_ymd(1, 1, 1) : first_of_month(month); month += months) {
    if (*day > last) break;
    if (*day >= first && month >= 12) days.push_back(*day);
  }
  return days;
}

std::vector<Day> days_by_day(const Scale& scale, TickUnit least) {
  std::vector<Day> days;
  for (Day day = scale.first_day(); day <= scale.last_day(); day = day.plus_days(1))
    if (boundary_of(day) >= least) days.push_back(day);
  return days;
}

// Coarse boundaries choose their room first.
void label(std::vector<Tick>& ticks, const Scale& scale, TickUnit step, const TextSource& text) {
  std::vector<std::size_t> order(ticks.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto rank = [&](std::size_t i) { return std::max(ticks[i].boundary, step); };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) > rank(b); });
  std::vector<bool> labelled(ticks.size(), false);
  const auto fits = [&](std::size_t i, double from, double to) {
    for (std::size_t j = i; j-- > 0;)
      if (labelled[j]) {
        if (ticks[j].label_x + ticks[j].label_width + gap > from) return false;
        break;
      }
    for (std::size_t j = i + 1; j < ticks.size(); ++j)
      if (labelled[j]) return to + gap <= ticks[j].label_x;
    return to <= scale.right();
  };
  for (const std::size_t i : order) {
    Tick& tick = ticks[i];
    std::string words = text.tick(tick.day, tick.boundary, step);
    const double width = text.width(TextRole::tick, words), from = tick.x + indent;
    if (!fits(i, from, from + width)) continue;
    tick.label = std::move(words);
    tick.label_x = from;
    tick.label_width = width;
    labelled[i] = true;
  }
}

// The year or month that the left edge cuts would have no name in view; it gets one where there is room.
std::optional<Tick> pinned(const std::vector<Tick>& ticks, const Scale& scale, TickUnit step, const TextSource& text) {
  if (step > TickUnit::year) return std::nullopt;
  const Day edge = scale.first_day();
  const bool by_day = step < TickUnit::month;
  const auto start =
      by_day ? first_of_month(edge.year() * 12 + static_cast<int>(edge.month()) - 1) : Day::from_ymd(edge.year(), 1, 1);
  if (!start || (!ticks.empty() && ticks.front().day == *start)) return std::nullopt;
  Tick tick{*start, by_day ? TickUnit::month : TickUnit::year, scale.left(), {}, scale.left() + indent, 0.0, true};
  tick.label = text.tick(tick.day, tick.boundary, step);
  tick.label_width = text.width(TextRole::tick, tick.label);
  return tick;
}

// A year gives way to nothing; what merely counts days within it makes room.
void admit(Tick tick, std::vector<Tick>& ticks, TickUnit step) {
  const double to = tick.label_x + tick.label_width + gap;
  const auto in_the_way = [to](const Tick& other) { return !other.label.empty() && other.label_x < to; };
  const TickUnit coarse = step < TickUnit::month ? TickUnit::month : TickUnit::year;
  if (std::any_of(ticks.begin(), ticks.end(),
                  [&](const Tick& other) { return in_the_way(other) && other.boundary >= coarse; }))
    return;
  for (Tick& other : ticks)
    if (in_the_way(other)) other.label.clear();
  ticks.insert(ticks.begin(), std::move(tick));
}

}  // namespace

TickUnit tick_step(const Scale& scale, const TextSource& text) { return step_for(scale, text).unit; }

std::vector<Tick> ticks(const Scale& scale, const TextSource& text) {
  const Step& step = step_for(scale, text);
  std::vector<Tick> result;
  for (const Day day : step.months > 0 ? days_by_month(scale, step.months) : days_by_day(scale, step.unit))
    result.push_back({day, boundary_of(day), scale.x_of(day), {}});
  label(result, scale, step.unit, text);
  if (auto tick = pinned(result, scale, step.unit, text)) admit(std::move(*tick), result, step.unit);
  return result;
}

}  // namespace chronicle::timeline
