// What eyes expect of the window: what is chosen stays where it is, what is looked for is seen, nothing is cut.
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include "app/questions/plain_questions.h"
#include "app/search/search_results.h"
#include "app/theme/semantic.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

using test::WindowFixture;

struct Window : WindowFixture {
  void search(const QString& text) {
    press(Qt::Key_K, Qt::ControlModifier);
    window.search()->clear();
    QSignalSpy answered(&workspace, &Workspace::searchAnswered);
    window.search()->insert(text);
    REQUIRE(answered.wait());
    REQUIRE(workspace.search().result != nullptr);
    REQUIRE(results()->isVisible());
  }
  SearchResults* results() { return window.search()->results(); }
  QLabel* label_with(const QString& text) {
    for (QLabel* label : results()->findChildren<QLabel*>())
      if (label->text().contains(text)) return label;
    return nullptr;
  }
  void go_to(const QString& text) {
    press(Qt::Key_G, Qt::ControlModifier);
    GoToPalette* palette = window.go_to();
    palette->line()->insert(text);
    const bool answered = QTest::qWaitFor([&] { return !palette->is_looking_up(); });
    REQUIRE(answered);
  }
  QString row(int number) { return window.go_to()->list()->model()->index(number, 0).data().toString(); }
  /// Where on the page a link stands.
  QRect place_of(const QString& link) {
    PageBrowser* page = window.page()->browser();
    for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next())
      for (auto at = block.begin(); !at.atEnd(); ++at) {
        if (at.fragment().charFormat().anchorHref() != link) continue;
        QTextCursor cursor(page->document());
        cursor.setPosition(at.fragment().position());
        return page->cursorRect(cursor);
      }
    return {};
  }
};

}  // namespace

TEST_CASE("Go To has a state first, by its codes and by the beginning of its name") {
  Window f;
  for (const char* typed : {"kaz", "kz", "kazakhstan", "казах", "қаз"}) {
    f.go_to(QString::fromUtf8(typed));
    CAPTURE(typed);
    CHECK(f.row(0) == QStringLiteral("Kazakhstan"));
    f.press(Qt::Key_Escape);
  }
}

TEST_CASE("Go To says that no session is of a date, and has the nearest") {
  Window f;
  f.go_to(QStringLiteral("13.11.2021"));
  const auto labels = f.window.go_to()->findChildren<QLabel*>();
  const auto says = [&](const QString& text) {
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
  };
  CHECK(says(QStringLiteral("No session is dated 13 November 2021.")));
  CHECK(f.row(0) == QStringLiteral("Nur-Sultan 2021"));
  f.press(Qt::Key_Escape);
  f.go_to(QStringLiteral("31.11.2021"));
  CHECK(says(QStringLiteral("There is no such day: 31.11.2021.")));
  f.press(Qt::Key_Escape);
  f.go_to(QStringLiteral("12/11/2021"));
  CHECK_FALSE(says(QStringLiteral("No session")));
  CHECK(f.row(0) == QStringLiteral("Nur-Sultan 2021"));
}

TEST_CASE("a search for a day without a session says so, and leads to the nearest") {
  Window f;
  f.search(QStringLiteral("13.11.2021"));
  CHECK(f.results()->said().contains(QStringLiteral("No session is dated 13 November 2021.")));
  QLabel* label = f.label_with(QStringLiteral("nearest"));
  REQUIRE(label != nullptr);
  Q_EMIT label->linkActivated(QStringLiteral("nearest"));
  CHECK(f.selected() == "session/2021-11-12");
}

TEST_CASE("a mistyped word has what is meant offered, which a click or Enter searches for") {
  Window f;
  for (const bool by_key : {true, false}) {
    f.search(QStringLiteral("tranport"));
    const bool offered =
        QTest::qWaitFor([&] { return f.results()->said().contains(QStringLiteral("Did you mean: transport?")); });
    REQUIRE(offered);
    if (by_key)
      f.press(Qt::Key_Return);
    else
      Q_EMIT f.label_with(QStringLiteral("Did you mean"))->linkActivated(QStringLiteral("suggestion"));
    CHECK(f.window.search()->text() == QStringLiteral("transport"));
  }
}

