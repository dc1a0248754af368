// Who signed what: the states that a document concerns.
#pragma once

#include <vector>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// Whether the signature is less than one without a condition: not signed, or with a reservation.
constexpr bool is_withheld(SignatureStatus status) {
  return status == SignatureStatus::not_signed || status == SignatureStatus::with_reservation;
}

/// States of which a source states a signature of the document, and those that came to a session that adopted it, as
/// far as the day knows, by name.
std::vector<const State*> states_concerned(const Catalogue& catalogue, const Document& document, Day as_of);

}  // namespace chronicle
