// What can be done with a thing, by the right button and by the keyboard.
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextBlock>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTreeView>

#include "app/filter/facet_model.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app::test {
namespace {

struct Menus : WindowFixture {
  QMenu* menu() const {
    for (auto* one : window.findChildren<QMenu*>())
      if (one->isVisible()) return one;
    return nullptr;
  }
  void right_click(QWidget* area, const QPoint& at) const {
    QTest::mouseClick(area, Qt::RightButton, {}, at);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, area->mapToGlobal(at));
    QApplication::sendEvent(area, &asked);
  }
  /// Chooses an entry of the open menu by its text, which may go on; false if there is none.
  bool choose(const char* text) const {
    if (menu() == nullptr) return false;
    for (QAction* action : menu()->actions()) {
      if (!action->text().remove(u'&').startsWith(QLatin1StringView(text))) continue;
      menu()->setActiveAction(action);
      QTest::keyClick(menu(), Qt::Key_Return);
      return true;
    }
    return false;
  }
  bool offers(Command command) { return menu() != nullptr && menu()->actions().contains(window.actions()[command]); }
  /// Asks what can be done with the first link of the page whose address starts so.
  void right_click_link(const QString& start) {
    PageBrowser* browser = window.page()->browser();
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next())
      for (auto at = block.begin(); !at.atEnd(); ++at) {
        if (!at.fragment().charFormat().anchorHref().startsWith(start)) continue;
        QTextCursor cursor(browser->document());
        cursor.setPosition(at.fragment().position());
        browser->setTextCursor(cursor);
        browser->ensureCursorVisible();
        cursor.movePosition(QTextCursor::Right);
        const QRect rect = browser->cursorRect(cursor);
        return right_click(browser->viewport(), {rect.left() - 2, rect.center().y()});
      }
    throw std::runtime_error("no such link: " + start.toStdString());
  }
  QString copied() const { return QGuiApplication::clipboard()->text(); }
};

}  // namespace

TEST_CASE("the location of a link is the ID of its record, or a web address, and never an inner one") {
  Menus f;
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  f.right_click_link(QStringLiteral("page:"));
  REQUIRE(f.choose("Copy Link Location"));
  const auto subject = parse_subject(f.copied().toStdString());
  REQUIRE(subject);
  f.right_click_link(QStringLiteral("note:"));
  REQUIRE(f.choose("Copy Link Location"));
  CHECK(f.copied().startsWith(QStringLiteral("http")));
  f.right_click_link(QStringLiteral("page:"));
  REQUIRE(f.choose("Open Link"));
  CHECK(f.workspace.subject() == subject);
}

TEST_CASE("the page offers what can be done with its record") {
  Menus f;
  f.right_click(f.window.page()->browser()->viewport(), {3, 3});
  CHECK(f.offers(Command::print_page));
  CHECK(f.offers(Command::bookmark));
  CHECK_FALSE(f.offers(Command::copy_citation));
  f.menu()->close();
  f.window.page()->browser()->setFocus();
  f.press(Qt::Key_F10, Qt::ShiftModifier);
  CHECK(f.offers(Command::print_page));
  f.menu()->close();
}

TEST_CASE("a right click in the list of questions asks none and moves nothing") {
  Menus f;
  const auto before = f.workspace.subject();
  QListWidget* list = f.window.questions()->list();
  list->setCurrentRow(1, QItemSelectionModel::NoUpdate);
  f.right_click(list->viewport(), list->visualItemRect(list->item(4)).center());
  CHECK(list->currentRow() == 1);
  CHECK(list->selectedItems().isEmpty());
  CHECK(f.workspace.subject() == before);
  REQUIRE(f.choose("Open"));
  CHECK(f.workspace.subject() != before);
}

TEST_CASE("a letter typed in the list of questions goes to one and asks none") {
  Menus f;
  const auto before = f.workspace.subject();
  QListWidget* list = f.window.questions()->list();
  list->setFocus();
  list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
  QTest::keyClicks(list, QStringLiteral("held"));
  REQUIRE(list->currentItem() != nullptr);
  CHECK(list->currentItem()->text().startsWith(QStringLiteral("Held")));
  CHECK(f.workspace.subject() == before);
  f.press(Qt::Key_F10, Qt::ShiftModifier);
  REQUIRE(f.choose("Open"));
  CHECK(f.workspace.subject() == Subject(Question{Ask::announced, {}}));
}

TEST_CASE("a value of the filter can be added, taken alone and removed from its menu") {
  Menus f;
  auto* tree = f.window.filter()->findChild<QTreeView*>();
  const auto value_at = [&](int row) { return tree->model()->index(row, 0, tree->model()->index(0, 0)); };
  const auto ask = [&](int row) {
    tree->scrollTo(value_at(row));
    f.right_click(tree->viewport(), tree->visualRect(value_at(row)).center());
  };
  const std::string first = FacetModel::valueOf(value_at(0)), second = FacetModel::valueOf(value_at(1));
  const Facet facet = FacetModel::facetOf(value_at(0));
  ask(0);
  REQUIRE(f.choose("Add to Filter"));
  CHECK(f.workspace.filter().of(facet) == std::set{first});
  ask(1);
  CHECK(f.offers(Command::clear_filter));
  REQUIRE(f.choose("Only This"));
  CHECK(f.workspace.filter().of(facet) == std::set{second});
  tree->setFocus();
  tree->setCurrentIndex(value_at(1));
  f.press(Qt::Key_F10, Qt::ShiftModifier);
  REQUIRE(f.choose("Remove from Filter"));
  CHECK(f.workspace.filter().empty());
}

TEST_CASE("an entry of the timeline offers what can be done with its record") {
  Menus f;
  f.workspace.select(chronicle::test::id("session/2024-05-24"));
  f.window.timeline()->setFocus();
  f.press(Qt::Key_F10, Qt::ShiftModifier);
  CHECK(f.offers(Command::as_of_session));
  f.menu()->close();
  f.workspace.select(chronicle::test::id("state/kazakhstan"));
  QAccessibleInterface* view = QAccessible::queryAccessibleInterface(f.window.timeline());
  QPoint at;
  for (int i = 0; i < view->childCount() && at.isNull(); ++i)
    if (view->child(i)->text(QAccessible::Name).contains(QStringLiteral("2021"))) at = view->child(i)->rect().center();
  REQUIRE_FALSE(at.isNull());
  QWidget* area = f.window.timeline()->viewport();
  f.right_click(area, area->mapFromGlobal(at));
  CHECK(f.offers(Command::print_page));
  CHECK(f.selected() != "state/kazakhstan");
  f.menu()->close();
}

TEST_CASE("the counts at the foot are a button for the pointer and for keys") {
  Menus f;
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  QToolButton* button = f.window.status()->evidence_button();
  REQUIRE(QTest::qWaitFor([&] { return button->isVisible(); }));
  CHECK_FALSE(button->autoRaise());
  button->setFocus(Qt::TabFocusReason);
  REQUIRE(button->hasFocus());
  f.press(Qt::Key_Space);
  CHECK(f.workspace.subject() != Subject(chronicle::test::id("session/2021-11-12")));
}

}  // namespace chronicle::app::test
