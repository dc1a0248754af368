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

}  // namespace chronicle
