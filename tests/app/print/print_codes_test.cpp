// Codes of prints in the window: from the foot of a page, typed into Go To, back to what was printed.
#include "app/print/print_codes.h"

#include <SQLiteCpp/Database.h>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include "core/edits/set_facts.h"
#include "core/store/user/kept_prints.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

struct Printing : test::WindowFixture {
  GoToPalette& palette = *window.go_to();

  /// Saves the page as text; its code, empty if it has none.
  QString save_page() {
    answers.file = folder.filePath(QStringLiteral("page.txt"));
    window.actions()[Command::save_page]->trigger();
    QFile file(answers.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const auto match =
        QRegularExpression(QStringLiteral("^Code (\\S{7})$"), QRegularExpression::MultilineOption).match(text);
    return match.captured(1);
  }
  void type(const QString& text) {
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(palette.isVisible());
    QTest::keyClicks(palette.line(), text);
    REQUIRE(QTest::qWaitFor([this] { return !palette.is_looking_up(); }));
  }
  QString read(int row) { return palette.list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
  int rows() { return palette.list()->model()->rowCount(); }
  QString said() {
    QStringList all;
    for (const QLabel* label : palette.findChildren<QLabel*>())
      if (label->isVisible()) all << label->text();
    return all.join(QLatin1Char(' '));
  }
  std::vector<CodedPrint> kept() { return workspace.library().kept_prints().all(); }
};

}  // namespace

TEST_CASE("a code from the foot of a page leads back to it, and to what was edited since") {
  Printing f;
  f.workspace.set_as_of(test::day("2025-12-31"));
  f.workspace.select(test::id("session/2025-06-05"));
  const QString code = f.save_page();
  REQUIRE(code.size() == 7);
  CHECK(f.kept().size() == 1);
  CHECK(f.save_page() == code);
  CHECK(f.kept().size() == 1);
  REQUIRE(f.workspace.write(f.workspace.opening(), [](Library& library) {
    return set_facts(library, test::id("session/2025-06-05"), {{.field = "venue", .value = "\"Elsewhere\""}});
  }));
  f.workspace.set_as_of(f.workspace.today());
  f.workspace.select(test::id("session/2021-11-12"));
  f.type(code.toLower().remove(QLatin1Char('-')));
  REQUIRE(f.rows() == 2);
  CHECK(f.read(0).toStdString() == "Dushanbe 2025, Printed");
  CHECK(f.read(1).toStdString() == "What was edited since, 1 edit");
  CHECK(f.said().contains(QStringLiteral("Printed on 22 November 2026 as of 31 December 2025, with the code ") + code));
  f.press(Qt::Key_Return);
  CHECK(f.selected() == "session/2025-06-05");
  CHECK(f.workspace.as_of() == test::day("2025-12-31"));
  f.type(code);
  f.press(Qt::Key_Down);
  f.press(Qt::Key_Return);
  CHECK(QTest::qWaitFor([&] { return f.title().contains(QStringLiteral("Elsewhere")); }));
  CHECK(f.title().contains(code));
}

TEST_CASE("a code that is not known here says so, and one that is mistyped is noticed") {
  Printing f;
  const QString code = f.save_page();
  REQUIRE(f.workspace.write(f.workspace.opening(),
                            [&](Library& library) { return library.kept_prints().let_go(code.toStdString()); }));
  f.type(code);
  CHECK(f.rows() == 0);
  CHECK(f.said() == QStringLiteral("This code is not known in this library."));
  f.palette.close_and_return();
  QString wrong = code;
  wrong[6] = wrong[6] == QLatin1Char('2') ? QLatin1Char('3') : QLatin1Char('2');
  f.type(wrong);
  CHECK(f.said().contains(QStringLiteral("a character of it is mistyped")));
}

TEST_CASE("what is printed while another program is writing has no code, and that is said") {
  Printing f;
  SQLite::Database other(f.workspace.library().path(), SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE");
  CHECK(f.save_page().isEmpty());
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.answers.messages.front().contains(QStringLiteral("no code")));
  CHECK(f.answers.further.join(QLatin1Char(' ')).contains(QStringLiteral("in use by another program")));
  other.exec("ROLLBACK");
  CHECK(f.kept().empty());
  CHECK(f.save_page().size() == 7);
}

TEST_CASE("what is cancelled keeps no code") {
  Printing f;
  f.answers.file.clear();
  f.window.actions()[Command::save_page]->trigger();
  CHECK(f.kept().empty());
}

}  // namespace chronicle::app
