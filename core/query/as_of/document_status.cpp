#include "core/query/as_of/document_status.h"

#include <algorithm>

#include "core/query/as_of/known.h"
#include "core/query/as_of/replacement.h"
#include "core/query/as_of/session_status.h"

namespace chronicle {
namespace {

/// What an act says of a document, if it does not plan it.
Outcome outcome_of_verb(Verb verb) {
  switch (verb) {
    case Verb::planned:
      return Outcome::not_stated;
    case Verb::deferred:
      return Outcome::deferred;
    case Verb::not_adopted:
    case Verb::returned:
      return Outcome::not_adopted;
    case Verb::heard:
    case Verb::considered:
    case Verb::discussed:
      return Outcome::considered;
    default:
      return Outcome::adopted;
  }
}

/// Whether the plan is for a time that is still to come.
bool is_ahead(const Catalogue& catalogue, const Act& plan, Day as_of) {
  if (const auto* session = catalogue.find<Session>(plan.session))
    return lies_ahead(session_on(catalogue, *session, as_of).state);
  return plan.date && plan.date->latest() && *plan.date->latest() > as_of;
}

/// Whether the document is planned for a session ahead which has not already put it off.
bool is_planned(const Catalogue& catalogue, const std::vector<const Act*>& acts, Day as_of) {
  const auto is_put_off = [&](const Act& plan) {
    return plan.session && std::any_of(acts.begin(), acts.end(), [&](const Act* one) {
             const Outcome outcome = outcome_of_verb(one->verb);
             return one->session == plan.session && (outcome == Outcome::deferred || outcome == Outcome::not_adopted);
           });
  };
  return std::any_of(acts.begin(), acts.end(), [&](const Act* act) {
    return act->verb == Verb::planned && is_ahead(catalogue, *act, as_of) && !is_put_off(*act);
  });
}

Outcome outcome_of(const Catalogue& catalogue, const std::vector<const Act*>& acts, Day as_of) {
  const auto is_reported = [&](Outcome outcome) {
    return std::any_of(acts.begin(), acts.end(), [&](const Act* act) { return outcome_of_verb(act->verb) == outcome; });
  };
  if (is_reported(Outcome::adopted)) return Outcome::adopted;
  if (is_planned(catalogue, acts, as_of)) return Outcome::planned;
  for (const Outcome outcome : {Outcome::not_adopted, Outcome::deferred, Outcome::considered})
    if (is_reported(outcome)) return outcome;
  return Outcome::not_stated;
}

/// An act that adopted the document on a day that its date leaves open, so that it may have been by now.
const Act* possible_adoption(const Catalogue& catalogue, const Document& document, Day as_of) {
  for (const Act* act : catalogue.linked(&Act::document, document.id)) {
    if (!adopts(act->verb) || is_known(catalogue, act->id, as_of)) continue;
    const auto* session = catalogue.find<Session>(act->session);
    const auto& date = act->date || session == nullptr ? act->date : session->held;
    if (date && (!date->earliest() || *date->earliest() <= as_of)) return act;
  }
  return nullptr;
}

ValidityStatus before_adoption(const Catalogue& catalogue, const Document& document, Day as_of) {
  if (const Act* act = possible_adoption(catalogue, document, as_of)) {
    const auto* session = catalogue.find<Session>(act->session);
    const Date& date = act->date ? *act->date : *session->held;
    return {Validity::not_known, ValidityReason::perhaps_adopted, date, {}, {act->id}};
  }
  const auto acts = acts_in_order(catalogue, document, as_of);
  std::vector<RecordId> based_on;
  for (const Act* act : acts) based_on.push_back(act->id);
  if (based_on.empty()) based_on.push_back(document.id);
  switch (outcome_of(catalogue, acts, as_of)) {
    case Outcome::considered:
      return {Validity::adoption_not_stated, ValidityReason::considered, {}, {}, based_on};
    case Outcome::planned:
      return {Validity::planned, ValidityReason::planned_ahead, {}, {}, based_on};
    case Outcome::deferred:
      return {Validity::deferred, ValidityReason::put_off, {}, {}, based_on};
    case Outcome::not_adopted:
      return {Validity::not_adopted, ValidityReason::not_adopted, {}, {}, based_on};
    default:
      break;
  }
  if (!acts.empty()) return {Validity::adoption_not_stated, ValidityReason::planned_before, {}, {}, based_on};
  if (is_known(catalogue, document.id, as_of))
    return {Validity::adoption_not_stated, ValidityReason::outcome_not_told, {}, {}, based_on};
  return {Validity::not_known, ValidityReason::not_spoken_of, {}, {}, based_on};
}

/// `2021/`: that it ends is sure, and not when.
bool is_end_unknown(const Date& period) { return period.is_interval() && period.text().back() == '/'; }

/// Of a document whose period may not have begun by the day.
std::optional<ValidityStatus> before_beginning(const Document& document, const Act& adoption, Day day, Day as_of) {
  const auto begins = possible_beginnings(document, as_of);
  if (!begins || day >= begins->last) return std::nullopt;
  const auto entry = known_entry(document.entry_into_force, as_of);
  const std::optional<Date> date = entry ? entry : document.validity->start();
  if (day < begins->first)
    return ValidityStatus{
        Validity::not_yet, entry ? ValidityReason::entry_ahead : ValidityReason::start_ahead, date, {}, {document.id}};
  return ValidityStatus{Validity::not_known,
                        entry ? ValidityReason::entry_not_exact : ValidityReason::start_not_exact,
                        date,
                        {},
                        {document.id, adoption.id}};
}

/// The first day on which the document surely was in force for a state, as far as the day knows, and whose signature
/// says so.
std::optional<std::pair<Date, RecordId>> first_entry_for_a_state(const Catalogue& catalogue, const Document& document,
                                                                 Day as_of) {
  std::optional<std::pair<Date, RecordId>> first;
  for (const Signature* one : catalogue.linked(&Signature::document, document.id)) {
    const auto& entry = one->entry_into_force;
    if (!entry || !entry->latest() || *entry->latest() > as_of) continue;
    if (!first || *entry->latest() < *first->first.latest()) first = {*entry, one->id};
  }
  return first;
}

/// Of an adopted document of which neither a period nor its own entry into force is stated.
ValidityStatus without_period(const Catalogue& catalogue, const Document& document, const Act& adoption, Day day,
                              Day as_of) {
  const auto entry = first_entry_for_a_state(catalogue, document, as_of);
  if (entry && day >= *entry->first.latest())
    return {Validity::in_force, ValidityReason::entered_for_a_state, entry->first, {}, {entry->second}};
  return {Validity::not_known, ValidityReason::no_period, {}, {}, {adoption.id}};
}

/// Of an adopted document that nothing replaces, by its entry into force and its stated period.
ValidityStatus within_period(const Catalogue& catalogue, const Document& document, const Act& adoption, Day day,
                             Day as_of) {
  if (auto status = before_beginning(document, adoption, day, as_of)) return *std::move(status);
  const auto entry = known_entry(document.entry_into_force, as_of);
  const std::vector<RecordId> stated{document.id, adoption.id};
  if (!document.validity && entry) return {Validity::in_force, ValidityReason::entered, entry, {}, {document.id}};
  if (!document.validity) return without_period(catalogue, document, adoption, day, as_of);
  const Date& period = *document.validity;
  const auto ends = possible_ends(period);
  if (ends && day > ends->last) return {Validity::expired, ValidityReason::end_past, period.end(), {}, {document.id}};
  if (ends && day > ends->first) return {Validity::not_known, ValidityReason::end_not_exact, period.end(), {}, stated};
  if (!possible_beginnings(document, as_of) && !date_of(catalogue, adoption, as_of))
    return {Validity::not_known, ValidityReason::adoption_not_dated, {}, {}, stated};
  if (ends) return {Validity::in_force, ValidityReason::end_ahead, period.end(), {}, stated};
  if (is_end_unknown(period)) return {Validity::not_known, ValidityReason::end_not_told, {}, {}, stated};
  return {Validity::in_force, ValidityReason::no_end, {}, {}, stated};
}

}  // namespace

std::optional<Date> date_of(const Catalogue& catalogue, const Act& act, Day as_of) {
  if (act.date) return act.date;
  const auto* session = catalogue.find<Session>(act.session);
  return session != nullptr ? date_of(catalogue, *session, as_of) : std::nullopt;
}

std::vector<const Act*> acts_in_order(const Catalogue& catalogue, const Document& document, Day as_of) {
  std::vector<std::pair<std::int32_t, const Act*>> dated;
  for (const Act* act : catalogue.linked(&Act::document, document.id)) {
    if (!is_known(catalogue, act->id, as_of)) continue;
    const auto date = date_of(catalogue, *act, as_of);
    const auto day = date && date->earliest() ? date->earliest() : date ? date->latest() : std::nullopt;
    dated.emplace_back(day ? day->number() : INT32_MAX, act);
  }
  std::stable_sort(dated.begin(), dated.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<const Act*> acts;
  for (const auto& [day, act] : dated) acts.push_back(act);
  return acts;
}

const Act* adoption_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  for (const Act* act : acts_in_order(catalogue, document, as_of))
    if (adopts(act->verb)) return act;
  return nullptr;
}

Outcome outcome_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  return outcome_of(catalogue, acts_in_order(catalogue, document, as_of), as_of);
}

