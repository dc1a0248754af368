#include "core/brief/questions/questions.h"

namespace chronicle {

void compose_question(Composer& composer, const Question& question) {
  composer.brief().kicker = "Question";
  composer.brief().title = title_of(question.ask);
  switch (question.ask) {
    case Ask::horizon:
      return compose_horizon(composer, question);
    case Ask::announced:
      return compose_announced(composer);
    case Ask::delegations:
      return compose_delegations(composer);
    case Ask::promises:
      return compose_promises(composer);
    case Ask::signatures:
      return compose_signatures(composer);
    case Ask::comparison:
      return compose_comparison(composer, question);
    case Ask::evidence:
      return compose_evidence(composer, question);
  }
}

void say_scope(Composer& composer, Kind kind, const std::string& plural) {
  const Context& context = composer.context();
  if (context.passing == nullptr) return;
  std::size_t known = 0;
  for_each_kind([&]<typename R>() {
    if (R::kind != kind) return;
    for (const R& record : context.catalogue.all<R>())
      known += is_known(context.catalogue, record.id, context.as_of) ? 1 : 0;
  });
  const std::size_t passing = context.passing->of(kind).size();
  if (passing == known) return;
  composer.paragraph({{.text = "Asked of the " + std::to_string(passing) + " of " + std::to_string(known) + " " +
                               plural + " that pass the filter.",
                       .tone = Tone::attention}});
}

}  // namespace chronicle
