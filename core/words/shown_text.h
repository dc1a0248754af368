// A text of a record or a file, as a message shows it.
#pragma once

#include <string>
#include <string_view>

namespace chronicle {

/// The text, cut where it is long, with the names of characters that one cannot see in their places: "place/a<U+200B>".
std::string shown_text(std::string_view text);

/// The same in quotes.
std::string shown_in_quotes(std::string_view text);

}  // namespace chronicle
