// The phrases of English, one function a set. Private to core/wording.
#pragma once

#include "core/values/english.h"
#include "core/wording/phrases.h"

namespace chronicle::english {

const Labels& labels();
const PagePhrases& pages();
const QuestionPhrases& questions();
const Reasons& reasons();
const Titles& titles();
const Vocabulary& vocabulary();

}  // namespace chronicle::english
