// Small agreements within the window: what is hidden and what has the keyboard, counts, going back.
#include <QtWidgets/QMenu>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include "app/filter/facet_model.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

TEST_CASE("the keyboard is moved to what is hidden by showing it") {
  WindowFixture f;
  const Actions& actions = f.window.actions();
  f.press(Qt::Key_F9);
  REQUIRE_FALSE(f.window.filter()->isVisible());
  f.press(Qt::Key_1, Qt::ControlModifier);
  CHECK(f.window.filter()->isVisible());
  CHECK(actions[Command::show_filter]->isChecked());
  CHECK(f.window.filter()->isAncestorOf(QApplication::focusWidget()));
  f.press(Qt::Key_F10);
  REQUIRE_FALSE(f.window.timeline()->isVisible());
  f.press(Qt::Key_2, Qt::ControlModifier);
  CHECK(f.window.timeline()->isVisible());
  CHECK(actions[Command::show_timeline]->isChecked());
}

TEST_CASE("what several pages are called has their number in English") {
  WindowFixture f;
  f.window.record_register()->setFocus();
  f.press(Qt::Key_A, Qt::ControlModifier);
  f.answers.file = f.folder.filePath(QStringLiteral("rows.md"));
  f.window.actions()[Command::save_rows]->trigger();
  QFile file(f.answers.file);
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(file.readAll());
  CHECK(text.contains(QStringLiteral("Pages of %1 sessions").arg(f.window.record_register()->shownIds().size())));
  CHECK_FALSE(text.contains(QStringLiteral("(s)")));
}

TEST_CASE("going back passes over records that are gone") {
  History history;
  const auto visit = [&](const char* id) { history.visit(chronicle::test::id(id)); };
  for (const char* id : {"place/a", "place/gone", "place/a", "place/b", "place/gone"}) visit(id);
  REQUIRE(history.back());  // at b
  history.keep([](const Subject& subject) { return subject != Subject(chronicle::test::id("place/gone")); });
  CHECK_FALSE(history.can_go_forward());
  CHECK(history.back() == Subject(chronicle::test::id("place/a")));
  CHECK_FALSE(history.can_go_back());
  CHECK(history.forward() == Subject(chronicle::test::id("place/b")));
}

TEST_CASE("another window in place of one goes on with the pages visited in that one") {
  WindowFixture f;
  for (const char* id : {"session/2021-11-12", "session/2025-06-05", "session/2025-09-29"})
    f.workspace.select(chronicle::test::id(id));
  f.workspace.select(Question{Ask::promises, {}});
  f.workspace.go_back();
  f.workspace.go_back();
  f.window.close();
  LibraryReader reader;
  Workspace next(f.workspace.as_of());
  next.take_over(f.workspace.history());
  const MainWindow window(next, f.settings, reader);
  auto library = Library::open(f.folder.filePath(QStringLiteral("record.chronicle")).toStdString());
  REQUIRE(library);
  next.open({std::move(*library), next.as_of()});
  CHECK(next.subject() == f.workspace.subject());
  const auto at = [&](const char* id) { return next.subject() == Subject(chronicle::test::id(id)); };
  next.go_forward();
  CHECK(at("session/2025-09-29"));
  next.go_forward();
  CHECK(next.subject() == Subject(Question{Ask::promises, {}}));
  next.go_back();
  next.go_back();
  next.go_back();
  CHECK(at("session/2021-11-12"));
  auto other = Library::create(f.folder.filePath(QStringLiteral("other.chronicle")).toStdString());
  REQUIRE(other);
  next.open({std::move(*other), next.as_of()});
  CHECK_FALSE(next.situation().testFlag(Given::page_before));
}

TEST_CASE("the list of questions is folded at the next start, if it was") {
  WindowFixture f;
  for (const bool folded : {true, false}) {
    auto* heading = f.window.questions()->findChild<QToolButton*>(QStringLiteral("questions-heading"));
    REQUIRE(heading != nullptr);
    QTest::mouseClick(heading, Qt::LeftButton);
    f.window.keep_for_next_time();
    LibraryReader reader;
    Workspace workspace(f.workspace.as_of());
    MainWindow next(workspace, f.settings, reader);
    CHECK(next.questions()->is_folded() == folded);
    CHECK(next.questions()->list()->isHidden() == folded);
  }
}

