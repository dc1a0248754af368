#include "core/timeline/sheets.h"

#include <algorithm>
#include <array>

namespace chronicle::timeline {
namespace {

enum class Unit { year, month, day };

constexpr std::array units{Unit::year, Unit::month, Unit::day};

/// The first day of the unit after the one that `day` is in.
Day next(Day day, Unit unit) {
  if (unit == Unit::day) return day.plus_days(1);
  const bool is_new_year = unit == Unit::year || day.month() == 12;
  const int year = day.year() + (is_new_year ? 1 : 0);
  const unsigned month = is_new_year ? 1 : day.month() + 1;
  return Day::from_ymd(year, month, 1).value_or(day.plus_days(1));
}

/// The first days of the units of a range, and at the end the day after it.
std::vector<Day> starts_of(const Limits& range, Unit unit) {
  std::vector<Day> starts;
  for (Day day = range.first; day <= range.last; day = next(day, unit)) starts.push_back(day);
  starts.push_back(range.last.plus_days(1));
  return starts;
}

int days_between(Day first, Day after) { return after.number() - first.number(); }

}  // namespace

std::vector<Limits> divide_days(const Limits& range, int count) {
  std::vector<Day> starts;
  for (const Unit unit : units) {
    starts = starts_of(range, unit);
    if (starts.size() > static_cast<std::size_t>(count)) break;
  }
  const std::size_t all = starts.size() - 1;
  const std::size_t share = (all + static_cast<std::size_t>(count) - 1) / static_cast<std::size_t>(count);
  std::vector<Limits> sheets;
  for (std::size_t at = 0; at < all; at += share)
    sheets.push_back({starts[at], starts[std::min(at + share, all)].plus_days(-1)});
  return sheets;
}

std::vector<Limits> divide_days(const Limits& range, double most) {
  constexpr double year = 366.0, month = 31.0;
  const std::vector<Day> starts = starts_of(range, most >= year ? Unit::year : most >= month ? Unit::month : Unit::day);
  std::vector<Limits> sheets;
  for (std::size_t at = 0; at + 1 < starts.size();) {
    std::size_t end = at + 1;
    while (end + 1 < starts.size() && days_between(starts[at], starts[end + 1]) <= most) ++end;
    sheets.push_back({starts[at], starts[end].plus_days(-1)});
    at = end;
  }
  return sheets;
}

std::vector<SheetRows> divide_rows(const Record& record, const ShownRows& rows, double first_room, double room) {
  const std::vector<ShownRows::Shown>& all = rows.rows();
  if (all.empty()) return {SheetRows{}};
  const double pitch = rows.height() - all.back().top;
  const auto group_of = [&](std::size_t i) { return record.lanes().rows()[all[i].row].group; };
  const auto goes_on = [&](std::size_t i) { return i > 0 && i < all.size() && group_of(i) == group_of(i - 1); };
  std::vector<SheetRows> sheets;
  for (std::size_t at = 0; at < all.size();) {
    const double space = sheets.empty() ? first_room : room;
    std::size_t end = at + 1;
    while (end < all.size() && all[end].top + pitch - all[at].top <= space) ++end;
    if (end > at + 1 && goes_on(end) && !goes_on(end - 1)) --end;
    sheets.push_back({all[at].top, all[end - 1].top + pitch - all[at].top, goes_on(at)});
    at = end;
  }
  return sheets;
}

}  // namespace chronicle::timeline
