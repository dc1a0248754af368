// Text as it was typed.
#pragma once

#include <QtGui/QTextDocument>

namespace chronicle::app {

/// The text of a document with "\n" between its lines and everything else as it was given; its own plain text would
/// have no-break spaces made plain ones.
QString raw_text_of(const QTextDocument& document);

}  // namespace chronicle::app