std::optional<Date> known_entry(const std::optional<Date>& entry_into_force, Day as_of) {
  if (!entry_into_force || !entry_into_force->earliest()) return std::nullopt;
  return *entry_into_force->earliest() <= as_of ? entry_into_force : std::nullopt;
}

std::optional<DayRange> possible_beginnings(const Document& document, Day as_of) {
  if (const auto entry = known_entry(document.entry_into_force, as_of))
    return DayRange{*entry->earliest(), entry->latest().value_or(*Day::from_ymd(Day::last_year, 12, 31))};
  return document.validity ? possible_starts(*document.validity) : std::nullopt;
}

ValidityStatus validity_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  return validity_of(catalogue, document, as_of, as_of);
}

ValidityStatus validity_of(const Catalogue& catalogue, const Document& document, Day day, Day as_of) {
  const Act* adoption = adoption_of(catalogue, document, as_of);
  if (adoption == nullptr) return before_adoption(catalogue, document, as_of);
  const auto replacement = replacement_of(catalogue, document, day, as_of);
  if (!replacement) return within_period(catalogue, document, *adoption, day, as_of);
  const RecordId& newer = replacement->newer->id;
  const std::vector<RecordId> based_on{replacement->relation->id};
  switch (replacement->certainty) {
    case Replacement::Certainty::sure:
      break;
    case Replacement::Certainty::start_not_known:
      return {Validity::not_known, ValidityReason::replaced_some_day, {}, newer, based_on};
    case Replacement::Certainty::each_other:
      return {Validity::not_known, ValidityReason::replaced_by_each_other, {}, newer, based_on};
  }
  return {Validity::replaced, ValidityReason::replaced, {}, newer, based_on};
}

std::optional<Span> span_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  const auto entry = known_entry(document.entry_into_force, as_of);
  if (!document.validity && !entry) return std::nullopt;
  Span span;
  if (document.validity) span = {document.validity->earliest(), document.validity->latest()};
  if (entry) span.first = entry->earliest();
  if (span.first) return span;
  const Act* adoption = adoption_of(catalogue, document, as_of);
  const auto date = adoption != nullptr ? date_of(catalogue, *adoption, as_of) : std::nullopt;
  if (date) span.first = date->earliest();
  return span;
}

}  // namespace chronicle
