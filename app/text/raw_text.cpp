#include "app/text/raw_text.h"

#include <QtGui/QTextCursor>
#include <QtWidgets/QPlainTextEdit>

namespace chronicle::app {

QString raw_text_of(const QTextDocument& document) {
  return document.toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void replace_text(QPlainTextEdit& edit, const QString& text) {
  QTextCursor all(edit.document());
  all.beginEditBlock();  // so that what is typed next is a step of its own, whatever was replaced
  all.select(QTextCursor::Document);
  all.insertText(text);
  all.endEditBlock();
}

}  // namespace chronicle::app
