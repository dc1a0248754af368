#include "app/theme/visible_boxes.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

#include "app/theme/semantic.h"

namespace chronicle::app {

namespace {

/// What the edges of what one can use need (WCAG 2.2, success criterion 1.4.11).
constexpr double enough_for_edges = 3.0;
constexpr double line_radius = 2.0;  // as Qt's style has it

/// Quieter than that of a box, which is small.
QColor edge_of_line(const QPalette& palette) {
  const QColor base = palette.color(QPalette::Base);
  return seen_on(base, base, palette.color(QPalette::Text), enough_for_edges);
}

}  // namespace

VisibleBoxes::VisibleBoxes() : QProxyStyle(QStringLiteral("fusion")) {}

void VisibleBoxes::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
  QProxyStyle::drawPrimitive(element, option, painter, widget);
  // The box of a row in a list is drawn as a check box by Qt's style.
  const bool is_round = element == PE_IndicatorRadioButton;
  const bool is_box = element == PE_IndicatorCheckBox || is_round;
  // What has the keyboard has a frame of its own.
  const bool is_line = element == PE_FrameLineEdit && (option->state & State_HasFocus) == 0;
  const bool can_do = (option->state & State_Enabled) != 0;
  if ((!is_box && !is_line) || !can_do || !is_dark(option->palette)) return;
  painter->save();
  painter->setPen(is_line ? edge_of_line(option->palette) : muted_ink(option->palette));
  painter->setBrush(Qt::NoBrush);
  painter->setRenderHint(QPainter::Antialiasing, is_round || is_line);
  const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
  if (is_round)
    painter->drawEllipse(box);
  else if (is_line)
    painter->drawRoundedRect(box, line_radius, line_radius);
  else
    painter->drawRect(box);
  painter->restore();
}

}  // namespace chronicle::app
