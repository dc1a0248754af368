// Several rows of the register: how they are selected, and what is done with them.
#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include "app/register/register_text.h"
#include "app/register/register_view.h"
#include "app/text/words.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app::test {
namespace {

struct Rows : WindowFixture {
  RegisterView& view = *window.record_register();

  Rows() {
    view.showKind(Kind::document);
    click(0);
  }
  QTableView* table() const {
    for (auto* one : view.findChildren<QTableView*>())
      if (one->isVisible()) return one;
    return nullptr;
  }
  QPoint middle(int row) const {
    const int column = table()->horizontalHeader()->logicalIndex(0);
    return table()->visualRect(table()->model()->index(row, column)).center();
  }
  void click(int row, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton) const {
    QTest::mouseClick(table()->viewport(), button, modifiers, middle(row));
  }
  std::vector<RecordId> shown(const std::vector<std::size_t>& rows) const {
    const auto all = view.shownIds();
    std::vector<RecordId> ids;
    for (const std::size_t row : rows) ids.push_back(all.at(row));
    return ids;
  }
  QString status() const {
    const auto* label = window.findChild<QLabel*>(QStringLiteral("selected-rows"));
    return label->isVisible() ? label->text() : QString();
  }
  QMenu* menu() const {
    for (auto* one : window.findChildren<QMenu*>())
      if (one->isVisible()) return one;
    return nullptr;
  }
  QString saved(Command command, const char* name) {
    answers.file = folder.filePath(QLatin1StringView(name));
    window.actions()[command]->trigger();
    QFile file(answers.file);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }
};

}  // namespace

TEST_CASE("rows are selected by Ctrl and Shift and the mouse, and the page follows the last") {
  Rows f;
  f.click(1);
  f.click(3, Qt::ControlModifier);
  f.click(5, Qt::ControlModifier);
  CHECK(f.view.selectedIds() == f.shown({1, 3, 5}));
  CHECK(f.selected() == f.shown({5}).front().text());
  CHECK(f.status() == QStringLiteral("3 of %1 selected").arg(count_text(Kind::document, f.view.shownIds().size())));
  f.click(7, Qt::ShiftModifier);
  CHECK(f.view.selectedIds() == f.shown({1, 3, 5, 6, 7}));
  CHECK(f.selected() == f.shown({7}).front().text());
  f.click(6);
  CHECK(f.view.selectedIds() == f.shown({6}));
  CHECK(f.status().isEmpty());
}

