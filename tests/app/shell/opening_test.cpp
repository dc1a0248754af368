// How the window comes to its library.
#include <QtWidgets/QTableView>
#include <semaphore>
#include <set>

#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

Result<Library> bundled_library() {
  Library library = Library::in_memory();
  if (const auto filled = bring_in_edition(library); !filled) return fail(filled.error());
  return library;
}

/// A window whose library is read when it is let go.
struct WaitingWindow {
  QTemporaryDir folder;
  AnsweringDialogs answers;
  ReplaceDialogs replace{answers};
  Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
  std::counting_semaphore<> let_go{0};
  LibraryReader reader;
  Workspace workspace{chronicle::test::day("2026-11-22")};
  MainWindow window{workspace, settings, reader};
  int settled = 0;
  std::vector<Error> failures;

  explicit WaitingWindow(LibraryReader::Opening opening = bundled_library) {
    QObject::connect(&window, &MainWindow::settled, [this] { ++settled; });
    QObject::connect(&window, &MainWindow::nothingToShow, [this](const Error& error) { failures.push_back(error); });
    reader.read(
        [this, opening = std::move(opening)] {
          let_go.acquire();
          return opening();
        },
        workspace.today());
  }
  ~WaitingWindow() { let_go.release(8); }

  bool show() {
    window.show();
    return QTest::qWaitForWindowExposed(&window);
  }
  QString page() { return window.page()->browser()->toPlainText(); }
};

}  // namespace

TEST_CASE("the window shows itself before its library, and can do then what needs none") {
  WaitingWindow f;
  REQUIRE(f.show());
  QTest::qWait(50);
  CHECK_FALSE(f.workspace.is_open());
  CHECK(f.window.status()->working() == QStringLiteral("Opening the library…"));
  f.window.status()->showMessage(QStringLiteral("A tip"));
  f.window.status()->clearMessage();
  CHECK(f.window.status()->working() == QStringLiteral("Opening the library…"));
  const std::set without_library{Command::quit, Command::full_screen, Command::guide, Command::shortcuts};
  for (const CommandSpec& spec : Commands::catalogue()) {
    INFO(spec.text);
    CHECK(f.window.actions()[spec.command]->isEnabled() == (without_library.count(spec.command) == 1));
  }
  CHECK_FALSE(f.window.search()->isEnabled());
  f.window.actions()[Command::guide]->trigger();
  f.window.actions()[Command::shortcuts]->trigger();
  QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
  QTest::keyClick(&f.window, Qt::Key_G, Qt::ControlModifier);
  QTest::keyClick(&f.window, Qt::Key_Down, Qt::AltModifier);
  f.window.resize(1000, 700);
  QTest::qWait(20);

  f.let_go.release();
  REQUIRE(QTest::qWaitFor([&] { return f.settled == 1; }));
  CHECK(f.workspace.selection()->text() == "session/2025-09-29");
  CHECK(f.page().contains(QStringLiteral("Minsk 2025")));
  CHECK(f.window.search()->isEnabled());
  CHECK(f.window.actions()[Command::next]->isEnabled());
  CHECK_FALSE(f.window.actions()[Command::back]->isEnabled());
  CHECK(f.window.status()->working().isEmpty());
}

TEST_CASE("a library that was read before the first frame is shown after it") {
  WaitingWindow f;
  f.let_go.release();
  QTest::qWait(200);
  CHECK_FALSE(f.workspace.is_open());
  REQUIRE(f.show());
  REQUIRE(QTest::qWaitFor([&] { return f.settled == 1; }));
  CHECK(f.page().contains(QStringLiteral("Minsk 2025")));
  QTest::qWait(50);
  CHECK(f.settled == 1);
}

TEST_CASE("the tab of the last time is there before the library, and is filled by it") {
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("settings.ini"));
  {
    Settings settings(file);
    OpenWindow f(std::move(*bundled_library()), settings);
    f.window.show();
    f.window.record_register()->showKind(Kind::figure);
    f.window.close();
  }
  Settings settings(file);
  LibraryReader reader;
  Workspace workspace(chronicle::test::day("2026-11-22"));
  MainWindow window(workspace, settings, reader);
  window.show();
  REQUIRE(QTest::qWaitForWindowExposed(&window));
  CHECK(window.record_register()->kind() == Kind::figure);
  workspace.open({std::move(*bundled_library()), workspace.as_of()});
  CHECK_FALSE(window.record_register()->findChildren<QTableView*>().isEmpty());
}

TEST_CASE("a window that is closed before its library comes leaves the last place as it was") {
  WaitingWindow f;
  f.settings.set_last_subject(QStringLiteral("document/railway-1520-concept-2030"));
  REQUIRE(f.show());
  f.window.close();
  CHECK(f.settings.last_subject() == QStringLiteral("document/railway-1520-concept-2030"));
  f.let_go.release();
  QTest::qWait(200);
}

TEST_CASE("where the first library cannot be read, the window says so and shows nothing") {
  WaitingWindow f([]() -> Result<Library> { return fail({.code = ErrorCode::not_a_library, .file = "x.chronicle"}); });
  REQUIRE(f.show());
  f.let_go.release();
  REQUIRE(QTest::qWaitFor([&] { return !f.failures.empty(); }));
  CHECK(f.failures.front().file == "x.chronicle");
  CHECK_FALSE(f.workspace.is_open());
  CHECK(f.answers.messages.isEmpty());
}

TEST_CASE("of two libraries asked for, the last is shown") {
  WindowFixture f;
  const QString first = f.folder.filePath(QStringLiteral("first.chronicle"));
  const QString second = f.folder.filePath(QStringLiteral("second.chronicle"));
  for (const QString& path : {first, second}) REQUIRE(f.workspace.library().save_copy(path.toStdString()).has_value());
  QStringList shown;
  QObject::connect(&f.workspace, &Workspace::libraryChanged,
                   [&] { shown << QString::fromStdString(f.workspace.library().path()); });
  for (const QString& path : {first, second}) {
    f.answers.file = path;
    f.window.actions()[Command::open_library]->trigger();
  }
  REQUIRE(f.wait_for_library(second));
  QTest::qWait(50);
  CHECK(shown == QStringList{second});
}
