// A source that the library does not have, entered while facts are that rest on it.
#pragma once

#include <QtWidgets/QLineEdit>
#include <functional>
#include <vector>

#include "app/dialogs/typed_dialog.h"
#include "app/editor/date_editor.h"
#include "app/editor/said_label.h"
#include "core/edits/assignment.h"
#include "core/time/day.h"

namespace chronicle::app {

/// The address alone is enough to begin: publisher and title are proposed by it.
class NewSourceDialog : public TypedDialog {
  Q_OBJECT

 public:
  using Write = std::function<Result<void>(const std::vector<Assignment>& assignments)>;

  /// `typed` is its address or its title, as far as the user has typed it; `today` is when it is read.
  NewSourceDialog(const QString& typed, Day today, QWidget* parent);

  /// What saving does; to be set before the dialog is shown.
  void set_write(Write write) { write_ = std::move(write); }
  bool is_changed() const override;
  void accept() override;

 private:
  void propose();

  Day today_;
  Write write_;
  QLineEdit* address_;
  QLineEdit* publisher_;
  QLineEdit* title_;
  DateEditor* published_;
  SaidLabel* said_;
  QString begun_;
};

}  // namespace chronicle::app
