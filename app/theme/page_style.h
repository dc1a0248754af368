// Style sheets for the HTML of a brief (core/brief/writers/writers.h) in a QTextDocument.
#pragma once

#include <QtCore/QString>
#include <QtGui/QPalette>
#include <QtGui/QTextDocument>

#include "core/brief/drawing/drawing_canvas.h"

namespace chronicle::app {

/// For the screen: the palette's own colours. `points` is the size of body text; all other sizes follow from it.
QString screen_style(const QPalette& palette, double points);

/// For a small window beside the page: as on the screen, with small headings.
QString popup_style(const QPalette& palette, double points);

/// For paper: black on white, no text under 9.5 points. Meaning is in the words; on paper no colour carries it.
QString paper_style();

/// Gives a document a style sheet of this file, and what goes with it and is no property of style sheets. Call it
/// before the document's HTML is set.
void style_document(QTextDocument& document, const QString& style);

/// Sets the HTML and lays it out, `width` wide in the document's units, with columns as wide as their longest words;
/// only where there is no room for that, words break anywhere.
void set_html(QTextDocument& document, const QString& html, double width);

/// How drawings look beside that text.
DrawingStyle screen_drawing_style(const QPalette& palette, double points);
DrawingStyle paper_drawing_style();

/// The size of body text on paper, in points.
inline constexpr double paper_points = 10.0;

}  // namespace chronicle::app
