// Words of the record as they stand in the window: translated, and with a capital.
#pragma once

#include <QtCore/QString>
#include <string>
#include <string_view>

#include "core/model/names.h"
#include "core/wording/language.h"

namespace chronicle::app {

/// What core says in words, the window shows in this language.
inline constexpr Language shown_language = Language::english;

/// The core's UTF-8 as Qt's text.
QString text_of(std::string_view utf8);

/// A word of the record as a label: "action-plan" as "Action plan", "in force" as "In force".
QString label_of(std::string_view word);

template <Named E>
QString label_of(E value) {
  return label_of(word_of(value));
}

/// What stands where no source says anything.
QString not_stated();

/// A language by its ISO 639 code: "Russian"; the code itself if it is not known.
QString language_name(const std::string& code);

}  // namespace chronicle::app
