#include "app/text/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace chronicle::app {

QString text_of(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString not_stated() { return QCoreApplication::translate("Words", "not stated"); }

QString language_name(const std::string& code) {
  const QString known = text_of(code);
  const QLocale::Language language = QLocale::codeToLanguage(known);
  return language == QLocale::AnyLanguage ? known : QLocale::languageToString(language);
}

}  // namespace chronicle::app
