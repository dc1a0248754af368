// Which document replaces another, and from when on. Private to core/query.
#pragma once

#include <optional>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

struct Replacement {
  enum class Certainty {
    sure,
    start_not_known,  ///< the newer one is adopted, but no source says so exactly when it begins that the day is past
    each_other,       ///< each is said to replace the other, and neither began later
  };
  const Document* newer;
  const Relation* relation;
  Certainty certainty;
};

/// A document that replaces `document` on `day`: known on `as_of` to be adopted, and its stated period begun; a sure
/// one before others. Where relations go round, the one that began later replaces the other.
std::optional<Replacement> replacement_of(const Catalogue& catalogue, const Document& document, Day day, Day as_of);

}  // namespace chronicle
