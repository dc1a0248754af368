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

/// One sign, found in one record.
struct Trace : Record {
  static constexpr Kind kind = Kind::trace;

  Ref<Kind::commitment> commitment;
  RecordId record;  ///< where the sign is found
  Verdict verdict{};
  std::optional<std::string> gist;
  std::optional<Date> date;

  static constexpr auto facts() {
    return std::tuple{fact("commitment", &Trace::commitment, {.role = FactRole::whole}), fact("record", &Trace::record),
                      fact("verdict", &Trace::verdict), fact("gist", &Trace::gist, {.role = FactRole::gist}),
                      fact("date", &Trace::date)};
  }

  bool operator==(const Trace&) const = default;
};

}  // namespace chronicle
