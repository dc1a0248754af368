// Words by their stems, and lists of names in them. Private to core/lists.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chronicle {

/// What a folded word (core/words/fold.h) is compared by: its stem, or itself if it has no forms.
std::string stem_or_word(const std::string& folded);

/// The words of a text so, in their order.
std::vector<std::string> stems_of(std::string_view text);

/// Names that stand apart by commas, each by its stems.
std::vector<std::vector<std::string>> names_in_stems(std::string_view names);

/// Whether `words` has the name from `at` on.
bool stands_at(const std::vector<std::string>& words, std::size_t at, const std::vector<std::string>& name);

}  // namespace chronicle
