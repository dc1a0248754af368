// A selection of a page as plain text, for programs that take no other.
#pragma once

#include <QtGui/QTextCursor>

namespace chronicle::app {

/// The selected text: each row of a table, a label with its value too, on a line with tabs between its cells; blanks
/// that keep words together are common ones, and drawings are left out. Of a table that is selected in part come the
/// whole cells that are marked.
QString selected_text(const QTextCursor& cursor);

}  // namespace chronicle::app
