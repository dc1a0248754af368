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

  static constexpr auto facts() {
    return std::tuple{
        fact("session", &Figure::session),     fact("measure", &Figure::measure, {.role = FactRole::gist}),
        fact("value", &Figure::value),         fact("unit", &Figure::unit, {.is_searched = false}),
        fact("qualifier", &Figure::qualifier), fact("period", &Figure::period),
        fact("state", &Figure::state),         fact("geography", &Figure::geography),
        fact("person", &Figure::person)};
  }

  bool operator==(const Figure&) const = default;
};

}  // namespace chronicle
