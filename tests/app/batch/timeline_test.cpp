// The timeline on paper and as pictures, by the real program without a display.
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>

#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::check_failed;
using test::Scratch;

/// Pages of text by poppler; nothing where it is not installed.
QStringList sheets_of(const QString& path) {
  if (!test::is_installed(QStringLiteral("pdftotext"))) return {};
  const auto read = test::run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
  QStringList pages = read.out.split(u'\f');
  pages.removeLast();
  return pages;
}

QString info_of(const QString& path) { return test::run(QStringLiteral("pdfinfo"), {path}).out; }

/// The texts of an SVG file that is well formed.
QStringList texts_of(const QByteArray& svg) {
  QXmlStreamReader xml(svg);
  QStringList texts;
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("text"))
      texts << xml.readElementText();
  CAPTURE(xml.errorString().toStdString());
  CHECK_FALSE(xml.hasError());
  return texts;
}

}  // namespace

TEST_CASE("the timeline of some years is written in pages, with its head, legend and foot on each") {
  const Scratch scratch;
  check_done(scratch.run({"timeline", "--from", "2021", "--to", "2026", "--as-of", "2026-11-21", "--out", "@t.pdf"}));
  CHECK_FALSE(scratch.left_traces());
  const QStringList pages = sheets_of(scratch.path("t.pdf"));
  if (pages.isEmpty()) {
    WARN("poppler-utils is not installed: the PDF file is not read back");
    return;
  }
  for (int i = 0; i < pages.size(); ++i) {
    const QString& page = pages[i];
    CAPTURE(i);
    CHECK(page.contains(QStringLiteral("Timeline 2021–2026")));
    CHECK(page.contains(QStringLiteral("As of 21 November 2026")));
    CHECK(page.contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
    for (const char* year : {"2021", "2023", "2026"}) CHECK(page.contains(QLatin1StringView(year)));
    for (const char* meaning : {"in force", "expired or replaced", "end not stated", "session announced"})
      CHECK(page.contains(QLatin1StringView(meaning)));
    CHECK(page.contains(QStringLiteral("Chair")));
    // The sessions are on the first, the rows of documents go on below.
    CHECK(page.contains(QStringLiteral("Dushanbe 2025")) == (i == 0));
    CHECK(page.contains(QStringLiteral("continued")) == (i > 0));
  }
  const QString info = info_of(scratch.path("t.pdf"));
  CHECK(info.contains(QRegularExpression(QStringLiteral("Title: +Timeline 2021–2026"))));
  CHECK(info.contains(QRegularExpression(QStringLiteral("Page size: +841\\.89 x 595|Page size: +842 x 595"))));
  if (test::is_installed(QStringLiteral("qpdf")))
    CHECK(test::run(QStringLiteral("qpdf"), {QStringLiteral("--check"), scratch.path("t.pdf")}).code == 0);
}

TEST_CASE("each row of documents is on one page of its years") {
  const Scratch scratch;
  QByteArray documents, topics;
  for (int i = 0; i < 90; ++i) {
    if (i > 0) documents += ",";
    documents += QStringLiteral(R"({"id": "document/d%1", "type": "concept", "validity": "2021/2025",
                                    "names": {"en": "Doc%1."}, "topics": ["topic/t%2"]})")
                     .arg(i)
                     .arg(i / 40)
                     .toUtf8();
  }
  for (int i = 0; i < 3; ++i)
    topics += QStringLiteral("%1{\"id\": \"topic/t%2\", \"names\": {\"en\": \"Topic%2.\"}}")
                  .arg(QLatin1StringView(i > 0 ? "," : ""))
                  .arg(i)
                  .toUtf8();
  scratch.write(
      "a.json", "{\"chronicle\": 1, \"documents\": [" + documents + "], \"topics\": [" + topics + "]," + R"(
    "sessions": [{"id": "session/a", "held": "2020-12-01", "names": {"en": "Minsk 2020"}}],
    "acts": [)" + [] {
        QByteArray acts;
        for (int i = 0; i < 90; ++i)
          acts += QStringLiteral(
                      "%1{\"id\": \"act/a%2\", \"document\": \"document/d%2\", \"session\": \"session/a\", "
                      "\"verb\": \"adopted\"}")
                      .arg(QLatin1StringView(i > 0 ? "," : ""))
                      .arg(i)
                      .toUtf8();
        return acts;
      }() + "]}");
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@a.json"}));
  check_done(scratch.run({"timeline", "--file", "@a.chronicle", "--from", "2021", "--to", "2024", "--as-of",
                          "2024-01-01", "--pages", "2", "--out", "@t.pdf"}));
  const QStringList pages = sheets_of(scratch.path("t.pdf"));
  if (pages.isEmpty()) {
    WARN("poppler-utils is not installed: the PDF file is not read back");
    return;
  }
  QString first_years, last_years;
  for (const QString& page : pages) (page.contains(QStringLiteral("2021–2022")) ? first_years : last_years) += page;
  for (const QString& years : {first_years, last_years})
    for (int i = 0; i < 90; ++i) CHECK(years.count(QStringLiteral("Doc%1.").arg(i)) == 1);
  // Names of lanes are repeated on each page that has rows of theirs.
  CHECK(first_years.contains(QStringLiteral("… Topic0.")));
  CHECK(last_years.contains(QStringLiteral("… Topic0.")));
}

