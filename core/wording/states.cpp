#include "core/wording/states.h"

#include "core/wording/phrases.h"

namespace chronicle {
namespace {

/// What each kind of finding says.
struct FindingWords {
  const Catalogue& catalogue;
  Language language;

  const Reasons& reasons() const { return phrases_in(language).reasons; }
  std::string operator()(const Unsourced&) const { return reasons().no_source(); }
  std::string operator()(const Conflict& conflict) const {
    std::vector<std::pair<std::string, std::string>> readings;
    for (const auto& [source, reading] : conflict.readings)
      readings.emplace_back(title_of(catalogue, source, language), reading);
    return reasons().differing_readings(readings);
  }
  std::string operator()(const SingleSource& single) const {
    return reasons().one_source(title_of(catalogue, single.source, language));
  }
  std::string operator()(const Derived& derived) const { return derived.how; }
  std::string operator()(const Stale& stale) const { return reason_of(catalogue, stale.status, language); }
};

}  // namespace

std::string reason_of(const ValidityStatus& status, Language language) {
  return phrases_in(language).reasons.validity(status.reason, status.date);
}

std::string reason_of(const Catalogue& catalogue, const SessionStatus& status, Language language) {
  const Reasons& reasons = phrases_in(language).reasons;
  if (status.perhaps_held) return reasons.perhaps_held(*status.perhaps_held);
  if (status.state == SessionState::not_known) return reasons.session_not_spoken_of();
  if (status.state == SessionState::held) return reasons.held(*status.terms.date);
  return reasons.announced(status.state, status.terms.date, place_in(catalogue, status.terms, language));
}

std::string place_in(const Catalogue& catalogue, const SessionTerms& terms, Language language) {
  if (terms.place) return title_of(catalogue, terms.place->id(), language);
  if (terms.form == Form::video) return phrases_in(language).reasons.by_video();
  return terms.state ? title_of(catalogue, terms.state->id(), language) : "";
}

std::string what_of(const Catalogue& catalogue, const Finding& finding, Language language) {
  return std::visit(FindingWords{catalogue, language}, finding.what);
}

}  // namespace chronicle
