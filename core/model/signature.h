// What one state did with one document.
#pragma once

#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

enum class SignatureStatus { was_signed, not_signed, with_reservation, approved, ratified, acceded };

template <>
struct Words<SignatureStatus> {
  static constexpr std::array<std::string_view, 6> values{"signed",   "not-signed", "with-reservation",
                                                          "approved", "ratified",   "acceded"};
};

struct Signature : Record {
  static constexpr Kind kind = Kind::signature;

  Ref<Kind::document> document;
  Ref<Kind::state> state;
  SignatureStatus status{};
  std::optional<Date> date;
  std::optional<std::string> reservation;

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("document", self.document);
    visit("state", self.state);
    visit("status", self.status);
    visit("date", self.date);
    visit("reservation", self.reservation);
  }

  bool operator==(const Signature&) const = default;
};

}  // namespace chronicle
