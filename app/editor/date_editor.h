// Dates as people write them, with what is understood of them beneath.
#pragma once

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include "app/editor/field_editor.h"

namespace chronicle::app {

class DateEditor : public FieldEditor {
  Q_OBJECT

 public:
  explicit DateEditor(QWidget* parent);

  QString text() const override { return line_->text(); }
  /// Shown in words where they are read as the same date.
  void set_text(const QString& text) override;
  void set_name(const QString& name) override { line_->setAccessibleName(name); }

 private:
  void show_understood();

  QLineEdit* line_;
  QLabel* understood_;
};

/// What is understood of a date that is typed: "May 2022, any day · 2022-05"; empty if it is none.
QString understood_date(const QString& typed);

}  // namespace chronicle::app
