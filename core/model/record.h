// What every record has, whatever its kind.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/model/fact.h"
#include "core/model/id.h"
#include "core/model/names.h"

namespace chronicle {

enum class Confidence { high, medium, low };

template <>
struct Words<Confidence> {
  static constexpr std::array<std::string_view, 3> values{"high", "medium", "low"};
};

/// Where a fact comes from.
struct Citation {
  std::string field{};  ///< key of the fact; empty: the record as a whole
  Ref<Kind::source> source{};
  std::optional<std::string> locator{};
  std::optional<Confidence> confidence{};   ///< absent: not graded
  std::optional<std::string> reading{};     ///< what this source says, if it differs from the record
  std::optional<std::string> derivation{};  ///< how the fact was derived, if the source does not state it

  bool operator==(const Citation&) const = default;
};

/// Why the record holds the value that it holds where sources disagree.
struct Reading {
  std::string field;
  std::string reason;

  bool operator==(const Reading&) const = default;
};

/// The base of all records. A derived record `R` has `static constexpr Kind kind` and `static constexpr auto facts()`,
/// a tuple of its own facts (core/model/fact.h) in the order of the record format.
struct Record {
  RecordId id;
  std::map<std::string, std::string> names;  ///< by language
  std::vector<std::string> other_names;
  std::vector<Ref<Kind::topic>> topics;
  std::vector<std::string> notes;
  std::vector<Citation> citations;
  std::vector<Reading> readings;
  std::vector<std::string> not_applicable;  ///< keys of facts that do not apply
  std::vector<std::string> not_looked_up;   ///< keys of facts that nobody has looked for yet
  std::vector<std::string> former_ids;      ///< of records that were found to be this one: they lead to it

  bool operator==(const Record&) const = default;

  /// The name in English, else in Russian, else in any language, else the id.
  const std::string& title() const;
};

}  // namespace chronicle
