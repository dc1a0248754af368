// A session that the library does not have, made while the list of its documents is entered.
#pragma once

#include <functional>
#include <vector>

#include "app/dialogs/typed_dialog.h"
#include "app/editor/choice_editor.h"
#include "app/editor/date_editor.h"
#include "app/editor/reference_editor.h"
#include "app/editor/said_label.h"
#include "core/edits/assignment.h"

namespace chronicle::app {

/// Day, place and form; the rest is entered on the page of the session.
class NewSessionDialog : public TypedDialog {
  Q_OBJECT

 public:
  using Write = std::function<Result<void>(const std::vector<Assignment>& assignments)>;

  NewSessionDialog(const Choosing& choosing, QWidget* parent);

  /// What saving does; to be set before the dialog is shown.
  void set_write(Write write) { write_ = std::move(write); }
  bool is_changed() const override;
  void accept() override;

  /// Its parts, for those who look at it from outside.
  DateEditor* held() const { return held_; }
  ReferenceEditor* place() const { return place_; }
  ChoiceEditor* form() const { return form_; }
  /// What is said beneath the fields.
  QString said() const { return said_->text(); }

 private:
  const Choosing choosing_;
  Write write_;
  DateEditor* held_;
  ReferenceEditor* place_;
  ChoiceEditor* form_;
  SaidLabel* said_;
};

}  // namespace chronicle::app
