// The phrases of Russian. Private to core/wording.
#pragma once

#include "core/base/expectation.h"
#include "core/values/russian.h"
#include "core/wording/phrases.h"

namespace chronicle::russian {

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

/// What short participles agree with: "принят", "принята", "принято", "приняты".
enum class Ending { masculine, feminine, neuter, plural };

/// That of the noun which names the type: "концепция" is feminine, "основные направления" are a plural.
Ending ending_of(DocumentType type);

/// What was done with a document, and what it amounts to.
std::string agreeing(Verb verb, Ending ending);
std::string agreeing(Outcome outcome, Ending ending);

/// What days are called beside a number.
inline constexpr Noun days{"день", "дня", "дней"};

/// What a kind of record is called beside a number.
const Noun& noun_of(Kind kind);

/// The sentence with its full stop, which falls together with that of "г." at its end.
std::string sentence(std::string text);

/// "9 из 25", "9 из более чем 20".
std::string of_all(std::size_t part, const Count& all);

}  // namespace chronicle::russian
