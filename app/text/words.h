// Words of the record as they stand in the window.
#pragma once

#include <QtCore/QString>
#include <atomic>
#include <string>
#include <string_view>

#include "core/wording/phrases.h"
#include "core/words/capitalised.h"

namespace chronicle::app {

/// What core says in words, the window and the verbs of the command line show in this language. It is set before
/// either begins; threads that read libraries look at it.
inline std::atomic<Language> shown_language = Language::english;

/// The core's UTF-8 as Qt's text.
QString text_of(std::string_view utf8);

/// A kind, a type, a state ... as it begins a line: "Action plan", "In force".
template <HasWords E>
QString label_of(E value) {
  return text_of(with_capital(in_words(value, shown_language)));
}

}  // namespace chronicle::app
