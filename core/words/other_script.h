// What a text may have been meant to be: in the other alphabet, or typed on the other keyboard layout.
#pragma once

#include <string>
#include <string_view>

namespace chronicle {

/// Latin letters as the Cyrillic ones that they stand for in Russian names, and the reverse: "minsk" and "минск".
/// Everything else stays.
std::string transliterated(std::string_view text);

/// Letters as the keys that they are typed with give on the other layout, English (US) or Russian: "ьштыл" is "minsk",
/// "vbycr" is "минск".
std::string on_other_layout(std::string_view text);

/// What the spellings of a name have in common, in letters of either alphabet: "Джапаров", "Japarov" and "Zhaparov"
/// have one sound. `word` is folded (core/words/fold.h).
std::string sound_of(std::string_view word);

}  // namespace chronicle
