// What the window does with changes of the record that are made in it.
#include <QtTest/QSignalSpy>

#include "app/register/register_view.h"
#include "tests/app/shell/window_fixture.h"

namespace chronicle::app {
namespace {

using namespace test;

QString write_file(const QTemporaryDir& folder, const char* text) {
  const QString path = folder.filePath(QStringLiteral("changes.json"));
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(text);
  return path;
}

void import_text(WindowFixture& f, const char* text) {
  f.answers.file = write_file(f.folder, text);
  f.window.actions()[Command::import_records]->trigger();
  REQUIRE(f.answers.messages.size() == 1);
  f.answers.messages.clear();
}

}  // namespace

TEST_CASE("a change is shown by all views, and filter, page, selection and search stay") {
  WindowFixture f;
  const auto* rows = f.window.findChild<RegisterView*>();
  Filter filter;
  filter.of(Facet::type) = {"treaty"};
  f.workspace.set_filter(filter);
  const auto treaty = chronicle::test::id("document/free-trade-treaty-2011");
  f.workspace.select(treaty);
  REQUIRE(rows->currentId() == treaty);
  const auto position = f.workspace.catalogue()->position_of(treaty);
  const QSignalSpy changed(&f.workspace, &Workspace::changed), anew(&f.workspace, &Workspace::libraryChanged);
  import_text(f, R"({"chronicle": 1, "documents": [{"id": "document/another-treaty", "type": "treaty",
    "names": {"en": "Another treaty"}}]})");
  CHECK(changed.size() == 1);
  CHECK(anew.empty());
  CHECK(f.workspace.filter() == filter);
  CHECK(f.workspace.selection() == treaty);
  CHECK(rows->currentId() == treaty);
  CHECK(f.workspace.catalogue()->position_of(treaty) == position);
  const auto shown = rows->shownIds();
  CHECK(std::count(shown.begin(), shown.end(), chronicle::test::id("document/another-treaty")) == 1);

  const Document before = *f.workspace.library().records().find<Document>(treaty);
  import_text(f, R"({"chronicle": 1, "documents": [{"id": "document/free-trade-treaty-2011", "type": "treaty",
    "names": {"en": "Renamed treaty"}}]})");
  CHECK(changed.size() == 2);
  CHECK(f.title().contains(QStringLiteral("Renamed treaty")));
  CHECK(rows->currentId() == treaty);
  f.workspace.set_search(QStringLiteral("Renamed"));
  REQUIRE(QTest::qWaitFor([&] { return f.workspace.search().result != nullptr; }));
  REQUIRE(f.workspace.search().result->hits.size() == 1);
  CHECK(f.workspace.search().result->hits.front().id == treaty);
  f.window.actions()[Command::undo]->trigger();
  CHECK(changed.size() == 3);
  CHECK(f.workspace.library().records().find<Document>(treaty) == before);
  CHECK(f.title().contains(QString::fromStdString(before.title())));
}

TEST_CASE("where the record of the page goes, the page goes with it") {
  WindowFixture f;
  import_text(f, R"({"chronicle": 1, "sessions": [{"id": "session/mine", "held": "2020-02-03",
    "names": {"en": "Mine"}}]})");
  const auto mine = chronicle::test::id("session/mine");
  f.workspace.select(mine);
  REQUIRE(f.workspace.selection() == mine);
  f.window.actions()[Command::undo]->trigger();
  CHECK_FALSE(f.workspace.selection().has_value());
  const auto* rows = f.window.findChild<RegisterView*>();
  CHECK_FALSE(rows->currentId().has_value());
  CHECK(f.title().contains(QStringLiteral("Select a session")));
}

}  // namespace chronicle::app
