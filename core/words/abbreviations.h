// Abbreviations of the field in Russian and English, and what they stand for.
#pragma once

#include <string>
#include <vector>

namespace chronicle {

/// What else the thing is called that a folded word (core/words/fold.h) abbreviates, as folded words: "сгп" gives
/// "chg", "council of heads of government" and "совет глав правительств". Nothing if it is no abbreviation known here.
std::vector<std::vector<std::string>> spelt_out(const std::string& word);

}  // namespace chronicle
