#include "app/dialogs/typed_dialog.h"

#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QLayout>
#include <algorithm>

#include "app/dialogs/ask_choice.h"

namespace chronicle::app {

bool TypedDialog::event(QEvent* event) {
  const bool done = QDialog::event(event);
  if (event->type() == QEvent::LayoutRequest && layout() != nullptr && isVisible()) {
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    const int most = screen()->availableGeometry().height();
    if (this->height() < std::min(height, most)) resize(width(), std::min(height, most));
  }
  return done;
}

void TypedDialog::reject() {
  if (!is_changed()) return QDialog::reject();
  enum { keep_editing, save, discard, later };
  QStringList ways{tr("&Keep Editing"), tr("&Save"), tr("&Discard")};
  if (can_wait()) ways << tr("Keep for &Later");
  const auto way = ask_choice(this, tr("Save your changes?"), {}, ways);
  if (way == save) return accept();
  if (way == discard || (way == later && keep_for_later())) QDialog::reject();
}

}  // namespace chronicle::app
