#include "app/dialogs/wheel_guard.h"

#include <QtCore/QEvent>

namespace chronicle::app {
namespace {

class WheelGuard : public QObject {
 public:
  explicit WheelGuard(QWidget& box) : QObject(&box), box_(box) {}

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::Wheel || box_.hasFocus()) return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
  }

 private:
  QWidget& box_;
};

}  // namespace

void guard_from_wheel(QWidget& box) {
  box.setFocusPolicy(Qt::StrongFocus);
  box.installEventFilter(new WheelGuard(box));
}

}  // namespace chronicle::app
