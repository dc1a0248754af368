#include "app/page/page_view.h"

#include <QtGui/QTextBlock>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

/// The lines of the block that reads `text`.
int lines_of(PageBrowser& browser, const char* text) {
  for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next())
    if (block.text() == QLatin1StringView(text)) return block.layout()->lineCount();
  return 0;
}

/// A table whose columns are too narrow for their words, if nothing but their shares counts.
Brief narrow_columns() {
  Table table{.columns = {{"Item", 1}, {"Document", 30}, {"Kind", 1}}};
  for (int i = 1; i <= 3; ++i)
    table.rows.push_back({{{.text = std::to_string(i)}},
                          {{.text = "Agreement on the conditions of supply of medicines and medical products"}},
                          {{.text = "Programme"}}});
  return {.title = "Columns", .blocks = {std::move(table)}};
}

}  // namespace

TEST_CASE("words in the tables of a page stay whole as long as there is room") {
  PageView view;
  PageBrowser& browser = *view.browser();
  view.resize(400, 400);
  view.show();
  view.show_brief(narrow_columns());
  REQUIRE(QTest::qWaitFor([&] { return lines_of(browser, "Programme") > 0; }));
  CHECK(lines_of(browser, "Item") == 1);
  CHECK(lines_of(browser, "Programme") == 1);
  CHECK(browser.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("a page that is too narrow for its words breaks them, until there is room again") {
  PageView view;
  PageBrowser& browser = *view.browser();
  view.resize(160, 400);
  view.show();
  view.show_brief(narrow_columns());
  REQUIRE(QTest::qWaitFor([&] { return browser.wordWrapMode() != QTextOption::WordWrap; }));
  CHECK(browser.horizontalScrollBar()->maximum() == 0);
  view.resize(500, 400);
  // The columns are there again in a slot that is called later.
  REQUIRE(QTest::qWaitFor([&] { return lines_of(browser, "Programme") > 0; }));
  CHECK(browser.wordWrapMode() == QTextOption::WordWrap);
  CHECK(lines_of(browser, "Programme") == 1);
}

}  // namespace chronicle::app
