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
      return Questions::tr("What expires next?");
    case Ask::announced:
      return Questions::tr("Held as announced?");
    case Ask::delegations:
      return Questions::tr("Who attended?");
    case Ask::speakers:
      return Questions::tr("Who spoke?");
    case Ask::promises:
      return Questions::tr("What became of commitments?");
    case Ask::signatures:
      return Questions::tr("Who did not sign?");
    case Ask::comparison:
      return Questions::tr("What changed?");
    case Ask::evidence:
      return Questions::tr("What needs checking?");
    case Ask::coverage:
      return Questions::tr("What does the record cover?");
    case Ask::documents:
      return Questions::tr("Documents in agenda order");
    case Ask::changes:
      break;
  }
  return Questions::tr("What was edited?");
}

QString question_tip(Ask ask) {
  switch (ask) {
    case Ask::horizon:
      return Questions::tr("Documents in force that expire soon, with the sessions ahead");
    case Ask::announced:
      return Questions::tr("How sessions were announced, what changed and how they were held");
    case Ask::delegations:
      return Questions::tr("Who headed each state’s delegation at each session, and in which office");
    case Ask::speakers:
      return Questions::tr("What was said for each state, by whom and in which office, session by session");
    case Ask::promises:
      return Questions::tr("Every commitment and the follow-up to it, those without any first");
    case Ask::signatures:
      return Questions::tr("States that did not sign a document, or signed with a reservation");
    case Ask::comparison:
      return Questions::tr("Two years or sessions side by side: continued, changed, dropped, new");
    case Ask::evidence:
      return Questions::tr("Facts that are contradicted, unsourced, derived or supported by one source only");
    case Ask::coverage:
      return Questions::tr("Sessions, documents, titles and signatures by year, and what is known to be missing");
    case Ask::documents:
      return Questions::tr(
          "The documents of a session, numbered as on its agenda, with their titles in both languages");
    case Ask::changes:
      break;
  }
  return Questions::tr("Every edit of this library: who made it, when, and what stood there before");
}

}  // namespace chronicle::app
