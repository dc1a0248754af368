// A row of the go-to palette: where one can go, and how it is shown.
#pragma once

#include <QtCore/QString>
#include <cstddef>
#include <limits>
#include <variant>
#include <vector>

#include "app/shell/actions.h"
#include "core/query/name_index.h"
#include "core/query/question.h"

namespace chronicle::app {

/// A page to be shown or a command to be done.
using GoToTarget = std::variant<Subject, Command>;

/// The target as it is remembered between runs: the address of a page, or "command/" and the command's text.
QString key_of(const GoToTarget& target);

/// A text and what of it is marked, in UTF-16 code units.
struct MarkedText {
  struct Mark {
    int start, length;
  };
  QString text{};
  std::vector<Mark> marks{};
};

/// Marks what was matched in a text.
MarkedText marked_text(const std::string& text, const LetterMatch& match);

struct GoToItem {
  GoToTarget target;
  MarkedText title{};
  MarkedText other_name{};  ///< where another name than the title was matched
  QString hint{};           ///< kind and year, or key
  bool starts_group = false;
  int score = 0;
};

/// The page of a record as a row without marks.
GoToItem record_item(const Catalogue& catalogue, const RecordId& id);
/// The page of a record that was found as a row.
GoToItem found_item(const Catalogue& catalogue, const NameHit& hit, const TypedLetters& typed);
GoToItem question_item(const Question& question);
GoToItem command_item(const CommandSpec& spec, const QAction& action);

/// The order of the kinds of rows: questions, commands, then records by kind.
int rank_of(const GoToTarget& target);

}  // namespace chronicle::app
