// Texts as they are entered: on one line, or in a box that grows with them.
#pragma once

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include "app/editor/field_editor.h"

namespace chronicle::app {

/// For short texts that have a form, and for numbers.
class LineEditor : public FieldEditor {
  Q_OBJECT

 public:
  explicit LineEditor(QWidget* parent);

  QString text() const override { return line_->text(); }
  void set_text(const QString& text) override;
  void set_name(const QString& name) override { line_->setAccessibleName(name); }

 private:
  QLineEdit* line_;
};

/// A box as high as its text needs, up to a few lines.
class GrowingText : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit GrowingText(QWidget* parent);

  /// Whether Enter begins another line.
  void set_takes_lines(bool takes) { takes_lines_ = takes; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void grow();

  bool takes_lines_ = false;
};

/// For titles and gists, which are often too long for one line.
class TextEditor : public FieldEditor {
  Q_OBJECT

 public:
  /// Whether a text may have line ends. One that has some already keeps them.
  enum class Lines { one, several };

  TextEditor(Lines lines, QWidget* parent);

  QString text() const override;
  void set_text(const QString& text) override;
  void set_name(const QString& name) override { box_->setAccessibleName(name); }

 private:
  Lines lines_;
  GrowingText* box_;
};

}  // namespace chronicle::app
