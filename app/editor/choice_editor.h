// One of a few values, chosen by its words.
#pragma once

#include <QtWidgets/QComboBox>
#include <utility>
#include <vector>

#include "app/editor/field_editor.h"

namespace chronicle::app {

/// A value as it is typed, and as it is shown.
using Option = std::pair<QString, QString>;

/// What a choice or a flag can be; of a list of facts, which facts there are.
std::vector<Option> options_of(const Field& field);

class ChoiceEditor : public FieldEditor {
  Q_OBJECT

 public:
  /// An empty entry stands first where nothing may be chosen; elsewhere nothing is chosen at first.
  ChoiceEditor(const std::vector<Option>& options, bool may_be_empty, QWidget* parent);

  QString text() const override;
  QString shown() const override { return box_->currentText(); }
  void set_text(const QString& text) override;
  /// Is as wide as its longest choice, where others stand beside it.
  void show_whole() { box_->setSizeAdjustPolicy(QComboBox::AdjustToContents); }
  void set_name(const QString& name) override { box_->setAccessibleName(name); }

 private:
  QComboBox* box_;
};

}  // namespace chronicle::app
