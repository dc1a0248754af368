#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <set>

#include "core/export/cited_sources.h"
#include "core/export/export.h"
#include "core/query/as_of/session_status.h"
#include "core/store/history/record_history.h"
#include "core/wording/states.h"
#include "core/wording/titles.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// The one day that a date means; nothing if it leaves open which.
std::optional<Day> exact_day(const std::optional<Date>& date) {
  const bool is_exact =
      date && date->precision() == Precision::day && date->earliest() && date->earliest() == date->latest();
  return is_exact ? date->earliest() : std::nullopt;
}

/// First and last day; nothing unless both are known.
std::optional<DayRange> days_of(const std::optional<Date>& date) {
  if (!date) return std::nullopt;
  const auto first = exact_day(date->start());
  const auto last = exact_day(date->end());
  if (!first || !last) return std::nullopt;
  return DayRange{*first, *last};
}

icaltimetype time_of(Day day) {
  icaltimetype time = icaltime_null_date();
  time.year = day.year();
  time.month = static_cast<int>(day.month());
  time.day = static_cast<int>(day.day());
  return time;
}

icalproperty_status status_of(SessionState state) {
  if (state == SessionState::held) return ICAL_STATUS_CONFIRMED;
  return state == SessionState::cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_TENTATIVE;
}

class Calendar {
 public:
  explicit Calendar(const ExportScope& scope)
      : scope_(scope), calendar_(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free) {
    add(calendar_.get(), icalproperty_new_version("2.0"));
    add(calendar_.get(), icalproperty_new_prodid("-//CIS Chronicle//Sessions//EN"));
    add(calendar_.get(), icalproperty_new_calscale("GREGORIAN"));
    add(calendar_.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
  }

  Exported write() && {
    for (const Session& session : scope_.catalogue.all<Session>())
      if (scope_.has(session.id)) add(session);
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar_.get()), [](void* buffer) { icalmemory_free_buffer(buffer); });
    exported_.bytes = text.get();
    return std::move(exported_);
  }

 private:
  static void add(icalcomponent* to, icalproperty* property) { icalcomponent_add_property(to, property); }

  void add(const Session& session) {
    const SessionStatus status = chronicle::status_of(scope_.catalogue, session, scope_.as_of);
    const auto days = days_of(status.terms.date);
    if (!days) {
      exported_.left_out.push_back(session.id);
      return;
    }
    const RecordId& id = session.id;
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_component(calendar_.get(), event);
    add(event, icalproperty_new_uid((id.text() + "@cis-chronicle").c_str()));
    add(event, icalproperty_new_dtstamp(stamp()));
    add(event, icalproperty_new_sequence(changes_of(session)));
    add(event, icalproperty_new_dtstart(time_of(days->first)));
    add(event, icalproperty_new_dtend(time_of(days->last.plus_days(1))));  // the day after the last
    add(event, icalproperty_new_summary(one_line(title_of(scope_.catalogue, id, scope_.language)).c_str()));
    add(event, icalproperty_new_status(status_of(status.state)));
    // Who keeps a calendar of sessions need not be at them.
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    if (const std::string place = place_in(scope_.catalogue, status.terms, scope_.language); !place.empty())
      add(event, icalproperty_new_location(one_line(place).c_str()));
    add_sources(event, session, reason_of(scope_.catalogue, status, scope_.language));
  }

  /// The description ends with the sources; the first address is that of the event.
  void add_sources(icalcomponent* event, const Session& session, const std::string& reason) const {
    std::string description = one_line(reason);
    std::string url;
    for (const Source* source : cited_sources(scope_.catalogue, [&](const RecordId& id) { return id == session.id; })) {
      description += "\n" + one_line(source->publisher) + ": " + one_line(name_in(*source, scope_.language));
      if (!source->url) continue;
      description += " " + one_line(*source->url);
      if (url.empty()) url = one_line(*source->url);
    }
    add(event, icalproperty_new_description(description.c_str()));
    if (!url.empty()) add(event, icalproperty_new_url(url.c_str()));
  }

  /// Midnight of the as-of day, so that the same day of the same library gives the same file.
  icaltimetype stamp() const {
    icaltimetype time = time_of(scope_.as_of);
    time.is_date = 0;
    time.hour = time.minute = time.second = 0;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
  }

  /// How often the session or one of its announcements was changed, so that calendars take the later of two files.
  int changes_of(const Session& session) const {
    std::set<std::int64_t> sets;
    const auto count = [&](const RecordId& id) {
      for (const ChangeSet& set : scope_.library.history().changes_of(id)) sets.insert(set.number);
    };
    count(session.id);
    for (const Announcement* one : scope_.catalogue.linked(&Announcement::session, session.id)) count(one->id);
    return static_cast<int>(sets.size());
  }

  const ExportScope& scope_;
  Component calendar_;
  Exported exported_;
};

}  // namespace

Exported export_calendar(const ExportScope& scope) { return Calendar(scope).write(); }

}  // namespace chronicle
