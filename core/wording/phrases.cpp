#include "core/wording/phrases.h"

#include "core/wording/english/english.h"
#include "core/wording/kazakh/kazakh.h"
#include "core/wording/russian/russian.h"

namespace chronicle {

const Phrases& phrases_in(Language language) {
  static const Phrases english{english::labels(),  english::pages(),  english::questions(),
                               english::reasons(), english::titles(), english::vocabulary()};
  static const Phrases russian{russian::labels(),  russian::pages(),  russian::questions(),
                               russian::reasons(), russian::titles(), russian::vocabulary()};
  static const Phrases kazakh{kazakh::labels(),  kazakh::pages(),  kazakh::questions(),
                              kazakh::reasons(), kazakh::titles(), kazakh::vocabulary()};
  switch (language) {
    case Language::russian:
      return russian;
    case Language::kazakh:
      return kazakh;
    case Language::english:
      break;
  }
  return english;
}

std::string in_words(const Expectation& expectation, Language language) {
  if (language == Language::english) return expectation.text();
  const Expected what = expectation.what();
  const char* phrase = language == Language::russian ? russian::phrase_of(what) : kazakh::phrase_of(what);
  const bool is_of_kind =
      what == Expected::id_or_name_of || what == Expected::other_record || what == Expected::other_id;
  const auto kind = is_of_kind ? parse_kind(expectation.first()) : std::nullopt;
  return filled(phrase, kind ? in_words(*kind, language) : expectation.first(), expectation.second());
}

}  // namespace chronicle
