#include "core/query/document_status.h"

#include <algorithm>

#include "core/query/known.h"
#include "core/query/session_status.h"

namespace chronicle {
namespace {

bool is_done(const Catalogue& catalogue, const Act& act, Day as_of) {
  const auto day = day_of(catalogue, act);
  return day && *day <= as_of;
}

bool is_ahead(SessionState state) {
  return state == SessionState::announced || state == SessionState::draft_agenda || state == SessionState::moved ||
         state == SessionState::postponed;
}

/// Of two acts that do not adopt, which says more about what became of the document.
Outcome outcome_of_verb(Verb verb) {
  switch (verb) {
    case Verb::planned:
      return Outcome::planned;
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

const Document* replacement_of(const Catalogue& catalogue, const Document& document, Day as_of, const Relation** how) {
  for (const Relation* relation : catalogue.linked<Relation>(Via::relation_to, document.id)) {
    if (relation->type != RelationType::replaces) continue;
    const auto* newer = catalogue.find<Document>(relation->document.id());
    const Act* adoption = newer != nullptr ? adoption_of(catalogue, *newer) : nullptr;
    if (adoption == nullptr || !is_done(catalogue, *adoption, as_of)) continue;
    *how = relation;
    return newer;
  }
  return nullptr;
}

ValidityStatus before_adoption(const Catalogue& catalogue, const Document& document, const Act* adoption, Day as_of) {
  const Outcome outcome = outcome_of(catalogue, document, as_of);
  // Of what is told of it by then, a later adoption is no part.
  if (adoption != nullptr && outcome == Outcome::not_stated)
    if (const auto day = day_of(catalogue, *adoption))
      return {Validity::not_yet, "Adopted only on " + in_words(*day) + ".", {}, {adoption->id}};
  bool lies_ahead = false;
  std::vector<RecordId> based_on;
  for (const Act* act : acts_in_order(catalogue, document)) {
    if (!is_known(catalogue, act->id, as_of)) continue;
    based_on.push_back(act->id);
    const auto* session = catalogue.find<Session>(act->session);
    lies_ahead = lies_ahead || (session != nullptr && is_ahead(status_of(catalogue, *session, as_of).state));
  }
  switch (outcome) {
    case Outcome::considered:
      return {Validity::not_adopted, "Considered; no source read says that it was adopted.", {}, based_on};
    case Outcome::planned:
      if (lies_ahead) return {Validity::not_yet, "Planned for a session that lies ahead.", {}, based_on};
      return {Validity::not_adopted, "Planned for a session; no source read says that it was adopted.", {}, based_on};
    case Outcome::deferred:
      return {Validity::not_adopted, "Deferred.", {}, based_on};
    case Outcome::not_adopted:
      return {Validity::not_adopted, "Put to a session and not adopted.", {}, based_on};
    default:
      return {Validity::not_known, "No source read says what became of it.", {}, {document.id}};
  }
}

}  // namespace

std::optional<Day> day_of(const Catalogue& catalogue, const Act& act) {
  if (act.date) return act.date->earliest();
  const auto* session = catalogue.find<Session>(act.session);
  if (session == nullptr) return std::nullopt;
  const auto date = date_of(catalogue, *session);
  return date ? date->earliest() : std::nullopt;
}

std::vector<const Act*> acts_in_order(const Catalogue& catalogue, const Document& document) {
  auto acts = catalogue.linked<Act>(Via::act_document, document.id);
  const auto number = [&](const Act* act) {
    const auto day = day_of(catalogue, *act);
    return day ? day->number() : INT32_MAX;
  };
  std::stable_sort(acts.begin(), acts.end(), [&](const Act* a, const Act* b) { return number(a) < number(b); });
  return acts;
}

const Act* adoption_of(const Catalogue& catalogue, const Document& document) {
  for (const Act* act : acts_in_order(catalogue, document))
    if (adopts(act->verb)) return act;
  return nullptr;
}

Outcome outcome_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  // The enumerators stand from the strongest statement to the weakest, but that a refusal or a deferral outweighs
  // having been considered or planned before.
  constexpr std::array<Outcome, 5> strongest_first{Outcome::adopted, Outcome::not_adopted, Outcome::deferred,
                                                   Outcome::considered, Outcome::planned};
  std::vector<Outcome> reported;
  for (const Act* act : catalogue.linked<Act>(Via::act_document, document.id))
    if (act->verb == Verb::planned ? is_known(catalogue, act->id, as_of) : is_done(catalogue, *act, as_of))
      reported.push_back(outcome_of_verb(act->verb));
  for (const Outcome outcome : strongest_first)
    if (std::find(reported.begin(), reported.end(), outcome) != reported.end()) return outcome;
  return Outcome::not_stated;
}

ValidityStatus validity_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  const Act* adoption = adoption_of(catalogue, document);
  if (adoption == nullptr || !is_done(catalogue, *adoption, as_of))
    return before_adoption(catalogue, document, adoption, as_of);
  const Relation* how = nullptr;
  if (const Document* newer = replacement_of(catalogue, document, as_of, &how))
    return {Validity::replaced, "Replaced by another document.", newer->id, {how->id}};
  if (!document.validity)
    return {Validity::not_known, "Adopted; no source read states its period.", {}, {adoption->id}};
  const Date& period = *document.validity;
  if (period.earliest() && *period.earliest() > as_of)
    return {Validity::not_yet, "Its period begins on " + in_words(*period.earliest()) + ".", {}, {document.id}};
  if (!period.latest()) return {Validity::in_force, "Its period has no stated end.", {}, {document.id, adoption->id}};
  if (*period.latest() < as_of)
    return {Validity::expired,
            "Its period ended on " + in_words(*period.latest()) + "; no extension found.",
            {},
            {document.id}};
  return {Validity::in_force,
          "Its period runs to " + in_words(*period.latest()) + "; nothing found that replaces it.",
          {},
          {document.id, adoption->id}};
}

std::optional<Span> span_of(const Catalogue& catalogue, const Document& document) {
  if (!document.validity) return std::nullopt;
  Span span{document.validity->earliest(), document.validity->latest()};
  if (!span.first)
    if (const Act* adoption = adoption_of(catalogue, document)) span.first = day_of(catalogue, *adoption);
  return span;
}

}  // namespace chronicle
