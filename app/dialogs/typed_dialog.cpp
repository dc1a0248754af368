#include "app/dialogs/typed_dialog.h"

#include "app/dialogs/ask_choice.h"

namespace chronicle::app {

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
