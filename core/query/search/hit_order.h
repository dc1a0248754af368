// Which of the records that a search found come first. Private to core/query.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/model/id.h"

namespace chronicle {

/// What stands behind what, whatever the words: the less comes first.
enum class HitRank {
  named,  ///< a session, a document, a person, state, place or topic whose names have all the words
  told,   ///< one of these whose facts and remarks have them, and what was said, promised or counted
  source  ///< what others published about it
};

/// Kinds without names, whose title is what was said, promised or counted.
bool is_said(Kind kind);

/// The rank of a record of a kind. `in_names`: title and other names have all the words.
HitRank rank_of(Kind kind, bool in_names);

/// How a hit stands among the others. The rule, each line deciding where those above make no difference:
///   1. what is of the date asked for, before what only has it in a text; of that, sessions and documents before what
///      was said, and that before sources;
///   2. `HitRank`: sessions, documents and what they name found by their names, then all that is found by facts and
///      remarks, sources last;
///   3. `closeness`: where no page has all the words, more of the rarer ones before fewer;
///   4. `place` of the words: title, other names, facts, the user's note, names of what is referred to, a kept copy; in
///      each a word as it was asked for before the beginning of a longer one and other forms; a name that consists of
///      the words before a longer one;
///   5. sessions and documents before what was said;
///   6. `relevance` of the page to the words, by BM25;
///   7. the newest, of one day a session before its documents before others;
///   8. what was recorded first.
struct HitStanding {
  bool is_of_date = false;
  HitRank rank = HitRank::named;
  double closeness = 0;
  int place = 0;
  double relevance = 0;
  std::int32_t date = 0;  ///< number of the day
  Kind kind{};
  std::uint32_t row = 0;

  /// Whether it comes first.
  bool operator<(const HitStanding& other) const;
};

/// The first `limit` in order, of each kind at most `of_a_kind`.
std::vector<HitStanding> first_of(std::vector<HitStanding> standings, std::size_t limit, std::size_t of_a_kind);

}  // namespace chronicle
