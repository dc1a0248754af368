// Which characters a text of the record may not have, and which texts show nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chronicle {

/// Whether a character gives orders instead of being read: control characters (but not the tab and the ends of lines,
/// which are blanks), the marks that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069), the
/// separators U+2028 and U+2029, the anchors U+FFF9 to U+FFFC, and code points that Unicode says are no characters.
bool is_forbidden(char32_t c);

/// The first forbidden character of a UTF-8 text.
std::optional<char32_t> first_forbidden(std::string_view text);

/// Whether nothing of a UTF-8 text can be seen: it is empty, or all of it is blanks and characters without a sign, such
/// as the no-break space, the zero-width space and the soft hyphen.
bool is_blank(std::string_view text);

/// Whether a byte of a UTF-8 text is a blank or a control character of ASCII.
constexpr bool is_ascii_blank(char byte) { return static_cast<unsigned char>(byte) <= ' '; }

/// Whether a character is one of a stretch, both ends included.
constexpr bool is_between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

/// The name of a character for messages: "U+202E".
std::string name_of(char32_t c);

}  // namespace chronicle
