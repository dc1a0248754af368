// A question with more answers than yes and no.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>
#include <optional>

namespace chronicle::app {

/// Asks how to go on: `question` is a sentence or two, `detail` what else there is to know, each of `ways` the words on
/// a button, the first of which Enter takes; `more`, if anything, is shown to those who ask for details. The number of
/// the way; nothing if the user closes the question.
std::optional<int> ask_choice(QWidget* parent, const QString& question, const QString& detail, const QStringList& ways,
                              const QString& more = {});

}  // namespace chronicle::app
