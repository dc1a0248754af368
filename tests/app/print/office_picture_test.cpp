#include "app/print/office_picture.h"

#include <QtGui/QImage>

#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

Drawing drawing_of(std::size_t rows) {
  Drawing drawing;
  for (std::size_t i = 0; i < rows; ++i)
    drawing.rows.push_back({.label = "Concept " + std::to_string(i), .bar = Drawing::Bar{0.1, 0.9}});
  return drawing;
}

const DrawingStyle style{.text = "#000000",
                         .quiet = "#404040",
                         .line = "#808080",
                         .ground = "#ffffff",
                         .in_force = "#006000",
                         .ended = "#404040",
                         .announced = "#000080",
                         .attention = "#a00000"};

QImage painted(const Drawing& drawing, const DrawingStrip& strip) {
  const std::string png = paint_strip(drawing, style, strip);
  return QImage::fromData(reinterpret_cast<const uchar*>(png.data()), static_cast<int>(png.size()), "PNG");
}

bool is_blank(const QImage& image) {
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.pixelColor(x, y) != Qt::white) return false;
  return true;
}

}  // namespace

TEST_CASE("a drawing of a document is painted at its size") {
  const Drawing drawing = drawing_of(4);
  const QImage image = painted(drawing, {.width = 640, .height = drawing_height(drawing, style)});
  CHECK(image.width() == 1600);
  CHECK(image.height() == qRound(drawing_height(drawing, style) * 2.5));
  CHECK_FALSE(is_blank(image));
}

TEST_CASE("strips of a drawing are the drawing, cut") {
  const Drawing drawing = drawing_of(10);
  const double height = drawing_height(drawing, style);
  const double cut = drawing_top(style) + 5 * drawing_row_height(style);
  const QImage whole = painted(drawing, {.width = 640, .height = height});
  const QImage above = painted(drawing, {.width = 640, .height = cut});
  const QImage below = painted(drawing, {.width = 640, .top = cut, .height = height - cut});
  CHECK(above == whole.copy(0, 0, above.width(), above.height()));
  CHECK_FALSE(is_blank(below));
  CHECK(std::abs(above.height() + below.height() - whole.height()) <= 1);
}

}  // namespace chronicle::app
