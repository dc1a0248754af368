// What is done to the library's file under the window.
#include "app/library/library_watch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtCore/QSemaphore>
#include <QtWidgets/QPushButton>
#include <atomic>

#include "core/store/user/user_notes.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

/// A watch beside the window's own, which finds all changes first and reads when it is let.
struct Watching {
  QTemporaryDir folder;
  Workspace workspace{chronicle::test::day("2026-11-22")};
  QWidget window;
  QSemaphore let_read;
  std::atomic<int> read = 0;
  LibraryWatch watch{workspace, &window, [this](const Library& library, Day day) {
                       ++read;
                       let_read.acquire();
                       return RecordInMemory(library, day);
                     }};
  std::optional<Library> other;

  Watching() {
    const std::string path = folder.filePath(QStringLiteral("a.chronicle")).toStdString();
    auto library = Library::create(path);
    if (!library || !bring_in_edition(*library)) throw std::runtime_error("no library could be made");
    workspace.open({std::move(*library), workspace.as_of()});
    other = std::move(*Library::open(path));
  }
  ~Watching() { let_read.release(8); }

  void change(const char* text) {
    const RecordId session = chronicle::test::id("session/2021-11-12");
    if (!other->user_notes().write({.record = session, .text = text}, other->user_notes().find(session)))
      throw std::runtime_error("nothing could be written");
    watch.look();
  }
  bool shows(const char* text) const {
    return QTest::qWaitFor([&] { return !workspace.notes().empty() && workspace.notes().front().text == text; });
  }
};

}  // namespace

TEST_CASE("a library that takes longer to read than the time between two looks is read once, and shown") {
  Watching f;
  f.change("One");
  REQUIRE(QTest::qWaitFor([&] { return f.read == 1; }));
  for (int i = 0; i < 5; ++i) f.watch.look();
  f.let_read.release();
  CHECK(f.shows("One"));
  f.watch.look();
  QCoreApplication::processEvents();
  CHECK(f.read == 1);
}

TEST_CASE("a library that is changed again while it is read is read once more afterwards") {
  Watching f;
  f.change("One");
  REQUIRE(QTest::qWaitFor([&] { return f.read == 1; }));
  f.change("Two");
  f.change("Three");
  CHECK(f.read == 1);
  f.let_read.release(2);
  CHECK(f.shows("Three"));
  CHECK(QTest::qWaitFor([&] { return f.read == 2; }));
}

TEST_CASE("that the library was moved away is no longer said once it is back") {
  WindowFixture f;
  const QString path = QString::fromStdString(f.workspace.library().path());
  const QString away = path + QStringLiteral(".away");
  auto* watch = f.window.findChild<LibraryWatch*>();
  REQUIRE(watch != nullptr);
  const auto said = [&] { return !f.window.notices()->said(Matter::moved_library).isEmpty(); };
  for (int time = 0; time < 2; ++time) {
    REQUIRE(QFile::rename(path, away));
    watch->look();
    CHECK(said());
    watch->look();
    CHECK(said());
    REQUIRE(QFile::rename(away, path));
    watch->look();
    CHECK_FALSE(said());
  }
}

TEST_CASE("that another program has changed the library that is shown is said once, with a rescue") {
  WindowFixture f;
  const QString path = QString::fromStdString(f.workspace.library().path());
  SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("CREATE TABLE alien (x)");
  auto* watch = f.window.findChild<LibraryWatch*>();
  int told = 0;
  QObject::connect(watch, &LibraryWatch::unreadable, &f.window, [&] { ++told; });
  watch->look();
  const auto said = [&] { return f.window.notices()->said(Matter::damaged_library); };
  REQUIRE(QTest::qWaitFor([&] { return !said().isEmpty(); }));
  CHECK(said().contains(QStringLiteral("changed by another program, so it is not opened")));
  CHECK(said().contains(QStringLiteral("still shows it as it was last read")));
  CHECK(f.window.notices()->details(Matter::damaged_library).contains(QStringLiteral("alien")));
  const auto buttons = f.window.notices()->findChildren<QPushButton*>();
  REQUIRE(buttons.size() == 1);
  buttons.front()->click();
  CHECK(f.answers.ways.contains(QStringLiteral("Save What Can Be Read…")));
  watch->look();
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  f.press(Qt::Key_B, Qt::ControlModifier);
  CHECK(f.answers.messages.back().contains(QStringLiteral("changed by another program, so it is not opened")));
  CHECK(told == 1);
}

