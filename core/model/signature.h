// What one state did with one document.
#pragma once

#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

/// A party is bound without a source that says how it came to be.
enum class SignatureStatus { was_signed, not_signed, with_reservation, approved, ratified, acceded, party };

template <>
struct Words<SignatureStatus> {
  static constexpr std::array<std::string_view, 7> values{
      "signed", "not-signed", "with-reservation", "approved", "ratified", "acceded", "party"};
};

/// How one state stands to one document.
struct Signature : Record {
  static constexpr Kind kind = Kind::signature;

  Ref<Kind::document> document;
  Ref<Kind::state> state;
  SignatureStatus status{};
  std::optional<Date> date;
  std::optional<std::string> reservation;
  std::optional<Date> entry_into_force;  ///< for this state

  static constexpr auto facts() {
    return std::tuple{fact("document", &Signature::document, {.role = FactRole::whole}),
                      fact("state", &Signature::state),
                      fact("status", &Signature::status),
                      fact("date", &Signature::date),
                      fact("reservation", &Signature::reservation),
                      fact("entry_into_force", &Signature::entry_into_force)};
  }

  bool operator==(const Signature&) const = default;
};

}  // namespace chronicle
