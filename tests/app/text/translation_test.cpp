// The window's texts: what lupdate finds of them in the sources, and the files of resources/i18n.
#include "app/text/translation.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <map>
#include <set>
#include <tuple>

#include "app/register/register_text.h"
#include "app/text/values.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

const QString folder = QStringLiteral(CHRONICLE_SOURCE_DIR);

struct Text {
  QString context{}, source{}, comment{};
  bool has_forms = false;  ///< one for each number that the language tells apart
  bool is_finished = false;
  QStringList translations{};

  std::string name() const { return QString(context % QStringLiteral(": ") % source).toStdString(); }
  auto key() const { return std::tuple(context, source, comment, has_forms); }
};

/// A <message> that has just begun.
Text read_text(QXmlStreamReader& xml, const QString& context) {
  Text text{.context = context};
  text.has_forms = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("source")) {
      text.source = xml.readElementText();
    } else if (xml.name() == QLatin1String("comment")) {
      text.comment = xml.readElementText();
    } else if (xml.name() == QLatin1String("translation")) {
      text.is_finished = !xml.attributes().hasAttribute(QLatin1String("type"));
      if (!text.has_forms)
        text.translations << xml.readElementText();
      else
        while (xml.readNextStartElement()) text.translations << xml.readElementText();
    } else {
      xml.skipCurrentElement();
    }
  }
  return text;
}

std::vector<Text> read_texts(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  std::vector<Text> texts;
  QString context;
  REQUIRE(xml.readNextStartElement());
  while (xml.readNextStartElement()) {
    if (xml.name() != QLatin1String("context")) {
      xml.skipCurrentElement();
      continue;
    }
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("name"))
        context = xml.readElementText();
      else
        texts.push_back(read_text(xml, context));
    }
  }
  CHECK_FALSE(xml.hasError());
  return texts;
}

/// All that the sources mark for translation.
const std::vector<Text>& texts_of_sources() {
  static const std::vector<Text> texts = [] {
    const QTemporaryDir made;
    const QString path = made.filePath(QStringLiteral("all.ts"));
    const int code =
        QProcess::execute(QStringLiteral(CHRONICLE_LUPDATE),
                          {QStringLiteral("-silent"), QStringLiteral("-I") + folder, folder + QStringLiteral("/app"),
                           QStringLiteral("-source-language"), QStringLiteral("en"), QStringLiteral("-target-language"),
                           QStringLiteral("en"), QStringLiteral("-ts"), path});
    REQUIRE(code == 0);
    return read_texts(path);
  }();
  return texts;
}

/// "%1", "%2", "%n", each once.
QSet<QString> places_in(const QString& text) {
  static const QRegularExpression place(QStringLiteral("%L?(\\d+|n)"));
  QSet<QString> places;
  for (const auto& match : place.globalMatch(text)) places << match.captured(1);
  return places;
}

}  // namespace

TEST_CASE("each text belongs to the class that shows it") {
  REQUIRE(texts_of_sources().size() > 300);
  for (const Text& text : texts_of_sources()) {
    INFO(text.name());
    CHECK(text.context.startsWith(QLatin1String("chronicle::app::")));
  }
}

