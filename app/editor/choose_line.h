// Choosing one of several things by its words.
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>
#include <optional>

namespace chronicle::app {

/// Asks which of the lines is meant: `title` stands over the list, `action` is the word on the button. The number of
/// the line; nothing if the user cancelled.
std::optional<int> choose_line(QWidget* parent, const QString& title, const QStringList& lines, const QString& action);

}  // namespace chronicle::app
