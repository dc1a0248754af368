#include "app/shell/main_window.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <set>

#include "core/query/as_of/document_status.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

TEST_CASE("the first view has the three named sessions in sight") {
  WindowFixture f;
  const auto [first, last] = f.window.timeline()->visibleRange();
  CHECK(first <= chronicle::test::day("2021-01-31"));
  CHECK(last >= chronicle::test::day("2026-11-30"));
  CHECK(first >= chronicle::test::day("2020-06-01"));
  CHECK(f.selected() == "session/2025-09-29");
  CHECK(f.title().contains(QStringLiteral("Minsk 2025")));
}

TEST_CASE("a click on the timeline selects in the register and opens the page") {
  WindowFixture f;
  f.click_on_timeline(QStringLiteral("Dushanbe 2025"));
  CHECK(f.selected() == "session/2025-06-05");
  REQUIRE(f.window.record_register()->currentId());
  CHECK(f.window.record_register()->currentId()->text() == "session/2025-06-05");
  CHECK(f.title().contains(QStringLiteral("Alem AI")));
}

TEST_CASE("a row of the register selects on the timeline and opens the page") {
  WindowFixture f;
  f.window.record_register()->showKind(Kind::session);
  QTableView* table = nullptr;
  for (QTableView* candidate : f.window.record_register()->findChildren<QTableView*>())
    if (candidate->isVisible()) table = candidate;
  REQUIRE(table != nullptr);
  const QModelIndex third = table->model()->index(2, 0);
  QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(third).center());
  const auto ids = f.window.record_register()->shownIds();
  CHECK(f.selected() == ids.at(2).text());
  CHECK(f.window.timeline()->selectedKey().has_value());
  CHECK(f.title().contains(third.data().toString()));
}

TEST_CASE("the filter narrows timeline, register and counts") {
  WindowFixture f;
  const auto entries_before = f.workspace.passing().of(Kind::document).size();
  Filter filter;
  filter.of(Facet::year) = {"2021"};
  filter.of(Facet::outcome) = {"adopted"};
  Q_EMIT f.window.filter()->filterChanged(filter);
  f.window.record_register()->showKind(Kind::document);
  const auto shown = f.window.record_register()->shownIds();
  CHECK(shown.size() < entries_before);
  CHECK_FALSE(shown.empty());
  for (const RecordId& id : shown) {
    const auto* document = f.workspace.catalogue()->find<Document>(id);
    CHECK(outcome_of(*f.workspace.catalogue(), *document, f.workspace.as_of()) == Outcome::adopted);
  }
  CHECK(f.window.actions()[Command::clear_filter]->isEnabled());
  f.window.actions()[Command::clear_filter]->trigger();
  CHECK(f.window.record_register()->shownIds().size() == entries_before);
}

TEST_CASE("next and previous walk the rows, back and forward the history") {
  WindowFixture f;
  f.window.record_register()->showKind(Kind::document);
  const auto ids = f.window.record_register()->shownIds();
  f.window.actions()[Command::first]->trigger();
  CHECK(f.selected() == ids.at(0).text());
  f.press(Qt::Key_Down, Qt::AltModifier);
  f.press(Qt::Key_Down, Qt::AltModifier);
  CHECK(f.selected() == ids.at(2).text());
  f.press(Qt::Key_Up, Qt::AltModifier);
  CHECK(f.selected() == ids.at(1).text());
  f.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(f.selected() == ids.at(2).text());
  f.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(f.selected() == ids.at(1).text());
  f.press(Qt::Key_Right, Qt::AltModifier);
  CHECK(f.selected() == ids.at(2).text());
  f.window.actions()[Command::last]->trigger();
  CHECK(f.selected() == ids.back().text());
  CHECK_FALSE(f.window.actions()[Command::next]->isEnabled());
}

TEST_CASE("every link of a page leads somewhere") {
  WindowFixture f;
  Q_EMIT f.window.page()->subjectRequested(QStringLiteral("document/railway-1520-concept-2030"), {});
  CHECK(f.title().contains(QStringLiteral("1520")));
  Q_EMIT f.window.page()->subjectRequested(QStringLiteral("source/081"), {});
  CHECK(f.selected() == "source/081");
  CHECK(f.title().contains(QStringLiteral("Facts it supports")));
  Q_EMIT f.window.page()->subjectRequested(QStringLiteral("document/no-such-document"), {});
  CHECK(f.selected() == "source/081");
}

