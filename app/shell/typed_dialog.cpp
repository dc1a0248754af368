#include "app/shell/typed_dialog.h"

#include "app/shell/ask_choice.h"

namespace chronicle::app {

void TypedDialog::reject() {
  if (!is_changed()) return QDialog::reject();
  enum { keep_editing, save, discard };
  const auto way =
      ask_choice(this, tr("Save what you have written?"), {}, {tr("&Keep Editing"), tr("&Save"), tr("&Discard")});
  if (way == save) return accept();
  if (way == discard) QDialog::reject();
}

}  // namespace chronicle::app
