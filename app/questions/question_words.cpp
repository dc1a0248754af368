#include "app/questions/question_words.h"

#include <QtCore/QCoreApplication>

namespace chronicle::app {
namespace {

class Questions {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Questions)
};

}  // namespace

QString question_title(Ask ask) {
  switch (ask) {
    case Ask::horizon:
      return Questions::tr("What runs out next?");
    case Ask::announced:
      return Questions::tr("Announced and held?");
    case Ask::delegations:
      return Questions::tr("Who came?");
    case Ask::speakers:
      return Questions::tr("Who spoke?");
    case Ask::promises:
      return Questions::tr("Promised, and what came?");
    case Ask::signatures:
      return Questions::tr("Who did not sign?");
    case Ask::comparison:
      return Questions::tr("Then and now?");
    case Ask::evidence:
      return Questions::tr("What is unproven?");
    case Ask::coverage:
      break;
  }
  return Questions::tr("What does the record hold?");
}

QString question_tip(Ask ask) {
  switch (ask) {
    case Ask::horizon:
      return Questions::tr("Documents in force whose period ends soon, with the sessions to come");
    case Ask::announced:
      return Questions::tr("How sessions were announced, what changed, and how they were held");
    case Ask::delegations:
      return Questions::tr("Who headed each state's delegation at each session, and in which post");
    case Ask::speakers:
      return Questions::tr("What was said for each state, by whom and in which post, session by session");
    case Ask::promises:
      return Questions::tr("Every commitment with the later signs of it, those without one first");
    case Ask::signatures:
      return Questions::tr("States that did not sign a document, or signed with a reservation");
    case Ask::comparison:
      return Questions::tr("Two years or sessions side by side: continued, changed, dropped, new");
    case Ask::evidence:
      return Questions::tr("Facts that are contradicted, unsourced, derived, or rest on one source");
    case Ask::coverage:
      break;
  }
  return Questions::tr("Sessions, documents, titles and signatures by year, and what is known to be missing");
}

}  // namespace chronicle::app
