// The phrases of Kazakh. Private to core/wording.
#pragma once

#include "core/base/expectation.h"
#include "core/values/kazakh.h"
#include "core/wording/phrases.h"

namespace chronicle::kazakh {

/// One function a set; the sets are there as long as the program runs.
const Labels& labels();
const PagePhrases& pages();
const QuestionPhrases& questions();
const Reasons& reasons();
const Titles& titles();
const Vocabulary& vocabulary();

/// What is expected, with %1 and %2 where an Expectation has what it is of.
const char* phrase_of(Expected what);

/// By its ISO 639 code; the code itself if it is not known.
std::string_view language_name(std::string_view code);

/// What a kind of record is called, beside a number too.
const char* noun_of(Kind kind);

/// "Мына құжатты іске асырады": what a document does to another, which is named after it without a case; or, seen from
/// that one, what is done to it.
std::string relation_words(const RelationReading& reading);

}  // namespace chronicle::kazakh
