// Questions, citations and evidence in the window, by real clicks and keys.
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QTextBlock>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollBar>

#include "core/edits/set_facts.h"
#include "core/query/questions/evidence.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

std::string shown(const WindowFixture& f) { return f.workspace.subject() ? text_of(*f.workspace.subject()) : ""; }

void click_question(WindowFixture& f, Ask ask) {
  QListWidget* list = f.window.questions()->list();
  for (int row = 0; row < list->count(); ++row)
    if (list->item(row)->data(QuestionList::address_role).toString().toStdString() == Question{ask, {}}.text())
      QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                        list->visualItemRect(list->item(row)).center());
}

/// Clicks the first link of the page whose address starts so.
void click_link(WindowFixture& f, const QString& start) {
  PageBrowser* browser = f.window.page()->browser();
  for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next())
    for (auto at = block.begin(); !at.atEnd(); ++at) {
      if (!at.fragment().charFormat().anchorHref().startsWith(start)) continue;
      QTextCursor cursor(browser->document());
      cursor.setPosition(at.fragment().position());
      browser->setTextCursor(cursor);
      browser->ensureCursorVisible();
      cursor.movePosition(QTextCursor::Right);
      const QRect rect = browser->cursorRect(cursor);
      const QPoint place(rect.left() - 2, rect.center().y());
      QTest::mouseMove(browser->viewport(), place);
      QTest::mouseClick(browser->viewport(), Qt::LeftButton, Qt::NoModifier, place);
      return;
    }
  throw std::runtime_error("no such link: " + start.toStdString());
}

}  // namespace

TEST_CASE("each question is one click, and its page says what it is") {
  WindowFixture f;
  const std::vector<std::pair<Ask, QString>> expected{
      {Ask::horizon, QStringLiteral("in force expire by 22 November 2027")},
      {Ask::promises, QStringLiteral("No follow-up found")},
      {Ask::announced, QStringLiteral("Held as first announced")},
      {Ask::delegations, QStringLiteral("Roman Golovchenko")},
      {Ask::signatures, QStringLiteral("Assumes no obligations")},
      {Ask::comparison, QStringLiteral("2024 compared with 2025")},
      {Ask::evidence, QStringLiteral("Sources disagree")},
      {Ask::coverage, QStringLiteral("By year")}};
  for (const auto& [ask, text] : expected) {
    click_question(f, ask);
    CAPTURE(static_cast<int>(ask));
    CHECK(shown(f) == Question{ask, {}}.text());
    CHECK(f.title().contains(text));
  }
  f.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(shown(f) == "question/evidence");
  for (int i = 0; i < 7; ++i) f.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(f.selected() == "session/2025-09-29");
}

TEST_CASE("questions have keys too") {
  WindowFixture f;
  f.press(Qt::Key_3, Qt::AltModifier);
  CHECK(shown(f) == "question/promises");
  f.press(Qt::Key_2, Qt::AltModifier);
  CHECK(shown(f) == "question/horizon");
}

TEST_CASE("what was promised on transport in 2021 and what came in 2025 takes four clicks") {
  WindowFixture f;
  click_question(f, Ask::comparison);
  click_link(f, QStringLiteral("page:question/comparison?after=2025&before=2021"));
  CHECK(f.title().contains(QStringLiteral("2021 compared with 2025")));
  click_link(f, QStringLiteral("page:question/comparison?after=2025&before=2021&topic=topic/transport"));
  CHECK(f.title().contains(QStringLiteral("Commitments of 2021, follow-up in 2025")));
  CHECK(f.title().contains(
      QStringLiteral("In progress: To draw up the Concept of Integration of CIS transport arteries")));
}

TEST_CASE("a question follows the filter and the as-of day") {
  WindowFixture f;
  click_question(f, Ask::promises);
  CHECK(f.title().contains(QStringLiteral("of 16")));
  Filter filter;
  filter.of(Facet::topic) = {"topic/transport"};
  f.workspace.set_filter(filter);
  CHECK(f.title().contains(QStringLiteral("Limited by the filter to ")));
  f.workspace.set_filter({});
  f.workspace.set_as_of(chronicle::test::day("2012-01-01"));
  CHECK(f.title().contains(QStringLiteral("1 of 1")));
  CHECK(f.window.timeline()->selectedKey() == std::nullopt);
}

