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

}  // namespace chronicle::english
