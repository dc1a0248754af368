// The user guide: in each language the same, and in the words of the window.
#include <QtCore/QFile>
#include <QtCore/QMultiHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QTextBlock>
#include <QtWidgets/QTextBrowser>

#include "tests/app/shell/window_fixture.h"
#include "tests/app/text/speaking.h"
#include "tests/support/catch.h"

namespace chronicle::app::test {
namespace {

const QString sources = QStringLiteral(CHRONICLE_SOURCE_DIR);

/// What stands under one heading, but for that of a deeper one.
struct GuideSection {
  QString heading;
  qsizetype level = 0;
  qsizetype rows = 0;  ///< of tables
  qsizetype points = 0;
  QStringList pictures{}, commands{};
  QSet<QString> bold{}, spelled{};
};

/// What is spelled alike in every language: keys, options, ends of names, words and commands of the command line.
bool is_spelled_alike(const QString& code) {
  static const QRegularExpression keys(
      QStringLiteral("^(Ctrl|Shift|Alt|Esc|Enter|Home|End|Page|Up|Down|Left|Right|Tab|Delete|Menu|Space|F\\d)\\b.*"));
  static const QRegularExpression options(QStringLiteral("^--[a-z].*"));
  static const QRegularExpression words(QStringLiteral("^[.a-z0-9+=@,-]+$"));
  return keys.match(code).hasMatch() || options.match(code).hasMatch() || words.match(code).hasMatch() ||
         code.startsWith(QLatin1String("cis-chronicle "));
}

/// A command by its verb and its options, whatever it is done with.
QString without_values(const QString& command) {
  QStringList kept = command.split(u' ').mid(0, 2);
  static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
  for (const auto& match : option.globalMatch(command))
    if (match.captured() != QLatin1String("--lang")) kept << match.captured();
  return kept.join(u' ');
}

void read_line(const QString& line, GuideSection& section) {
  static const QRegularExpression picture(QStringLiteral("\\]\\((images/[^)]*)\\)"));
  static const QRegularExpression point(QStringLiteral("^(- |\\d\\. )"));
  for (const auto& match : picture.globalMatch(line)) section.pictures << match.captured(1);
  if (line.startsWith(u'|')) ++section.rows;
  if (point.match(line).hasMatch()) ++section.points;
}

/// What is set off within lines, which may go on in the next one.
void read_text(const QString& text, GuideSection& section) {
  static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
  static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
  static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\""));
  for (const auto& match : bold.globalMatch(text)) section.bold << match.captured(1).simplified();
  for (const auto& match : code.globalMatch(text))
    if (QString name = match.captured(1).simplified(); is_spelled_alike(name)) section.spelled << name.remove(quoted);
}

std::vector<GuideSection> read_guide(const QString& name) {
  QFile file(sources + QStringLiteral("/docs/") + name);
  REQUIRE(file.open(QIODevice::ReadOnly));
  std::vector<GuideSection> sections;
  QString text;
  bool is_code = false;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
    const auto level = line.indexOf(u' ');
    if (line.startsWith(QLatin1String("```"))) {
      is_code = !is_code;
    } else if (is_code) {
      sections.back().commands << without_values(line);
    } else if (line.startsWith(u'#')) {
      if (!sections.empty()) read_text(std::exchange(text, {}), sections.back());
      sections.push_back({.heading = line.mid(level + 1), .level = level});
    } else {
      REQUIRE_FALSE(sections.empty());
      read_line(line, sections.back());
      text += line + u'\n';
    }
  }
  read_text(text, sections.back());
  return sections;
}

/// A label as it is written about: without the mark of its letter, dots and arrows.
QString plain(QString label) {
  for (const QChar mark : {QChar(u'&'), QChar(u'…'), QChar(u'‹'), QChar(u'›')}) label.remove(mark);
  return label.trimmed();
}

/// What the window says in English, and what in Russian.
const QMultiHash<QString, QString>& labels() {
  static const QMultiHash<QString, QString> all = [] {
    QMultiHash<QString, QString> read;
    QFile file(sources + QStringLiteral("/resources/i18n/cis-chronicle_ru.ts"));
    if (!file.open(QIODevice::ReadOnly)) return read;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      if (xml.name() == QLatin1String("source"))
        source = plain(xml.readElementText());
      else if (xml.name() == QLatin1String("translation"))
        read.insert(source, plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return read;
  }();
  return all;
}

/// What is emphasised, menus and their commands apart.
QSet<QString> names_in(const GuideSection& section) {
  QSet<QString> names;
  for (const QString& bold : section.bold)
    for (const QString& name : bold.split(QStringLiteral(" ▸ "))) names << plain(name);
  return names;
}

}  // namespace

