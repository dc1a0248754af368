#include "core/brief/questions/questions.h"
#include "core/wording/question_titles.h"

namespace chronicle {

void compose_question(Composer& composer, const Question& question) {
  composer.brief().kicker = composer.text(Label::question_kicker);
  composer.brief().title = title_of(question, composer.language());
  switch (question.ask) {
    case Ask::horizon:
      return compose_horizon(composer, question);
    case Ask::announced:
      return compose_announced(composer);
    case Ask::delegations:
      return compose_delegations(composer);
    case Ask::speakers:
      return compose_speakers(composer, question);
    case Ask::promises:
      return compose_promises(composer, question);
    case Ask::signatures:
      return compose_signatures(composer);
    case Ask::comparison:
      return compose_comparison(composer, question);
    case Ask::evidence:
      return compose_evidence(composer, question);
    case Ask::coverage:
      return compose_coverage(composer);
    case Ask::changes:
      return compose_changes(composer, question);
    case Ask::documents:
      return compose_documents(composer, question);
    case Ask::doubles:
      return compose_doubles(composer, question);
  }
}

}  // namespace chronicle
