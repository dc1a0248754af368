// The phrases of English. Private to core/wording.
#pragma once

#include "core/values/english.h"
#include "core/wording/phrases.h"

namespace chronicle::english {

/// One function a set; the sets are there as long as the program runs.
const Labels& labels();
const PagePhrases& pages();
const QuestionPhrases& questions();
const Reasons& reasons();
const Titles& titles();
const Vocabulary& vocabulary();

/// By its ISO 639 code; the code itself if it is not known.
std::string_view language_name(std::string_view code);

}  // namespace chronicle::english
