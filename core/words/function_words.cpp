#include "core/words/function_words.h"

#include <algorithm>
#include <array>

namespace chronicle {
namespace {

constexpr std::array<std::string_view, 73> words{
    "a",    "about", "an",     "and",   "are",  "as",    "at",    "be",    "been", "between", "by",   "did", "do",
    "does", "for",   "from",   "had",   "has",  "have",  "how",   "in",    "into", "is",      "of",   "on",  "or",
    "the",  "to",    "was",    "were",  "what", "when",  "where", "which", "who",  "why",     "with", "а",   "был",
    "была", "были",  "было",   "в",     "во",   "где",   "для",   "до",    "за",   "и",       "из",   "или", "к",
    "как",  "какая", "какие",  "какой", "ко",   "когда", "кто",   "между", "на",   "о",       "об",   "обо", "от",
    "по",   "под",   "почему", "при",   "с",    "со",    "через", "что"};

}  // namespace

bool is_function_word(std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

}  // namespace chronicle
