// Sentences that say why something stands as it does: the facts come from core/query, the words from a language.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/query/as_of/document_status.h"
#include "core/query/as_of/session_status.h"
#include "core/query/search/search_query.h"
#include "core/wording/phrase_set.h"

namespace chronicle {

/// Each function is a whole sentence, so that a language may order and inflect it as it must.
class Reasons : public PhraseSet {
 public:
  /// Of how a document stands. `date` is the one that the reason speaks of (ValidityStatus::date); a reason that
  /// speaks of none leaves it aside.
  virtual std::string validity(ValidityReason reason, const std::optional<Date>& date) const = 0;

  /// Of a session that was held: "Held 12 November 2021."
  virtual std::string held(const Date& date) const = 0;
  /// Of one whose date leaves open whether it was held by that day.
  virtual std::string perhaps_held(const Date& date) const = 0;
  /// Of one that no source up to that day speaks of.
  virtual std::string session_not_spoken_of() const = 0;
  /// Of one that is announced, moved, off ..., with the date and the place that were announced; `place` is empty where
  /// none was.
  virtual std::string announced(SessionState state, const std::optional<Date>& date,
                                const std::string& place) const = 0;
  /// The place of a session that meets by video, as it stands after its date.
  virtual std::string by_video() const = 0;

  /// From when on the record has something of what the as-of day does not know yet.
  virtual std::string first_known(const Date& date) const = 0;

  /// Of a fact that nothing cited supports.
  virtual std::string no_source() const = 0;
  /// What sources have of a fact that they give differently, each by its title.
  virtual std::string differing_readings(const std::vector<std::pair<std::string, std::string>>& readings) const = 0;
  /// Of a record that rests on a single source, by its title.
  virtual std::string one_source(const std::string& source) const = 0;

  /// Why a query makes no sense, within a sentence.
  virtual std::string query_fault(const QueryFault& fault) const = 0;
};

}  // namespace chronicle
