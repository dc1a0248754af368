#include "core/time/moment.h"

#include <ctime>

namespace chronicle {

std::optional<Moment> local_moment(std::int64_t seconds) {
  const auto time = static_cast<std::time_t>(seconds);
  std::tm local{};
  if (localtime_r(&time, &local) == nullptr) return std::nullopt;
  const auto day = Day::from_ymd(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon) + 1,
                                 static_cast<unsigned>(local.tm_mday));
  return day ? std::optional(Moment{*day, static_cast<unsigned>(local.tm_hour), static_cast<unsigned>(local.tm_min)})
             : std::nullopt;
}

}  // namespace chronicle
