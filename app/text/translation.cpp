#include "app/text/translation.h"

#include <QtCore/QLocale>

#include "app/text/values.h"

namespace chronicle::app {
namespace {

/// The English of the texts and of the record.
QLocale locale_of(Language language) {
  switch (language) {
    case Language::english:
      break;
  }
  return {QLocale::English, QLocale::UnitedKingdom};
}

}  // namespace

QString Translation::translate(const char* context, const char* source, const char* disambiguation, int n) const {
  QString text = QTranslator::translate(context, source, disambiguation, n);
  return n < 0 ? text : text.replace(QLatin1String("%n"), number_text(n));
}

void speak_shown_language(QCoreApplication& application) {
  const QLocale locale = locale_of(shown_language);
  QLocale::setDefault(locale);
  auto* translation = new Translation(&application);
  const QString name = QStringLiteral("cis-chronicle_") % QLocale::languageToCode(locale.language());
  if (translation->load(name, QStringLiteral(":/i18n"))) QCoreApplication::installTranslator(translation);
}

}  // namespace chronicle::app
