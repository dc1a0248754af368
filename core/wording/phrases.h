// All phrases of a language. A further language is a folder beside english/, russian/ and kazakh/, its dates and
// numbers in core/values, and a case in `phrases_in`.
#pragma once

#include <type_traits>

#include "core/base/expectation.h"
#include "core/values/language.h"
#include "core/values/values.h"
#include "core/wording/labels.h"
#include "core/wording/pages.h"
#include "core/wording/questions.h"
#include "core/wording/reasons.h"
#include "core/wording/titles.h"
#include "core/wording/vocabulary.h"

namespace chronicle {

struct Phrases {
  const Labels& labels;
  const PagePhrases& pages;
  const QuestionPhrases& questions;
  const Reasons& reasons;
  const Titles& titles;
  const Vocabulary& vocabulary;
};

/// May be used from any thread, as long as the program runs.
const Phrases& phrases_in(Language language);

/// An enumeration that the vocabulary has words for.
template <typename E>
concept HasWords = std::is_enum_v<E> && requires(const Vocabulary& vocabulary, E value) {
  vocabulary.word(value);
};

/// What was expected, as it stands within a sentence.
std::string in_words(const Expectation& expectation, Language language);

/// The word of a kind, a type, a state ... as it stands within a line.
template <HasWords E>
std::string in_words(E value, Language language) {
  return phrases_in(language).vocabulary.word(value);
}

}  // namespace chronicle