TEST_CASE("a source mark opens the citation beside it") {
  WindowFixture f;
  click_link(f, QStringLiteral("note:"));
  CitationPopup* citation = f.window.citation();
  REQUIRE(citation->isVisible());
  const QString text = citation->text()->toPlainText();
  CHECK(text.contains(QStringLiteral("Supports")));
  CHECK(text.contains(QStringLiteral("Date: Minsk 2025")));
  CHECK(text.contains(QStringLiteral("Confidence")));
  for (auto* button : citation->findChildren<QToolButton*>())
    if (button->text() == QStringLiteral("Copy Citation")) QTest::mouseClick(button, Qt::LeftButton);
  CHECK_FALSE(citation->isVisible());
  CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("2025")));
  click_link(f, QStringLiteral("note:"));
  for (auto* button : citation->findChildren<QToolButton*>())
    if (button->text() == QStringLiteral("Source Page")) QTest::mouseClick(button, Qt::LeftButton);
  CHECK(f.selected().starts_with("source/"));
}

TEST_CASE("the status line counts what is unproven on the page, and a click lists it") {
  WindowFixture f;
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  QToolButton* button = f.window.status()->evidence_button();
  REQUIRE(QTest::qWaitFor([&] { return button->isVisible(); }));
  CHECK(button->text().contains(QStringLiteral("This page: 1 conflict")));
  QTest::mouseClick(button, Qt::LeftButton);
  CHECK(shown(f) == "question/evidence?of=session/2021-11-12");
  CHECK(f.title().contains(QStringLiteral("Sources disagree (1)")));
  click_link(f, QStringLiteral("page:session/2021-11-12#"));
  CHECK(f.selected() == "session/2021-11-12");
  CHECK(f.window.page()->browser()->extraSelections().size() == 1);
}

TEST_CASE("what is counted at the foot follows an edit, its undo and another day") {
  WindowFixture f;
  const auto found = [&] {
    const Catalogue& catalogue = *f.workspace.catalogue();
    const Day as_of = f.workspace.as_of();
    return evidence_on(find_evidence(f.workspace.library().records(), catalogue, as_of), catalogue, as_of);
  };
  QToolButton* button = f.window.status()->evidence_button();
  const auto is_told = [&] {
    const Evidence now = found();
    const auto has = [&](std::size_t count, const char* word) {
      const QString text = button->toolTip();
      return count == 0 ? !text.contains(QLatin1String(word))
                        : text.contains(QStringLiteral(" %1 %2").arg(count).arg(QLatin1String(word)));
    };
    return QTest::qWaitFor([&] {
      return button->isVisible() && has(now.unsourced.size(), "unsourced") &&
             has(now.single_source.size(), "single-source");
    });
  };
  CHECK(is_told());
  const Evidence before = found();
  REQUIRE(f.window.editor()->change([&](Library& library) {
    return set_facts(library, chronicle::test::id("session/2021-11-12"),
                     {{.field = "venue", .value = R"("Elsewhere")"}});
  }));
  CHECK(found().unsourced.size() == before.unsourced.size() + 1);
  CHECK(is_told());
  f.window.actions()[Command::undo]->trigger();
  CHECK(found().unsourced.size() == before.unsourced.size());
  CHECK(is_told());
  f.workspace.set_as_of(chronicle::test::day("2016-01-01"));
  CHECK(found().single_source.size() < before.single_source.size());
  CHECK(is_told());
}

