// A row of the go-to palette: where one can go, and how it is shown.
#pragma once

#include <QtCore/QString>
#include <cstddef>
#include <limits>
#include <variant>
#include <vector>

#include "app/commands/actions.h"
#include "app/text/marked_line.h"
#include "core/model/kept_print.h"
#include "core/model/saved_question.h"
#include "core/query/questions/question.h"
#include "core/query/search/name_index.h"

namespace chronicle::app {

/// A page to be shown, a command to be done, a question that the user has saved, or what was printed.
using GoToTarget = std::variant<Subject, Command, SavedQuestion, CodedPrint>;

/// The target as it is remembered between runs: the address of a page, "command/" and the command's text, "saved/" and
/// the name of the question, or "print/" and the code.
QString key_of(const GoToTarget& target);

struct GoToItem {
  GoToTarget target;
  MarkedText title{};
  MarkedText other_name{};  ///< where another name than the title was matched
  QString hint{};           ///< kind and year, or key
  bool starts_group = false;
  int score = 0;
};

/// The page of a record as a row without marks.
GoToItem record_item(const Catalogue& catalogue, const RecordId& id, Day as_of);
/// The page of a record that was found as a row.
GoToItem found_item(const Catalogue& catalogue, const NameHit& hit, const TypedLetters& typed, Day as_of);
GoToItem question_item(const Question& question);
GoToItem saved_item(const SavedQuestion& question);
/// What was printed, and what was edited of it since.
GoToItem print_item(const CodedPrint& print);
GoToItem since_print_item(const std::string& code, std::size_t edits);
GoToItem command_item(const CommandSpec& spec, const QAction& action);

/// The order of the kinds of rows: questions, commands, then records by kind.
int rank_of(const GoToTarget& target);

}  // namespace chronicle::app
