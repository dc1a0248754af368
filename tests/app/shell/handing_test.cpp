// What the window hands on: lists and citations on the clipboard, records to other programs; and the links that lead
// into it.
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>

#include "app/register/register_table.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

struct Handing : WindowFixture {
  QString copied() const { return QGuiApplication::clipboard()->text(); }
  QString status() const { return window.status()->currentMessage(); }
  QAction* action(Command command) const { return window.actions()[command]; }
  QMenu* menu() const {
    for (auto* one : window.findChildren<QMenu*>())
      if (one->isVisible() && qobject_cast<QMenu*>(one->parent()) == nullptr) return one;
    return nullptr;
  }
  /// The entry of the menu on the page with that text; null if there is none.
  QAction* offered(const QString& text) const {
    QContextMenuEvent asked(QContextMenuEvent::Mouse, {3, 3}, window.page()->browser()->mapToGlobal(QPoint(3, 3)));
    QApplication::sendEvent(window.page()->browser()->viewport(), &asked);
    for (QAction* one : menu()->actions())
      if (one->text().remove(u'&') == text) return one;
    return nullptr;
  }
};

/// Moves the pressed mouse as people do: more than a click's slip.
void drag(QWidget* area, const QPoint& from, const QPoint& to) {
  QTest::mousePress(area, Qt::LeftButton, {}, from);
  QMouseEvent move(QEvent::MouseMove, to, area->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
  QApplication::sendEvent(area, &move);
  QTest::mouseRelease(area, Qt::LeftButton, {}, to);
}

}  // namespace

TEST_CASE("the documents of a session are on the clipboard as a numbered list by one command") {
  Handing f;
  f.workspace.select(chronicle::test::id("session/2023-10-26"));
  REQUIRE(f.action(Command::copy_documents)->isEnabled());
  f.action(Command::copy_documents)->trigger();
  const QStringList lines = f.copied().split(u'\n');
  REQUIRE(lines.size() > 11);
  CHECK(lines[0].startsWith(QStringLiteral("1. On holding a regular meeting")));
  CHECK(lines[0].contains(QStringLiteral("О проведении очередного заседания")));
  CHECK(lines[9] == QStringLiteral("10. Financial support for the activities of the bodies of the CIS"));
  CHECK(lines[10].startsWith(QStringLiteral("10.1. Financing in 2024")));
  const QString html = QGuiApplication::clipboard()->mimeData()->html();
  CHECK(html.contains(QStringLiteral("<ol>")));
  CHECK(html.contains(QStringLiteral("<li value=\"10\">Financial support")));
  CHECK_FALSE(html.contains(QStringLiteral("<sup>")));
  CHECK(f.status() == QStringLiteral("The documents of Bishkek 2023 were copied as a numbered list."));
  // From the page in two clicks.
  QAction* offered = f.offered(QStringLiteral("Copy Numbered List of Documents"));
  REQUIRE(offered != nullptr);
  f.menu()->close();
}

TEST_CASE("a session without documents, or no session, has no list to copy") {
  Handing f;
  f.workspace.select(chronicle::test::id("state/kazakhstan"));
  CHECK_FALSE(f.action(Command::copy_documents)->isEnabled());
}

TEST_CASE("a source is copied in the style that was chosen last, from menu and page alike") {
  Handing f;
  const Source& source = *f.workspace.catalogue()->all<Source>().begin();
  f.workspace.select(source.id);
  f.action(Command::copy_citation)->trigger();
  CHECK(f.copied().toStdString() == citation_style("plain").write(source, Language::english));
  f.answers.choice = QStringLiteral("ГОСТ Р 7.0.5");
  f.action(Command::citation_style)->trigger();
  f.action(Command::copy_citation)->trigger();
  CHECK(f.copied().toStdString() == citation_style("gost-r-7.0.5").write(source, Language::english));
  CHECK(f.status().contains(QStringLiteral("ГОСТ Р 7.0.5")));
  QAction* styles = f.offered(QStringLiteral("Copy Citation As"));
  REQUIRE(styles != nullptr);
  REQUIRE(styles->menu() != nullptr);
  for (QAction* one : styles->menu()->actions()) {
    CHECK(one->isChecked() == one->text().startsWith(QStringLiteral("ГОСТ Р 7.0.5")));
    if (one->text() == QStringLiteral("CSL-JSON")) one->trigger();
  }
  f.menu()->close();
  CHECK(f.copied().startsWith(u'['));
  CHECK(f.settings.citation_style() == QStringLiteral("csl-json"));
}

TEST_CASE("a selected row is dragged away, and one that is not is drawn over as before") {
  RegisterView view;
  view.resize(900, 500);
  view.setSource(std::make_shared<const Catalogue>(Catalogue::load(chronicle::test::bundled().library)));
  view.setAsOf(chronicle::test::day("2026-11-22"));
  view.show();
  QSignalSpy dragged(&view, &RegisterView::dragRequested);
  RegisterTable* table = nullptr;
  for (auto* one : view.findChildren<RegisterTable*>())
    if (one->isVisible()) table = one;
  REQUIRE(table != nullptr);
  const auto middle = [&](int row) { return table->visualRect(table->model()->index(row, 0)).center(); };
  drag(table->viewport(), middle(1), middle(3));
  CHECK(dragged.isEmpty());
  CHECK(view.selectedIds().size() == 3);
  drag(table->viewport(), middle(2), middle(6));
  CHECK(dragged.size() == 1);
  CHECK(view.selectedIds().size() == 3);
  // A click, though the hand slips, is a click.
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle(2));
  CHECK(view.selectedIds().size() == 1);
}

TEST_CASE("a link of the page is dragged as a whole") {
  Handing f;
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  PageBrowser browser;
  browser.resize(400, 200);
  browser.show_html(QStringLiteral("<p><a href=\"page:state/kazakhstan\">Kazakhstan, the state</a></p><p>text</p>"));
  browser.show();
  QSignalSpy dragged(&browser, &PageBrowser::linkDragged);
  QTextCursor cursor(browser.document());
  cursor.setPosition(5);
  const QPoint at = browser.cursorRect(cursor).center();
  drag(browser.viewport(), at, at + QPoint(60, 30));
  REQUIRE(dragged.size() == 1);
  CHECK(dragged.front().front().toUrl() == QUrl(QStringLiteral("page:state/kazakhstan")));
  CHECK_FALSE(browser.textCursor().hasSelection());
}

TEST_CASE("a link from outside opens its record, and one to nothing says so") {
  Handing f;
  f.window.open_from_outside(QStringLiteral("chronicle:session/2016-06-07"));
  CHECK(f.selected() == "session/2016-06-07");
  f.window.open_from_outside(QString());
  CHECK(f.selected() == "session/2016-06-07");
  f.window.open_from_outside(QStringLiteral("chronicle:session/1900-01-01"));
  CHECK(f.selected() == "session/2016-06-07");
  REQUIRE_FALSE(f.answers.messages.isEmpty());
  CHECK(f.answers.messages.back().contains(QStringLiteral("session/1900-01-01")));
}
