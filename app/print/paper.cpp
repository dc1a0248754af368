#include "app/print/paper.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <algorithm>
#include <utility>

#include "app/print/laid_text.h"
#include "app/print/measures.h"
#include "app/print/sheaves.h"
#include "app/theme/page_style.h"
#include "core/brief/sections/one_page.h"
#include "core/wording/phrases.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

constexpr int longest_head = 300;  // more than any page can show
constexpr double hair = 0.5;       // of a device dot
constexpr double rule_gap = 1.2;   // millimetres between head or foot and its rule
constexpr double end_gap = 6.0;    // between what stands at its ends
/// Of the room for text: layouts of one height may differ by less than a dot.
constexpr double whole_page = 0.9995;

QString in_one_line(const std::string& text) { return QString::fromStdString(one_line(text)).left(longest_head); }

OnePage fitted_on(const Brief& page, QPagedPaintDevice& device, const PageRoom& room) {
  return fit_one_page(page, [&](const Brief& brief, double points) {
    return share_of_page(brief, device, room, {.points = points}) / whole_page;
  });
}

}  // namespace

Paper::Paper(const Printout& printout, const PrintOptions& options, QPagedPaintDevice& device, const QString& library,
             HtmlLinks links)
    : device_(device),
      room_(page_room(device, !options.classification.empty())),
      language_(options.language),
      header_(in_one_line(options.header)),
      footer_(in_one_line(options.footer)),
      classification_(in_one_line(options.classification)),
      code_(QString::fromStdString(code_of(printout))) {
  const Brief whole = joined(printout);
  title_ = in_one_line(whole.title);
  state_ = in_one_line(whole.state);
  if (footer_.isEmpty()) {
    footer_ = QLatin1StringView(program_name);
    if (!library.isEmpty()) footer_ += QStringLiteral(" · ") % library;
  }
  if (options.one_page) {
    for (const Brief& page : printout.pages) {
      const OnePage fitted = fitted_on(page, device_, room_);
      lay_out(fitted.brief, {.points = fitted.points}, fitted.brief, links);
    }
  } else {
    for (const Brief& sheaf : sheaves_of(whole))
      lay_out(sheaf, {.points = paper_points, .are_marks_raised = true}, whole, links);
  }
}

void Paper::lay_out(const Brief& brief, TextLook look, const Brief& whole, HtmlLinks links) {
  Sheaf& laid_out = *sheaves_.emplace_back(std::make_unique<Sheaf>());
  lay_out_text(laid_out.document, brief, device_, room_, look, links, &whole);
  for (PageSlices& slices : paginate(strips_on(laid_out.document, device_, room_), room_.text()))
    pages_.push_back({&laid_out, std::move(slices)});
  laid_out.places.emplace(laid_out.document);
}

std::vector<PaperMark> Paper::marks() const {
  std::vector<PaperMark> marks;
  for (const auto& sheaf : sheaves_) add_marks(*sheaf, marks);
  return marks;
}

/// Heads of tables that come again stand above what was on a page before, and are no place to go to.
void Paper::add_marks(const Sheaf& sheaf, std::vector<PaperMark>& marks) const {
  struct Stretch {
    double bottom;
    int page;
    double shift;  // from the place in the column to that on the page
  };
  std::vector<Stretch> column;
  for (std::size_t page = 0; page < pages_.size(); ++page) {
    if (pages_[page].sheaf != &sheaf) continue;
    for (const Slice& slice : pages_[page].slices)
      if (column.empty() || slice.bottom > column.back().bottom)
        column.push_back({slice.bottom, static_cast<int>(page), room_.top + slice.at - slice.top});
  }
  for (Landmark& landmark : landmarks_of(sheaf.document)) {
    const auto stretch = std::partition_point(column.begin(), column.end(),
                                              [&](const Stretch& one) { return one.bottom <= landmark.top + hair; });
    if (stretch == column.end()) continue;
    const double top = landmark.top + stretch->shift;
    marks.push_back({std::move(landmark), stretch->page, top});
  }
}

