#include "app/questions/question_words.h"

#include <QtCore/QCoreApplication>

#include "app/text/words.h"
#include "core/wording/question_titles.h"

namespace chronicle::app {
namespace {

class Questions {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Questions)
};

}  // namespace

QString question_title(Ask ask) { return text_of(title_of(Question{ask, {}}, shown_language)); }

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
    case Ask::doubles:
      return Questions::tr("Records that may be one, side by side, to be merged");
    case Ask::changes:
      break;
  }
  return Questions::tr("Every edit of this library: who made it, when, and what stood there before");
}

}  // namespace chronicle::app
