// The drawings of a brief within its text: objects that QTextDocument lays out like characters and has drawn by this.
#pragma once

#include <QtCore/QObject>
#include <QtGui/QFont>
#include <QtGui/QTextObjectInterface>
#include <optional>
#include <vector>

#include "core/brief/drawing/drawing_canvas.h"

namespace chronicle::app {

class Drawings : public QObject, public QTextObjectInterface {
  Q_OBJECT
  Q_INTERFACES(QTextObjectInterface)

 public:
  explicit Drawings(QObject* parent);

  /// Draws the images of the HTML of `brief` (core/brief/writers/writers.h) in that document, with labels in the face
  /// of `font`. Call it before the HTML is set.
  void draw_for(QTextDocument& document, const Brief& brief, DrawingStyle style, const QFont& font);
  /// Where the row at a place leads, given in units of the document; empty if there is none. Known once it was drawn.
  std::string link_at(std::size_t number, const QPointF& at) const;
  /// The rows of a drawing; none if there is no such drawing.
  std::vector<Drawing::Row> rows(std::size_t number) const;

  QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
  void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                  const QTextFormat& format) override;

 private:
  struct Placed {
    Drawing drawing;
    QRectF rect{};  ///< where it was drawn last
    double scale = 1;
  };
  /// The place of the drawing that an image stands for; nothing if it is none.
  std::optional<std::size_t> number_of(const QTextFormat& format) const;

  std::vector<Placed> drawings_;
  DrawingStyle style_;
  QFont font_;
};

}  // namespace chronicle::app
