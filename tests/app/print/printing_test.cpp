// Which pages a printer gets, and in which order, whatever stands on them.
#include "app/print/printing.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "app/background/wait_while.h"
#include "app/print/dossier.h"
#include "app/print/timeline_formats.h"
#include "core/query/filter/filter.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/programs.h"

using namespace chronicle;
using namespace chronicle::app;

namespace {

struct ToFile {
  QTemporaryDir folder;
  QString path = folder.filePath(QStringLiteral("printed.pdf"));
  QPrinter printer{QPrinter::HighResolution};

  ToFile() {
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
  }
  std::optional<std::vector<int>> painted(int count) {
    std::vector<int> pages;
    const bool is_done = paint_pages(printer, count, [&](QPainter&, int page) { pages.push_back(page); });
    return is_done ? std::optional(pages) : std::nullopt;
  }
};

Dossier two_sessions(const std::map<std::string, SectionChoice>& sections, const std::function<bool()>& is_over = {}) {
  const Context context{chronicle::test::bundled().library, chronicle::test::bundled().catalogue,
                        chronicle::test::day("2026-11-22")};
  return compose_dossier(
             context,
             {.subjects = {"session/2021-11-12", "session/2025-06-05", "state/kazakhstan"}, .sections = sections},
             chronicle::test::day("2026-11-22"), is_over)
      .value();
}

std::vector<std::string> ids_of(const Brief& page) {
  std::vector<std::string> ids;
  for (const Section& section : sections_of(page)) ids.push_back(section.id);
  return ids;
}

}  // namespace

TEST_CASE("the pages of the range come in the printer's order") {
  ToFile f;
  using Pages = std::vector<int>;
  CHECK(f.painted(3) == Pages{0, 1, 2});
  f.printer.setPageOrder(QPrinter::LastPageFirst);
  CHECK(f.painted(3) == Pages{2, 1, 0});
  f.printer.setPrintRange(QPrinter::PageRange);
  f.printer.setFromTo(2, 9);
  CHECK(f.painted(4) == Pages{3, 2, 1});
  f.printer.setFromTo(5, 9);
  CHECK_FALSE(f.painted(4));
}

TEST_CASE("the timeline is printed from its last sheet where the printer wants that") {
  if (!chronicle::test::is_installed(QStringLiteral("pdftotext"))) return;
  const auto printed = [](QPrinter::PageOrder order) {
    ToFile f;
    f.printer.setFullPage(true);
    f.printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {}));
    f.printer.setPageOrder(order);
    const TimelineOnPaper what{.content = {},
                               .as_of = chronicle::test::day("2026-11-22"),
                               .today = chronicle::test::day("2026-11-22"),
                               .narrowed = {},
                               .library = {}};
    const TimelineLayout how{.range = timeline::Limits{*Day::from_ymd(2020, 1, 1), *Day::from_ymd(2023, 12, 31)},
                             .beside = 2};
    const TimelineSheets sheets(what, how, TimelineSheets::Form::pages);
    REQUIRE(sheets.count() == 2);
    REQUIRE(paint_on(f.printer, sheets));
    const auto read = chronicle::test::run(QStringLiteral("pdftotext"), {f.path, QStringLiteral("-")});
    return read.out.split(u'\f').mid(0, 2);
  };
  const QStringList forth = printed(QPrinter::FirstPageFirst), back = printed(QPrinter::LastPageFirst);
  REQUIRE(forth.size() == 2);
  CHECK(forth[0] != forth[1]);
  CHECK(back == QStringList{forth[1], forth[0]});
}

TEST_CASE("pages of a dossier have the sections that are chosen for their kind") {
  const Dossier whole = two_sessions({});
  REQUIRE(whole.parts.size() == 3);
  const Dossier some = two_sessions({{"session", {.order = {"documents", "facts"}, .only_in_order = true}}});
  CHECK(ids_of(some.parts[0]) == std::vector<std::string>{"facts", "documents"});
  CHECK(ids_of(some.parts[1]) == std::vector<std::string>{"facts", "documents"});
  CHECK(ids_of(some.parts[2]) == ids_of(whole.parts[2]));
  const Dossier fewer = two_sessions({{"session", {.hidden = {"statements"}}}});
  auto expected = ids_of(whole.parts[0]);
  std::erase(expected, "statements");
  CHECK(ids_of(fewer.parts[0]) == expected);
}

TEST_CASE("a recipe keeps the sections, and is read as far as it makes sense") {
  const DossierRecipe recipe{.title = QStringLiteral("A"),
                             .subjects = {"session/2021-11-12"},
                             .sections = {{"session", {.order = {"facts"}, .hidden = {"documents"}}}}};
  CHECK(DossierRecipe::parse(recipe.text()) == recipe);
  const auto odd =
      DossierRecipe::parse(QStringLiteral(R"({"subjects": [], "sections": {"a": 1, "b": {"order": [2]}}})"));
  REQUIRE(odd);
  CHECK(odd->sections == std::map<std::string, SectionChoice>{{"b", {}}});
}

TEST_CASE("a dossier that is given up is not composed to its end") {
  int parts = 0;
  const Dossier dossier = two_sessions({}, [&] { return ++parts > 1; });
  CHECK(dossier.parts.size() == 1);
}
