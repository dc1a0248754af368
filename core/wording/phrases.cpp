#include "core/wording/phrases.h"

#include "core/wording/english/english.h"

namespace chronicle {

const Phrases& phrases_in(Language language) {
  switch (language) {
    case Language::english:
      break;
  }
  static const Phrases english{english_reasons()};
  return english;
}

}  // namespace chronicle