TEST_CASE("rows are selected by drawing over them") {
  Rows f;
  QWidget* area = f.table()->viewport();
  QTest::mousePress(area, Qt::LeftButton, {}, f.middle(2));
  for (int row = 3; row <= 4; ++row) {
    QMouseEvent move(QEvent::MouseMove, f.middle(row), area->mapToGlobal(f.middle(row)), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(area, &move);
  }
  QTest::mouseRelease(area, Qt::LeftButton, {}, f.middle(4));
  CHECK(f.view.selectedIds() == f.shown({2, 3, 4}));
  CHECK(f.selected() == f.shown({4}).front().text());
}

TEST_CASE("rows are selected by Shift and keys, from where the page was opened, and Esc leaves one") {
  Rows f;
  f.window.actions()[Command::next]->trigger();
  f.window.actions()[Command::next]->trigger();
  f.press(Qt::Key_Down, Qt::ShiftModifier);
  f.press(Qt::Key_Down, Qt::ShiftModifier);
  CHECK(f.view.selectedIds() == f.shown({2, 3, 4}));
  f.press(Qt::Key_Up, Qt::ShiftModifier);
  CHECK(f.view.selectedIds() == f.shown({2, 3}));
  f.press(Qt::Key_Home, Qt::ShiftModifier);
  CHECK(f.view.selectedIds() == f.shown({0, 1, 2}));
  f.press(Qt::Key_End, Qt::ShiftModifier);
  CHECK(f.view.selectedIds().size() == f.view.shownIds().size() - 2);
  f.press(Qt::Key_Escape);
  CHECK(f.view.selectedIds() == std::vector{f.view.shownIds().back()});
  f.press(Qt::Key_PageUp, Qt::ShiftModifier);
  CHECK(f.view.selectedIds().size() > 2);
  CHECK(f.view.selectedIds().back() == f.view.shownIds().back());
  f.press(Qt::Key_A, Qt::ControlModifier);
  CHECK(f.view.selectedIds() == f.view.shownIds());
}

TEST_CASE("a filter, another day and a step to one of them leave the rows that remain selected") {
  Rows f;
  f.click(1);
  for (const int row : {3, 5, 7}) f.click(row, Qt::ControlModifier);
  const auto chosen = f.shown({1, 3, 5, 7});
  f.workspace.select(chosen[1]);
  CHECK(f.view.selectedIds() == chosen);
  const auto remaining = [&] {
    std::vector<RecordId> ids;
    for (const RecordId& id : f.view.shownIds())
      if (std::find(chosen.begin(), chosen.end(), id) != chosen.end()) ids.push_back(id);
    return ids;
  };
  f.workspace.set_as_of(chronicle::test::day("2027-01-01"));
  CHECK(f.view.selectedIds() == remaining());
  Filter filter;
  filter.of(Facet::type) = {std::string(word_of(f.workspace.catalogue()->find<Document>(chosen[0])->type))};
  f.workspace.set_filter(filter);
  REQUIRE_FALSE(remaining().empty());
  CHECK(f.view.selectedIds() == remaining());
  f.workspace.select(chronicle::test::id("session/2024-05-24"));
  CHECK(f.view.selectedIds() == std::vector{chronicle::test::id("session/2024-05-24")});
}

TEST_CASE("Next and Previous walk on from several rows") {
  Rows f;
  f.click(2);
  f.click(4, Qt::ControlModifier);
  f.window.actions()[Command::next]->trigger();
  CHECK(f.view.selectedIds() == f.shown({5}));
  CHECK(f.selected() == f.shown({5}).front().text());
}

TEST_CASE("the selected rows are copied as text and as a table, in the columns that are shown") {
  Rows f;
  f.click(2);
  f.click(1, Qt::ControlModifier);
  f.table()->horizontalHeader()->moveSection(f.table()->horizontalHeader()->visualIndex(0), 1);
  f.press(Qt::Key_C, Qt::ControlModifier);
  QStringList expected;
  const auto* model = f.table()->model();
  const QHeaderView* header = f.table()->horizontalHeader();
  for (const int row : {-1, 1, 2}) {
    QStringList cells;
    for (int visual = 0; visual < header->count(); ++visual) {
      const int column = header->logicalIndex(visual);
      if (header->isSectionHidden(column)) continue;
      cells << (row < 0 ? model->headerData(column, Qt::Horizontal) : model->index(row, column).data()).toString();
    }
    expected << cells.join(u'\t');
  }
  const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
  CHECK(copied->text() == expected.join(u'\n'));
  CHECK(copied->html().count(QStringLiteral("<tr>")) == 3);
  f.click(2);
  f.press(Qt::Key_C, Qt::ControlModifier);
  CHECK(QGuiApplication::clipboard()->text() == expected.back());
}

TEST_CASE("Ctrl+C in the page copies from the page") {
  Rows f;
  f.window.page()->browser()->setFocus();
  f.window.page()->browser()->selectAll();
  f.press(Qt::Key_C, Qt::ControlModifier);
  CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Sources")));
}

TEST_CASE("a click on the current row shows its page again after a question") {
  Rows f;
  f.click(2);
  f.window.actions()[Command::ask_horizon]->trigger();
  REQUIRE_FALSE(f.workspace.selection());
  f.click(2);
  CHECK(f.selected() == f.shown({2}).front().text());
}

TEST_CASE("the list is saved as it stands, as rows and as pages") {
  Rows f;
  const auto all = f.view.shownIds();
  const QString csv = f.saved(Command::save_list, "list.csv");
  CHECK(csv.count(QStringLiteral("\r\n")) == static_cast<int>(all.size()) + 1);
  CHECK(csv.contains(text_of(all.back().text())));
  CHECK(f.saved(Command::save_list, "list.json").startsWith(u'['));
  f.window.actions()[Command::ask_in_force]->trigger();
  const auto shown = f.view.shownIds();
  REQUIRE(shown.size() < all.size());
  const QString text = f.saved(Command::save_list, "list.md");
  CHECK(text.contains(QStringLiteral("# Documents: In force")));
  CHECK(text.contains(count_text(Kind::document, shown.size(), all.size())));
  CHECK(text.contains(QStringLiteral("As of 22 November 2026")));
  CHECK(f.saved(Command::save_list, "list.pdf").startsWith(QStringLiteral("%PDF-")));
  CHECK(f.saved(Command::save_list, "list.html").contains(QStringLiteral("<table")));
}

TEST_CASE("of several selected rows these are saved") {
  Rows f;
  f.click(2);
  f.click(4, Qt::ControlModifier);
  const QString rows = f.saved(Command::save_list, "list.tsv");
  const auto chosen = f.shown({2, 4});
  CHECK(rows.count(u'\n') == 3);
  for (const RecordId& id : chosen) CHECK(rows.contains(text_of(id.text())));
  CHECK(f.saved(Command::save_list, "list.txt").contains(f.status()));
}

TEST_CASE("printing very many pages of rows asks first, and a few do not") {
  Rows f;
  f.press(Qt::Key_A, Qt::ControlModifier);
  f.window.actions()[Command::print_rows]->trigger();
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.answers.messages.front().contains(QString::number(f.view.selectedIds().size())));
  f.answers.messages.clear();
  f.click(1);
  f.click(2, Qt::ControlModifier);
  f.window.actions()[Command::print_rows]->trigger();
  CHECK(f.answers.messages == QStringList{QStringLiteral("Print")});  // the print window
  f.window.actions()[Command::print_list]->trigger();
  CHECK(f.answers.messages.size() == 2);
}

TEST_CASE("a right click on a row offers what can be done, and leaves what is selected") {
  Rows f;
  f.click(1);
  f.click(3, Qt::ControlModifier);
  f.click(1, {}, Qt::RightButton);
  QContextMenuEvent asked(QContextMenuEvent::Mouse, f.middle(1), f.table()->viewport()->mapToGlobal(f.middle(1)));
  QApplication::sendEvent(f.table()->viewport(), &asked);
  CHECK(f.view.selectedIds() == f.shown({1, 3}));
  CHECK(f.selected() == f.shown({1}).front().text());
  REQUIRE(f.menu() != nullptr);
  CHECK(f.menu()->actions().contains(f.window.actions()[Command::print_rows]));
  CHECK(f.menu()->actions().contains(f.window.actions()[Command::copy]));
  CHECK_FALSE(f.menu()->actions().contains(f.window.actions()[Command::copy_citation]));
  f.menu()->close();
}

TEST_CASE("the keyboard opens the menu of a row, whose page is then shown") {
  Rows f;
  f.click(2);
  f.window.actions()[Command::ask_horizon]->trigger();
  f.table()->setFocus();
  f.press(Qt::Key_F10, Qt::ShiftModifier);
  REQUIRE(f.menu() != nullptr);
  CHECK(f.selected() == f.shown({2}).front().text());
  f.menu()->close();
}

}  // namespace chronicle::app::test
