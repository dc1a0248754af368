// The pages of questions over many records. Private to core/brief.
#pragma once

#include "core/brief/composer.h"

namespace chronicle {

void compose_horizon(Composer& composer, const Question& question);
void compose_announced(Composer& composer);
void compose_delegations(Composer& composer);
void compose_promises(Composer& composer);
void compose_signatures(Composer& composer);
void compose_comparison(Composer& composer, const Question& question);
void compose_evidence(Composer& composer, const Question& question);

/// "Asked of the 12 documents that pass the filter, of 222." Nothing where there is no filter or it passes all.
void say_scope(Composer& composer, Kind kind, const std::string& plural);

}  // namespace chronicle
