#include "app/text/raw_text.h"

namespace chronicle::app {

QString raw_text_of(const QTextDocument& document) {
  return document.toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

}  // namespace chronicle::app
