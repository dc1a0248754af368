// Finding records by what is typed.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/query/catalogue/catalogue.h"
#include "core/query/filter/filter.h"
#include "core/query/search/search_query.h"
#include "core/words/byte_range.h"

namespace chronicle {

struct SearchedLibrary;  // of core/query/search alone

/// The line of a record's page in which most of the words stand, and where in it. Empty if only fields were asked for.
struct SearchContext {
  std::string text{};
  std::vector<ByteRange> marks{};
};

/// A record that was found, with what shows why.
struct SearchHit {
  RecordId id;
  SearchContext context;
  std::optional<int> year{};  ///< that the record goes by on the day (core/query/as_of/record_date.h)
};

/// Where nothing was found: what was tried instead of words that no record has.
struct Retry {
  enum class Way { other_alphabet, other_layout } way;
  std::string query;  ///< as it could be typed
};

/// What was found, within the filter and beyond it.
struct SearchResult {
  std::vector<SearchHit> hits;                    ///< the best of all that were found and are shown
  std::size_t total = 0;                          ///< how many were found and are shown
  std::array<std::size_t, kind_count> by_kind{};  ///< the same by kind
  std::size_t hidden = 0;                         ///< how many were found besides, but do not pass the filter
  Passing found;                                  ///< all that were found, of the kinds that a filter knows
  std::vector<Retry> tried;                       ///< if anything was found, it was by the last of these
  bool is_closest = false;                        ///< no page has all the words: these have most of the rarer ones
};

/// How many hits are wanted.
struct HitLimit {
  std::size_t all;                                                  ///< in all
  std::size_t of_a_kind = std::numeric_limits<std::size_t>::max();  ///< of each kind
};

/// Searches a library as of a day. Only records that have a page are found, each by its parts' texts too, and only what
/// could be known on that day (core/query/as_of/known.h). A page of which the day knows only a part, such as that of a
/// session still ahead, is found by its names, by what the user put down about it and by fields.
///
/// A word is found in any of its forms, by other names and abbreviations of it, by its translation if it is a word of
/// the field, and the name of a person in the letters of the other alphabet. A date finds what is of that day or
/// period, and texts that have it. Words that say nothing by themselves need not be there. Where no page has all the
/// words, not even in the other alphabet or on the other keyboard layout, the closest are found.
///
/// The order is that of `HitStanding` (core/query/search/hit_order.h). Of very many hits, as a single letter has them,
/// it is looked at whether the words stand in the names, and then the date.
class Search {
 public:
  /// Reads names and dates once. Library and catalogue must outlive it and hold the same; use it from the thread of the
  /// library.
  Search(const Library& library, const Catalogue& catalogue, Day as_of);
  ~Search();
  Search(Search&&) noexcept;
  Search& operator=(Search&&) noexcept;

  /// Searches as of another day from now on.
  void set_as_of(Day day);

  /// The first hits. `among`, if any, is what passes a filter: others of its kinds are found, but hidden. Throws
  /// Failure if the library breaks.
  SearchResult find(const SearchQuery& query, HitLimit limit, const Passing* among = nullptr) const;
  /// The same with a limit of all.
  SearchResult find(const SearchQuery& query, std::size_t limit, const Passing* among = nullptr) const {
    return find(query, HitLimit{limit}, among);
  }

 private:
  std::unique_ptr<SearchedLibrary> searched_;
};

}  // namespace chronicle
