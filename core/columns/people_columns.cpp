// The columns of people.
#include <algorithm>
#include <array>
#include <map>

#include "core/columns/cells.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"

namespace chronicle {
namespace {

const Person& person_at(const Sight& sight, std::uint32_t position) { return record_at<Person>(sight, position); }

/// What the record has of a person, over all sessions by the as-of day.
struct Career {
  std::map<std::string, std::int32_t> sessions;  ///< with their first days, INT32_MIN if not known
  std::optional<std::string> office;
  std::int32_t office_day = INT32_MIN;

  template <typename R>
  void add(const Sight& sight, const R& record) {
    if (!is_known(sight.catalogue, record.id, sight.as_of)) return;
    const auto* session = sight.catalogue.find<Session>(record.session.id());
    const auto date = session != nullptr ? date_of(sight.catalogue, *session, sight.as_of) : std::nullopt;
    const std::int32_t day = date && date->earliest() ? date->earliest()->number() : INT32_MIN;
    sessions.emplace(record.session.text(), day);
    if (record.office && (!office || day > office_day)) {
      office = record.office;
      office_day = day;
    }
  }
  /// First and last year; nothing if no day is known.
  std::optional<std::pair<int, int>> years() const {
    std::optional<std::pair<int, int>> found;
    for (const auto& [id, day] : sessions) {
      if (day == INT32_MIN) continue;
      const int year = Day{day}.year();
      found = found ? std::pair{std::min(found->first, year), std::max(found->second, year)} : std::pair{year, year};
    }
    return found;
  }
};

Career career_of(const Sight& sight, std::uint32_t position) {
  Career career;
  const RecordId& id = person_at(sight, position).id;
  for (const auto* one : sight.catalogue.linked(&Attendance::person, id)) career.add(sight, *one);
  for (const auto* one : sight.catalogue.linked(&Statement::person, id)) career.add(sight, *one);
  return career;
}

Cell state(const Sight& sight, std::uint32_t position) { return ref_cell(sight, person_at(sight, position).state); }

Cell office(const Sight& sight, std::uint32_t position) {
  const Career career = career_of(sight, position);
  if (career.office) return {*career.office};
  for (const auto* document : sight.catalogue.linked(&Document::appointee, person_at(sight, position).id))
    if (document->post && is_known(sight.catalogue, document->id, sight.as_of)) return {*document->post};
  return not_stated(sight);
}

Cell years(const Sight& sight, std::uint32_t position) {
  const auto found = career_of(sight, position).years();
  return found ? Cell{phrases(sight).pages.years(found->first, found->second)} : not_stated(sight);
}

SortKey years_key(const Sight& sight, std::uint32_t position) {
  const auto found = career_of(sight, position).years();
  return found ? key_of(found->first * 10000.0 + found->second) : missing_key();
}

constexpr std::array of_people = std::to_array<Column>(
    {{"title", heading<Label::person>, title_cell<Person>, title_key<Person>},
     {"state", heading<Label::state>, state,
      [](const Sight& sight, std::uint32_t at) { return key_of(state(sight, at)); }},
     {"office", heading<Label::latest_office>, office,
      [](const Sight& sight, std::uint32_t at) { return key_of(office(sight, at)); }},
     {"sessions", heading<Label::number_of_sessions>,
      [](const Sight& sight, std::uint32_t at) { return count_cell(career_of(sight, at).sessions.size()); },
      [](const Sight& sight, std::uint32_t at) {
        return key_of(static_cast<double>(career_of(sight, at).sessions.size()));
      },
      true},
     {"years", heading<Label::years>, years, years_key}});

}  // namespace

std::span<const Column> people_columns() { return of_people; }

}  // namespace chronicle
