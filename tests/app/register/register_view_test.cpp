#include "app/register/register_view.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <algorithm>

#include "app/register/register_header.h"
#include "tests/app/register/record_source.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

struct Shown {
  RecordSource& source = RecordSource::shared();
  RegisterView view;
  QSignalSpy selected{&view, &RegisterView::recordSelected};
  QSignalSpy activated{&view, &RegisterView::recordActivated};
  QSignalSpy kinds{&view, &RegisterView::kindChanged};

  explicit Shown(int width = 900) {
    view.setAsOf(source.as_of);
    view.setSource(source.shown);
    view.showKind(Kind::document);
    view.resize(width, 600);
    view.show();
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    REQUIRE(QTest::qWaitFor([&] { return view.isActiveWindow(); }));
    kinds.clear();
  }
  QTableView* table() const {
    for (auto* one : view.findChildren<QTableView*>())
      if (one->isVisible()) return one;
    return nullptr;
  }
  void filter(Facet facet, const std::string& value) {
    Filter filter;
    filter.of(facet) = {value};
    view.setPassing(source.browser.apply(filter));
  }
  void click(int row, Qt::KeyboardModifiers modifiers = {}) const {
    const QRect rect = table()->visualRect(table()->model()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, rect.center());
  }
  std::vector<std::string> said() const {
    std::vector<std::string> ids;
    for (const auto& arguments : selected) ids.push_back(arguments.at(0).value<RecordId>().text());
    return ids;
  }
};

}  // namespace

TEST_CASE("a click or an arrow key selects a record and says so once") {
  Shown shown;
  const auto ids = shown.view.shownIds();
  shown.click(2);
  CHECK(shown.said() == std::vector{ids[2].text()});
  CHECK(shown.view.position() == std::pair{3, static_cast<int>(ids.size())});
  shown.table()->setFocus();
  QTest::keyClick(shown.table(), Qt::Key_Down);
  QTest::keyClick(shown.table(), Qt::Key_Up);
  CHECK(shown.said() == std::vector{ids[2].text(), ids[3].text(), ids[2].text()});
  CHECK(shown.view.selectedIds() == std::vector{ids[2]});
}

TEST_CASE("several rows can be selected and come in the order of the rows") {
  Shown shown;
  const auto ids = shown.view.shownIds();
  shown.click(5);
  shown.click(1, Qt::ControlModifier);
  shown.click(3, Qt::ControlModifier);
  CHECK(shown.view.selectedIds() == std::vector{ids[1], ids[3], ids[5]});
  CHECK(shown.view.currentId() == ids[3]);
  shown.click(3, Qt::ControlModifier);
  CHECK(shown.view.selectedIds() == std::vector{ids[1], ids[5]});
  CHECK_FALSE(shown.view.currentId());
}

TEST_CASE("Enter and a double click open a record") {
  Shown shown;
  const auto ids = shown.view.shownIds();
  shown.click(4);
  QTest::keyClick(shown.table(), Qt::Key_Return);
  REQUIRE(shown.activated.count() == 1);
  CHECK(shown.activated.at(0).at(0).value<RecordId>() == ids[4]);
  shown.click(6);
  const QRect rect = shown.table()->visualRect(shown.table()->model()->index(6, 0));
  QTest::mouseDClick(shown.table()->viewport(), Qt::LeftButton, {}, rect.center());
  REQUIRE(shown.activated.count() == 2);
  CHECK(shown.activated.at(1).at(0).value<RecordId>() == ids[6]);
}

TEST_CASE("selecting from elsewhere switches the tab, scrolls and says nothing") {
  Shown shown;
  const RecordId id = id_of("session/1996-10");
  CHECK(shown.view.select(id));
  CHECK(shown.view.kind() == Kind::session);
  CHECK(shown.view.currentId() == id);
  CHECK(shown.kinds.count() == 1);
  CHECK(shown.selected.isEmpty());
  const QTableView* table = shown.table();
  CHECK(table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()));
}

TEST_CASE("a record that is filtered out selects nothing and leaves the tab") {
  Shown shown;
  shown.click(0);
  shown.filter(Facet::year, "2021");
  CHECK_FALSE(shown.view.select(id_of("session/1996-10")));
  CHECK(shown.view.kind() == Kind::document);
  CHECK(shown.view.selectedIds().empty());
  CHECK_FALSE(shown.view.select(id_of("topic/none")));
  CHECK(shown.view.position().first == 0);
}

TEST_CASE("a selection outlives a filter that it passes, and only that") {
  Shown shown;
  shown.filter(Facet::year, "2021");
  const auto some = shown.view.shownIds();
  REQUIRE(some.size() > 2);
  shown.view.select(some[1]);
  shown.view.setPassing(shown.source.browser.apply({}));
  CHECK(shown.view.selectedIds() == std::vector{some[1]});
  shown.filter(Facet::year, "2011");
  CHECK(shown.view.selectedIds().empty());
  CHECK(shown.selected.isEmpty());
}

