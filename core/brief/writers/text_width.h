// Text in a fixed number of columns: how wide it is and where it breaks. Private to core/brief.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chronicle {

/// The columns that UTF-8 text takes on a terminal: combining marks none, East Asian wide characters two (Unicode
/// Standard Annex 11), all others one. A byte that is not UTF-8 counts as one.
std::size_t display_width(std::string_view text);

/// What `wrap` does with a word that is wider than the line: a link stays usable whole, a cell must not burst.
enum class LongWords { kept, broken };

/// Breaks text at its spaces into lines of at most `width` columns; a single empty line if there is none. The text is
/// taken as `one_line` gives it. A word that is broken is so before its source marks ("[1][5]"), else between two of
/// them, behind a hyphen or a slash, or where it must be.
std::vector<std::string> wrap(std::string_view text, std::size_t width, LongWords long_words);

/// The longest start of the text that takes at most `width` columns, without spaces at its end.
std::string cut_to_width(std::string_view text, std::size_t width);

}  // namespace chronicle
