// Files of libraries that others change, move or drop on the window, and their copies.
#include <QtCore/QMimeData>
#include <QtCore/QSemaphore>
#include <QtGui/QDropEvent>
#include <QtWidgets/QTreeWidget>

#include "app/several/table_dialog.h"
#include "core/store/records/records.h"
#include "core/store/user/user_notes.h"
#include "tests/app/library/libraries_fixture.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

TEST_CASE("a library that was read while the one shown is worked on takes its place afterwards") {
  LibrariesFixture f;
  const std::string before = f.workspace.library().path();
  const QString other = f.copy_as("other.chronicle");
  QSemaphore go_on;
  std::string shown;
  QObject::connect(&f.reader, &LibraryReader::done, &f.window, [&](Result<LoadedLibrary>&) {
    shown = f.workspace.library().path();
    go_on.release();
  });
  QTimer::singleShot(0, &f.window, [&] { f.open(other); });
  const auto worked_on = f.workspace.work_apart(&f.window, QStringLiteral("Working…"), [&](Library& library) {
    go_on.acquire();
    return library.path();
  });
  CHECK(shown == before);
  CHECK(worked_on.value() == before);
  CHECK(f.wait_for_library(other));
}

TEST_CASE("what another window writes is shown when this one comes to the front") {
  LibrariesFixture f;
  const RecordId session = chronicle::test::id("session/2025-09-29");
  f.workspace.select(session);
  auto other = Library::open(f.workspace.library().path());
  REQUIRE(other);
  REQUIRE(other->user_notes().write({.record = session, .text = "Zeppelins"}, std::nullopt));
  QEvent front(QEvent::WindowActivate);
  QCoreApplication::sendEvent(&f.window, &front);
  CHECK(QTest::qWaitFor([&] { return f.title().contains(QStringLiteral("Zeppelins")); }));
  CHECK(f.selected() == session.text());
}

TEST_CASE("a library that is moved away under the window is said, and can be saved elsewhere") {
  LibrariesFixture f;
  REQUIRE(QFile::rename(f.path_of("record.chronicle"), f.path_of("away.chronicle")));
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  f.press(Qt::Key_B, Qt::ControlModifier);
  REQUIRE_FALSE(f.answers.messages.isEmpty());
  CHECK(f.answers.messages.back().contains(QStringLiteral("moved")));
  CHECK(f.window.notices()->said(Matter::moved_library).contains(QStringLiteral("record.chronicle")));
  CHECK_FALSE(QFile::exists(f.path_of("record.chronicle")));
  f.answers.file = f.path_of("saved.chronicle");
  f.answers.choice = QStringLiteral("For Me");
  f.action(Command::save_copy)->trigger();
  const auto saved = Library::open(f.answers.file.toStdString());
  REQUIRE(saved);
  CHECK(saved->records().count(Kind::session) == f.workspace.catalogue()->all<Session>().size());
}

TEST_CASE("kept copies are listed, and one is restored as a library of its own") {
  LibrariesFixture f;
  f.action(Command::kept_copies)->trigger();
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.answers.messages.front().startsWith(QStringLiteral("There are no backups")));
  f.window.greet({});
  const auto path = f.workspace.library().path();
  REQUIRE(QTest::qWaitFor([&] { return backups_of(path).size() == 1; }));
  const QByteArray kept = backups_of(path).front().path.c_str();
  f.answers.file = f.path_of("restored.chronicle");
  f.answers.on_run = [](QDialog& dialog) {
    CHECK(dialog.findChild<QTreeWidget*>()->topLevelItemCount() == 1);
    return true;
  };
  f.action(Command::kept_copies)->trigger();
  REQUIRE(f.wait_for_library(f.answers.file));
  CHECK(f.answers.new_files == QStringList{QStringLiteral("Restore backup as")});
  CHECK(QFile::exists(QString::fromUtf8(kept)));
  CHECK(f.workspace.catalogue()->all<Session>().size() > 0);
}

TEST_CASE("a copy of the day is kept once a day") {
  LibrariesFixture f;
  const auto path = f.workspace.library().path();
  f.window.greet({});
  REQUIRE(QTest::qWaitFor([&] { return !f.settings.daily_copy().isEmpty(); }));
  CHECK(backups_of(path).size() == 1);
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  f.press(Qt::Key_B, Qt::ControlModifier);
  f.window.greet({});
  CHECK(backups_of(path).size() == 1);
}

TEST_CASE("files that are dropped on the window are opened or imported") {
  LibrariesFixture f;
  const auto drop = [&](const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.window, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.window, &dropped);
    return true;
  };
  CHECK_FALSE(drop(f.path_of("picture.png")));
  const QString records = f.path_of("mine.json");
  write_file(records, R"({"chronicle": 1, "topics": [{"id": "topic/dropped", "names": {"en": "Dropped"}}]})");
  const chronicle::RecordId dropped = chronicle::test::id("topic/dropped");
  CHECK(drop(records));
  REQUIRE(QTest::qWaitFor([&] { return !f.answers.messages.isEmpty(); }));
  CHECK_FALSE(f.workspace.catalogue()->contains(dropped));
  f.answers.consent = true;
  CHECK(drop(records));
  REQUIRE(QTest::qWaitFor([&] { return f.workspace.catalogue()->contains(dropped); }));
  const QString table = f.path_of("mine.CSV");
  write_file(table, "id,names.en\ntopic/of-a-table,Of a table\n");
  f.answers.on_run = [](QDialog& asked) {
    auto* dialog = qobject_cast<TableDialog*>(&asked);
    if (dialog == nullptr) return false;
    QTest::mouseClick(dialog->import_button(), Qt::LeftButton);
    return dialog->result() == QDialog::Accepted;
  };
  CHECK(drop(table));
  REQUIRE(QTest::qWaitFor([&] { return f.workspace.catalogue()->contains(chronicle::test::id("topic/of-a-table")); }));
  const QString library = f.copy_as("other.chronicle");
  CHECK(drop(library));
  CHECK(f.wait_for_library(library));
}

TEST_CASE("that the library was moved is said once, whoever finds it, and of another library as any trouble is") {
  LibrariesFixture f;
  const Error moved{.code = ErrorCode::moved_library, .file = f.workspace.library().path()};
  f.window.mention(moved);
  CHECK_FALSE(f.window.notices()->said(Matter::moved_library).isEmpty());
  CHECK(f.window.notices()->said(Matter::trouble).isEmpty());
  const QString other = f.copy_as("other.chronicle");
  f.open(other);
  REQUIRE(f.wait_for_library(other));
  f.window.mention(moved);  // told late
  CHECK(f.window.notices()->said(Matter::moved_library).isEmpty());
  CHECK(f.window.notices()->said(Matter::trouble).contains(QStringLiteral("record.chronicle")));
}
