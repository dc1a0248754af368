#include "core/time/whole_year.h"

namespace chronicle {

Date whole_year(int year) {
  constexpr std::size_t digits = 4;
  return *Date::parse(Day::from_ymd(year, 1, 1)->iso().substr(0, digits));
}

std::optional<int> year_of(const std::optional<Date>& date) {
  if (!date || !date->earliest() || !date->latest()) return std::nullopt;
  const int year = date->earliest()->year();
  return date->latest()->year() == year ? std::optional(year) : std::nullopt;
}

}  // namespace chronicle
