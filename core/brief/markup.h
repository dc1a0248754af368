// Text within HTML and SVG. Private to core/brief.
#pragma once

#include <string>
#include <string_view>

namespace chronicle {

/// The text with nothing in it that markup would take for its own; control characters, which markup has no way to
/// write, as spaces.
std::string escape_markup(std::string_view text);

}  // namespace chronicle
