// Has the window speak another language for a while.
#pragma once

#include "app/text/translation.h"
#include "app/text/words.h"

namespace chronicle::app::test {

/// For as long as it lives; windows made meanwhile speak that language.
class Speaking {
 public:
  explicit Speaking(Language language) { speak(language); }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;
  ~Speaking() { speak(Language::english); }

 private:
  static void speak(Language language) {
    shown_language = language;
    speak_shown_language(*QCoreApplication::instance());
  }
};

}  // namespace chronicle::app::test
