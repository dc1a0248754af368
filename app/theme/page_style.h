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

/// The size of body text on paper, in points.
inline constexpr double paper_points = 10.0;
/// No text of one page is smaller: 8 points, and what Qt may round off at 300 dots an inch.
inline constexpr double smallest_paper_points = 8.2;

/// For paper: black on white, with body text of that size. Meaning is in the words; on paper no colour carries it. The
/// smaller the type, the closer the lines stand. Marks of sources are raised, and so smaller than the text, unless
/// nothing may be.
QString paper_style(double points = paper_points, bool are_marks_raised = true);

/// Gives a document a style sheet of this file, and what goes with it and is no property of style sheets. Call it
/// before the document's HTML is set.
void style_document(QTextDocument& document, const QString& style);

/// Sets the HTML and lays it out, `width` wide in the document's units, with columns as wide as their longest words;
/// only where there is no room for that, words break anywhere.
void set_html(QTextDocument& document, const QString& html, double width);

/// How drawings look beside that text.
DrawingStyle screen_drawing_style(const QPalette& palette, double points);
DrawingStyle paper_drawing_style(double points = paper_points);

}  // namespace chronicle::app
