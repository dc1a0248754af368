// Which records may be one and the same.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// Why two records may be one, what says most first.
enum class DoubleReason {
  same_address,  ///< sources at one web address
  same_name,     ///< in a language, or as one of the other names; the words of a person's in any order
  same_day,      ///< sessions on one day, or on two that follow one another, in places that do not differ
  alike_name,    ///< all words but one are the same, and that one is spelt almost so, or is an initial
};

/// Two records of a kind that may be one.
struct Double {
  RecordId one, other;  ///< by id
  DoubleReason why{};

  bool operator==(const Double&) const = default;
};

/// Pairs of sessions, documents, people, states, places, topics and sources that may be one, kind by kind, by their
/// ids. Left out are such as surely are not: documents of different types, with different periods, or which different
/// sessions dealt with; people of different states; sources at different addresses or published on different days.
/// `other_names` are those of the library (core/store/records/records.h).
std::vector<Double> find_doubles(const Catalogue& catalogue,
                                 const std::vector<std::pair<RecordId, std::string>>& other_names);

}  // namespace chronicle
