// What became of a document at the sessions, and whether it is in force, as of a day.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/query/catalogue.h"

namespace chronicle {

/// What the acts reported of a document amount to. Considered, heard and planned are not adopted.
enum class Outcome { adopted, considered, planned, deferred, not_adopted, not_stated };

template <>
struct Words<Outcome> {
  static constexpr std::array<std::string_view, 6> values{"adopted",  "considered",  "planned",
                                                          "deferred", "not adopted", "not stated"};
};

enum class Validity { in_force, not_yet, expired, replaced, not_known, not_adopted };

template <>
struct Words<Validity> {
  static constexpr std::array<std::string_view, 6> values{"in force", "not yet",   "expired",
                                                          "replaced", "not known", "not adopted"};
};

struct ValidityStatus {
  Validity validity;
  std::string reason;                ///< a sentence, without the word of the state itself
  std::optional<RecordId> by{};      ///< the document that replaces it
  std::vector<RecordId> based_on{};  ///< records whose citations show it
};

/// The day of an act: its own, else that of its session; nothing if neither is known.
std::optional<Day> day_of(const Catalogue& catalogue, const Act& act);

/// Acts on the document by day, those without one last.
std::vector<const Act*> acts_in_order(const Catalogue& catalogue, const Document& document);

/// The first act that adopted the document, at any time; null if none did.
const Act* adoption_of(const Catalogue& catalogue, const Document& document);

Outcome outcome_of(const Catalogue& catalogue, const Document& document, Day as_of);

/// Rules, first match wins: not adopted by that day; replaced by a document adopted by then; its stated period has not
/// begun, or is over; it is within its stated period; no source states a period, so it is not known.
ValidityStatus validity_of(const Catalogue& catalogue, const Document& document, Day as_of);

/// First and last day of validity for drawing: from the stated start, else the adoption, to the stated end. Nothing
/// where no source states a period.
struct Span {
  std::optional<Day> first, last;  ///< an end that is not stated or open is absent
};
std::optional<Span> span_of(const Catalogue& catalogue, const Document& document);

}  // namespace chronicle
