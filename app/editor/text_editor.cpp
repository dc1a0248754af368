#include "app/editor/text_editor.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "app/text/raw_text.h"

namespace chronicle::app {
namespace {

constexpr int most_lines_in_sight = 8;

void fill_with(QWidget* editor, QWidget* inner) {
  auto* layout = new QVBoxLayout(editor);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(inner);
  editor->setFocusProxy(inner);
}

}  // namespace

LineEditor::LineEditor(QWidget* parent) : FieldEditor(parent), line_(new QLineEdit(this)) {
  fill_with(this, line_);
  connect(line_, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

void LineEditor::set_text(const QString& text) { line_->setText(text); }

GrowingText::GrowingText(QWidget* parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCenterOnScroll(false);
  document()->setDocumentMargin(3);
  connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::grow);
  grow();
}

void GrowingText::keyPressEvent(QKeyEvent* event) {
  const bool is_enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (is_enter && !takes_lines_) return event->ignore();
  QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  grow();
}

void GrowingText::grow() {
  const int lines = std::max(1, static_cast<int>(document()->size().height()));
  const int shown = std::min(lines, most_lines_in_sight);
  const double inside = shown * fontMetrics().lineSpacing() + 2 * document()->documentMargin();
  setVerticalScrollBarPolicy(lines > shown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  setFixedHeight(static_cast<int>(inside) + 2 * frameWidth() + 1);
}

TextEditor::TextEditor(Lines lines, QWidget* parent) : FieldEditor(parent), lines_(lines), box_(new GrowingText(this)) {
  fill_with(this, box_);
  box_->set_takes_lines(lines == Lines::several);
  connect(box_, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QString TextEditor::text() const { return raw_text_of(*box_->document()); }

void TextEditor::set_text(const QString& text) {
  box_->set_takes_lines(lines_ == Lines::several || text.contains(QLatin1Char('\n')));
  box_->setPlainText(text);
}

}  // namespace chronicle::app
