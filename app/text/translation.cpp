#include "app/text/translation.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <vector>

#include "app/text/values.h"

namespace chronicle::app {
namespace {

/// English as in the texts and in the record.
QLocale locale_of(Language language) {
  switch (language) {
    case Language::russian:
      return {QLocale::Russian, QLocale::Russia};
    case Language::kazakh:
      return {QLocale::Kazakh, QLocale::Kazakhstan};
    case Language::english:
      break;
  }
  return {QLocale::English, QLocale::UnitedKingdom};
}

/// In the first of the languages read that Qt has. It has no Kazakh: resources/i18n/qt has what its dialogs, buttons
/// and menus say, and the rest is Russian, which is nearer to who reads that.
void install_words_of_qt(QCoreApplication& application) {
  const QString of_qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath), ours = QStringLiteral(":/i18n");
  std::vector<QTranslator*> found;
  for (const Language read : languages_read(shown_language)) {
    auto* translator = found.emplace_back(new QTranslator(&application));
    const auto load = [&](const QString& folder) {
      return translator->load(locale_of(read), QStringLiteral("qtbase"), QStringLiteral("_"), folder);
    };
    if (load(of_qt) || read == Language::english) break;
    if (!load(ours)) found.pop_back();
  }
  for (auto one = found.rbegin(); one != found.rend(); ++one)
    QCoreApplication::installTranslator(*one);  // the last first
}

}  // namespace

QString Translation::translate(const char* context, const char* source, const char* disambiguation, int n) const {
  QString text = QTranslator::translate(context, source, disambiguation, n);
  return n < 0 ? text : text.replace(QLatin1String("%n"), number_text(n));
}

Language desktop_language() {
  const QStringList wanted = QLocale::system().uiLanguages();
  for (const QString& tag : wanted)
    if (const auto language = language_of(tag.section(u'-', 0, 0).toStdString())) return *language;
  return Language::english;
}

QString own_name_of(Language language) {
  return text_of(with_capital(phrases_in(language).vocabulary.language(code_of(language))));
}

void speak_shown_language(QCoreApplication& application) {
  const QLocale locale = locale_of(shown_language);
  QLocale::setDefault(locale);
  qDeleteAll(application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));  // of a language spoken before
  install_words_of_qt(application);
  auto* translation = new Translation(&application);
  const QString name = QStringLiteral("cis-chronicle_") % QLocale::languageToCode(locale.language());
  if (translation->load(name, QStringLiteral(":/i18n"))) QCoreApplication::installTranslator(translation);
}

}  // namespace chronicle::app
