// Several values under one another, each with an editor of its own.
#pragma once

#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>
#include <vector>

#include "app/editor/field_editor.h"

namespace chronicle::app {

class ListEditor : public FieldEditor {
  Q_OBJECT

 public:
  /// For a field that is a list, which must outlive it.
  ListEditor(const Field& field, Choosing choosing, QWidget* parent);

  /// The values that are not empty.
  QString text() const override;
  QString shown() const override;
  void set_text(const QString& text) override;
  void set_name(const QString& name) override;
  /// Of each row its editor.
  std::vector<FieldEditor*> editors() const;
  QToolButton* add_button() { return add_; }

 private:
  struct Row {
    QWidget* widget;
    FieldEditor* editor;
    QToolButton* remove;
  };

  Row& add_row(const QString& text);
  void remove_row(const QWidget* widget);
  FieldEditor* make_row_editor(QWidget* parent) const;
  QStringList values_of(const QString& text) const;
  void name_rows();
  void follow_focus();

  const Field& field_;
  Choosing choosing_;
  QVBoxLayout* layout_;
  QToolButton* add_;
  std::vector<Row> rows_;
  QString name_;
};

}  // namespace chronicle::app
