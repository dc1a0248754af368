// Text within HTML and SVG. Private to core/brief.
#pragma once

#include <string>
#include <string_view>

namespace chronicle {

/// The text with nothing in it that markup would take for its own, and with what stands for characters that give orders
/// (core/words/one_line.h).
std::string escape_markup(std::string_view text);

}  // namespace chronicle
