// How states are toned, on pages and in lists.
#pragma once

#include "core/blocks/brief.h"
#include "core/query/as_of/document_status.h"
#include "core/query/as_of/session_status.h"
#include "core/query/questions/promises.h"

namespace chronicle {

/// The tone in which the word for a state stands.
Tone tone_of(Validity validity);
Tone tone_of(SessionState state);
Tone tone_of(SignatureStatus status);
Tone tone_of(PromiseResult result);

}  // namespace chronicle
