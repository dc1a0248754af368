// What queries found out, as sentences of a language.
#pragma once

#include <string>

#include "core/query/as_of/document_status.h"
#include "core/query/questions/evidence.h"
#include "core/values/language.h"

namespace chronicle {

/// Why the document stands as it does; a sentence without the word of the state itself, and without the document that
/// replaces it.
std::string reason_of(const ValidityStatus& status, Language language);

/// Why the session is in its state; a sentence.
std::string reason_of(const Catalogue& catalogue, const SessionStatus& status, Language language);

/// "Dushanbe" or "Kyrgyzstan" or "by video"; empty if the terms say none.
std::string place_in(const Catalogue& catalogue, const SessionTerms& terms, Language language);

/// What the finding says of its fact; a sentence, or what the source has.
std::string what_of(const Catalogue& catalogue, const Finding& finding, Language language);

}  // namespace chronicle