TEST_CASE("the groups of the filter are folded at the next start, if they were") {
  WindowFixture f;
  f.window.resize(900, 600);
  const auto section_in = [](MainWindow& window, Facet facet) {
    return window.filter()->findChild<FacetModel*>()->sectionOf(facet);
  };
  for (const bool folded : {true, false}) {
    auto* tree = f.window.filter()->findChild<QTreeView*>();
    for (const Facet facet : {Facet::year, Facet::topic}) {
      const QModelIndex section = section_in(f.window, facet);
      tree->scrollTo(section);
      QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(section).center());
    }
    f.window.keep_for_next_time();
    LibraryReader reader;
    Workspace workspace(f.workspace.as_of());
    MainWindow next(workspace, f.settings, reader);
    auto library = Library::open(f.folder.filePath(QStringLiteral("record.chronicle")).toStdString());
    REQUIRE(library);
    workspace.open({std::move(*library), workspace.as_of()});
    auto* next_tree = next.filter()->findChild<QTreeView*>();
    for (const Facet facet : facets_in_order)
      if (const QModelIndex section = section_in(next, facet); section.isValid())
        CHECK(next_tree->isExpanded(section) == !(folded && (facet == Facet::year || facet == Facet::topic)));
  }
}

TEST_CASE("no link keeps the keyboard's frame where another page is shown") {
  WindowFixture f;
  PageBrowser* page = f.window.page()->browser();
  page->setFocus();
  QTest::keyClick(page, Qt::Key_Tab);
  REQUIRE(page->textCursor().hasSelection());
  SECTION("by a key on the link") {
    const auto at_mark = [&] {
      return page->textCursor().charFormat().anchorHref().startsWith(QStringLiteral("note:"));
    };
    for (int i = 0; i < 60 && at_mark(); ++i) QTest::keyClick(page, Qt::Key_Tab);
    const auto before = f.workspace.subject();
    QTest::keyClick(page, Qt::Key_Return);
    REQUIRE(f.workspace.subject() != before);
  }
  SECTION("by going back") {
    f.workspace.select(chronicle::test::id("session/2021-11-12"));
    QTest::keyClick(page, Qt::Key_Tab);
    f.workspace.go_back();
  }
  SECTION("as there is nothing to show") { f.window.page()->show_nothing(QStringLiteral("Nothing")); }
  CHECK_FALSE(page->textCursor().hasSelection());
}

TEST_CASE("a source mark that is followed by keys opens its citation beside itself") {
  WindowFixture f;
  PageBrowser* page = f.window.page()->browser();
  page->setFocus();
  QCursor::setPos(f.window.mapToGlobal(QPoint(5, 5)));
  bool opened = false;
  for (int i = 0; i < 60 && !opened; ++i) {
    QTest::keyClick(page, Qt::Key_Tab);
    if (!page->textCursor().charFormat().anchorHref().startsWith(QStringLiteral("note:"))) continue;
    QTest::keyClick(page, Qt::Key_Return);
    opened = f.window.citation()->isVisible();
  }
  REQUIRE(opened);
  const QRect on_screen(page->viewport()->mapToGlobal(QPoint(0, 0)), page->viewport()->size());
  CHECK(on_screen.intersects(f.window.citation()->geometry()));
  CHECK(f.window.citation()->geometry().left() > f.window.mapToGlobal(QPoint(5, 5)).x());
  f.window.citation()->hide();
}

TEST_CASE("the rows of a drawing can be followed by keys") {
  WindowFixture f;
  f.workspace.select(Question{Ask::horizon, {}}.with("months", "600"));
  PageBrowser* page = f.window.page()->browser();
  page->setFocus();
  QMenu* menu = nullptr;
  for (int i = 0; i < 200 && menu == nullptr; ++i) {
    QTest::keyClick(page, Qt::Key_Tab);
    if (!page->textCursor().charFormat().anchorHref().startsWith(QStringLiteral("drawing:"))) continue;
    QTest::keyClick(page, Qt::Key_Return);
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  }
  REQUIRE(menu != nullptr);
  REQUIRE_FALSE(menu->actions().isEmpty());
  CHECK(menu->accessibleName() == QStringLiteral("Rows of the chart"));
  CHECK(menu->width() <= page->width());
  QTest::keyClick(menu, Qt::Key_Return);
  CHECK(f.workspace.selection().has_value());
}
