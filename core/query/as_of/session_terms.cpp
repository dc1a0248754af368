#include "core/query/as_of/session_terms.h"

namespace chronicle {
namespace {

std::optional<Ref<Kind::state>> state_of(const Catalogue& catalogue, const SessionTerms& terms) {
  const auto* place = catalogue.find<Place>(terms.place);
  return place != nullptr && place->state ? place->state : terms.state;
}

/// Whether `later` names a month, a year ... that `earlier` lies in.
bool is_coarser(const Date& later, const Date& earlier) {
  return later.precision() > earlier.precision() && lies_within(earlier, later);
}

bool is_other_day(const Date& before, const Date& after) {
  return !lies_within(after, before) && !is_coarser(after, before);
}

bool names_days(const Date& date) { return date.precision() == Precision::day && !date.is_unspecified(); }

/// Days between the nearest days that the two can mean, below 0 if `after` is the earlier.
std::optional<int> days_between(const Date& before, const Date& after) {
  if (before.latest() && after.earliest() && *after.earliest() > *before.latest())
    return after.earliest()->number() - before.latest()->number();
  if (before.earliest() && after.latest() && *after.latest() < *before.earliest())
    return after.latest()->number() - before.earliest()->number();
  return std::nullopt;
}

bool is_elsewhere(const Catalogue& catalogue, const SessionTerms& before, const SessionTerms& after) {
  // A session by video met nowhere: that is a change of form.
  if (before.place && after.place) return *before.place != *after.place;
  const auto first = state_of(catalogue, before);
  const auto second = state_of(catalogue, after);
  return first && second && *first != *second;
}

/// Some came by video, others in person: not another form than a meeting in person was announced to be.
bool is_other_form(const SessionTerms& before, const SessionTerms& after) {
  if (!after.form) return false;
  const bool was_video = before.form == Form::video;
  const bool is_video = *after.form == Form::video;
  const bool was_somewhere = before.form == Form::in_person || before.form == Form::mixed || before.place.has_value();
  return (was_video && !is_video) || (is_video && !was_video && was_somewhere);
}

}  // namespace

SessionTerms terms_of(const Announcement& announcement) {
  return {announcement.date, announcement.place, announcement.state, announcement.form};
}

SessionTerms terms_of(const Session& session) { return {session.held, session.place, session.host, session.form}; }

void overlay(const Catalogue& catalogue, SessionTerms& terms, const SessionTerms& later) {
  if (later.date && !(terms.date && is_coarser(*later.date, *terms.date))) terms.date = later.date;
  if (later.place) {
    terms.place = later.place;
    terms.state = later.state;
  } else if (later.state) {
    if (state_of(catalogue, terms) != later.state) terms.place.reset();
    terms.state = later.state;
  } else if (later.form == Form::video) {
    terms.place.reset();
  }
  if (later.form) terms.form = later.form;
}

Shift shift_between(const Catalogue& catalogue, const SessionTerms& before, const SessionTerms& after) {
  Shift shift;
  if (before.date && after.date && is_other_day(*before.date, *after.date)) {
    shift.of_day = true;
    shift.days = days_between(*before.date, *after.date);
    shift.is_exact = names_days(*before.date) && names_days(*after.date);
  }
  shift.of_place = is_elsewhere(catalogue, before, after);
  shift.of_form = is_other_form(before, after);
  return shift;
}

}  // namespace chronicle
