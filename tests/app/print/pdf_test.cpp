#include "app/print/pdf.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>

#include "app/files/save_file.h"
#include "tests/support/catch.h"
#include "tests/support/programs.h"
#include "tests/support/sample_brief.h"

namespace chronicle::app {
namespace {

using test::without_poppler;

/// The text of a PDF file by poppler, page breaks as form feeds.
QString text_of(const QString& path) {
  return test::run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).out;
}

QString fact_of(const QString& path, const char* name) {
  const QString info = test::run(QStringLiteral("pdfinfo"), {path}).out;
  const QRegularExpression line(QStringLiteral("^%1: +(.*)$").arg(QLatin1StringView(name)),
                                QRegularExpression::MultilineOption);
  return line.match(info).captured(1);
}

/// What poppler reads of a file: texts, links and outline.
QString read_by_poppler(const QString& path) {
  const QStringList arguments{QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), path};
  return test::run(QStringLiteral("pdftohtml"), arguments).out;
}

/// Its entries as "depth title page".
QStringList outline_of(const QString& path) {
  static const QRegularExpression line(QStringLiteral("<(/?outline)|<item page=\"(\\d+)\">([^<]*)"));
  QStringList entries;
  int depth = -1;
  for (auto it = line.globalMatch(read_by_poppler(path)); it.hasNext();) {
    const auto match = it.next();
    if (match.captured(1) == QStringLiteral("outline")) ++depth;
    if (match.captured(1) == QStringLiteral("/outline")) --depth;
    if (match.captured(1).isEmpty())
      entries << QStringLiteral("%1 %2 %3").arg(depth).arg(match.captured(3), match.captured(2));
  }
  return entries;
}

QString written(const QTemporaryDir& folder, const Brief& brief, const PrintOptions& options = {},
                const QString& library = {}) {
  QString path = folder.filePath(QStringLiteral("brief.pdf"));
  REQUIRE(save_file(path.toStdString(), pdf_of({{brief}, {}}, options, library).toStdString()).has_value());
  return path;
}

}  // namespace

TEST_CASE("a PDF says what it is, on the paper asked for") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  Brief brief = test::sample_brief();
  brief.title = "Заседание (2021) <&>";
  const QString a4 = written(folder, brief);
  CHECK(fact_of(a4, "Title") == QStringLiteral("Заседание (2021) <&>"));
  CHECK(fact_of(a4, "Author") == QStringLiteral("CIS Chronicle"));
  CHECK(fact_of(a4, "Creator") == QStringLiteral("CIS Chronicle"));
  CHECK(fact_of(a4, "Page size").contains(QStringLiteral("A4")));
  const QString letter = written(folder, brief, {.paper = PaperSize::letter});
  CHECK(fact_of(letter, "Page size").contains(QStringLiteral("letter")));
}

TEST_CASE("the text of a PDF can be selected, Cyrillic too, and its fonts are embedded") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  const QString path = written(folder, test::sample_brief());
  const QString text = text_of(path);
  for (const char* part :
       {"Nur-Sultan 2021", "Совета глав правительств", "not stated", "Sources", "in force", "27 percent"})
    CHECK(text.contains(QString::fromUtf8(part)));
  const auto fonts = test::run(QStringLiteral("pdffonts"), {path}).out.split(u'\n', Qt::SkipEmptyParts).mid(2);
  REQUIRE_FALSE(fonts.isEmpty());
  for (const QString& font : fonts) CHECK(font.contains(QRegularExpression(QStringLiteral(" yes (yes|no )+ *yes "))));
}

TEST_CASE("pages have a head with the day and a foot with their number") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  const QString path = written(folder, test::sample_brief(40), {}, QStringLiteral("my.chronicle"));
  const auto pages = text_of(path).split(u'\f', Qt::SkipEmptyParts);
  REQUIRE(pages.size() > 2);
  for (int i = 0; i < pages.size(); ++i) {
    CHECK(pages[i].contains(QStringLiteral("As of 21 November 2026")));
    CHECK(pages[i].contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
    CHECK(pages[i].contains(QStringLiteral("CIS Chronicle · my.chronicle")));
    CHECK(pages[i].contains(QStringLiteral("Nur-Sultan 2021")));
  }
}

TEST_CASE("rows of a table are on one page each, under the table's head") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  const QString path = written(folder, test::sample_brief(100));
  QString all;
  for (const QString& page : text_of(path).split(u'\f', Qt::SkipEmptyParts)) {
    const auto count = [&](const char* text) { return page.count(QString::fromUtf8(text)); };
    CHECK(count("Концепция развития") == count("системы №"));
    if (count("системы №") > 0) CHECK(page.contains(QRegularExpression(QStringLiteral("Document +Status +Pages"))));
    all += page;
  }
  for (int row = 1; row <= 100; ++row)  // the mark of source 2 follows
    CHECK(all.count(QRegularExpression(QStringLiteral("системы № %1\\D").arg(row))) == 1);
}

