// Long pages in portions, and questions of large records composed in a thread.
#include "app/page/portion.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QTextBrowser>

#include "app/page/page_composer.h"
#include "app/text/words.h"
#include "core/edits/write_records.h"
#include "core/wording/titles.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

Table table_of(std::size_t rows) {
  Table table{.columns = {{"Number"}}};
  for (std::size_t i = 1; i <= rows; ++i) table.rows.push_back({{{.text = std::to_string(i)}}});
  return table;
}

/// A library whose questions are work for a thread.
Library large_library(const QTemporaryDir& folder) {
  constexpr int topics = 20001;
  auto library = Library::create(folder.filePath(QStringLiteral("large.chronicle")).toStdString());
  REQUIRE(library);
  Bundle bundle;
  for (int i = 0; i < topics; ++i) {
    Topic topic;
    topic.id = *RecordId::parse("topic/t" + std::to_string(i));
    topic.names["en"] = "Topic " + std::to_string(i);
    bundle.of<Topic>().push_back(std::move(topic));
  }
  REQUIRE(write_records(*library, std::move(bundle)));
  return *std::move(library);
}

}  // namespace

TEST_CASE("of a long table the window shows its first rows, and says how many there are") {
  const Brief whole{.title = "All", .blocks = {Heading{"Numbers"}, table_of(most_rows + 1), table_of(most_rows)}};
  const Brief shown = portion_of(whole);
  CHECK(shown.title == whole.title);
  REQUIRE(shown.blocks.size() == whole.blocks.size() + 1);
  CHECK(std::get<Table>(shown.blocks[1]) == table_of(most_rows));
  const auto& said = std::get<Paragraph>(shown.blocks[2]).line.front();
  CHECK(said.text == "The first 500 of 501 rows. Print or save the page to have them all.");
  CHECK(shown.blocks[3] == whole.blocks[2]);
}

TEST_CASE("a page that is not long is shown whole") {
  const Brief whole{.title = "All", .blocks = {table_of(most_rows), Bullets{{{{.text = "One"}}}}}};
  CHECK(portion_of(whole) == whole);
}

TEST_CASE("a question of a large record is composed in a thread, and only the last one asked is shown") {
  test::WindowFixture f;
  const QTemporaryDir folder;
  f.workspace.open({large_library(folder), f.workspace.as_of()});
  const Subject evidence = *parse_subject("question/evidence"), coverage = *parse_subject("question/coverage");
  REQUIRE(PageComposer::is_long(f.workspace, evidence));
  CHECK_FALSE(PageComposer::is_long(f.workspace, *RecordId::parse("topic/t1")));
  const QString title = QString::fromStdString(title_of(Ask::coverage, shown_language));
  f.workspace.select(evidence);
  f.workspace.select(coverage);
  CHECK_FALSE(f.title().contains(title));
  CHECK(QTest::qWaitFor([&] { return f.title().contains(title); }));
  // The page of a record waits for no thread, and what is composed meanwhile does not take its place.
  f.workspace.select(evidence);
  f.workspace.select(*RecordId::parse("topic/t7"));
  CHECK(f.title().contains(QStringLiteral("Topic 7")));
  QTest::qWait(0);
  CHECK(f.title().contains(QStringLiteral("Topic 7")));
}

}  // namespace chronicle::app