TEST_CASE("each context is that of one class, by its name") {
  static const QRegularExpression declared(
      QStringLiteral("(?:class|struct) (\\w+)[^{};]*\\{\\s*Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)"));
  static const QRegularExpression any(QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\("));
  QSet<QString> contexts;
  QDirIterator files(folder + QStringLiteral("/app"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    qsizetype found = 0;
    for (const auto& match : declared.globalMatch(source)) {
      const QString context = match.captured(2);
      INFO(context.toStdString());
      CHECK(context == QStringLiteral("chronicle::app::") % match.captured(1));
      CHECK_FALSE(contexts.contains(context));
      contexts << context;
      ++found;
    }
    INFO(file.fileName().toStdString());
    CHECK(source.count(any) == found);
  }
  CHECK(contexts.size() > 10);
}

TEST_CASE("a text with a count has forms for it, and is no part of another text") {
  for (const Text& text : texts_of_sources()) {
    INFO(text.name());
    CHECK(text.has_forms == places_in(text.source).contains(QStringLiteral("n")));
    CHECK(text.source == text.source.trimmed());
  }
}

TEST_CASE("what the command line says, too, has no counts: it says it without translations") {
  const QSet<QString> shared{QStringLiteral("chronicle::app::Messages"), QStringLiteral("chronicle::app::Faults"),
                             QStringLiteral("chronicle::app::Paper")};
  for (const Text& text : texts_of_sources()) {
    INFO(text.name());
    if (shared.contains(text.context)) CHECK_FALSE(text.has_forms);
  }
}

TEST_CASE("the translations are whole and those of the sources: `cmake --build build/dev --target texts`") {
  const QDir translations(folder + QStringLiteral("/resources/i18n"));
  const QStringList names = translations.entryList({QStringLiteral("*.ts")});
  REQUIRE(names.contains(QStringLiteral("cis-chronicle_en.ts")));
  for (const QString& name : names) {
    std::set<decltype(Text().key())> wanted, there;
    for (const Text& text : texts_of_sources())
      if (text.has_forms || name != QStringLiteral("cis-chronicle_en.ts")) wanted.insert(text.key());
    for (const Text& text : read_texts(translations.filePath(name))) {
      INFO(name.toStdString() << ", " << text.name());
      CHECK(wanted.contains(text.key()));
      CHECK(text.is_finished);
      CHECK_FALSE(text.translations.isEmpty());
      for (const QString& translation : text.translations) CHECK(places_in(translation) == places_in(text.source));
      there.insert(text.key());
    }
    CHECK(there.size() == wanted.size());
  }
}

TEST_CASE("no translation is its English, but names and what has no words") {
  static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
  const QSet<QString> names{QStringLiteral("CIS Chronicle"), QStringLiteral("%1 — CIS Chronicle"),
                            QStringLiteral("PDF"),           QStringLiteral("Markdown"),
                            QStringLiteral("Tab"),           QStringLiteral("Letter"),
                            QStringLiteral("Legal")};
  for (const QString& name : {QStringLiteral("cis-chronicle_ru.ts"), QStringLiteral("cis-chronicle_kk.ts")})
    for (const Text& text : read_texts(folder + QStringLiteral("/resources/i18n/") + name)) {
      INFO(name.toStdString() << ", " << text.name());
      for (const QString& translation : text.translations)
        CHECK((translation != text.source || names.contains(text.source) || !text.source.contains(word)));
    }
}

TEST_CASE("counts are in the form of their number, which is written as on pages") {
  CHECK(count_text(Kind::document, 1) == QStringLiteral("1 document"));
  CHECK(count_text(Kind::document, 0) == QStringLiteral("0 documents"));
  CHECK(count_text(Kind::person, 2) == QStringLiteral("2 people"));
  CHECK(count_text(Kind::document, 12, 100000) == QStringLiteral("12 of 100\u00a0000 documents"));
  CHECK(count_text(Kind::document, 192, 192) == QStringLiteral("192 documents"));
}

TEST_CASE("what is said of Qt's own words in Kazakh has their places, and letters for Alt that are on the keys") {
  const auto texts = read_texts(folder + QStringLiteral("/resources/i18n/qt/qtbase_kk.ts"));
  REQUIRE(texts.size() > 150);
  static const QRegularExpression on_digits(QStringLiteral("&[әіңғүұқөһ]"), QRegularExpression::CaseInsensitiveOption);
  for (const Text& text : texts) {
    INFO(text.name());
    for (const QString& translation : text.translations) {
      CHECK_FALSE(translation.isEmpty());
      CHECK(places_in(translation) == places_in(text.source));
      CHECK(translation.contains(QLatin1Char('&')) == text.source.contains(QLatin1Char('&')));
      CHECK_FALSE(translation.contains(on_digits));
    }
  }
}

TEST_CASE("what Qt writes by itself is in the language of the window, whatever that of the desktop is") {
  CHECK(QLocale().language() == QLocale::English);
  CHECK(moment_text(QDateTime(QDate(2021, 11, 12), QTime(14, 3, 59))) == QStringLiteral("12 Nov 2021, 14:03"));
}

}  // namespace chronicle::app
