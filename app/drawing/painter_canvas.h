// Drawings by QPainter: on the screen, in print and in PDF, where labels stay text.
#pragma once

#include <QtGui/QPainter>

#include "core/brief/drawing/drawing_canvas.h"

namespace chronicle::app {

class PainterCanvas : public DrawingCanvas {
 public:
  /// Labels in the face of `font`, `label_size` units high. The painter's scale is of user units.
  PainterCanvas(QPainter& painter, const QFont& font, double label_size);

  void line(double x1, double y1, double x2, double y2, const std::string& ink, bool dashed) override;
  void band(double x, double y, double width, double height, const std::string& ink) override;
  void bar(double x, double y, double width, double height, const std::string& fill, const std::string& ink,
           bool dashed) override;
  void dot(double x, double y, double radius, const std::string& fill, const std::string& ink) override;
  void bracket(double x, double left, double from_y, double to_y, const std::string& ink) override;
  void arrow(double x, double middle_y, double height, int way, const std::string& ink) override;
  void text(double x, double middle_y, const std::string& words, const std::string& ink, Align align,
            bool is_strong) override;
  double width_of(const std::string& words, bool is_strong) const override;
  std::string fitted(const std::string& words, double room, bool is_strong) const override;

 private:
  const QFont& face(bool is_strong) const { return is_strong ? strong_ : plain_; }

  QPainter& painter_;
  QFont plain_, strong_;
};

}  // namespace chronicle::app
