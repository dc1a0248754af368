#include "app/print/laid_text.h"

#include <QtGui/QAbstractTextDocumentLayout>

#include "app/drawing/drawings.h"
#include "app/print/measures.h"
#include "app/print/paper_font.h"
#include "app/print/sheaves.h"
#include "app/print/strips.h"
#include "app/theme/page_style.h"

namespace chronicle::app {
namespace {

/// About as many characters as stand in a line.
double characters_in(const QPagedPaintDevice& device, const PageRoom& room, double points) {
  constexpr double letter = 0.574;  // width of one, in relation to its size
  return room.width / device.logicalDpiX() * points_an_inch / (points * letter);
}

/// Of a page: more than any brief that is measured at all.
constexpr double far_too_much = 1000.0;

}  // namespace

void lay_out_text(QTextDocument& document, const Brief& brief, QPagedPaintDevice& device, const PageRoom& room,
                  TextLook look, HtmlLinks links, const Brief* whole) {
  document.setUndoRedoEnabled(false);
  document.setDocumentMargin(0.0);
  document.documentLayout()->setPaintDevice(&device);
  document.setDefaultFont(paper_font(look.points));
  style_document(document, paper_style(look.points, look.are_marks_raised));
  (new Drawings(&document))->draw_for(document, brief, paper_drawing_style(look.points), document.defaultFont());
  const double characters = characters_in(device, room, look.points);
  set_html(document, QString::fromStdString(write_html_on_paper(brief, characters, links, whole)), room.width);
}

std::vector<Strip> strips_on(const QTextDocument& document, const QPagedPaintDevice& device, const PageRoom& room) {
  return strips_of(document, device.logicalDpiY() / pixels_an_inch, room.text());
}

double share_of_page(const Brief& brief, QPagedPaintDevice& device, const PageRoom& room, TextLook look) {
  const std::vector<Brief> sheaves = sheaves_of(brief);
  if (sheaves.size() > 1) return far_too_much;
  QTextDocument document;
  lay_out_text(document, sheaves.front(), device, room, look);
  const std::vector<Strip> strips = strips_on(document, device, room);
  return strips.empty() ? 0.0 : (strips.back().bottom - strips.front().top) / room.text();
}

}  // namespace chronicle::app
