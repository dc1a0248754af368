#include "app/print/office_picture.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <cmath>

#include "app/drawing/painter_canvas.h"
#include "app/print/measures.h"

namespace chronicle::app {
namespace {

QFont picture_font() {
  QFont font;
  font.setFamilies({QStringLiteral("Arial"), QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
  font.setStyleHint(QFont::SansSerif);
  return font;
}

int dots(double length) { return std::max(1, static_cast<int>(std::lround(length * fineness))); }

}  // namespace

std::string paint_strip(const Drawing& drawing, const DrawingStyle& style, const DrawingStrip& strip) {
  QImage image(dots(strip.width), dots(strip.height), QImage::Format_RGB32);
  const int dots_a_metre = static_cast<int>(std::lround(pixels_an_inch * fineness / metres_an_inch));
  image.setDotsPerMeterX(dots_a_metre);
  image.setDotsPerMeterY(dots_a_metre);
  image.fill(QColor(QString::fromStdString(style.ground)));
  {
    QPainter painter(&image);
    painter.scale(fineness, fineness);
    painter.translate(0.0, -strip.top);
    PainterCanvas canvas(painter, picture_font(), style.label_size);
    draw(drawing, strip.width, style, canvas);
  }
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes.toStdString();
}

}  // namespace chronicle::app
