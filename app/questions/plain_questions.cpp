#include "app/questions/plain_questions.h"

#include "app/questions/question_words.h"

namespace chronicle::app {
std::vector<PlainQuestion> plain_questions() {
  std::vector<PlainQuestion> questions{{PlainQuestion::tr("What is in force?"),
                                        PlainQuestion::tr("The documents in force on the as-of date, in the register"),
                                        QString::fromLatin1(in_force_address)}};
  for (const Ask ask : asks_in_order)
    questions.push_back({question_title(ask), question_tip(ask), QString::fromStdString(Question{ask, {}}.text())});
  return questions;
}

}  // namespace chronicle::app
