// What is asked of the full-text index, and what it answers. Words are folded (core/words/fold.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/id.h"

namespace chronicle {

/// A word, or several that stand side by side.
struct Sought {
  std::vector<std::string> words{};
  bool prefix = false;       ///< the last word may go on
  bool as_written = false;   ///< other forms of the words do not count
  bool other_name = false;   ///< not what was asked for, but another name of it
  bool in_capitals = false;  ///< an abbreviation, as it is usually written

  bool operator==(const Sought&) const = default;
};

/// Pages that have one of the alternatives of each clause.
struct TextMatch {
  std::vector<std::vector<Sought>> clauses{};
};

/// Where the words must stand.
enum class Within {
  page,              ///< anywhere
  names,             ///< in title and other names
  names_and_notes,   ///< there, or in what the user put down about the record
  names_as_written,  ///< in title and other names, as they were asked for
};

/// A page that was found and how well it fits.
struct Ranked {
  std::int64_t key;
  /// By the places of the words, the best of each: title before other names before facts before the user's note before
  /// the names of what is referred to before the kept copy, and everywhere what was asked for before its other forms
  /// and names; of equals, a title that consists of them before a longer one.
  int place;
  bool in_names;  ///< title and other names have all the words
  /// BM25, greater is better; 0 where the title has all the words, as there a long page is no worse than a short one.
  double relevance;
};

/// A page of the index, by the number that the index has for it.
struct IndexedPage {
  std::int64_t key;
  RecordId id;
};

/// What the index holds of a page but for the kept copy: lines of text.
struct PageText {
  std::string title, other_names, facts, links;
  std::string notes{};  ///< text and tags of the user's note
};

}  // namespace chronicle
