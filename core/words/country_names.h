// What else states are called: by the codes of ISO 3166-1, and in Kazakh.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chronicle {

/// The Kazakh names of the state with that code of two letters, if it is or was one of the Commonwealth: the record
/// seldom has them.
std::vector<std::string> kazakh_names(std::string_view code);

/// By what a state with that code is found by letters besides its names: the code, that of three letters, and its
/// Kazakh names. The code of three letters is no word to search texts for: Armenia's is "arm".
std::vector<std::string> names_by_code(std::string_view code);

}  // namespace chronicle