TEST_CASE("a library that another program changes while it is shown is no longer foreign once it is mended") {
  Watching f;
  std::vector<ErrorCode> told;
  QObject::connect(&f.watch, &LibraryWatch::unreadable, &f.window,
                   [&](const Error& error) { told.push_back(error.code); });
  f.let_read.release(8);
  SQLite::Database file(f.workspace.library().path(), SQLite::OPEN_READWRITE);
  for (int time = 1; time <= 2; ++time) {
    file.exec("CREATE TABLE alien (x)");
    f.watch.look();
    CHECK(QTest::qWaitFor(
        [&] { return told == std::vector(static_cast<std::size_t>(time), ErrorCode::foreign_library); }));
    file.exec("DROP TABLE alien");
    const int before = f.workspace.revision();
    f.watch.look();
    CHECK(QTest::qWaitFor([&] { return f.workspace.revision() != before; }));
  }
}

TEST_CASE("damage that another program has done to the library that is shown is said when it cannot be read anew") {
  WindowFixture f;
  SQLite::Database(f.workspace.library().path(), SQLite::OPEN_READWRITE)
      .exec("UPDATE name SET text = CAST(x'61ff62c328' AS TEXT) WHERE text = 'Minsk'");
  f.window.findChild<LibraryWatch*>()->look();
  const auto said = [&] { return f.window.notices()->said(Matter::damaged_library); };
  REQUIRE(QTest::qWaitFor([&] { return !said().isEmpty(); }));
  CHECK(said().contains(QStringLiteral("place/minsk")));
}

TEST_CASE("that the library was moved stays said while another file is at its place") {
  WindowFixture f;
  const QString path = QString::fromStdString(f.workspace.library().path());
  auto* watch = f.window.findChild<LibraryWatch*>();
  {
    Library other = Library::in_memory();
    REQUIRE(bring_in_edition(other));
    REQUIRE(other.save_copy(f.folder.filePath(QStringLiteral("other.chronicle")).toStdString()));
  }
  QFile from(f.folder.filePath(QStringLiteral("other.chronicle"))), to(path);
  REQUIRE(from.open(QIODevice::ReadOnly));
  REQUIRE(to.open(QIODevice::WriteOnly | QIODevice::Truncate));  // in the same file, as "cp" does
  to.write(from.readAll());
  to.close();
  for (int time = 0; time < 3; ++time) {
    watch->look();
    CHECK_FALSE(f.window.notices()->said(Matter::moved_library).isEmpty());
  }
}

TEST_CASE("a library that came back as a copy of itself is opened again by the button of what is said") {
  WindowFixture f;
  const QString path = QString::fromStdString(f.workspace.library().path());
  REQUIRE(QFile::copy(path, path + QStringLiteral(".copy")));
  REQUIRE(QFile::remove(path));
  auto* watch = f.window.findChild<LibraryWatch*>();
  watch->look();
  REQUIRE(QFile::rename(path + QStringLiteral(".copy"), path));
  watch->look();
  REQUIRE_FALSE(f.window.notices()->said(Matter::moved_library).isEmpty());  // what is shown is not what is there
  const int before = f.workspace.opening();
  for (auto* button : f.window.notices()->findChildren<QPushButton*>())
    if (button->text().contains(QStringLiteral("gain"))) button->click();
  REQUIRE(QTest::qWaitFor([&] { return f.workspace.opening() != before; }));
  CHECK(f.window.notices()->said(Matter::moved_library).isEmpty());
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  f.press(Qt::Key_B, Qt::ControlModifier);
  CHECK(f.workspace.library().user_notes().all().size() == 1);
}
