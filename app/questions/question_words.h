// What the window calls the questions.
#pragma once

#include <QtCore/QString>
#include <array>

#include "core/query/questions/question.h"

namespace chronicle::app {

/// As they stand in the list and in the menu.
inline constexpr std::array<Ask, 11> asks_in_order{Ask::horizon,  Ask::promises,   Ask::announced,  Ask::delegations,
                                                   Ask::speakers, Ask::signatures, Ask::comparison, Ask::evidence,
                                                   Ask::coverage, Ask::changes,    Ask::doubles};

/// Short, as a question: "What runs out next?".
QString question_title(Ask ask);
/// A sentence.
QString question_tip(Ask ask);

}  // namespace chronicle::app
