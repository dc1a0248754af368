#include "core/time/day.h"

#include <algorithm>

namespace chronicle {
namespace {

std::string padded(std::string digits, std::size_t width) {
  return std::string(width - std::min(width, digits.size()), '0') + std::move(digits);
}

}  // namespace

std::optional<Day> Day::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t length) -> std::optional<int> {
    int value = 0;
    for (const char c : text.substr(at, length)) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    return value;
  };
  const auto year = number(0, 4);
  const auto month = number(5, 2);
  const auto day = number(8, 2);
  if (!year || !month || !day) return std::nullopt;
  return from_ymd(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

Day Day::plus_months(int months) const {
  using namespace std::chrono;
  const auto date = ymd();
  const auto month = year_month{date.year(), date.month()} + std::chrono::months{months};
  const auto last = (month / std::chrono::last).day();
  const auto moved = month / std::min(date.day(), last);
  return Day{static_cast<std::int32_t>(sys_days{moved}.time_since_epoch().count())};
}

std::string Day::iso() const {
  return padded(std::to_string(year()), 4) + "-" + padded(std::to_string(month()), 2) + "-" +
         padded(std::to_string(day()), 2);
}

}  // namespace chronicle
