// Lists in one text. Private to core/entry.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chronicle {

/// What stands between any of the marks, without the blanks around it; what is blank is left out.
std::vector<std::string_view> pieces_of(std::string_view text, std::string_view marks);

/// The lines of a text, each with what is written for line ends and backslashes in it; blank ones are left out.
std::vector<std::string> split_texts(std::string_view text);

/// Texts as lines, so that splitting them gives the same.
std::string joined_texts(const std::vector<std::string>& texts);

}  // namespace chronicle
