// In which languages a page calls documents and sources.
#pragma once

#include <optional>

#include "core/values/language.h"

namespace chronicle {

/// Of the titles that a document or source has; one without a title in that language is called by the next that
/// readers of it read (`languages_read`). What is no title, such as the name of a state, is in the language of the
/// page.
struct TitleLanguages {
  std::optional<Language> first{};  ///< absent: that of the page
  bool both = false;                ///< the title in the next language stands behind it, if there is one

  bool operator==(const TitleLanguages&) const = default;
};

}  // namespace chronicle
