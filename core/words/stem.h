// What the forms of a word have in common: "agreements" and "agreement", "соглашения" and "соглашение".
#pragma once

#include <string>
#include <string_view>

namespace chronicle {

/// The Snowball stem of a folded word, Russian if it begins with a Cyrillic letter, else English. Empty for what has no
/// forms: words with digits, and those too long to be words.
std::string stem_of(std::string_view word);

}  // namespace chronicle
