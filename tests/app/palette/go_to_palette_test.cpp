// Going to anything by real keys and clicks.
#include "app/palette/go_to_palette.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QTableView>

#include "core/store/user/saved_questions.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

struct PaletteFixture : WindowFixture {
  GoToPalette& palette = *window.go_to();

  void open() {
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(palette.isVisible());
    REQUIRE(palette.line()->hasFocus());
  }
  /// Types and waits until the rows fit what is typed.
  void type(const QString& text) {
    if (text.at(0).unicode() < 128)
      QTest::keyClicks(palette.line(), text);
    else
      palette.line()->insert(text);  // keyClicks takes ASCII alone
    answer();
  }
  void answer() {
    const bool answered = QTest::qWaitFor([this] { return !palette.is_looking_up(); });
    REQUIRE(answered);
  }
  int rows() { return palette.list()->model()->rowCount(); }
  QString row_title(int row) { return palette.list()->model()->index(row, 0).data().toString(); }
  QString read(int row) { return palette.list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
  int current() { return palette.list()->currentIndex().row(); }
  QStringList titles() {
    QStringList all;
    for (int row = 0; row < rows(); ++row) all << row_title(row);
    return all;
  }
  void go_to(const QString& text) {
    open();
    type(text);
    press(Qt::Key_Return);
  }
};

}  // namespace