TEST_CASE("a click on a row of a drawing opens its document") {
  WindowFixture f;
  f.workspace.select(chronicle::test::id("document/railway-1520-concept-2030"));
  PageBrowser* browser = f.window.page()->browser();
  const auto drawing = [&]() -> QTextBlock {
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next())
      if (block.text().contains(QChar::ObjectReplacementCharacter)) return block;
    return {};
  };
  REQUIRE(drawing().isValid());
  const double top = browser->document()->documentLayout()->blockBoundingRect(drawing()).top();
  browser->verticalScrollBar()->setValue(static_cast<int>(top) - 20);
  browser->repaint();
  // The older concept is the first row, under the line of years.
  const QPoint first_row(60, static_cast<int>(top) - browser->verticalScrollBar()->value() + 36);
  QCursor::setPos(browser->viewport()->mapToGlobal(first_row));
  QTest::mouseMove(browser->viewport(), first_row);
  QTest::mouseClick(browser->viewport(), Qt::LeftButton, Qt::NoModifier, first_row);
  CHECK(f.selected() != "document/railway-1520-concept-2030");
  CHECK(f.selected().starts_with("document/"));
}

TEST_CASE("two periods are chosen in a window of their own") {
  WindowFixture f;
  f.answers.on_run = [](QDialog& dialog) {
    const auto boxes = dialog.findChildren<QComboBox*>();
    boxes.at(0)->setEditText(QStringLiteral("2016-2019"));
    boxes.at(1)->setEditText(QStringLiteral("2020–2023"));
    return true;
  };
  f.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(shown(f) == "question/comparison?after=2020/2023&before=2016/2019");
  CHECK(f.title().contains(QStringLiteral("2016–2019 compared with 2020–2023")));
}

TEST_CASE("what was edited is put back in its row, with two clicks, and the page stays") {
  WindowFixture f;
  const RecordId session = chronicle::test::id("session/2025-09-29");
  const auto held = [&] { return f.workspace.catalogue()->find<Session>(session)->held->text(); };
  REQUIRE(f.window.editor()->change(
      [&](Library& library) { return set_facts(library, session, {{.field = "held", .value = R"("2025-09-28")"}}); }));
  CHECK(held() == "2025-09-28");
  click_question(f, Ask::changes);
  click_link(f, QStringLiteral("page:put-back/"));
  CHECK(held() == "2025-09-29");
  CHECK(shown(f) == "question/changes");
  CHECK(f.answers.messages.isEmpty());
}

TEST_CASE("what was edited since the last visit is asked from the day before this one on which the program was used") {
  QTemporaryDir folder;
  Settings settings(folder.filePath(QStringLiteral("settings.ini")));
  const auto library = [] {
    auto made = Library::in_memory();
    REQUIRE(bring_in_edition(made));
    return made;
  };
  {
    const OpenWindow first(library(), settings);
    CHECK_FALSE(first.window.actions()[Command::changes_since_visit]->isEnabled());
  }
  {
    const OpenWindow same_day(library(), settings);
    CHECK_FALSE(same_day.window.actions()[Command::changes_since_visit]->isEnabled());
  }
  settings.set_visits({QStringLiteral("2026-10-01"), QStringLiteral("2026-11-19")});
  for (int i = 0; i < 2; ++i) {
    OpenWindow later(library(), settings);
    later.window.show();
    later.window.actions()[Command::changes_since_visit]->trigger();
    CHECK(text_of(*later.workspace.subject()) == "question/changes?since=2026-11-19");
  }
  CHECK(settings.visits() == QStringList{QStringLiteral("2026-11-19"), QStringLiteral("2026-11-22")});
}

TEST_CASE("a question is remembered as the last place") {
  QTemporaryDir folder;
  Settings settings(folder.filePath(QStringLiteral("settings.ini")));
  const auto library = [] {
    auto made = Library::in_memory();
    REQUIRE(bring_in_edition(made));
    return made;
  };
  {
    OpenWindow f(library(), settings);
    f.window.show();
    f.workspace.select(*parse_subject("question/horizon?months=24"));
    f.window.close();
  }
  const OpenWindow again(library(), settings);
  CHECK(text_of(*again.workspace.subject()) == "question/horizon?months=24");
  CHECK_FALSE(again.workspace.situation().testFlag(Given::page_before));
}
