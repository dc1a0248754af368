#include "core/query/search/missed_date.h"

#include <algorithm>

#include "core/query/as_of/record_date.h"
#include "core/words/characters.h"

namespace chronicle {
namespace {

/// How many days lie between a date and a period; 0 where they meet.
std::int32_t days_between(const Date& date, const Date& period) {
  const std::int32_t ahead = period.earliest()->number() - date.latest()->number();
  const std::int32_t behind = date.earliest()->number() - period.latest()->number();
  return std::max({ahead, behind, 0});
}

/// What is said from one byte to before another.
MissedDate said_in(std::string_view text, std::size_t start, std::size_t end) {
  return {.typed = std::string(text.substr(start, end - start)),
          .is_alone = is_blank(text.substr(0, start)) && is_blank(text.substr(end))};
}

/// Calls `look(session, date)` for the sessions whose days are known.
template <typename Look>
void for_each_session(const Catalogue& catalogue, Day as_of, const Look& look) {
  for (const Session& session : catalogue.all<Session>()) {
    const auto date = date_of(catalogue, session.id, as_of);
    if (date && date->earliest() && date->latest()) look(session, *date);
  }
}

}  // namespace

bool is_on(const Date& date, const DayOfYear& day) {
  constexpr std::int32_t longest = 31;  // no session lasts for more days
  if (date.precision() != Precision::day || !date.earliest() || !date.latest()) return false;
  if (date.latest()->number() - date.earliest()->number() > longest) return false;
  for (Day one = *date.earliest(); one <= *date.latest(); one = one.plus_days(1))
    if (static_cast<int>(one.month()) == day.month && static_cast<int>(one.day()) == day.day) return true;
  return false;
}

std::optional<MissedDate> missed_date(const Catalogue& catalogue, Day as_of, std::string_view text) {
  bool is_met = false;
  if (const auto sought = find_written_date(text)) {
    MissedDate missed = said_in(text, sought->start, sought->end);
    missed.date = sought->date;
    std::int32_t least = 0;
    for_each_session(catalogue, as_of, [&](const Session& session, const Date& date) {
      is_met = is_met || is_of_period(date, sought->date);
      const std::int32_t days = days_between(date, sought->date);
      if (missed.nearest && days >= least) return;
      missed.nearest = session.id;
      least = days;
    });
    return is_met ? std::nullopt : std::optional(missed);
  }
  if (const auto day = find_day_of_year(text)) {
    for_each_session(catalogue, as_of,
                     [&](const Session&, const Date& date) { is_met = is_met || is_on(date, day->day); });
    return is_met ? std::nullopt : std::optional(said_in(text, day->start, day->end));
  }
  const auto impossible = find_impossible_date(text);
  if (!impossible) return std::nullopt;
  MissedDate missed = said_in(text, impossible->start, impossible->end);
  missed.is_impossible = true;
  return missed;
}

}  // namespace chronicle
