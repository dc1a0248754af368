#include "app/drawing/drawings.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <algorithm>

#include "app/drawing/painter_canvas.h"

namespace chronicle::app {
namespace {

constexpr double pixels_an_inch = 96.0;   // of CSS, which drawings are measured in
constexpr double smallest_width = 240.0;  // pixels; narrower pages scroll
constexpr double largest_width = 960.0;

/// Device dots of the document to a pixel of a drawing.
double scale_of(const QTextDocument& document) {
  const QPaintDevice* device = document.documentLayout()->paintDevice();
  return device != nullptr ? device->logicalDpiX() / pixels_an_inch : 1.0;
}

}  // namespace

Drawings::Drawings(QObject* parent) : QObject(parent) {}

void Drawings::draw_for(QTextDocument& document, const Brief& brief, DrawingStyle style, const QFont& font) {
  drawings_.clear();
  for (const Block& block : brief.blocks)
    if (const auto* drawing = std::get_if<Drawing>(&block)) drawings_.push_back({*drawing});
  style_ = std::move(style);
  font_ = font;
  document.documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

std::optional<std::size_t> Drawings::number_of(const QTextFormat& format) const {
  const QString name = format.toImageFormat().name();
  if (!name.startsWith(QLatin1String("drawing:"))) return std::nullopt;
  const auto number = static_cast<std::size_t>(name.mid(8).toULongLong());
  return number < drawings_.size() ? std::optional(number) : std::nullopt;
}

QSizeF Drawings::intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format) {
  const auto number = number_of(format);
  if (!number) return {};
  const double scale = scale_of(*document);
  const double room =
      document->textWidth() > 0 ? document->textWidth() - 2 * document->documentMargin() : smallest_width;
  const double width = std::clamp(room / scale, smallest_width, largest_width);
  return {std::max(1.0, width * scale - 1), drawing_height(drawings_[*number].drawing, style_) * scale};
}

void Drawings::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int /*position*/,
                          const QTextFormat& format) {
  const auto number = number_of(format);
  if (!number) return;
  Placed& placed = drawings_[*number];
  placed.rect = rect;
  placed.scale = scale_of(*document);
  painter->save();
  painter->translate(rect.topLeft());
  painter->scale(placed.scale, placed.scale);
  PainterCanvas canvas(*painter, font_, style_.label_size);
  draw(placed.drawing, rect.width() / placed.scale, style_, canvas);
  painter->restore();
}

std::vector<Drawing::Row> Drawings::rows(std::size_t number) const {
  return number < drawings_.size() ? drawings_[number].drawing.rows : std::vector<Drawing::Row>();
}

std::string Drawings::link_at(std::size_t number, const QPointF& at) const {
  if (number >= drawings_.size()) return {};
  const Placed& placed = drawings_[number];
  const double y = (at.y() - placed.rect.top()) / placed.scale - drawing_top(style_);
  const double row = y / drawing_row_height(style_);
  if (row < 0 || row >= static_cast<double>(placed.drawing.rows.size())) return {};
  return placed.drawing.rows[static_cast<std::size_t>(row)].link;
}

}  // namespace chronicle::app
