// What a form says of what was typed, in the colour of what needs attention.
#pragma once

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>

#include "app/theme/semantic.h"

namespace chronicle::app {

class SaidLabel : public QLabel {
  Q_OBJECT

 public:
  explicit SaidLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    colour();
    hide();
  }

  /// An empty text hides it.
  void say(const QString& text) {
    setText(text);
    setVisible(!text.isEmpty());
  }

 protected:
  void changeEvent(QEvent* event) override {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !colouring_) colour();
  }

 private:
  void colour() {
    colouring_ = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, semantic_ink(Semantic::attention, own));
    setPalette(own);
    colouring_ = false;
  }

  bool colouring_ = false;
};

}  // namespace chronicle::app
