// The window and its one library: what breaks, moves or is at work under it.
#include <QtCore/QFile>
#include <QtCore/QSemaphore>
#include <QtWidgets/QPlainTextEdit>

#include "app/library/library_watch.h"
#include "app/search/hit_model.h"
#include "core/store/records/records.h"
#include "core/store/user/user_notes.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

struct StoreFixture : WindowFixture {
  QAction* action(Command command) { return window.actions()[command]; }
  QString copy_as(const char* name) {
    QString path = folder.filePath(QString::fromLatin1(name));
    if (!workspace.library().save_copy(path.toStdString())) throw std::runtime_error("no copy could be saved");
    return path;
  }
  /// Begins to read another library, which comes when it is let go.
  void begin_to_open(const QString& path) {
    answers.file = path;
    action(Command::open_library)->trigger();
  }
};

}  // namespace

TEST_CASE("a library that is moved away under the window ends nothing, and what cannot be read is said") {
  StoreFixture f;
  const QString path = QString::fromStdString(f.workspace.library().path());
  REQUIRE(QFile::rename(path, path + QStringLiteral(".moved")));
  f.press(Qt::Key_K, Qt::ControlModifier);
  QTest::keyClicks(f.window.search(), QStringLiteral("minsk"));
  REQUIRE(QTest::qWaitFor([&] { return f.workspace.search().trouble.has_value(); }));
  CHECK(f.window.search()->results()->said().contains(QStringLiteral("record.chronicle")));
  f.window.search()->clear();
  f.press(Qt::Key_G, Qt::ControlModifier);
  REQUIRE(f.window.go_to()->isVisible());
  f.window.findChild<LibraryWatch*>()->look();  // which tells it once
  f.window.notices()->drop(Matter::moved_library);
  QTest::keyClicks(f.window.go_to()->line(), QStringLiteral("minsk"));
  REQUIRE(QTest::qWaitFor([&] { return !f.window.notices()->said(Matter::moved_library).isEmpty(); }));
  f.press(Qt::Key_Escape);
  f.workspace.set_as_of(chronicle::test::day("2021-12-31"));
  CHECK(f.window.as_of()->text().contains(QStringLiteral("31 Dec 2021")));
}

TEST_CASE("nothing is written while another library is read to take the place of this one") {
  StoreFixture f;
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  constexpr std::array changing{Command::bookmark, Command::edit_note, Command::save_question, Command::import_records};
  for (const Command command : changing) CHECK(f.action(command)->isEnabled());
  f.begin_to_open(f.copy_as("other.chronicle"));
  for (const Command command : changing) CHECK_FALSE(f.action(command)->isEnabled());
  f.press(Qt::Key_B, Qt::ControlModifier);
  REQUIRE(f.wait_for_library(f.answers.file));
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  for (const Command command : changing) CHECK(f.action(command)->isEnabled());
  CHECK(f.workspace.library().user_notes().all().empty());
}

TEST_CASE("a note that was begun in one library is not saved in another, and stays on the screen") {
  StoreFixture f;
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  const QString other = f.copy_as("other.chronicle");
  f.answers.on_run = [&](QDialog& dialog) {
    dialog.show();
    f.workspace.open({std::move(*Library::open(other.toStdString())), f.workspace.as_of()});
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Of the first library"));
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("Of the first library"));
    return false;
  };
  f.action(Command::edit_note)->trigger();
  CHECK(f.workspace.library().path() == other.toStdString());
  CHECK(f.workspace.library().user_notes().all().empty());
}

TEST_CASE("what was found hides when another library is shown, and keeps the catalogue it is of") {
  StoreFixture f;
  f.press(Qt::Key_K, Qt::ControlModifier);
  QTest::keyClicks(f.window.search(), QStringLiteral("rasulzoda"));
  REQUIRE(QTest::qWaitFor([&] { return f.workspace.search().result != nullptr; }));
  HitModel* model = f.window.search()->results()->model();
  REQUIRE(f.window.search()->results()->isVisible());
  const auto titles = [&] {
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row) shown << model->index(row).data().toString();
    return shown;
  };
  const QStringList before = titles();
  Library small = Library::in_memory();
  const std::weak_ptr<const Catalogue> catalogue = f.workspace.catalogue();
  f.workspace.open({std::move(small), f.workspace.as_of()});
  CHECK_FALSE(f.window.search()->results()->isVisible());
  CHECK_FALSE(catalogue.expired());
  CHECK(titles() == before);
}

TEST_CASE("while the library is worked on apart, nothing else reads or writes it") {
  StoreFixture f;
  f.press(Qt::Key_K, Qt::ControlModifier);
  QTest::keyClicks(f.window.search(), QStringLiteral("minsk"));
  QSemaphore go_on;
  int answered = 0;
  std::optional<Error> read, written;
  QObject::connect(&f.workspace, &Workspace::passingChanged, &f.window, [&] { ++answered; });
  QTimer::singleShot(600, &f.window, [&] {  // the wait has its dialog by then, and the search would have its answer
    const auto count = [](const Library& library) { return library.records().count(Kind::session); };
    if (const auto answer = f.workspace.read(count); !answer) read = answer.error();
    if (const auto answer = f.workspace.write(f.workspace.opening(), count); !answer) written = answer.error();
    CHECK(answered == 0);
    go_on.release();
  });
  const auto answer = f.workspace.work_apart(&f.window, QStringLiteral("Working…"), [&](Library& library) {
    go_on.acquire();
    return library.records().count(Kind::session);
  });
  CHECK(answer.value() > 0);
  REQUIRE(read);
  CHECK(read->code == ErrorCode::locked_library);
  REQUIRE(written);
  CHECK(written->code == ErrorCode::locked_library);
  REQUIRE(QTest::qWaitFor([&] { return answered > 0; }));
  CHECK(f.workspace.search().result != nullptr);
}

TEST_CASE("on the page of a question, what is about a record is off") {
  StoreFixture f;
  f.workspace.select(Question{Ask::horizon, {}});
  for (const Command command : {Command::keep_copy, Command::drop_copy, Command::copy_citation, Command::edit_note})
    CHECK_FALSE(f.action(command)->isEnabled());
  CHECK(f.action(Command::print_page)->isEnabled());
}
