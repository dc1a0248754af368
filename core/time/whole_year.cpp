#include "core/time/whole_year.h"

namespace chronicle {

Date whole_year(int year) {
  constexpr std::size_t digits = 4;
  return *Date::parse(Day::from_ymd(year, 1, 1)->iso().substr(0, digits));
}

}  // namespace chronicle