TEST_CASE("no question has to be scrolled sideways, however small the window") {
  Window f;
  f.window.resize(900, 600);
  QListWidget* list = f.window.questions()->list();
  PageBrowser* page = f.window.page()->browser();
  for (int row = 0; row < list->count(); ++row) {
    Q_EMIT list->itemClicked(list->item(row));
    CAPTURE(list->item(row)->text().toStdString());
    // Words break in a slot that is called later.
    CHECK(QTest::qWaitFor([&] { return page->horizontalScrollBar()->maximum() == 0; }));
  }
}

TEST_CASE("no word of what became of commitments is broken in a small window") {
  Window f;
  f.window.resize(900, 600);
  f.workspace.select(*Question::parse("question/promises"));
  PageBrowser* page = f.window.page()->browser();
  REQUIRE(QTest::qWaitFor([&] { return page->toPlainText().startsWith(QLatin1StringView("Question")); }));
  // Words break in a slot that is called later, if they do.
  QCoreApplication::processEvents();
  CHECK(page->horizontalScrollBar()->maximum() == 0);
  CHECK(page->wordWrapMode() == QTextOption::WordWrap);
}

TEST_CASE("the timeline goes to what passes the filter where none of it is in view, and only then") {
  Window f;
  TimelineView* timeline = f.window.timeline();
  const auto in_view = [&](int year) {
    const auto [first, last] = timeline->visibleRange();
    return first.year() <= year && year <= last.year();
  };
  const auto filter_year = [&](const char* year) {
    Filter filter;
    filter.of(Facet::year) = {year};
    f.workspace.set_filter(filter);
  };
  timeline->showRange(*Day::from_ymd(2021, 1, 1), *Day::from_ymd(2024, 12, 31));
  const auto before = timeline->visibleRange();
  filter_year("2022");
  CHECK(timeline->visibleRange() == before);
  f.workspace.show_everything();
  CHECK(timeline->visibleRange() == before);
  timeline->showRange(*Day::from_ymd(2025, 1, 1), *Day::from_ymd(2026, 12, 31));
  const auto late = timeline->visibleRange();
  f.search(QStringLiteral("kind:session year:2003"));
  const bool followed = QTest::qWaitFor([&] { return timeline->visibleRange() != late; });
  CHECK(followed);
  CHECK(in_view(2003));
}

TEST_CASE("of a document that the filter leaves out, the timeline shows the session") {
  Window f;
  Filter filter;
  filter.of(Facet::year) = {"1995"};
  f.workspace.set_filter(filter);
  f.window.timeline()->showRange(*Day::from_ymd(2000, 1, 1), *Day::from_ymd(2003, 12, 31));
  f.workspace.select(chronicle::test::id("document/railway-1520-concept-2030"));
  const auto [first, last] = f.window.timeline()->visibleRange();
  CHECK(first <= chronicle::test::day("2021-11-12"));
  CHECK(chronicle::test::day("2021-11-12") <= last);
}

TEST_CASE("choices stay under the pointer that makes them") {
  Window f;
  PageBrowser* page = f.window.page()->browser();
  for (const char* question : {"question/speakers", "question/promises", "question/horizon"}) {
    f.workspace.select(*parse_subject(question));
    std::vector<QString> links;
    for (QTextBlock block = page->document()->begin(); block.isValid() && block.position() < 600; block = block.next())
      for (auto at = block.begin(); !at.atEnd(); ++at)
        if (const QString link = at.fragment().charFormat().anchorHref();
            link.startsWith(QStringLiteral("page:%1?").arg(QLatin1StringView(question))))
          links.push_back(link);
    CAPTURE(question);
    REQUIRE(links.size() > 2);
    const QString first = links.front(), last = links.back();
    const QRect before = f.place_of(last);
    f.window.page()->follow(QUrl(first));
    CHECK(f.place_of(last) == before);
    const QRect other = f.place_of(links[1]);
    f.window.page()->follow(QUrl(last));
    CHECK(f.place_of(links[1]) == other);
  }
}

TEST_CASE("a question is called in the list as its page is") {
  Window f;
  for (const PlainQuestion& question : plain_questions()) {
    const auto subject = parse_subject(question.address.toStdString());
    if (!subject) continue;  // what is in force is a list
    f.workspace.select(*subject);
    CAPTURE(question.address.toStdString());
    CHECK(f.title().contains(question.title));
  }
}