TEST_CASE("the options of a timeline change what is written") {
  const Scratch scratch;
  const auto text = [&](std::initializer_list<const char*> more) {
    QStringList list{QStringLiteral("timeline"), QStringLiteral("--out"), scratch.path("t.svg")};
    for (const char* one : more) list << QString::fromUtf8(one);
    const auto run = test::run(QStringLiteral(CHRONICLE_PROGRAM), list);
    CAPTURE(run.err.toStdString());
    CHECK(run.code == 0);
    return texts_of(scratch.read("t.svg")).join(u'\n');
  };
  const auto width = [&] {
    static const QRegularExpression box(QStringLiteral("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\""));
    return box.match(QString::fromUtf8(scratch.read("t.svg"))).captured(1).toDouble();
  };
  const QString whole = text({"--from", "2021", "--to", "2025"});
  const double usual = width();
  CHECK(whole.contains(QStringLiteral("Timeline 2021–2025")));
  CHECK_FALSE(whole.contains(QStringLiteral("Only:")));
  CHECK(text({"--from", "2021-03", "--to", "2021-05-15"}).contains(QStringLiteral("1 Mar 2021 – 15 May 2021")));
  CHECK(text({"--from", "2021", "--to", "2025", "--query", "transport"}).contains(QStringLiteral("Only: transport")));
  CHECK(text({"--from", "2021", "--to", "2025", "--lang", "ru"}).contains(QStringLiteral("2021–2025")));
  CHECK(text({"--from", "2021", "--to", "2025", "--lang", "ru"}).contains(QStringLiteral("Душанбе")));
  text({"--from", "2021", "--to", "2025", "--pages", "3"});
  CHECK(width() > 1.5 * usual);
  text({"--from", "2021", "--to", "2025", "--scale", "20"});
  CHECK(width() < usual);
  text({"--from", "2021", "--to", "2025", "--orientation", "portrait"});
  CHECK(width() < usual);
  text({"--from", "2021", "--to", "2025", "--paper", "a3"});
  CHECK(width() > usual);
  CHECK(text({"--from", "2021", "--to", "2025", "--as-of", "2021-06-01"}).contains(QStringLiteral("1 June 2021")));
}

TEST_CASE("the timeline is written as a picture of points, and the same each time") {
  const Scratch scratch;
  check_done(scratch.run({"timeline", "--from", "2024", "--to", "2025", "--as-of", "2026-11-21", "--out", "@t.png"}));
  const QImage image = QImage::fromData(scratch.read("t.png"));
  CHECK(image.width() > 2000);
  CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
  for (const char* file : {"a.pdf", "b.pdf"}) {
    const std::string out = std::string("@") + file;
    check_done(scratch.run({"timeline", "--from", "2024", "--as-of", "2026-11-21", "--out", out.c_str()}));
  }
  CHECK(scratch.read("a.pdf") == scratch.read("b.pdf"));
}

TEST_CASE("what makes no sense of a timeline is wrong usage, and a picture too large for any program fails") {
  const Scratch scratch;
  check_failed(scratch.run({"timeline"}), 2);
  check_failed(scratch.run({"timeline", "--out", "@t.docx"}), 2);
  check_failed(scratch.run({"timeline", "--out", "@t.pdf", "--from", "last"}), 2);
  check_failed(scratch.run({"timeline", "--out", "@t.pdf", "--from", "2025", "--to", "2021"}), 2);
  check_failed(scratch.run({"timeline", "--out", "@t.pdf", "--pages", "0"}), 2);
  check_failed(scratch.run({"timeline", "--out", "@t.pdf", "--pages", "2", "--scale", "10"}), 2);
  check_failed(scratch.run({"timeline", "--out", "@t.pdf", "--paper", "a5"}), 2);
  check_failed(scratch.run({"timeline", "--out", "@t.pdf", "--query", "year:last"}), 2);
  check_failed(scratch.run({"timeline", "--file", "@none.chronicle", "--out", "@t.pdf"}), 1);
  check_failed(scratch.run({"timeline", "--scale", "3000", "--out", "@t.png"}), 1);
  CHECK(scratch.files().isEmpty());
}

}  // namespace chronicle
