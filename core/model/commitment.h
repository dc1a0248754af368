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

  static constexpr auto facts() {
    return std::tuple{fact("session", &Commitment::session), fact("gist", &Commitment::gist, {.role = FactRole::gist}),
                      fact("person", &Commitment::person),   fact("state", &Commitment::state),
                      fact("office", &Commitment::office),   fact("target", &Commitment::target)};
  }

  bool operator==(const Commitment&) const = default;
};

}  // namespace chronicle
