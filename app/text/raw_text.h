// Text as it was typed.
#pragma once

#include <QtGui/QTextDocument>

class QPlainTextEdit;

namespace chronicle::app {

/// The text of a document with "\n" between its lines and everything else as it was given; its own plain text would
/// have no-break spaces made plain ones.
QString raw_text_of(const QTextDocument& document);

/// Puts `text` in the place of all that an editor holds, as one step that the user can undo.
void replace_text(QPlainTextEdit& edit, const QString& text);

}  // namespace chronicle::app
