// A later sign of what came of a commitment.
#pragma once

#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

enum class Verdict { progress, fulfilled, restated, dropped };

template <>
struct Words<Verdict> {
  static constexpr std::array<std::string_view, 4> values{"progress", "fulfilled", "restated", "dropped"};
};

struct Trace : Record {
  static constexpr Kind kind = Kind::trace;

  Ref<Kind::commitment> commitment;
  RecordId record;  ///< where the sign is found
  Verdict verdict{};
  std::optional<std::string> gist;
  std::optional<Date> date;

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("commitment", self.commitment);
    visit("record", self.record);
    visit("verdict", self.verdict);
    visit("gist", self.gist);
    visit("date", self.date);
  }

  bool operator==(const Trace&) const = default;
};

}  // namespace chronicle
