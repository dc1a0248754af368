// The columns of people.
#include <algorithm>
#include <map>

#include "app/register/columns/cells.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/wording/titles.h"

namespace chronicle::app {
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

Cell office(const Sight& sight, std::uint32_t position) {
  const Career career = career_of(sight, position);
  if (career.office) return {text_of(*career.office)};
  for (const auto* document : sight.catalogue.linked(&Document::appointee, person_at(sight, position).id))
    if (document->post && is_known(sight.catalogue, document->id, sight.as_of)) return {text_of(*document->post)};
  return missing();
}

SortKey office_key(const Sight& sight, std::uint32_t position) {
  const Cell cell = office(sight, position);
  return cell.tone == Tone::muted ? missing_key() : key_of(cell.text);
}

Cell years(const Sight& sight, std::uint32_t position) {
  const auto found = career_of(sight, position).years();
  if (!found) return missing();
  const QString first = QString::number(found->first);
  return {found->first == found->second ? first : first + QStringLiteral("–") + QString::number(found->second)};
}

SortKey years_key(const Sight& sight, std::uint32_t position) {
  const auto found = career_of(sight, position).years();
  return found ? key_of(found->first * 10000.0 + found->second) : missing_key();
}

}  // namespace

Columns people_columns() {
  return {{{ColumnText::tr("Person"),
            [](const Sight& sight, std::uint32_t at) { return title_cell(sight, person_at(sight, at)); },
            [](const Sight& sight, std::uint32_t at) { return title_key(sight, person_at(sight, at)); },
            QStringLiteral("Mikhail Myasnikovich")},
           {ColumnText::tr("State"),
            [](const Sight& sight, std::uint32_t at) { return ref_cell(sight, person_at(sight, at).state); },
            [](const Sight& sight, std::uint32_t at) {
              const auto& state = person_at(sight, at).state;
              return state ? key_of(text_of(title_of(sight.catalogue, state->id(), shown_language))) : missing_key();
            },
            QStringLiteral("Turkmenistan"), false, true},
           {ColumnText::tr("Latest office"), office, office_key, QStringLiteral("Deputy Prime Minister"), false, true},
           {ColumnText::tr("Sessions"),
            [](const Sight& sight, std::uint32_t at) {
              return Cell{QString::number(career_of(sight, at).sessions.size())};
            },
            [](const Sight& sight, std::uint32_t at) {
              return key_of(static_cast<double>(career_of(sight, at).sessions.size()));
            },
            QStringLiteral("Sessions"), true, false, 1},
           {ColumnText::tr("Years"), years, years_key, QStringLiteral("2021–2025")}},
          0,
          false};
}

}  // namespace chronicle::app