TEST_CASE("a row taller than a page is divided between its lines") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  QString long_text;
  for (int i = 1; i <= 2500; ++i) long_text += QStringLiteral("word%1 ").arg(i);
  const Brief brief{.title = "Tall",
                    .blocks = {Table{.columns = {{"Text", 3}, {"N", 1}},
                                     .rows = {{{{.text = long_text.toStdString()}}, {{.text = "1"}}},
                                              {{{.text = "short"}}, {{.text = "2"}}}}}}};
  const QString text = text_of(written(folder, brief));
  CHECK(text.split(QRegularExpression(QStringLiteral("\\W+"))).filter(QStringLiteral("word")).size() == 2500);
  CHECK(text.contains(QStringLiteral("short")));
}

TEST_CASE("a paragraph over several pages has each of its lines once") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  QString long_text;
  for (int i = 1; i <= 2500; ++i) long_text += QStringLiteral("word%1 ").arg(i);
  const Brief brief{.title = "Long",
                    .blocks = {Paragraph{{{.text = long_text.toStdString()}}}, Paragraph{{{.text = "end"}}}}};
  const QString text = text_of(written(folder, brief));
  const auto words = text.split(QRegularExpression(QStringLiteral("\\W+")));
  CHECK(words.filter(QStringLiteral("word")).size() == 2500);
  CHECK(words.filter(QRegularExpression(QStringLiteral("^end$"))).size() == 1);
}

TEST_CASE("links in a PDF lead to the web and to places within it, and those to elsewhere are none") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  const QByteArray pdf = pdf_of({{test::sample_brief(60)}, {}});
  CHECK(pdf.contains("https://e-cis.info/news/566/96064/"));
  CHECK_FALSE(pdf.contains("page:"));
  CHECK_FALSE(pdf.contains("note:"));
  CHECK_FALSE(pdf.contains("(#note"));
  CHECK_FALSE(pdf.contains("(#document"));
  // Poppler says of each link to which page it leads; the sources are on the last one.
  const QString path = written(folder, test::sample_brief(60));
  const QString xml = read_by_poppler(path);
  const int last = fact_of(path, "Pages").toInt();
  REQUIRE(last > 1);
  CHECK(xml.count(QRegularExpression(QStringLiteral("#%1\">[^<]*\\[2\\]").arg(last))) >= 60);
  CHECK_FALSE(xml.contains(QStringLiteral("#0\"")));
}

TEST_CASE("a PDF has an outline of its headings, each on its page") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  const QString path = written(folder, test::sample_brief(60));
  const QStringList outline = outline_of(path);
  const QString last = fact_of(path, "Pages");
  REQUIRE(outline.size() == 4);
  CHECK(outline[0] == QStringLiteral("0 Nur-Sultan 2021 1"));
  CHECK(outline[1] == QStringLiteral("1 Documents 1"));
  CHECK(outline[2] == QStringLiteral("1 What was said %1").arg(last));
  CHECK(outline[3] == QStringLiteral("1 Sources %1").arg(last));
  CHECK_FALSE(pdf_of({{test::sample_brief()}, {}}).contains("/UseOutlines"));
}

TEST_CASE("the outline of several pages has each with its headings below it, and the sources of all at the end") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  Brief second = test::sample_brief();
  second.title = "Заседание в Минске";
  second.id = "session/2025-09-29";
  Brief first = test::sample_brief();
  first.blocks.emplace_back(Paragraph{{{.text = "see "}, {.text = "Minsk", .link = second.id}}});
  const Brief joined = join({first, second}, "Two sessions", "As of 21 November 2026");
  const QString path = written(folder, joined);
  const QStringList outline = outline_of(path);
  REQUIRE(outline.size() == 8);
  CHECK(outline[0].startsWith(QStringLiteral("0 Two sessions ")));
  CHECK(outline[1].startsWith(QStringLiteral("0 Nur-Sultan 2021 ")));
  CHECK(outline[2].startsWith(QStringLiteral("1 Documents ")));
  CHECK(outline[4].startsWith(QStringLiteral("0 Заседание в Минске ")));
  CHECK(outline[7].startsWith(QStringLiteral("0 Sources ")));
  const QString page = outline[4].section(u' ', -1);
  CHECK(read_by_poppler(path).contains(QStringLiteral("#%1\">Minsk").arg(page)));
  CHECK(pdf_of({{joined}, {}}).contains("/UseOutlines"));
}

TEST_CASE("a PDF says its language, is well formed, and does not change with the day it is written on") {
  Brief brief = test::sample_brief(60);
  CHECK(pdf_of({{brief}, {}}).contains("/Lang (en)"));
  brief.language = "ru";
  const QByteArray pdf = pdf_of({{brief}, {}});
  CHECK(pdf.contains("/Lang (ru)"));
  CHECK(pdf == pdf_of({{brief}, {}}));
  CHECK_FALSE(pdf.contains("Date"));
  if (!test::is_installed(QStringLiteral("qpdf"))) {
    WARN("qpdf is not installed: the file is not checked");
    return;
  }
  const QTemporaryDir folder;
  const auto checked = test::run(QStringLiteral("qpdf"), {QStringLiteral("--check"), written(folder, brief)});
  CAPTURE(checked.out.toStdString(), checked.err.toStdString());
  CHECK(checked.code == 0);
  CHECK(checked.err.isEmpty());
}

