// Where a list is pasted, or typed.
#pragma once

#include <QtCore/QMimeData>
#include <QtWidgets/QPlainTextEdit>

namespace chronicle::app {

class PasteField : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit PasteField(QWidget* parent) : QPlainTextEdit(parent) { setTabChangesFocus(true); }

 Q_SIGNALS:
  /// A text has been pasted or dropped, and stands in the field.
  void pasted();

 protected:
  void insertFromMimeData(const QMimeData* source) override {
    QPlainTextEdit::insertFromMimeData(source);
    if (source->hasText()) Q_EMIT pasted();
  }
};

}  // namespace chronicle::app
