// Words that hold a sentence together and say nothing by themselves.
#pragma once

#include <string_view>

namespace chronicle {

/// Whether a folded word (core/words/fold.h) is an article, a conjunction, a preposition, an auxiliary or what a
/// question begins with, in English or Russian: "of", "the", "и", "о", "who", "когда".
bool is_function_word(std::string_view word);

}  // namespace chronicle
