// The text of a brief laid out for paper: a column that is divided into pages afterwards.
#pragma once

#include <QtGui/QPagedPaintDevice>
#include <QtGui/QTextDocument>

#include "app/print/page_room.h"
#include "app/print/pagination.h"
#include "core/brief/writers/writers.h"

namespace chronicle::app {

/// The letters of a text: body text of that size, and whether marks of sources are raised.
struct TextLook {
  double points;
  bool are_marks_raised = false;
};

/// Lays `brief` out in an empty document, as wide as the page. Links and `whole` as of `write_html_on_paper`.
void lay_out_text(QTextDocument& document, const Brief& brief, QPagedPaintDevice& device, const PageRoom& room,
                  TextLook look, HtmlLinks links = HtmlLinks::web, const Brief* whole = nullptr);

/// What the document's text is divided by.
std::vector<Strip> strips_on(const QTextDocument& document, const QPagedPaintDevice& device, const PageRoom& room);

/// How much of a page's room for text the brief takes: 1 is all of it.
double share_of_page(const Brief& brief, QPagedPaintDevice& device, const PageRoom& room, TextLook look);

}  // namespace chronicle::app
