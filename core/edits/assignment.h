// What is to become of single fields of a record.
#pragma once

#include <optional>
#include <string>

#include "core/model/record.h"

namespace chronicle {

/// What is done with a value: it takes the place of what the field has, or a list gains or loses it.
enum class Assigning { put, add, remove };

/// One field and its value, in the terms of the record format.
struct Assignment {
  /// A key of the record; of a name or a reading with what it is of: "held", "names.ru", "readings.held".
  std::string field;
  Assigning how = Assigning::put;
  /// As one line of JSON: of a list that gains or loses one, that one value. Absent: the field is emptied.
  std::optional<std::string> value{};

  bool operator==(const Assignment&) const = default;
};

/// The source that values are taken from: what a citation has beside its field.
struct Citing {
  Ref<Kind::source> source{};
  std::optional<std::string> locator{};
  std::optional<Confidence> confidence{};
  std::optional<std::string> reading{};  ///< what the source says, if it differs from the value
};

}  // namespace chronicle