TEST_CASE("the as-of day changes what the page says") {
  WindowFixture f;
  f.workspace.select(chronicle::test::id("document/innovation-programme-2030-plan-2021-2025"));
  CHECK(f.title().contains(QStringLiteral("Expired")));
  f.workspace.set_as_of(chronicle::test::day("2025-12-31"));
  CHECK(f.title().contains(QStringLiteral("In force")));
  CHECK(f.window.as_of()->text().contains(QStringLiteral("31 Dec 2025")));
  f.workspace.set_as_of(chronicle::test::day("2021-01-01"));
  CHECK(f.title().contains(QStringLiteral("Not yet known on 1 January 2021")));
  f.press(Qt::Key_T, Qt::ControlModifier);
  CHECK(f.workspace.as_of() == f.workspace.today());
}

TEST_CASE("window state, columns and last place are remembered") {
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("settings.ini"));
  Settings settings(file);
  auto library = Library::in_memory();
  REQUIRE(bring_in_edition(library));
  {
    OpenWindow f(std::move(library), settings);
    f.window.show();
    f.workspace.select(chronicle::test::id("document/railway-1520-concept-2030"));
    f.window.timeline()->showRange(chronicle::test::day("2020-01-01"), chronicle::test::day("2022-12-31"));
    f.window.close();
  }
  auto same = Library::in_memory();
  REQUIRE(bring_in_edition(same));
  OpenWindow again(std::move(same), settings);
  again.window.show();
  CHECK(again.workspace.selection()->text() == "document/railway-1520-concept-2030");
  CHECK(again.window.timeline()->visibleRange().first == chronicle::test::day("2020-01-01"));
  CHECK(again.window.timeline()->visibleRange().second == chronicle::test::day("2022-12-31"));
}

TEST_CASE("every command has a text, a tip and keys of its own") {
  std::set<QString> keys;
  std::size_t position = 0;
  for (const CommandSpec& spec : Commands::catalogue()) {
    CHECK(static_cast<std::size_t>(spec.command) == position++);
    CHECK(QString::fromUtf8(spec.text).length() > 1);
    CHECK(QString::fromUtf8(spec.tip).length() > 1);
    for (const QKeySequence& key : spec.keys) {
      INFO(key.toString().toStdString());
      CHECK(keys.insert(key.toString()).second);
    }
  }
}

TEST_CASE("every widget that takes the keyboard has a name and can be reached by Tab") {
  WindowFixture f;
  for (QWidget* widget : f.window.findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(&f.window) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr)
      continue;
    if (qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) != nullptr) continue;  // a viewport
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
    CHECK((face != nullptr && !face->text(QAccessible::Name).isEmpty()));
    CHECK((widget->focusPolicy() & Qt::TabFocus) != 0);
  }
}

TEST_CASE("the help windows open") {
  WindowFixture f;
  f.window.actions()[Command::shortcuts]->trigger();
  f.window.actions()[Command::about]->trigger();
  CHECK(f.answers.messages.size() == 2);
  f.window.actions()[Command::guide]->trigger();
  const auto dialogs_open = f.window.findChildren<QDialog*>();
  REQUIRE_FALSE(dialogs_open.isEmpty());
  CHECK(dialogs_open.front()->findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("Click through")));
}

TEST_CASE("a record that is shown is the only one selected, in whatever tab") {
  WindowFixture f;
  f.workspace.select(chronicle::test::id("document/railway-1520-concept-2030"));
  f.workspace.select(chronicle::test::id("session/2024-05-24"));
  f.window.record_register()->showKind(Kind::document);
  CHECK(f.window.record_register()->selectedIds().empty());
  CHECK_FALSE(f.window.actions()[Command::print_rows]->isEnabled());
}

TEST_CASE("a typed as-of day is that day, or none") {
  const Day expected = chronicle::test::day("2025-07-01");
  for (const char* text : {"1 Jul 2025", "1 July 2025", "01 july 2025", "1.7.2025", "01.07.2025", "2025-07-01"})
    CHECK(AsOfButton::parse_day(QString::fromLatin1(text)) == expected);
  for (const char* text : {"", "1 Jull 2025", "30.2.2025", "2025-02-30", "2025", "7/1/2025", "1 July 25", "1.1.-0044"})
    CHECK_FALSE(AsOfButton::parse_day(QString::fromLatin1(text)));
  WindowFixture f;
  f.answers.on_run = [](QDialog& dialog) {
    auto* edit = dialog.findChild<QLineEdit*>();
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("2024-0"));
    CHECK_FALSE(ok->isEnabled());
    QTest::keyClicks(edit, QStringLiteral("1-01"));
    return ok->isEnabled();
  };
  f.window.actions()[Command::as_of_day]->trigger();
  CHECK(f.workspace.as_of() == chronicle::test::day("2024-01-01"));
}
