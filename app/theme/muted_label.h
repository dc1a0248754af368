// Quiet parts of a panel that follow the palette: secondary text and separating lines.
#pragma once

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>

#include "app/theme/semantic.h"

namespace chronicle::app {

/// Secondary text, in `muted_ink`.
class MutedLabel : public QLabel {
  Q_OBJECT

 public:
  explicit MutedLabel(QWidget* parent = nullptr) : QLabel(parent) { setTextFormat(Qt::PlainText); }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.setPen(muted_ink(palette()));
    const int flags = static_cast<int>(alignment()) | (wordWrap() ? Qt::TextWordWrap : 0);
    painter.drawText(contentsRect(), flags, text());
  }
};

/// A line of one pixel across.
class Hairline : public QWidget {
  Q_OBJECT

 public:
  explicit Hairline(QWidget* parent = nullptr) : QWidget(parent) { setFixedHeight(1); }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override { QPainter(this).fillRect(rect(), hairline(palette())); }
};

}  // namespace chronicle::app
