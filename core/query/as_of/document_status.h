// What became of a document at the sessions, and whether it is in force, as a day knows it.
#pragma once

#include <optional>
#include <vector>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// What the acts reported of a document amount to. Considered, heard and planned are not adopted; planned is only what
/// lies ahead.
enum class Outcome { adopted, considered, planned, deferred, not_adopted, not_stated };

template <>
struct Words<Outcome> {
  static constexpr std::array<std::string_view, 6> values{"adopted",  "considered",  "planned",
                                                          "deferred", "not adopted", "adoption not stated"};
};

/// How a document stands. The first five are of adopted ones.
enum class Validity {
  in_force,
  not_yet,  ///< its period has not begun
  expired,
  replaced,
  not_known,
  planned,              ///< for a session that lies ahead
  deferred,             ///< as a source says
  not_adopted,          ///< as a source says
  adoption_not_stated,  ///< no source read says that it was adopted, and none that it was not
};

template <>
struct Words<Validity> {
  static constexpr std::array<std::string_view, 9> values{"in force", "not yet",     "expired",
                                                          "replaced", "not known",   "planned",
                                                          "deferred", "not adopted", "adoption not stated"};
};

/// Why it stands so; core/wording makes a sentence of it.
enum class ValidityReason {
  // Of one that is not adopted by that day, as far as is known
  perhaps_adopted,   ///< on a date that leaves open whether by this day
  considered,        ///< and no more is said
  planned_ahead,     ///< for a session that lies ahead
  put_off,           ///< and not said to be adopted later
  not_adopted,       ///< though put to a session
  planned_before,    ///< for a session, of which no more is said
  outcome_not_told,  ///< it is spoken of, and not what became of it
  not_spoken_of,     ///< by any source up to that day
  // Of an adopted one by its entry into force and its stated period
  no_period,            ///< is stated
  start_ahead,          ///< on `date`
  start_not_exact,      ///< `date` leaves open whether by this day
  entry_ahead,          ///< into force, on `date`
  entry_not_exact,      ///< into force: `date` leaves open whether by this day
  adoption_not_dated,   ///< with which its period starts
  end_past,             ///< since `date`
  end_not_exact,        ///< `date` leaves open whether by this day
  end_ahead,            ///< on `date`
  end_not_told,         ///< though its period is said to end
  no_end,               ///< is stated
  entered,              ///< into force, on `date`; no period is stated
  entered_for_a_state,  ///< the first of those known, on `date`; neither a period nor its own entry is stated
  // Of an adopted one by what replaces it
  replaced,
  replaced_some_day,       ///< no source says from which day on
  replaced_by_each_other,  ///< two are each said to replace the other
};

/// How a document stands and why.
struct ValidityStatus {
  Validity validity;
  ValidityReason reason;
  std::optional<Date> date{};        ///< of the adoption, the start or the end that the reason speaks of
  std::optional<RecordId> by{};      ///< the document that replaces it
  std::vector<RecordId> based_on{};  ///< records whose citations show it
};

/// The date of an act as a day knows it: its own, else that of its session; nothing if neither is known.
std::optional<Date> date_of(const Catalogue& catalogue, const Act& act, Day as_of);

/// Acts on the document that are known on the day, by their dates, those without one last.
std::vector<const Act*> acts_in_order(const Catalogue& catalogue, const Document& document, Day as_of);

/// The first act that adopted the document, of those known on the day; null if none did.
const Act* adoption_of(const Catalogue& catalogue, const Document& document, Day as_of);

/// What the acts known on the day amount to: adopted if one of them adopts it, whatever the others say.
Outcome outcome_of(const Catalogue& catalogue, const Document& document, Day as_of);

/// An entry into force as far as the day knows: no day knows of one that lies ahead of it.
std::optional<Date> known_entry(const std::optional<Date>& entry_into_force, Day as_of);

/// Between which days an adopted document began to hold: at its entry into force, else with its stated period. Nothing
/// if only its adoption can say.
std::optional<DayRange> possible_beginnings(const Document& document, Day as_of);

/// Rules, first match wins: not adopted by that day; replaced by a document that is adopted and has begun; it has not
/// entered into force, or its stated period has not begun, or is over; it has entered into force, be it for one state,
/// or is within its stated period; not known: no source states either, or none so exactly that it decides.
ValidityStatus validity_of(const Catalogue& catalogue, const Document& document, Day as_of);
/// How it stands on `day` by what is known on `as_of`, which is not later.
ValidityStatus validity_of(const Catalogue& catalogue, const Document& document, Day day, Day as_of);

/// First and last day of validity for drawing: from the entry into force or the stated start, else the adoption known
/// on the day, to the stated end. Nothing where no source states an entry or a period.
struct Span {
  std::optional<Day> first, last;  ///< an end that is not stated or open is absent
};
std::optional<Span> span_of(const Catalogue& catalogue, const Document& document, Day as_of);

}  // namespace chronicle
