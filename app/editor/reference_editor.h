// A reference to a record, chosen by typing letters of its name.
#pragma once

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <optional>
#include <vector>

#include "app/editor/field_editor.h"

namespace chronicle::app {

class ReferenceEditor : public FieldEditor {
  Q_OBJECT

 public:
  /// Of records of these kinds.
  ReferenceEditor(std::vector<Kind> kinds, Choosing choosing, QWidget* parent);

  /// The id of the record that was chosen, else what is typed.
  QString text() const override;
  QString shown() const override { return line_->text(); }
  /// An id is shown by what its record is called.
  void set_text(const QString& text) override;
  void set_name(const QString& name) override { line_->setAccessibleName(name); }
  /// The record that was chosen, or is the only one called as is typed.
  std::optional<RecordId> record() const;
  QLineEdit* line() { return line_; }
  /// What Down offers while nothing is typed.
  void offer_first(std::vector<RecordId> records) { first_ = std::move(records); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void offer(const QString& typed);
  void show_offered(const std::vector<RecordId>& records);
  void choose(const QModelIndex& index);

  std::vector<Kind> kinds_;
  std::vector<RecordId> first_;
  Choosing choosing_;
  QLineEdit* line_;
  QStandardItemModel* offered_;
  QCompleter* completer_;
  QString chosen_;       ///< its id
  QString chosen_name_;  ///< which stands in the line as long as it is chosen
};

}  // namespace chronicle::app
