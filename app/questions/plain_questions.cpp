#include "app/questions/plain_questions.h"

#include "app/questions/question_words.h"
#include "app/text/words.h"
#include "core/wording/question_titles.h"

namespace chronicle::app {
namespace {

PlainQuestion in_force() {
  return {PlainQuestion::tr("What is in force?"),
          PlainQuestion::tr("The documents in force on the as-of date, in the register"),
          {}};
}

QString tip_of(Command command, Ask ask) {
  if (command == Command::ask_no_trace) return PlainQuestion::tr("Commitments with no follow-up in the record");
  if (command == Command::ask_conflicts) return PlainQuestion::tr("Facts that sources give differently");
  return question_tip(ask);
}

/// By the title of the page that answers.
PlainQuestion words_of(Command command, const QString& address) {
  if (command == Command::ask_in_force) return in_force();
  const Question question = *Question::parse(address.toStdString());
  return {text_of(title_of(question, shown_language)), tip_of(command, question.ask), {}};
}

}  // namespace

std::vector<PlainQuestion> plain_questions() {
  std::vector<PlainQuestion> questions;
  for (const auto& [command, address] : asking_commands) {
    questions.push_back(words_of(command, QString::fromLatin1(address)));
    questions.back().address = QString::fromLatin1(address);
  }
  return questions;
}

}  // namespace chronicle::app