TEST_CASE("pages have no scroll bar across, in a small window or a large one") {
  Window f;
  const auto fits = [&](int width, int height, const std::string& but = "none") {
    f.window.resize(width, height);
    for (const PlainQuestion& question : plain_questions()) {
      const auto subject = parse_subject(question.address.toStdString());
      if (!subject || question.address.toStdString().starts_with(but)) continue;
      f.workspace.select(*subject);
      CAPTURE(width, question.address.toStdString(), f.window.page()->browser()->horizontalScrollBar()->maximum());
      const bool is_narrow =
          QTest::qWaitFor([&] { return f.window.page()->browser()->horizontalScrollBar()->maximum() == 0; });
      CHECK(is_narrow);
    }
  };
  fits(900, 600, "question/promises");  // its five columns need more
  fits(1280, 800);
}

TEST_CASE("the guide has no scroll bar across, however narrow its window") {
  Window f;
  f.window.actions()[Command::guide]->trigger();
  QTextBrowser* reader = nullptr;
  for (auto* dialog : f.window.findChildren<QDialog*>())
    if (dialog->isVisible()) reader = dialog->findChild<QTextBrowser*>();
  REQUIRE(reader != nullptr);
  for (const int width : {760, 520}) {
    reader->window()->resize(width, 600);
    const bool fits = QTest::qWaitFor([&] { return reader->horizontalScrollBar()->maximum() == 0; });
    CAPTURE(width);
    CHECK(fits);
  }
  reader->window()->close();
}

TEST_CASE("in a low window the filter has more rows than the questions, which fold") {
  Window f;
  f.window.resize(900, 600);
  QCoreApplication::processEvents();
  QuestionList* questions = f.window.questions();
  const int high = f.window.filter()->height();
  CHECK(questions->height() <= high);
  auto* heading = questions->findChild<QToolButton*>(QStringLiteral("questions-heading"));
  REQUIRE(heading != nullptr);
  QTest::mouseClick(heading, Qt::LeftButton);
  QCoreApplication::processEvents();
  CHECK_FALSE(questions->list()->isVisible());
  CHECK(f.window.filter()->height() > high);
  QTest::keyClick(heading, Qt::Key_Space);
  CHECK(questions->list()->isVisible());
}

TEST_CASE("what is found on a page can be seen apart from what is not, on a light and a dark ground") {
  Window f;
  for (const bool dark : {false, true}) {
    QPalette palette = f.window.palette();
    palette.setColor(QPalette::Base, dark ? QColor(0x1f, 0x23, 0x27) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(0xe6, 0xe9, 0xec) : QColor(0x1d, 0x21, 0x26));
    PageBrowser* page = f.window.page()->browser();
    page->setPalette(palette);
    f.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("the"));
    const auto marks = page->extraSelections();
    REQUIRE(marks.size() > 1);
    for (const QTextEdit::ExtraSelection& mark : marks) {
      const QColor ground = mark.format.background().color(), ink = mark.format.foreground().color();
      if (ground == palette.color(QPalette::Highlight)) continue;  // the current one
      CHECK(contrast(ground, palette.color(QPalette::Base)) > 1.25);
      CHECK(contrast(ground, ink) > 4.4);
    }
    f.press(Qt::Key_Escape);
  }
}

TEST_CASE("a row offers what its page offers") {
  Window f;
  RegisterView* rows = f.window.record_register();
  rows->setFocus();
  f.press(Qt::Key_F10, Qt::ShiftModifier);
  QMenu* menu = nullptr;
  for (auto* one : f.window.findChildren<QMenu*>())
    if (one->isVisible()) menu = one;
  REQUIRE(menu != nullptr);
  for (const Command command : {Command::edit_record, Command::remove_record, Command::print_page, Command::save_page,
                                Command::evidence_of_page, Command::bookmark})
    CHECK(menu->actions().contains(f.window.actions()[command]));
  menu->close();
}

TEST_CASE("a window that is opened anew has the same row selected, though its page is of a question") {
  Window f;
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  f.workspace.select(*parse_subject("question/speakers"));
  f.window.keep_for_next_time();
  auto library = Library::in_memory();
  REQUIRE(bring_in_edition(library));
  test::OpenWindow next(std::move(library), f.settings);
  next.window.show();
  REQUIRE(next.workspace.subject().has_value());
  CHECK(text_of(*next.workspace.subject()) == "question/speakers");
  REQUIRE(next.window.record_register()->currentId());
  CHECK(next.window.record_register()->currentId()->text() == "session/2021-11-12");
}

}  // namespace chronicle::app
