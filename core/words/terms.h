// Words of the field in English and Russian.
#pragma once

#include <string>
#include <vector>

namespace chronicle {

/// What a folded word (core/words/fold.h), in any of its forms, is called in the other language, as folded words:
/// "railways" gives "железнодорожный" and "железная дорога". Nothing for a word that is none of the field's.
///
/// These are our words for finding. They are shown nowhere, so that no record seems to have a title that it lacks.
std::vector<std::vector<std::string>> translations_of(const std::string& word);

}  // namespace chronicle
