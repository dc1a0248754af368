#include "app/questions/plain_questions.h"

#include "app/questions/question_words.h"

namespace chronicle::app {
namespace {

/// Questions that are one of a page's choices.
PlainQuestion no_trace() {
  return {PlainQuestion::tr("Commitments without follow-up?"),
          PlainQuestion::tr("Commitments with no follow-up in the record"),
          {}};
}
PlainQuestion conflicts() {
  return {
      PlainQuestion::tr("Where do sources disagree?"), PlainQuestion::tr("Facts that sources give differently"), {}};
}
PlainQuestion in_force() {
  return {PlainQuestion::tr("What is in force?"),
          PlainQuestion::tr("The documents in force on the as-of date, in the register"),
          {}};
}

PlainQuestion words_of(Command command, const QString& address) {
  if (command == Command::ask_in_force) return in_force();
  if (command == Command::ask_no_trace) return no_trace();
  if (command == Command::ask_conflicts) return conflicts();
  const Ask ask = Question::parse(address.toStdString())->ask;
  return {question_title(ask), question_tip(ask), {}};
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
