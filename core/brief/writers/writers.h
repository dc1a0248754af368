// Writers of briefs. All text is escaped for its format; the same brief always gives the same bytes.
#pragma once

#include <string>

#include "core/blocks/brief.h"

namespace chronicle {

/// Which links of a brief become links on paper; the text of the others stands alone.
enum class HtmlLinks {
  web,     ///< to the web alone: nothing follows the others
  within,  ///< to the web and to what is on the pages themselves, by '#' and its anchor: in PDF
};

/// The inside of an HTML page, in the subset that QTextDocument knows (Qt 6, "Supported HTML Subset"). Meaning is in
/// classes (`kicker`, `muted`, `in-force`, `note` ...), so that a style sheet can fit any palette. Links to records
/// and questions have `page:` before the subject; source marks link to `note:`, the id of the source, '?' and the fact;
/// facts with marks have their key as anchor, endnotes `note-<number>`, the sources `sources`. Drawings are images
/// whose source is `drawing:` and their number from 0, within a link of the same address; the host draws them
/// (core/brief/drawing/drawing_canvas.h). About so many characters stand in a line, if that is known: tables whose
/// words have no room beside each other have fewer columns.
std::string write_html_body(const Brief& brief, double characters = 0);
/// The same for paper and PDF. About so many characters stand in a line; columns of tables are as wide as their texts
/// make best use of that. `whole` is the brief that it is a piece of, if it is one: links and marks lead to its other
/// pieces, too.
std::string write_html_on_paper(const Brief& brief, double characters, HtmlLinks links = HtmlLinks::web,
                                const Brief* whole = nullptr);
/// A page of its own, with a style sheet for screen and paper and links between its parts.
std::string write_html(const Brief& brief);
/// The inside of such a page, for the clipboard: lists are lists of the program that takes it.
std::string write_html_fragment(const Brief& brief);
/// CommonMark with tables (GitHub's) and footnote numbers in brackets.
std::string write_markdown(const Brief& brief);
/// Plain text, 80 columns, UTF-8.
std::string write_text(const Brief& brief);

}  // namespace chronicle
