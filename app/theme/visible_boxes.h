// Check boxes, round buttons and lines to type in that are seen in the dark: Qt's own style draws their frame darker
// than the window.
#pragma once

#include <QtWidgets/QProxyStyle>

namespace chronicle::app {

/// Qt's own style, with a frame around these that stands out where the palette is dark: in dialogs and in lists.
class VisibleBoxes : public QProxyStyle {
  Q_OBJECT

 public:
  VisibleBoxes();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
};

}  // namespace chronicle::app
