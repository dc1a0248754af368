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

  static constexpr auto facts() {
    return std::tuple{fact("session", &Statement::session), fact("gist", &Statement::gist, {.role = FactRole::gist}),
                      fact("person", &Statement::person), fact("state", &Statement::state),
                      fact("office", &Statement::office)};
  }

  bool operator==(const Statement&) const = default;
};

}  // namespace chronicle
