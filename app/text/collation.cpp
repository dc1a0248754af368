#include "app/text/collation.h"

#include <QtCore/QLocale>

namespace chronicle::app {

QCollator text_collator() {
  // The C locale sorts by code, capitals before small letters.
  QLocale locale;
  if (locale.language() == QLocale::C) locale = QLocale(QLocale::English);
  QCollator collator(locale);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  collator.setNumericMode(true);
  return collator;
}

}  // namespace chronicle::app