TEST_CASE("a record is found by a few letters, opens and is selected everywhere") {
  PaletteFixture f;
  f.open();
  f.type(QStringLiteral("d25"));
  CHECK(f.read(0) == QStringLiteral("Dushanbe 2025, Session  2025"));
  f.press(Qt::Key_Return);
  CHECK_FALSE(f.palette.isVisible());
  CHECK(f.selected() == "session/2025-06-05");
  CHECK(f.title().contains(QStringLiteral("Alem AI")));
  CHECK(f.window.record_register()->currentId()->text() == "session/2025-06-05");
  CHECK(f.window.timeline()->selectedKey().has_value());
  CHECK(f.window.page()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Enter that comes before the answer goes where the answer says") {
  PaletteFixture f;
  f.open();
  QTest::keyClicks(f.palette.line(), QStringLiteral("dushanbe 2025"));
  f.press(Qt::Key_Return);
  const bool gone = QTest::qWaitFor([&f] { return f.selected() == "session/2025-06-05"; });
  CHECK(gone);
}

TEST_CASE("another name finds a record and is shown") {
  PaletteFixture f;
  f.open();
  f.type(QStringLiteral("nur-sultan"));
  const QStringList titles = f.titles();
  const int row = static_cast<int>(titles.indexOf(QStringLiteral("Astana")));
  REQUIRE(row >= 0);
  CHECK(f.read(row) == QStringLiteral("Astana, Nur-Sultan, Place"));
  f.palette.line()->clear();
  f.type(QStringLiteral("ДУШАНБЕ"));
  CHECK(f.read(0).contains(QStringLiteral("Душанбе")));
}

TEST_CASE("a question is gone to by its words") {
  PaletteFixture f;
  f.go_to(QStringLiteral("not sign"));
  REQUIRE(f.workspace.subject());
  CHECK(text_of(*f.workspace.subject()) == "question/signatures");
  CHECK(f.title().contains(QStringLiteral("Assumes no obligations")));
}

TEST_CASE("a question is gone to by its words in another language, which are shown") {
  PaletteFixture f;
  f.open();
  f.type(QStringLiteral("кто присут"));
  CHECK(f.read(0) == QStringLiteral("Who attended?, Кто присутствовал, Question"));
  f.palette.line()->clear();
  f.type(QStringLiteral("кім қатысты"));
  CHECK(f.read(0) == QStringLiteral("Who attended?, Кім қатысты, Question"));
}

TEST_CASE("Enter does a command, and its key stands beside it") {
  PaletteFixture f;
  f.open();
  f.type(QStringLiteral("whole rec"));
  CHECK(f.read(0) == QStringLiteral("Whole Record, Ctrl+0"));
  const auto before = f.window.timeline()->visibleRange();
  f.press(Qt::Key_Return);
  CHECK(f.window.timeline()->visibleRange().first < before.first);
  CHECK(f.window.record_register()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a command that cannot be done now is not offered") {
  PaletteFixture f;
  REQUIRE_FALSE(f.window.actions()[Command::clear_filter]->isEnabled());
  f.open();
  f.type(QStringLiteral("clear filter"));
  CHECK_FALSE(f.titles().contains(QStringLiteral("Clear Search and Filter")));
  f.press(Qt::Key_Escape);
  Filter filter;
  filter.of(Facet::year) = {"2021"};
  f.workspace.set_filter(filter);
  f.open();
  f.type(QStringLiteral("clear filter"));
  CHECK(f.row_title(0) == QStringLiteral("Clear Search and Filter"));
}

TEST_CASE("what was used last comes first") {
  PaletteFixture f;
  f.open();
  CHECK(f.titles().mid(0, 2) ==
        QStringList{QStringLiteral("What expires next?"), QStringLiteral("What became of commitments?")});
  f.press(Qt::Key_Escape);
  f.go_to(QStringLiteral("minsk 2013"));
  f.go_to(QStringLiteral("whole rec"));
  f.go_to(QStringLiteral("who attended"));
  f.go_to(QStringLiteral("d25"));
  f.open();
  CHECK(f.titles().mid(0, 5) == QStringList{QStringLiteral("Who attended?"), QStringLiteral("Whole Record"),
                                            QStringLiteral("Minsk 2013"), QStringLiteral("Minsk 2025"),
                                            QStringLiteral("What expires next?")});
  CHECK(f.titles().count(QStringLiteral("Who attended?")) == 1);
  // Among equals too.
  f.type(QStringLiteral("minsk 20"));
  CHECK(f.row_title(0) == QStringLiteral("Minsk 2013"));
}

TEST_CASE("no question is listed twice, whatever was chosen on its page") {
  PaletteFixture f;
  for (const char* address : {"question/horizon?months=12", "question/horizon?months=24", "question/promises"})
    f.workspace.select(*parse_subject(address));
  f.workspace.select(chronicle::test::id("session/2025-06-05"));
  f.open();
  QStringList questions = f.titles();
  CHECK(questions.first() == QStringLiteral("What became of commitments?"));
  CHECK(questions.removeDuplicates() == 0);
  for (const char* typed : {"what", "who", "ex"}) {
    f.palette.line()->clear();
    f.type(QString::fromLatin1(typed));
    QStringList titles;
    for (int row = 0; row < f.rows(); ++row)
      if (f.read(row).contains(QStringLiteral("Question"))) titles << f.row_title(row);
    CHECK(titles.removeDuplicates() == 0);
  }
}

TEST_CASE("a date goes to the session and the documents of the day") {
  PaletteFixture f;
  for (const char* typed : {"12.11.2021", "12 nov 2021", "12 ноября 2021", "ноябрь 2021", "nur-sultan november 2021"}) {
    CAPTURE(typed);
    f.open();
    f.palette.line()->insert(QString::fromUtf8(typed));  // keyClicks takes ASCII alone
    f.answer();
    CHECK(f.read(0) == QStringLiteral("Nur-Sultan 2021, Session  2021"));
    f.press(Qt::Key_Escape);
  }
}

TEST_CASE("what was used is remembered between runs, twelve at most") {
  PaletteFixture f;
  f.go_to(QStringLiteral("whole rec"));
  f.window.record_register()->showKind(Kind::session);
  for (const RecordId& id : f.window.record_register()->shownIds()) f.workspace.select(id);
  CHECK(f.palette.recent().size() == RecentTargets::most);
  f.window.close();
  CHECK(f.settings.recent() == f.palette.recent());
  OpenWindow again(std::move(*Library::open(f.workspace.library().path())), f.settings);
  CHECK(again.window.go_to()->recent().mid(1) == f.palette.recent().mid(1));
}

TEST_CASE("Esc closes it and gives the keyboard back, as its own key does") {
  PaletteFixture f;
  f.window.page()->setFocus();
  const QWidget* before = QApplication::focusWidget();
  f.open();
  f.press(Qt::Key_Escape);
  CHECK_FALSE(f.palette.isVisible());
  CHECK(QApplication::focusWidget() == before);
  f.open();
  f.press(Qt::Key_G, Qt::ControlModifier);
  CHECK_FALSE(f.palette.isVisible());
  CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("keys move in the list while the line keeps the keyboard") {
  PaletteFixture f;
  f.open();
  f.type(QStringLiteral("minsk"));
  REQUIRE(f.rows() > 14);
  CHECK(f.current() == 0);
  f.press(Qt::Key_Down);
  f.press(Qt::Key_Down);
  CHECK(f.current() == 2);
  CHECK(f.palette.line()->accessibleDescription() == f.read(2));
  f.press(Qt::Key_Up);
  CHECK(f.current() == 1);
  f.press(Qt::Key_PageDown);
  CHECK(f.current() > 8);
  f.press(Qt::Key_PageUp);
  f.press(Qt::Key_PageUp);
  CHECK(f.current() == 0);
  f.press(Qt::Key_End, Qt::ControlModifier);
  CHECK(f.current() == f.rows() - 1);
  f.press(Qt::Key_Down);
  CHECK(f.current() == 0);
  f.press(Qt::Key_Up);
  CHECK(f.current() == f.rows() - 1);
  f.press(Qt::Key_Home, Qt::ControlModifier);
  CHECK(f.current() == 0);
  f.press(Qt::Key_Home);
  CHECK(f.palette.line()->cursorPosition() == 0);
  CHECK(f.palette.line()->hasFocus());
}

TEST_CASE("a click on a row goes there, and a click beside the palette closes it") {
  PaletteFixture f;
  f.open();
  f.type(QStringLiteral("dushanbe 2025"));
  QListView* list = f.palette.list();
  QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                    list->visualRect(list->model()->index(0, 0)).center());
  CHECK(f.selected() == "session/2025-06-05");
  f.open();
  QTest::mouseClick(f.window.timeline()->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
  CHECK_FALSE(f.palette.isVisible());
}

TEST_CASE("keys of the window's commands close the palette") {
  PaletteFixture f;
  f.open();
  f.press(Qt::Key_3, Qt::AltModifier);
  CHECK_FALSE(f.palette.isVisible());
  CHECK(text_of(*f.workspace.subject()) == "question/promises");
}

TEST_CASE("what the as-of day does not know is not found") {
  PaletteFixture f;
  f.workspace.set_as_of(chronicle::test::day("2020-01-01"));
  f.open();
  CHECK_FALSE(f.titles().contains(QStringLiteral("Minsk 2025")));
  f.type(QStringLiteral("minsk 2025"));
  CHECK_FALSE(f.titles().contains(QStringLiteral("Minsk 2025")));
  f.press(Qt::Key_Return);
  CHECK(f.selected() == "session/2025-09-29");
}

TEST_CASE("letters that fit nothing leave no rows, and Enter does nothing") {
  PaletteFixture f;
  f.open();
  f.type(QStringLiteral("qqqqqzzzz"));
  CHECK(f.rows() == 0);
  f.press(Qt::Key_Return);
  CHECK(f.palette.isVisible());
  CHECK(f.selected() == "session/2025-09-29");
}

TEST_CASE("another library is looked through once it is opened") {
  PaletteFixture f;
  f.go_to(QStringLiteral("d25"));
  f.workspace.open({Library::in_memory(), f.workspace.as_of()});
  f.open();
  CHECK_FALSE(f.titles().contains(QStringLiteral("Dushanbe 2025")));
  f.type(QStringLiteral("dushanbe"));
  CHECK(f.rows() == 0);
}

TEST_CASE("the rows are a sound model") {
  PaletteFixture f;
  f.open();
  QAbstractItemModelTester tester(f.palette.list()->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
  f.type(QStringLiteral("concept"));
  CHECK(f.rows() > 20);
  f.palette.line()->clear();
  CHECK(f.rows() >= 7);
}

TEST_CASE("a question that the user has saved is found by its name and asked") {
  WindowFixture f;
  REQUIRE(f.workspace.write(f.workspace.opening(), [](Library& library) {
    return library.saved_questions().save({"Zeppelin watch", "view?kind=person&search=mamin"});
  }));
  f.press(Qt::Key_G, Qt::ControlModifier);
  QTest::keyClicks(f.window.go_to()->line(), QStringLiteral("zepp"));
  REQUIRE(QTest::qWaitFor([&] { return !f.window.go_to()->is_looking_up(); }));
  QTest::keyClick(f.window.go_to()->line(), Qt::Key_Return);
  CHECK(f.window.search()->text() == QStringLiteral("mamin"));
  CHECK(f.window.record_register()->kind() == Kind::person);
}
