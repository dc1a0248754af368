// A number that was stated at a session.
#pragma once

#include "core/model/quantity.h"
#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

struct Figure : Record {
  static constexpr Kind kind = Kind::figure;

  Ref<Kind::session> session;
  std::string measure;
  double value{};    ///< in whole units
  std::string unit;  ///< "percent", an ISO 4217 code, or the thing counted
  std::optional<Qualifier> qualifier;
  std::optional<Date> period;
  std::optional<Ref<Kind::state>> state;
  std::optional<std::string> geography;
  std::optional<Ref<Kind::person>> person;  ///< who stated it

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("session", self.session);
    visit("measure", self.measure);
    visit("value", self.value);
    visit("unit", self.unit);
    visit("qualifier", self.qualifier);
    visit("period", self.period);
    visit("state", self.state);
    visit("geography", self.geography);
    visit("person", self.person);
  }

  bool operator==(const Figure&) const = default;
};

}  // namespace chronicle
