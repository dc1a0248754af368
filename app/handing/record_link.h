// Records and questions as links that lead into this program from others, and as what other programs take of them.
#pragma once

#include <QtCore/QMimeData>
#include <QtCore/QString>
#include <QtWidgets/QWidget>
#include <optional>
#include <vector>

#include "core/query/catalogue/catalogue.h"
#include "core/query/questions/question.h"
#include "core/values/language.h"

namespace chronicle::app {

/// Whether a text is meant as such a link, "chronicle:session/2021-11-12", wherever it leads. The desktop gives them to
/// this program.
bool is_link(const QString& text);
/// The link to a record or a question.
QString link_to(const Subject& subject);
/// Where a link leads, with or without the slashes that some programs put behind its scheme; nothing if it is none.
std::optional<Subject> subject_of_link(const QString& link);

/// Records for another program: as links with their titles, as text with a line a record, and as addresses.
QMimeData* mime_of(const std::vector<RecordId>& records, const Catalogue& catalogue, Language language);
/// Drags them, in the language that is shown, from the window to where the mouse is let go.
void drag_away(QWidget& from, const std::vector<RecordId>& records, const Catalogue& catalogue);

}  // namespace chronicle::app