Printout on_one_page_each(const Printout& printout, const PrintOptions& options, QPagedPaintDevice& device) {
  Printout fitted{.title = printout.title, .kept = printout.kept};
  const PageRoom room = page_room(device, !options.classification.empty());
  for (const Brief& page : printout.pages) fitted.pages.push_back(fitted_on(page, device, room).brief);
  return fitted;
}

void Paper::paint(QPainter& painter, int index) {
  paint_head(painter, index);
  paint_body(painter, pages_.at(static_cast<std::size_t>(index)));
  paint_foot(painter, index);
}

void Paper::paint_body(QPainter& painter, const Page& page) {
  for (const Slice& slice : page.slices) {
    const QRectF part(0.0, slice.top, room_.width, slice.bottom - slice.top);
    painter.save();
    painter.translate(0.0, room_.top + slice.at - slice.top);
    painter.setClipRect(part);
    const double top = slice.continues ? paint_continued(painter, *page.sheaf->places, slice) : slice.top;
    QAbstractTextDocumentLayout::PaintContext context;
    // A hair smaller than what is cut, so that a neighbour that only touches it is not drawn, hidden but selectable.
    context.clip = QRectF(QPointF(0.0, top + hair), QPointF(room_.width, slice.bottom - hair));
    context.palette.setColor(QPalette::Text, Qt::black);
    if (context.clip.height() > 0.0) page.sheaf->document.documentLayout()->draw(&painter, context);
    painter.restore();
  }
}

/// Paints what a slice holds of the blocks that began above it; the bottom of them. QTextLayout also draws the line
/// above its clip, which would be hidden but selectable, so the lines are drawn one by one.
double Paper::paint_continued(QPainter& painter, const BlockPlaces& places, const Slice& slice) {
  double reached = slice.top;
  painter.setPen(Qt::black);
  for (const auto& [block, rect] : places.between(slice.top + hair, slice.bottom)) {
    if (rect.top() > slice.top - hair || rect.bottom() < slice.top + hair) continue;
    const QTextLayout& layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
      const QRectF line = layout.lineAt(i).rect().translated(rect.topLeft());
      if (line.top() < slice.top - hair || line.bottom() > slice.bottom + hair) continue;
      layout.lineAt(i).draw(&painter, rect.topLeft());
    }
    reached = std::max(reached, rect.bottom());
  }
  return std::min(reached, slice.bottom);
}

void Paper::paint_head(QPainter& painter, int index) {
  if (!classification_.isEmpty()) {
    QFont strong = head_font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(Qt::black);
    const QFontMetricsF metrics(strong, &device_);
    painter.drawText(QRectF(0.0, 0.0, room_.width, room_.line), Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(classification_, Qt::ElideRight, room_.width));
  }
  const QString left = header_.isEmpty() && index > 0 ? title_ : header_;
  paint_ends(painter, room_.head, left, state_);
  paint_rule(painter, room_.head + room_.line + rule_gap * room_.dots_a_millimetre);
}

void Paper::paint_foot(QPainter& painter, int index) {
  const double top = room_.height - room_.line;
  const auto number = static_cast<std::size_t>(index) + 1;
  QString right = QString::fromStdString(phrases_in(language_).pages.page(number, pages_.size()));
  if (!code_.isEmpty()) right.prepend(code_ % QStringLiteral(" · "));
  paint_ends(painter, top, footer_, right);
  paint_rule(painter, top - rule_gap * room_.dots_a_millimetre);
}

void Paper::paint_ends(QPainter& painter, double top, const QString& left, const QString& right) {
  painter.setFont(head_font());
  painter.setPen(QColor(0x44, 0x44, 0x44));
  const QFontMetricsF metrics(painter.font(), &device_);
  const QRectF line(0.0, top, room_.width, room_.line);
  const double free = line.width() - metrics.horizontalAdvance(right) - end_gap * room_.dots_a_millimetre;
  painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                   metrics.elidedText(left, Qt::ElideRight, free));
}

void Paper::paint_rule(QPainter& painter, double y) {
  painter.setPen(QPen(QColor(0xb4, 0xb4, 0xb4), 0.15 * room_.dots_a_millimetre));
  painter.drawLine(QPointF(0.0, y), QPointF(room_.width, y));
}

}  // namespace chronicle::app
