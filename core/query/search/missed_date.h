// A date that was asked for and on which there was no session.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/query/catalogue/catalogue.h"
#include "core/words/date_within.h"

namespace chronicle {

/// Whether a record of that date is of the day: it is within the days that it goes by.
bool is_on(const Date& date, const DayOfYear& day);

/// Why a date finds no session.
struct MissedDate {
  std::string typed{};                ///< the date, as it is written
  std::optional<Date> date{};         ///< a day or a period that has none
  bool is_impossible = false;         ///< there is no such day in the calendar
  std::optional<RecordId> nearest{};  ///< the session nearest to `date`
  bool is_alone = false;              ///< nothing else is asked for
};

/// The first date within a text, if the day knows of no session on it, or if there is no such date.
std::optional<MissedDate> missed_date(const Catalogue& catalogue, Day as_of, std::string_view text);

}  // namespace chronicle
