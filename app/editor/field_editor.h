// What a value is entered with: a widget for each type of field.
#pragma once

#include <QtWidgets/QWidget>
#include <functional>
#include <memory>

#include "core/entry/field.h"
#include "core/entry/named_records.h"

namespace chronicle::app {

/// The records that references are chosen from, as they are when it is asked.
using Choosing = std::function<std::shared_ptr<const NamedRecords>()>;

/// A widget of a form that holds one value, in the terms of what is typed (core/entry/typed_value.h).
class FieldEditor : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// What is typed; empty: nothing. The same value may be typed in several ways.
  virtual QString text() const = 0;
  /// The same as the user sees it: the name of a record, the words of a choice.
  virtual QString shown() const { return text(); }
  /// Shows a value instead, as `write_typed` and `text` have it; nothing is left to be undone in it.
  virtual void set_text(const QString& text) = 0;
  /// What screen readers call it.
  virtual void set_name(const QString& name) = 0;

 Q_SIGNALS:
  /// Something else is typed than before.
  void edited();
};

/// The editor for a field or a part of one.
FieldEditor* make_editor(const FieldPath& path, const Choosing& choosing, QWidget* parent);

}  // namespace chronicle::app
