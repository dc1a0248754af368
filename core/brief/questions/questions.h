// The pages of questions over many records. Private to core/brief.
#pragma once

#include "core/brief/pages/composer.h"

namespace chronicle {

/// Add the answer to a brief that has its title already; `question` says what was chosen.
void compose_horizon(Composer& composer, const Question& question);
void compose_announced(Composer& composer);
void compose_delegations(Composer& composer);
void compose_speakers(Composer& composer, const Question& question);
void compose_promises(Composer& composer, const Question& question);
void compose_signatures(Composer& composer);
void compose_comparison(Composer& composer, const Question& question);
void compose_evidence(Composer& composer, const Question& question);
void compose_coverage(Composer& composer);
void compose_changes(Composer& composer, const Question& question);
void compose_documents(Composer& composer, const Question& question);
void compose_doubles(Composer& composer, const Question& question);

/// A number; where there is none, a dash is seen sooner than a nought.
inline Line number_cell(std::size_t number) {
  if (number == 0) return {{.text = "–", .tone = Tone::muted}};
  return {{.text = std::to_string(number)}};
}

/// Whether the filter leaves out records of a kind that the day knows.
template <typename R>
bool is_narrowed(const Composer& composer) {
  return composer.shown<R>().size() < composer.known<R>().size();
}

/// "Asked of the 12 of 222 documents that pass the filter." Nothing where there is no filter or it passes all. Whether
/// there is anything to ask of: where the filter passes none, that is all that can be said, as the record may well have
/// an answer.
template <typename R>
bool say_scope(Composer& composer) {
  const std::size_t shown = composer.shown<R>().size();
  const std::size_t known = composer.known<R>().size();
  if (shown == known) return true;
  composer.paragraph({{.text = composer.say().questions.scope(shown, known, R::kind), .tone = Tone::attention}}, true);
  return shown != 0;
}

}  // namespace chronicle
