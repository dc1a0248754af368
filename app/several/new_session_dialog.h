// Asks for a session that the library does not have, which is added together with the list of its documents.
#pragma once

#include <functional>
#include <vector>

#include "app/dialogs/typed_dialog.h"
#include "app/editor/choice_editor.h"
#include "app/editor/date_editor.h"
#include "app/editor/reference_editor.h"
#include "app/editor/said_label.h"
#include "app/several/typed_session.h"

namespace chronicle::app {

/// Day, place and form; the rest is entered on the page of the session.
class NewSessionDialog : public TypedDialog {
  Q_OBJECT

 public:
  using Check = std::function<Result<void>(const std::vector<Assignment>& facts)>;

  /// A session after `today` is said to be added as announced.
  NewSessionDialog(const Choosing& choosing, Day today, QWidget* parent);

  /// What tells whether the facts make a session; to be set before the dialog is shown.
  void set_check(Check check) { check_ = std::move(check); }
  /// Begins with what was typed before.
  void begin(const TypedSession& session);
  /// What is typed.
  TypedSession session() const;
  bool is_changed() const override;
  void accept() override;

  /// Its parts, for those who look at it from outside.
  DateEditor* held() const { return held_; }
  ReferenceEditor* place() const { return place_; }
  ChoiceEditor* form() const { return form_; }
  /// What is said beneath the fields.
  QString said() const { return said_->text(); }

 private:
  void tell_of_day();
  /// What a session of that day is called, which the library has already; empty: there is none.
  QString session_of_day(const QString& typed) const;

  const Choosing choosing_;
  const Day today_;
  Check check_;
  TypedSession begun_;
  QString told_of_;  ///< the day of which was said that there is a session
  DateEditor* held_;
  ReferenceEditor* place_;
  ChoiceEditor* form_;
  SaidLabel* said_;
};

}  // namespace chronicle::app
