// Dossiers, by the real program without a display.
#include <QtCore/QRegularExpression>

#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::check_failed;
using test::Scratch;

QStringList pages_of(const QString& path) {
  if (!test::is_installed(QStringLiteral("pdftotext"))) return {};
  const auto read = test::run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
  QStringList pages = read.out.split(u'\f');
  pages.removeLast();
  return pages;
}

/// The page, from 1, on which a part begins: where its title is that of the first line below the head.
int page_with(const QStringList& pages, const QString& title) {
  for (int i = 1; i < pages.size(); ++i)
    if (pages[i].contains(title)) return i + 1;
  return 0;
}

}  // namespace

TEST_CASE("a dossier has a cover, contents with the right pages, numbered parts and one list of sources") {
  const Scratch scratch;
  check_done(scratch.run({"print", "--dossier", "--title", "Folder of the minister", "--for", "A. Reader", "--by",
                          "The desk", "--as-of", "2026-11-21", "session/2021-11-12", "session/2025-06-05",
                          "document/railway-1520-concept-2030", "session/2021-11-12", "--out", "@d.pdf"}));
  const QStringList pages = pages_of(scratch.path("d.pdf"));
  if (pages.isEmpty()) {
    WARN("poppler-utils is not installed: the PDF file is not read back");
    return;
  }
  const QString cover = pages.front();
  for (const char* part : {"Folder of the minister", "A. Reader", "The desk", "As of 21 November 2026", "Contents"})
    CHECK(cover.contains(QLatin1StringView(part)));
  static const QRegularExpression line(QStringLiteral("^ *(\\d+)\\. +(.*?) {2,}(\\d+)$"),
                                       QRegularExpression::MultilineOption);
  int count = 0;
  for (auto it = line.globalMatch(cover); it.hasNext();) {
    const auto match = it.next();
    CAPTURE(match.captured(2).toStdString());
    CHECK(match.captured(1).toInt() == ++count);
    const QString title = match.captured(1) + QStringLiteral(". ") + match.captured(2).left(20);
    CHECK(page_with(pages, title) == match.captured(3).toInt());
  }
  CHECK(count == 3);  // what is named twice is there once
  const QString all = pages.join(u'\n');
  CHECK(all.contains(QStringLiteral("1. Nur-Sultan 2021")));
  CHECK(all.contains(QStringLiteral("2. Dushanbe 2025")));
  CHECK(all.contains(QRegularExpression(QStringLiteral("1\\.1 \\w"))));
  CHECK(all.count(QRegularExpression(QStringLiteral("^ *Sources$"), QRegularExpression::MultilineOption)) == 1);
  if (test::is_installed(QStringLiteral("qpdf")))
    CHECK(test::run(QStringLiteral("qpdf"), {QStringLiteral("--check"), scratch.path("d.pdf")}).code == 0);
}

TEST_CASE("a dossier is written in every format of pages, in the language asked for") {
  const Scratch scratch;
  for (const char* file : {"d.pdf", "d.odt", "d.docx", "d.html", "d.md", "d.txt"}) {
    const std::string out = std::string("@") + file;
    CAPTURE(file);
    check_done(scratch.run({"print", "--dossier", "--lang", "ru", "--as-of", "2026-11-21", "session/2021-11-12",
                            "session/2025-06-05", "--out", out.c_str()}));
    CHECK(scratch.read(file).size() > 2000);
  }
  const QString text = QString::fromUtf8(scratch.read("d.md"));
  CHECK(text.contains(QStringLiteral("Содержание")));
  CHECK(text.contains(QStringLiteral("Досье")));
  CHECK(text.contains(QStringLiteral("1. ")));
  const QString html = QString::fromUtf8(scratch.read("d.html"));
  CHECK(html.contains(QStringLiteral("<a href=\"#session/2025-06-05\">")));
  CHECK(html.contains(QStringLiteral("id=\"session/2025-06-05\"")));
}

TEST_CASE("a dossier before a session is ready, and tells of the session held last on its day") {
  const Scratch scratch;
  const auto text = [&](const char* day) {
    check_done(scratch.run({"print", "--dossier", "dossier/before-a-session", "--as-of", day, "--out", "@d.txt"}));
    return QString::fromUtf8(scratch.read("d.txt"));
  };
  const QString then = text("2021-12-01");
  CHECK(then.contains(QStringLiteral("Before a session")));
  CHECK(then.contains(QStringLiteral("1. Nur-Sultan 2021")));
  for (int part = 1; part <= 5; ++part) CHECK(then.contains(QStringLiteral("\n%1. ").arg(part)));
  CHECK(text("2025-07-01").contains(QStringLiteral("1. Dushanbe 2025")));
  check_done(scratch.run({"print", "--dossier", "last-session", "--as-of", "2025-07-01", "--out", "@d.txt"}));
  CHECK(scratch.read("d.txt").contains("1. Dushanbe 2025"));
}

TEST_CASE("a dossier of many pages says how many, and what makes no sense of one is refused") {
  const Scratch scratch;
  QStringList arguments{QStringLiteral("print"), QStringLiteral("--dossier"), QStringLiteral("--out"),
                        scratch.path("d.pdf")};
  for (const QString& line : scratch.run({"list", "sessions"}).out.split(u'\n', Qt::SkipEmptyParts))
    arguments << line.section(u'\t', 0, 0);
  const auto run = test::run(QStringLiteral(CHRONICLE_PROGRAM), arguments);
  CHECK(run.code == 0);
  CHECK(run.err.contains(QRegularExpression(QStringLiteral("^The dossier takes \\d+ pages\\.\\n$"))));
  check_failed(scratch.run({"print", "--dossier", "session/none", "--out", "@e.pdf"}), 1);
  check_failed(scratch.run({"print", "--title", "X", "session/2021-11-12", "--out", "@e.pdf"}), 2);
  check_failed(scratch.run({"print", "last-session", "--out", "@e.pdf"}), 1);
  CHECK_FALSE(scratch.has("e.pdf"));
}

TEST_CASE("pages of a dossier have the sections that are asked for of their kind") {
  const Scratch scratch;
  check_done(scratch.run({"print", "--dossier", "session/2021-11-12", "state/kazakhstan", "--part-sections",
                          "session=documents,facts", "--out", "@d.md"}));
  const QString some = QString::fromUtf8(scratch.read("d.md"));
  check_done(scratch.run({"print", "--dossier", "session/2021-11-12", "state/kazakhstan", "--out", "@e.md"}));
  const QString all = QString::fromUtf8(scratch.read("e.md"));
  CHECK(all.contains(QStringLiteral("Statements\n")));
  CHECK_FALSE(some.contains(QStringLiteral("### 1.2 ")));
  CHECK(some.contains(QStringLiteral("### 1.1 Documents\n")));
  CHECK(some.contains(QStringLiteral("### 2.1 ")));
  check_failed(
      scratch.run({"print", "--dossier", "session/2021-11-12", "--part-sections", "session=nothing", "--out", "@f.md"}),
      1);
  check_failed(
      scratch.run({"print", "--dossier", "session/2021-11-12", "--part-sections", "act=facts", "--out", "@f.md"}), 2);
  check_failed(scratch.run({"print", "session/2021-11-12", "--part-sections", "session=facts", "--out", "@f.md"}), 2);
  CHECK_FALSE(scratch.has("f.md"));
}

}  // namespace chronicle
