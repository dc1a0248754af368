// What all languages have in common of the sentence on what is missing from a page. Private to core/wording.
#pragma once

#include <string>
#include <string_view>

#include "core/wording/pages.h"

namespace chronicle {

/// What a language calls what is missing.
struct LeftOutWords {
  std::string (*rows)(const Missing::Rows& rows);
  std::string (*drawings)(std::size_t count);
  std::string_view sources;
  std::string (*cut)(std::size_t count);
};

/// All that is missing, one behind the other; empty: nothing is.
std::string all_left_out(const Missing& missing, const LeftOutWords& words);

}  // namespace chronicle
