// Two records that are one.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/store/library.h"

namespace chronicle {

/// Before the text of a merge: a link on a page that offers it.
inline constexpr std::string_view merge_link = "merge/";

/// A record that turned out to be another.
struct Merge {
  RecordId keep{}, go{};
  /// The facts that are taken from the one that goes though the one that is kept has them, too: their keys, and of
  /// names "names.en".
  std::set<std::string> from_gone{};

  /// The two, without the choices: "person/a+person/b".
  std::string text() const;
  /// Nothing if it is not what `text` writes.
  static std::optional<Merge> parse(std::string_view text);
};

/// A fact of two records side by side, its values as one line of JSON; absent: that one has none.
struct FactOfBoth {
  std::string key{};  ///< of a name with its language: "names.en"
  std::optional<std::string> kept{}, gone{};

  /// Whether one of the two has to be chosen.
  bool is_choice() const { return kept && gone && *kept != *gone; }
  bool operator==(const FactOfBoth&) const = default;
};

/// The names and the facts of the kind that either has, in the order of the format. Lists (other names, topics,
/// remarks, sources) are joined and no choice. Throws as the library does.
std::vector<FactOfBoth> facts_of_both(const Library& library, const RecordId& keep, const RecordId& go);

/// Makes one record of two. What the one that is kept has not is taken from the other, and what both have stays as it
/// is, unless it is chosen otherwise; of what is not chosen its sources say it still, as their reading, and a name is
/// among the other names. Lists are joined. What refers to the record that goes refers to the other from then on; of
/// its parts that say the same as parts of the other, one stays, with the sources of both. Notes, tags, bookmark and
/// kept copy go over, and the id leads to the record that is kept (`Records::current`). One edit, all or nothing;
/// undoing it brings both back, each with its own note and copy; what the user has changed of the one that is kept since
/// then stays. The errors are unknown_record, bad_value for two that cannot be one (the same, of different kinds) and
/// for a record that would make no sense then, needed_record where both are sources with kept copies of different texts,
/// and those of `Library::apply`.
Result<Changes> merge_records(Library& library, const Merge& merge);

/// What `merge_records` would do; nothing is written.
Result<Changes> preview_merge(const Library& library, const Merge& merge);

}  // namespace chronicle
