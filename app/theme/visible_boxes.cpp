#include "app/theme/visible_boxes.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

#include "app/theme/semantic.h"

namespace chronicle::app {

VisibleBoxes::VisibleBoxes() : QProxyStyle(QStringLiteral("fusion")) {}

void VisibleBoxes::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
  QProxyStyle::drawPrimitive(element, option, painter, widget);
  // The box of a row in a list is drawn as a check box by Qt's style.
  const bool is_round = element == PE_IndicatorRadioButton;
  const bool can_do = (option->state & State_Enabled) != 0;
  if ((element != PE_IndicatorCheckBox && !is_round) || !can_do || !is_dark(option->palette)) return;
  painter->save();
  painter->setPen(muted_ink(option->palette));
  painter->setBrush(Qt::NoBrush);
  painter->setRenderHint(QPainter::Antialiasing, is_round);
  const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
  is_round ? painter->drawEllipse(box) : painter->drawRect(box);
  painter->restore();
}

}  // namespace chronicle::app
