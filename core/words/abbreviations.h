// Abbreviations of the field in Russian and English, and what they stand for.
#pragma once

#include <string>
#include <vector>

namespace chronicle {

/// What else the thing is called that a folded word (core/words/fold.h) abbreviates, as folded words: "сгп" gives
/// "chg", "council of heads of government" and "совет глав правительств". Nothing if it is no abbreviation known here.
std::vector<std::vector<std::string>> spelt_out(const std::string& word);

/// Whether a folded word that is an abbreviation is an English word of every text, too: "it", "who". Then it stands for
/// its names alone, where it is written in capitals.
bool is_also_a_word(const std::string& word);

}  // namespace chronicle