TEST_CASE(
    "the guide has in Russian the sections, tables, pictures, keys, formats and commands that it has in English") {
  const auto english = read_guide(QStringLiteral("user-guide.md"));
  const auto russian = read_guide(QStringLiteral("user-guide.ru.md"));
  REQUIRE(english.size() > 20);
  REQUIRE(english.size() == russian.size());
  for (std::size_t i = 0; i < english.size(); ++i) {
    CAPTURE(english[i].heading.toStdString(), russian[i].heading.toStdString());
    CHECK(english[i].level == russian[i].level);
    CHECK(english[i].rows == russian[i].rows);
    CHECK(english[i].points == russian[i].points);
    CHECK(english[i].pictures == russian[i].pictures);
    CHECK(english[i].commands == russian[i].commands);
    for (const QString& spelled : english[i].spelled - russian[i].spelled) FAIL_CHECK(spelled.toStdString());
    for (const QString& spelled : russian[i].spelled - english[i].spelled) FAIL_CHECK(spelled.toStdString());
    CHECK(english[i].bold.size() == russian[i].bold.size());
  }
}

TEST_CASE("the guide in Russian calls menus, commands and labels as the Russian window does") {
  const auto english = read_guide(QStringLiteral("user-guide.md"));
  const auto russian = read_guide(QStringLiteral("user-guide.ru.md"));
  REQUIRE(english.size() == russian.size());
  int found = 0;
  for (std::size_t i = 0; i < english.size(); ++i) {
    const QSet<QString> names = names_in(russian[i]);
    for (const QString& name : names_in(english[i])) {
      const QStringList said = labels().values(name);
      if (said.isEmpty()) continue;
      CAPTURE(english[i].heading.toStdString(), name.toStdString(), said.join(u' ').toStdString());
      CHECK(std::any_of(said.begin(), said.end(), [&](const QString& one) { return names.contains(one); }));
      ++found;
    }
  }
  CHECK(found > 80);
}

TEST_CASE("a menu with a command of it, in the guides, is one of the window") {
  const QStringList russian = labels().values();
  for (const GuideSection& section : read_guide(QStringLiteral("user-guide.md")))
    for (const QString& bold : section.bold)
      if (const QStringList names = bold.split(QStringLiteral(" ▸ ")); names.size() > 1)
        for (const QString& name : names) {
          CAPTURE(bold.toStdString());
          CHECK(labels().contains(plain(name)));
        }
  for (const GuideSection& section : read_guide(QStringLiteral("user-guide.ru.md")))
    for (const QString& bold : section.bold)
      if (const QStringList names = bold.split(QStringLiteral(" ▸ ")); names.size() > 1)
        for (const QString& name : names) {
          CAPTURE(bold.toStdString());
          CHECK(russian.contains(plain(name)));
        }
}

TEST_CASE("the window shows the guide in its language, in Kazakh the Russian one, with all that it leads to") {
  const Language language = GENERATE(Language::english, Language::russian, Language::kazakh);
  const Speaking speaking(language);
  WindowFixture f;
  f.window.actions()[Command::guide]->trigger();
  QTextBrowser* reader = nullptr;
  for (auto* dialog : f.window.findChildren<QDialog*>())
    if (auto* found = dialog->findChild<QTextBrowser*>()) reader = found;
  REQUIRE(reader != nullptr);
  const bool is_english = language == Language::english;
  CHECK(reader->toPlainText().startsWith(is_english ? QStringLiteral("User guide")
                                                    : QStringLiteral("Руководство пользователя")));
  int pictures = 0, pages = 0;
  for (QTextBlock block = reader->document()->begin(); block.isValid(); block = block.next())
    for (auto at = block.begin(); !at.atEnd(); ++at) {
      const QTextCharFormat format = at.fragment().charFormat();
      if (format.isImageFormat()) {
        CAPTURE(format.toImageFormat().name().toStdString());
        CHECK(reader->loadResource(QTextDocument::ImageResource, QUrl(format.toImageFormat().name())).isValid());
        ++pictures;
      } else if (const QUrl link(format.anchorHref()); !link.isEmpty() && link.scheme().isEmpty()) {
        CAPTURE(link.toString().toStdString());
        CHECK(QFile::exists(QStringLiteral(":/docs/") + link.path()));
        ++pages;
      }
    }
  CHECK(pictures == 12);
  CHECK(pages >= 3);
}

}  // namespace chronicle::app::test
