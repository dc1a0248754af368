#include "app/print/paper.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAbstractTextDocumentLayout>
#include <algorithm>
#include <utility>

#include "app/drawing/drawings.h"
#include "app/print/paper_font.h"
#include "app/print/sheaves.h"
#include "app/print/strips.h"
#include "app/theme/page_style.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

constexpr int longest_head = 300;  // more than any page can show
constexpr double points_of_head = 9.5;
constexpr double millimetres_an_inch = 25.4;
constexpr double hair = 0.5;             // of a device dot
constexpr double pixels_an_inch = 96.0;  // of CSS, which QTextDocument follows

}  // namespace

QMarginsF page_margins() { return {20.0, 14.0, 20.0, 14.0}; }

Paper::Paper(const Brief& brief, QPagedPaintDevice& device, QString library, HtmlLinks links)
    : device_(device),
      title_(QString::fromStdString(one_line(brief.title)).left(longest_head)),
      state_(QString::fromStdString(one_line(brief.state))),
      library_(std::move(library)) {
  for (const Brief& sheaf : sheaves_of(brief)) lay_out(sheaf, brief, links);
}

void Paper::lay_out(const Brief& brief, const Brief& whole, HtmlLinks links) {
  Sheaf& laid_out = *sheaves_.emplace_back(std::make_unique<Sheaf>());
  QTextDocument& document = laid_out.document;
  document.setUndoRedoEnabled(false);
  document.setDocumentMargin(0.0);
  document.documentLayout()->setPaintDevice(&device_);
  document.setDefaultFont(paper_font(paper_points));
  style_document(document, paper_style());
  (new Drawings(&document))->draw_for(document, brief, paper_drawing_style(), document.defaultFont());
  set_html(document, QString::fromStdString(write_html_body(brief, links, &whole)), device_.width());
  const double room = body_bottom() - body_top();
  const double scale = device_.logicalDpiY() / pixels_an_inch;
  for (PageSlices& slices : paginate(strips_of(document, scale, room), room))
    pages_.push_back({&laid_out, std::move(slices)});
  laid_out.places.emplace(document);
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
        column.push_back({slice.bottom, static_cast<int>(page), body_top() + slice.at - slice.top});
  }
  for (Landmark& landmark : landmarks_of(sheaf.document)) {
    const auto stretch = std::partition_point(column.begin(), column.end(),
                                              [&](const Stretch& one) { return one.bottom <= landmark.top + hair; });
    if (stretch == column.end()) continue;
    const double top = landmark.top + stretch->shift;
    marks.push_back({std::move(landmark), stretch->page, top});
  }
}

double Paper::millimetres(double length) const { return length / millimetres_an_inch * device_.logicalDpiY(); }
double Paper::line_height() const { return QFontMetricsF(paper_font(points_of_head), &device_).height(); }
double Paper::body_top() const { return line_height() + millimetres(8.0); }
double Paper::body_bottom() const { return device_.height() - line_height() - millimetres(6.0); }

void Paper::paint(QPainter& painter, int index) {
  paint_head(painter, index);
  paint_body(painter, pages_.at(static_cast<std::size_t>(index)));
  paint_foot(painter, index);
}

void Paper::paint_body(QPainter& painter, const Page& page) {
  for (const Slice& slice : page.slices) {
    const QRectF part(0.0, slice.top, device_.width(), slice.bottom - slice.top);
    painter.save();
    painter.translate(0.0, body_top() + slice.at - slice.top);
    painter.setClipRect(part);
    const double top = slice.continues ? paint_continued(painter, *page.sheaf->places, slice) : slice.top;
    QAbstractTextDocumentLayout::PaintContext context;
    // A hair smaller than what is cut, so that a neighbour that only touches it is not drawn, hidden but selectable.
    context.clip = QRectF(QPointF(0.0, top + hair), QPointF(device_.width(), slice.bottom - hair));
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
  paint_ends(painter, 0.0, index == 0 ? QString() : title_, state_);
  paint_rule(painter, line_height() + millimetres(1.2));
}

void Paper::paint_foot(QPainter& painter, int index) {
  const double top = device_.height() - line_height();
  const QString name = tr("CIS Chronicle");
  const QString left = library_.isEmpty() ? name : tr("%1 · %2").arg(name, library_);
  const QString right = tr("page %1 of %2").arg(index + 1).arg(page_count());
  paint_ends(painter, top, left, right);
  paint_rule(painter, top - millimetres(1.2));
}

void Paper::paint_ends(QPainter& painter, double top, const QString& left, const QString& right) {
  painter.setFont(paper_font(points_of_head));
  painter.setPen(QColor(0x44, 0x44, 0x44));
  const QFontMetricsF metrics(painter.font(), &device_);
  const QRectF line(0.0, top, device_.width(), line_height());
  const double room = line.width() - metrics.horizontalAdvance(right) - millimetres(6.0);
  painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                   metrics.elidedText(left, Qt::ElideRight, room));
}

void Paper::paint_rule(QPainter& painter, double y) {
  painter.setPen(QPen(QColor(0xb4, 0xb4, 0xb4), millimetres(0.15)));
  painter.drawLine(QPointF(0.0, y), QPointF(device_.width(), y));
}

}  // namespace chronicle::app
