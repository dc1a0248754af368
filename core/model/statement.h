// A position that a speaker took at a session, in the editors' words.
#pragma once

#include "core/model/record.h"

namespace chronicle {

struct Statement : Record {
  static constexpr Kind kind = Kind::statement;

  Ref<Kind::session> session;
  std::string gist;
  std::optional<Ref<Kind::person>> person;
  std::optional<Ref<Kind::state>> state;
  std::optional<std::string> office;  ///< if the report leaves the speaker unnamed, all there is

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("session", self.session);
    visit("gist", self.gist);
    visit("person", self.person);
    visit("state", self.state);
    visit("office", self.office);
  }

  bool operator==(const Statement&) const = default;
};

}  // namespace chronicle