TEST_CASE("words in the columns of a table stay whole on paper") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  Table table{.columns = {{"Item", 1}, {"Document", 30}, {"Kind", 1}}};
  table.rows.push_back(
      {{{.text = "10.1"}}, {{.text = "Agreement on the supply of medicines"}}, {{.text = "Programme"}}});
  const QString text = text_of(written(folder, {.title = "Columns", .blocks = {std::move(table)}}));
  CHECK(text.contains(QRegularExpression(QStringLiteral("Item +Document +Kind\\n"))));
  CHECK(text.contains(QStringLiteral("Programme")));
}

TEST_CASE("no text is lost where the columns of a table are too narrow for their words") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  Table table;
  std::vector<Line> row;
  for (int i = 0; i < 12; ++i) {
    table.columns.push_back({"N"});
    row.push_back({{.text = std::string(24, static_cast<char>('A' + i))}});
  }
  table.rows.push_back(std::move(row));
  const QString text = text_of(written(folder, {.title = "1", .blocks = {std::move(table)}}));
  for (int i = 0; i < 12; ++i) CHECK(text.count(QLatin1Char(static_cast<char>('A' + i))) >= 24);
}

TEST_CASE("marks stand apart from figures in the text of a PDF") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  const Brief brief{.blocks = {Facts{{{"Held", {{.text = "24 May 2024", .notes = {{1, 2}}}}},
                                      {"Agenda items", {{.text = "12", .notes = {{1}}}}}}}}};
  const QString text = text_of(written(folder, brief)).replace(QChar(u'\u00a0'), u' ').remove(QChar(u'\u2060'));
  CHECK(text.contains(QRegularExpression(QStringLiteral("Held +24 May 2024 ?\\[1\\] ?\\[2\\]"))));
  CHECK(text.contains(QRegularExpression(QStringLiteral("Agenda items +12 ?\\[1\\]"))));
}

TEST_CASE("letters stay letters in a PDF, so that words are found and addresses lead where they say") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  Brief brief{.title = "Official traffic"};
  brief.blocks.emplace_back(Paragraph{{{.text = "first, affluent: "}, {.text = "https://profit.kz/office-flights"}}});
  const QString text = text_of(written(folder, brief));
  for (const char* part : {"Official traffic", "first, affluent", "https://profit.kz/office-flights"})
    CHECK(text.contains(QLatin1StringView(part)));
}

TEST_CASE("a heading is not left with a single row of its table, nor a small table divided") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  const auto table = [](int rows) {
    Table made{.columns = {{"Document"}}};
    for (int i = 1; i <= rows; ++i) made.rows.push_back({{{.text = "row " + std::to_string(i) + "."}}});
    return made;
  };
  // As many lines before the tables as make every place of a page a page's foot once.
  for (int before = 1; before <= 60; before += 3) {
    Brief brief{.title = "Pages"};
    for (int i = 0; i < before; ++i) brief.blocks.emplace_back(Paragraph{{{.text = "line"}}});
    brief.blocks.emplace_back(Heading{.text = "Small"});
    brief.blocks.emplace_back(table(4));
    brief.blocks.emplace_back(Heading{.text = "Large"});
    brief.blocks.emplace_back(table(30));
    CAPTURE(before);
    for (const QString& page : text_of(written(folder, brief)).split(u'\f', Qt::SkipEmptyParts)) {
      if (page.contains(QStringLiteral("Small"))) CHECK(page.contains(QStringLiteral("row 4.")));
      if (page.contains(QStringLiteral("Large")))
        CHECK(page.section(QStringLiteral("Large"), 1).contains(QStringLiteral("row 2.")));
      CHECK(page.split(u'\n', Qt::SkipEmptyParts).size() >= 6);
    }
  }
}

TEST_CASE("drawings are printed as lines and text, a row's label each, whole on one page") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  Brief brief{.title = "Lineage"};
  for (int i = 0; i < 40; ++i) brief.blocks.emplace_back(Paragraph{{{.text = "Before the drawing."}}});
  Drawing drawing{.caption = "Two documents"};
  drawing.rows.push_back({.label = "Концепция 2020", .tone = Tone::ended, .bar = Drawing::Bar{.from = 0, .to = 0.5}});
  drawing.rows.push_back({.label = "Concept 2030", .tone = Tone::in_force, .bar = Drawing::Bar{.from = 0.5, .to = 1}});
  drawing.ticks.push_back({0.5, "2020"});
  brief.blocks.emplace_back(drawing);
  const QStringList pages = text_of(written(folder, brief)).split(QChar(u'\f'));
  const auto holds = [](const QString& page) {
    return page.contains(QStringLiteral("Концепция 2020")) && page.contains(QStringLiteral("Concept 2030")) &&
           page.contains(QStringLiteral("2020"));
  };
  CHECK(std::count_if(pages.begin(), pages.end(), holds) == 1);
}

}  // namespace chronicle::app
