// A dialog in which the user types what nobody could type again for them.
#pragma once

#include <QtWidgets/QDialog>

namespace chronicle::app {

/// Escape, Cancel and closing ask first whether what was typed is to be kept.
class TypedDialog : public QDialog {
  Q_OBJECT

 public:
  using QDialog::QDialog;

  /// Whether something was typed that would be lost.
  virtual bool is_changed() const = 0;
  void reject() override;

 protected:
  /// Grows with what is said in it.
  bool event(QEvent* event) override;
  /// Whether closing offers to keep what was typed otherwise than by saving it, which has failed.
  virtual bool can_wait() const { return false; }
  /// Keeps it so; whether that is done, and the dialog may go.
  virtual bool keep_for_later() { return false; }
};

}  // namespace chronicle::app
