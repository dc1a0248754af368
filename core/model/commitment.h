// What was promised at a session.
#pragma once

#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

struct Commitment : Record {
  static constexpr Kind kind = Kind::commitment;

  Ref<Kind::session> session;
  std::string gist;
  std::optional<Ref<Kind::person>> person;
  std::optional<Ref<Kind::state>> state;
  std::optional<std::string> office;
  std::optional<Date> target;  ///< by when

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("session", self.session);
    visit("gist", self.gist);
    visit("person", self.person);
    visit("state", self.state);
    visit("office", self.office);
    visit("target", self.target);
  }

  bool operator==(const Commitment&) const = default;
};

}  // namespace chronicle
