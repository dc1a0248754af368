// What of a page can be left out by itself, and in which order it gives way. Private to core/brief.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/brief/sections/sections.h"
#include "core/wording/pages.h"

namespace chronicle {

/// A row of a table, an item of a list, a fact, a line of a note, or a drawing as a whole.
struct Piece {
  std::size_t block = 0;
  std::optional<std::size_t> row{};  ///< nothing: a drawing
  std::size_t section = 0;           ///< its place in `sections_of`
  std::size_t step = 0;              ///< the lower, the sooner it gives way
  bool is_foremost = false;          ///< as `Table::foremost` has it
};

/// The pieces of a page in the order in which they give way: sections by the list in pieces.cpp, in each its drawing,
/// then its rows from the last to the first, and the foremost rows of all of them at the end. What stays is not among
/// them.
std::vector<Piece> pieces_of(const Brief& brief);

/// What could not be done without in the first place, should even that be more than a page: where sources disagree,
/// then the facts that stay, each from the last.
std::vector<Piece> last_pieces_of(const Brief& brief);

/// A page with less on it.
struct Reduction {
  std::vector<Piece> left_out{};
  bool sources_in_short = false;
  std::optional<std::size_t> longest_text{};  ///< of a line, in characters; longer ones are cut
  std::optional<Piece> cut{};                 ///< the one piece that `longest_text` holds for; nothing: for every line
};

/// The page without what is left out, without sources that nothing cites any more, and with a sentence on what is
/// missing.
Brief reduced(const Brief& brief, const Reduction& reduction);

/// Characters of the longest line of a piece.
std::size_t length_of(const Brief& brief, const Piece& piece);

}  // namespace chronicle
