#include "core/wording/phrases.h"

#include "core/wording/english/english.h"

namespace chronicle {

const Phrases& phrases_in(Language language) {
  switch (language) {
    case Language::english:
      break;
  }
  static const Phrases english{english::labels(),  english::pages(),  english::questions(),
                               english::reasons(), english::titles(), english::vocabulary()};
  return english;
}

}  // namespace chronicle
