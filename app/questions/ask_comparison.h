// Which two sessions, years or periods to compare.
#pragma once

#include <optional>

#include "core/query/catalogue/catalogue.h"
#include "core/query/questions/question.h"

class QWidget;

namespace chronicle::app {

/// Asks for two sides and a topic, beginning with those of the comparison that is shown, if it is one. Nothing if the
/// user thinks better of it.
std::optional<Question> ask_comparison(QWidget* parent, const Catalogue& catalogue,
                                       const std::optional<Subject>& shown);

}  // namespace chronicle::app
