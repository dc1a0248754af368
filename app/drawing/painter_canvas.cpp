#include "app/drawing/painter_canvas.h"

#include <QtGui/QPainterPath>

namespace chronicle::app {
namespace {

/// Faces have whole pixels at least; in larger units measures are as fine as on paper.
constexpr double fineness = 16.0;

QColor ink_colour(const std::string& ink) { return QColor(QString::fromStdString(ink)); }

QPen pen(const std::string& ink, double width, bool dashed = false) {
  QPen pen(ink_colour(ink), width);
  if (dashed) pen.setDashPattern({4.0, 3.0});
  pen.setCapStyle(Qt::FlatCap);
  return pen;
}

QFont scaled(QFont font, double label_size, QFont::Weight weight) {
  font.setPixelSize(static_cast<int>(label_size * fineness));
  font.setWeight(weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

}  // namespace

PainterCanvas::PainterCanvas(QPainter& painter, const QFont& font, double label_size)
    : painter_(painter),
      plain_(scaled(font, label_size, QFont::Normal)),
      strong_(scaled(font, label_size, QFont::DemiBold)) {
  painter_.setRenderHint(QPainter::Antialiasing);
}

void PainterCanvas::line(double x1, double y1, double x2, double y2, const std::string& ink, bool dashed) {
  painter_.setPen(pen(ink, 1.0, dashed));
  painter_.drawLine(QPointF(x1, y1), QPointF(x2, y2));
}

void PainterCanvas::band(double x, double y, double width, double height, const std::string& ink) {
  QColor veil = ink_colour(ink);
  veil.setAlphaF(0.18F);
  painter_.fillRect(QRectF(x, y, width, height), veil);
}

void PainterCanvas::bar(double x, double y, double width, double height, const std::string& fill,
                        const std::string& ink, bool dashed) {
  painter_.setPen(pen(ink, 1.2, dashed));
  painter_.setBrush(ink_colour(fill));
  painter_.drawRoundedRect(QRectF(x, y, width, height), 2.0, 2.0);
}

void PainterCanvas::dot(double x, double y, double radius, const std::string& fill, const std::string& ink) {
  painter_.setPen(pen(ink, 1.5));
  painter_.setBrush(ink_colour(fill));
  painter_.drawEllipse(QPointF(x, y), radius, radius);
}

void PainterCanvas::bracket(double x, double left, double from_y, double to_y, const std::string& ink) {
  const double bend = from_y < to_y ? 5.0 : -5.0;
  QPainterPath path(QPointF(x, from_y));
  path.lineTo(left + 5.0, from_y);
  path.quadTo(left, from_y, left, from_y + bend);
  path.lineTo(left, to_y - bend);
  path.quadTo(left, to_y, left + 5.0, to_y);
  path.lineTo(x, to_y);
  painter_.setPen(pen(ink, 1.2));
  painter_.setBrush(Qt::NoBrush);
  painter_.drawPath(path);
}

void PainterCanvas::arrow(double x, double middle_y, double height, int way, const std::string& ink) {
  painter_.setPen(Qt::NoPen);
  painter_.setBrush(ink_colour(ink));
  const std::array<QPointF, 3> corners{QPointF(x, middle_y - height / 2.0), QPointF(x + way * height * 0.8, middle_y),
                                       QPointF(x, middle_y + height / 2.0)};
  painter_.drawPolygon(corners.data(), static_cast<int>(corners.size()));
}

void PainterCanvas::text(double x, double middle_y, const std::string& words, const std::string& ink, Align align,
                         bool is_strong) {
  const QFontMetricsF metrics(face(is_strong));
  const double shift = align == Align::middle ? width_of(words, is_strong) / 2.0 : 0.0;
  painter_.save();
  painter_.translate(x - shift, middle_y);
  painter_.scale(1.0 / fineness, 1.0 / fineness);
  painter_.setPen(ink_colour(ink));
  painter_.setFont(face(is_strong));
  painter_.drawText(QPointF(0.0, metrics.capHeight() / 2.0), QString::fromStdString(words));
  painter_.restore();
}

double PainterCanvas::width_of(const std::string& words, bool is_strong) const {
  return QFontMetricsF(face(is_strong)).horizontalAdvance(QString::fromStdString(words)) / fineness;
}

std::string PainterCanvas::fitted(const std::string& words, double room, bool is_strong) const {
  return QFontMetricsF(face(is_strong))
      .elidedText(QString::fromStdString(words), Qt::ElideRight, room * fineness)
      .toStdString();
}

}  // namespace chronicle::app
