#include "app/text/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <array>

namespace chronicle::app {
namespace {

// The words of core enumerations, for the translators; they reach `label_of` as data.
[[maybe_unused]] constexpr std::array words{
    // Kinds of records
    QT_TRANSLATE_NOOP("Words", "session"),
    QT_TRANSLATE_NOOP("Words", "document"),
    QT_TRANSLATE_NOOP("Words", "statement"),
    QT_TRANSLATE_NOOP("Words", "commitment"),
    QT_TRANSLATE_NOOP("Words", "figure"),
    QT_TRANSLATE_NOOP("Words", "person"),
    QT_TRANSLATE_NOOP("Words", "state"),
    QT_TRANSLATE_NOOP("Words", "place"),
    QT_TRANSLATE_NOOP("Words", "topic"),
    QT_TRANSLATE_NOOP("Words", "source"),
    // Forms of sessions
    QT_TRANSLATE_NOOP("Words", "in-person"),
    QT_TRANSLATE_NOOP("Words", "video"),
    QT_TRANSLATE_NOOP("Words", "mixed"),
    // States of sessions
    QT_TRANSLATE_NOOP("Words", "held"),
    QT_TRANSLATE_NOOP("Words", "announced"),
    QT_TRANSLATE_NOOP("Words", "draft agenda"),
    QT_TRANSLATE_NOOP("Words", "moved"),
    QT_TRANSLATE_NOOP("Words", "postponed"),
    QT_TRANSLATE_NOOP("Words", "cancelled"),
    QT_TRANSLATE_NOOP("Words", "unconfirmed"),
    // Types of documents
    QT_TRANSLATE_NOOP("Words", "concept"),
    QT_TRANSLATE_NOOP("Words", "strategy"),
    QT_TRANSLATE_NOOP("Words", "programme"),
    QT_TRANSLATE_NOOP("Words", "action-plan"),
    QT_TRANSLATE_NOOP("Words", "main-directions"),
    QT_TRANSLATE_NOOP("Words", "priority-areas"),
    QT_TRANSLATE_NOOP("Words", "agreement"),
    QT_TRANSLATE_NOOP("Words", "treaty"),
    QT_TRANSLATE_NOOP("Words", "protocol"),
    QT_TRANSLATE_NOOP("Words", "memorandum"),
    QT_TRANSLATE_NOOP("Words", "convention"),
    QT_TRANSLATE_NOOP("Words", "decision"),
    QT_TRANSLATE_NOOP("Words", "regulation"),
    QT_TRANSLATE_NOOP("Words", "statement"),
    QT_TRANSLATE_NOOP("Words", "budget"),
    QT_TRANSLATE_NOOP("Words", "forecast"),
    QT_TRANSLATE_NOOP("Words", "report"),
    QT_TRANSLATE_NOOP("Words", "appointment"),
    QT_TRANSLATE_NOOP("Words", "award"),
    QT_TRANSLATE_NOOP("Words", "document"),
    // Outcomes and validity
    QT_TRANSLATE_NOOP("Words", "adopted"),
    QT_TRANSLATE_NOOP("Words", "considered"),
    QT_TRANSLATE_NOOP("Words", "planned"),
    QT_TRANSLATE_NOOP("Words", "deferred"),
    QT_TRANSLATE_NOOP("Words", "not adopted"),
    QT_TRANSLATE_NOOP("Words", "adoption not stated"),
    QT_TRANSLATE_NOOP("Words", "in force"),
    QT_TRANSLATE_NOOP("Words", "not yet"),
    QT_TRANSLATE_NOOP("Words", "expired"),
    QT_TRANSLATE_NOOP("Words", "replaced"),
    QT_TRANSLATE_NOOP("Words", "not known"),
    // What came of commitments
    QT_TRANSLATE_NOOP("Words", "progress"),
    QT_TRANSLATE_NOOP("Words", "fulfilled"),
    QT_TRANSLATE_NOOP("Words", "restated"),
    QT_TRANSLATE_NOOP("Words", "dropped"),
};

}  // namespace

QString text_of(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString label_of(std::string_view word) {
  const std::string key(word);
  QString label = QCoreApplication::translate("Words", key.c_str());
  label.replace(QLatin1Char('-'), QLatin1Char(' '));
  if (!label.isEmpty()) label[0] = label[0].toUpper();
  return label;
}

QString not_stated() { return QCoreApplication::translate("Words", "not stated"); }

QString language_name(const std::string& code) {
  const QString known = text_of(code);
  const QLocale::Language language = QLocale::codeToLanguage(known);
  return language == QLocale::AnyLanguage ? known : QLocale::languageToString(language);
}

}  // namespace chronicle::app
