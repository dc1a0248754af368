// Asks under which name a question is to be kept.
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>
#include <optional>

namespace chronicle::app {

/// The name, without blanks at its ends; nothing if the user thinks better of it. Says so where one of the names
/// `taken` would be replaced.
std::optional<QString> ask_name(QWidget* parent, const QString& title, const QString& suggested,
                                const QStringList& taken);

}  // namespace chronicle::app