TEST_CASE("neighbours walk the rows as they are sorted") {
  Shown shown;
  const auto ids = shown.view.shownIds();
  CHECK(shown.view.neighbour(1) == ids.front());
  CHECK(shown.view.neighbour(-1) == ids.back());
  shown.view.select(ids[0]);
  CHECK(shown.view.neighbour(1) == ids[1]);
  CHECK_FALSE(shown.view.neighbour(-1));
  shown.table()->sortByColumn(0, Qt::AscendingOrder);
  const auto sorted = shown.view.shownIds();
  REQUIRE(sorted != ids);
  const int at = shown.view.position().first - 1;
  CHECK(sorted[static_cast<std::size_t>(at)] == ids[0]);
  if (at > 0) CHECK(shown.view.neighbour(-1) == sorted[static_cast<std::size_t>(at) - 1]);
}

TEST_CASE("the line below says how many of how many") {
  Shown shown;
  const auto has = [&](const QString& text) {
    const auto labels = shown.view.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
  };
  const auto total = shown.source.catalogue.all<Document>().size();
  CHECK(has(QStringLiteral("%1 documents").arg(total)));
  shown.filter(Facet::year, "2021");
  CHECK(has(QStringLiteral("%1 of %2 documents").arg(shown.view.shownIds().size()).arg(total)));
  shown.table()->selectAll();
  CHECK(has(QStringLiteral("%1 of %2 documents").arg(shown.view.shownIds().size()).arg(total)));
}

TEST_CASE("an empty register says why and offers the way out") {
  Shown shown;
  QSignalSpy cleared(&shown.view, &RegisterView::clearFilterRequested);
  shown.view.setPassing(Passing{});
  CHECK(shown.table() == nullptr);
  auto* button = shown.view.findChild<QPushButton*>();
  REQUIRE(button->isVisible());
  QTest::mouseClick(button, Qt::LeftButton);
  CHECK(cleared.count() == 1);
  shown.view.setSource(nullptr);
  CHECK_FALSE(button->isVisible());
  CHECK_FALSE(shown.view.neighbour(1));
  CHECK(shown.view.shownIds().empty());
}

TEST_CASE("the tabs are walked with the arrow keys") {
  Shown shown;
  auto* bar = shown.view.findChild<QTabBar*>();
  bar->setFocus();
  QTest::keyClick(bar, Qt::Key_Right);
  CHECK(shown.view.kind() == Kind::person);
  QTest::keyClick(bar, Qt::Key_Left);
  QTest::keyClick(bar, Qt::Key_Left);
  CHECK(shown.view.kind() == Kind::session);
  CHECK(shown.kinds.count() == 3);
}

TEST_CASE("headings sort, move and resize by keys") {
  Shown shown;
  QHeaderView* header = shown.table()->horizontalHeader();
  header->setFocus();
  QTest::keyClick(header, Qt::Key_Space);
  CHECK(header->sortIndicatorSection() == 0);
  CHECK(header->sortIndicatorOrder() == Qt::AscendingOrder);
  QTest::keyClick(header, Qt::Key_Space);
  CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
  QTest::keyClick(header, Qt::Key_Right);
  QTest::keyClick(header, Qt::Key_Return);
  CHECK(header->sortIndicatorSection() == 1);
  CHECK(header->accessibleDescription().contains(QStringLiteral("Type")));
  const int width = header->sectionSize(1);
  QTest::keyClick(header, Qt::Key_Right, Qt::ShiftModifier);
  CHECK(header->sectionSize(1) == width + 8);
  QTest::keyClick(header, Qt::Key_Right, Qt::ControlModifier);
  CHECK(header->visualIndex(1) == 2);
}

TEST_CASE("columns can be hidden, all but the one that names the record") {
  Shown shown;
  QHeaderView* header = shown.table()->horizontalHeader();
  const QMenu* menu = qobject_cast<RegisterHeader*>(header)->makeMenu(0);
  const auto of_column = [&](int column) {
    const QString heading = header->model()->headerData(column, Qt::Horizontal).toString();
    const auto actions = menu->actions();
    return *std::ranges::find(actions, heading, &QAction::text);
  };
  CHECK_FALSE(of_column(0)->isEnabled());
  of_column(1)->trigger();
  CHECK(header->isSectionHidden(1));
  menu->actions().last()->trigger();
  CHECK_FALSE(header->isSectionHidden(1));
}

TEST_CASE("the menu of a heading sorts by it and moves it past the next column that is shown") {
  Shown shown;
  auto* header = qobject_cast<RegisterHeader*>(shown.table()->horizontalHeader());
  const auto choose = [&](int column, const char* text) {
    const auto actions = header->makeMenu(column)->actions();
    (*std::ranges::find(actions, QString::fromLatin1(text), &QAction::text))->trigger();
  };
  choose(1, "Sort Descending");
  CHECK(header->sortIndicatorSection() == 1);
  CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
  choose(1, "Sort Ascending");
  CHECK(header->sortIndicatorOrder() == Qt::AscendingOrder);
  header->hideSection(1);
  choose(0, "Move Right");
  CHECK(header->visualIndex(0) > header->visualIndex(2));
  choose(0, "Move Left");
  CHECK(header->visualIndex(0) < header->visualIndex(2));
}

