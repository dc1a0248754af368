// Every record that has a page, by its names: what one finds by typing a few letters of one.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/query/catalogue/catalogue.h"
#include "core/words/letter_match.h"

namespace chronicle {

/// A name of a record besides its title.
using OtherName = std::pair<RecordId, std::string>;

struct NameHit {
  RecordId id;
  int score;         ///< as of core/words/letter_match.h
  std::string name;  ///< the one that fits best; of several the title
};

/// What fits a date that is typed comes before what fits letters, by this score.
inline constexpr int score_of_date = 7000;

/// How long ago records were used, by id: 0 is the last one.
using Recency = std::unordered_map<std::string, std::size_t>;

/// Immutable once made; may be made in and asked from any thread.
class NameIndex {
 public:
  /// Folds all names once: the titles, the names in all languages, the other names and former ids. Names of records
  /// without a page are left out.
  NameIndex(std::shared_ptr<const Catalogue> catalogue, std::vector<OtherName> other_names);

  /// Sessions, then documents, of the day or within the period that is typed, if any is (core/words/date_within.h), as
  /// far as the as-of day knows them, with names that fit what is typed besides; the newest first, at most `limit`.
  std::vector<NameHit> find_dated(
      std::string_view typed, Day as_of, std::size_t limit,
      const std::function<bool()>& give_up = [] { return false; }) const;

  /// What fits and could be known on the as-of day, at most `limit`: what fits better first, then what was used more
  /// recently, then by kind and title. Nothing once `give_up` says so, which is asked now and then.
  std::vector<NameHit> find(
      const TypedLetters& typed, Day as_of, const Recency& recency, std::size_t limit,
      const std::function<bool()>& give_up = [] { return false; }) const;

 private:
  struct Entry {
    RecordId id;
    std::int32_t since;       ///< number of the day from which on it can be known
    std::uint32_t names_end;  ///< its names in `names_` end before this; they begin where those before it end
  };

  std::vector<std::string> names_of(const RecordId& id) const;
  /// Whether one of the names from position `first` to before the end of those of `entry` fits.
  bool fits(const TypedLetters& typed, const Entry& entry, std::uint32_t first) const;

  std::shared_ptr<const Catalogue> catalogue_;
  std::vector<OtherName> other_names_;  ///< by id
  std::string folded_;                  ///< all names, one after another
  std::vector<FoldedName> names_;
  std::vector<Entry> entries_;  ///< by kind and title
  std::unordered_map<std::string, std::uint32_t> by_id_;
};

}  // namespace chronicle
