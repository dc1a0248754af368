// The line of a page that shows why it was found. Private to core/query.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/query/search/search.h"
#include "core/store/text_match.h"
#include "core/words/fold.h"

namespace chronicle {

/// What was asked for, ready to be found in lines: the line with most of the clauses wins, the first of several.
class ContextFinder {
 public:
  explicit ContextFinder(const std::vector<std::vector<Sought>>& clauses);

  /// Looks through a text of lines.
  void look_in(std::string_view text);
  /// The line, shortened around what was found.
  SearchContext context() const;

 private:
  struct Needle {
    Sought sought;
    std::vector<std::string> stems;
  };
  struct Line {
    std::size_t found = 0;  ///< how many clauses
    std::vector<ByteRange> marks;
  };

  /// Marks what one alternative finds in a line; whether it is found at all.
  static bool mark(const Needle& needle, const std::vector<Word>& words, std::vector<ByteRange>& marks);
  Line look_at(std::string_view line) const;
  std::size_t start_of_window() const;

  std::vector<std::vector<Needle>> clauses_;
  std::size_t best_ = 0;
  std::string line_;
  std::size_t first_mark_ = 0;
};

}  // namespace chronicle