TEST_CASE("where long titles have too little room, rows have two lines, and a tip only what those cannot hold") {
  Shown narrow(480), wide(1700);
  const auto height = [](const Shown& shown) { return shown.table()->verticalHeader()->sectionSize(0); };
  const int line = narrow.table()->fontMetrics().lineSpacing();
  CHECK(height(narrow) == height(wide) + line);
  narrow.view.resize(1700, 600);
  CHECK(height(narrow) == height(wide));
  wide.view.showKind(Kind::person);
  wide.view.resize(480, 600);
  CHECK(height(wide) == height(narrow));
}

TEST_CASE("in a narrow window columns that others can do without are left out") {
  Shown narrow(480), wide(1000);
  const auto hidden = [](const Shown& shown) { return shown.table()->horizontalHeader()->hiddenSectionCount(); };
  CHECK(hidden(narrow) > 0);
  CHECK(hidden(wide) == 0);
  CHECK(wide.table()->horizontalHeader()->length() == wide.table()->viewport()->width());
}

TEST_CASE("however narrow the register is, all columns and the current tab are in sight, the other tabs in a menu") {
  for (const int width : {900, 480, 360, 280}) {
    CAPTURE(width);
    const Shown shown(width);
    auto* bar = shown.view.findChild<QTabBar*>();
    CHECK(shown.table()->horizontalHeader()->length() <= shown.table()->viewport()->width());
    CHECK(bar->tabRect(bar->currentIndex()).right() < bar->width());
    auto* more = bar->findChild<QToolButton*>(QStringLiteral("more-tabs"));
    QMenu* menu = more->menu();
    Q_EMIT menu->aboutToShow();
    QStringList listed, all;
    for (int tab = 0; tab < bar->count(); ++tab) {
      all << bar->tabText(tab);
      if (bar->isTabVisible(tab)) listed << bar->tabText(tab);
    }
    CHECK(more->isVisible() == (listed != all));
    for (const QAction* action : menu->actions()) listed << action->text();
    CHECK(QSet<QString>(listed.begin(), listed.end()) == QSet<QString>(all.begin(), all.end()));
    CHECK(listed.size() == all.size());
    if (menu->actions().isEmpty()) continue;
    const QString last = menu->actions().last()->text();
    menu->actions().last()->trigger();
    CHECK(bar->tabText(bar->currentIndex()) == last);
    CHECK(bar->isTabVisible(bar->currentIndex()));
    CHECK(bar->tabRect(bar->currentIndex()).right() < bar->width());
  }
}

TEST_CASE("layout and sorting come back") {
  QByteArray state;
  {
    Shown shown;
    shown.table()->sortByColumn(1, Qt::DescendingOrder);
    QHeaderView* header = shown.table()->horizontalHeader();
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Right, Qt::ShiftModifier);
    header->moveSection(0, 2);
    state = shown.view.saveState();
  }
  Shown shown;
  shown.view.showKind(Kind::source);
  REQUIRE(shown.view.restoreState(state));
  CHECK(shown.view.kind() == Kind::document);
  const QHeaderView* header = shown.table()->horizontalHeader();
  CHECK(header->sortIndicatorSection() == 1);
  CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
  CHECK(header->visualIndex(0) == 2);

  const auto ids = shown.view.shownIds();
  CHECK_FALSE(shown.view.restoreState({}));
  CHECK_FALSE(shown.view.restoreState("no state of ours, but long enough to be read as one"));
  for (qsizetype size = 0; size < state.size(); size += 7) shown.view.restoreState(state.left(size));
  CHECK(shown.view.shownIds().size() == ids.size());
}

TEST_CASE("a new catalogue takes the place of the old one in every tab") {
  Shown shown;
  for (const Kind kind : register_kinds) shown.view.showKind(kind);
  shown.view.select(id_of("session/2021-11-12"));
  {
    shown.view.setSource(std::make_shared<const Catalogue>(Catalogue::load(shown.source.library)));
    CHECK(shown.view.currentId() == id_of("session/2021-11-12"));
    for (const Kind kind : register_kinds) {
      shown.view.showKind(kind);
      CHECK_FALSE(shown.view.shownIds().empty());
    }
    shown.view.setSource(shown.source.shown);
  }
  for (const Kind kind : register_kinds) {
    shown.view.showKind(kind);
    CHECK_FALSE(shown.view.shownIds().empty());
  }
}

TEST_CASE("every part of the register that takes the focus has a name") {
  Shown shown;
  for (const Kind kind : register_kinds) {
    shown.view.showKind(kind);
    for (const auto* widget : shown.view.findChildren<QWidget*>()) {
      if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
      if (qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) != nullptr && widget->focusProxy()) continue;
      CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
      CHECK_FALSE(widget->accessibleName().isEmpty());
    }
  }
}

}  // namespace chronicle::app
