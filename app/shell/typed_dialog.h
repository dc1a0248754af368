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
};

}  // namespace chronicle::app
