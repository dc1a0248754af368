// Libraries that cannot be opened, that are kept nowhere, or that another program changes.
#include "app/shell/rescue.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtCore/QMimeData>
#include <QtCore/QSemaphore>
#include <QtGui/QDropEvent>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include "app/shell/first_library.h"
#include "app/shell/user_library.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

void write_file(const QString& path, const QByteArray& content) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(content);
}

/// What another program may do to a library.
void add_table(const QString& path) {
  SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("CREATE TABLE alien (x)");
}

struct Fixture : WindowFixture {
  QAction* action(Command command) { return window.actions()[command]; }
  QString path_of(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
  QString copy_as(const char* name) {
    if (!workspace.library().save_copy(path_of(name).toStdString())) throw std::runtime_error("no copy could be saved");
    return path_of(name);
  }
  void open(const QString& path) {
    answers.file = path;
    action(Command::open_library)->trigger();
  }
};

/// A window on the bundled record in memory.
struct Unkept {
  QTemporaryDir folder;
  AnsweringDialogs answers;
  ReplaceDialogs replace{answers};
  Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
  std::unique_ptr<OpenWindow> open;

  Unkept() {
    Library library = Library::in_memory();
    REQUIRE(bring_in_edition(library));
    open = std::make_unique<OpenWindow>(std::move(library), settings);
    open->window.show();
    open->workspace.select(chronicle::test::id("session/2021-11-12"));
  }
  void bookmark() { open->window.actions()[Command::bookmark]->trigger(); }
  QPushButton* save_button() {
    for (auto* button : open->window.notices()->findChildren<QPushButton*>())
      if (button->text().contains(QStringLiteral("Library"))) return button;
    return nullptr;
  }
};

}  // namespace

TEST_CASE("a library that cannot be opened is said, and what can be read of it is saved and opened if that is wanted") {
  Fixture f;
  const QString broken = f.copy_as("broken.chronicle");
  add_table(broken);
  const QByteArray before = [&] {
    QFile file(broken);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  }();
  f.open(broken);
  REQUIRE(QTest::qWaitFor([&] { return !f.answers.messages.isEmpty(); }));
  CHECK(f.answers.messages.front().contains(QStringLiteral("broken.chronicle")));
  CHECK(QString::fromStdString(f.workspace.library().path()) == f.path_of("record.chronicle"));

  f.answers.messages.clear();
  f.answers.choice = QStringLiteral("Save What Can Be Read");
  f.open(broken);
  f.answers.file = f.path_of("saved.chronicle");
  REQUIRE(f.wait_for_library(f.answers.file));
  CHECK(f.answers.new_files == QStringList{QStringLiteral("Save what can be read as")});
  CHECK_FALSE(f.workspace.catalogue()->all<Document>().empty());
  QFile file(broken);
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK(file.readAll() == before);
}

TEST_CASE("the window begins with what can be opened, and knows what could not") {
  QTemporaryDir folder;
  const QString broken = folder.filePath(QStringLiteral("asked.chronicle"));
  write_file(broken, "no library");
  std::vector<Error> troubles;
  {
    const auto first = open_first({.asked = broken}, troubles);
    REQUIRE(first.has_value());
    CHECK(QString::fromStdString(first->path()) == user_library_path());
  }
  REQUIRE(troubles.size() == 1);
  CHECK(troubles.front().code == ErrorCode::not_a_library);
  CHECK(QString::fromStdString(troubles.front().file) == broken);

  troubles.clear();
  REQUIRE(QFile::remove(user_library_path()));
  write_file(user_library_path(), "this is no library either");
  const auto first = open_first({.last = user_library_path()}, troubles);
  REQUIRE(first.has_value());
  CHECK(first->path().empty());
  CHECK(first->count(Kind::session) > 0);
  CHECK(troubles.size() == 1);
  REQUIRE(QFile::remove(user_library_path()));
}

TEST_CASE("a library of one's own that is gone or empty is not made anew beside its copies") {
  std::vector<Error> troubles;
  {
    auto own = open_first({}, troubles);
    REQUIRE(own.has_value());
    REQUIRE(own->back_up(BackupReason::daily).has_value());
  }
  const std::string copies = backup_folder(user_library_path().toStdString());
  REQUIRE(QFile::remove(user_library_path()));
  SECTION("gone") {}
  SECTION("empty") { write_file(user_library_path(), ""); }
  const auto first = open_first({}, troubles);
  REQUIRE(first.has_value());
  CHECK(first->path().empty());
  REQUIRE(troubles.size() == 1);
  CHECK(can_be_rescued(troubles.front()));
  CHECK(backups_of(user_library_path().toStdString()).size() == 1);
  QFile::remove(user_library_path());
  QDir(QString::fromStdString(copies)).removeRecursively();
}

TEST_CASE("what is saved from a damaged library does not take the place of what is kept nowhere unasked") {
  Unkept f;
  f.bookmark();
  const QString broken = f.folder.filePath(QStringLiteral("broken.chronicle"));
  REQUIRE(f.open->workspace.library().save_copy(broken.toStdString()).has_value());
  add_table(broken);
  f.answers.choice = QStringLiteral("Save What");
  f.answers.file = f.folder.filePath(QStringLiteral("saved.chronicle"));
  f.open->window.greet({Library::open(broken.toStdString()).error()});
  CHECK(QFile::exists(f.answers.file));
  CHECK(f.answers.messages.last().contains(QStringLiteral("kept nowhere yet")));
  CHECK(f.open->workspace.is_unsaved());
}

TEST_CASE("a library that is kept nowhere is said in the window, and becomes one that is by its button") {
  Unkept f;
  CHECK(f.open->window.notices()->said(Matter::nothing_kept).startsWith(QStringLiteral("Nothing is kept")));
  f.bookmark();
  f.answers.file = f.folder.filePath(QStringLiteral("mine.chronicle"));
  REQUIRE(f.save_button() != nullptr);
  f.save_button()->click();
  REQUIRE(
      QTest::qWaitFor([&] { return QString::fromStdString(f.open->workspace.library().path()) == f.answers.file; }));
  CHECK(f.open->workspace.library().user_notes().size() == 1);
  CHECK(f.open->window.notices()->said(Matter::nothing_kept).isEmpty());
}

TEST_CASE("quitting asks before what is kept nowhere goes") {
  Unkept f;
  f.bookmark();
  f.answers.choice = QStringLiteral("Cancel");
  CHECK_FALSE(f.open->window.close());
  CHECK(f.answers.messages.size() == 1);
  f.answers.choice = QStringLiteral("Save");
  f.answers.file = f.folder.filePath(QStringLiteral("mine.chronicle"));
  CHECK(f.open->window.close());
  CHECK(Library::open(f.answers.file.toStdString())->user_notes().size() == 1);
}

TEST_CASE("quitting asks nothing where nothing would be lost") {
  Unkept f;
  CHECK(f.open->window.close());
  CHECK(f.answers.messages.isEmpty());
}

TEST_CASE("where the program is made to end, what is kept nowhere becomes a library") {
  Unkept f;
  f.bookmark();
  f.open->window.keep_everything();
  const QString kept = f.settings.last_library();
  REQUIRE_FALSE(kept.isEmpty());
  CHECK(Library::open(kept.toStdString())->user_notes().size() == 1);
  CHECK(f.open->window.keep_everything());
  CHECK(f.settings.last_library() == kept);  // and no second file is made
  CHECK(f.open->window.close());
  CHECK(f.answers.messages.isEmpty());
  QFile::remove(kept);
}

TEST_CASE("what is kept nowhere is not lost where the program is made to end while it is worked on") {
  Unkept f;
  f.bookmark();
  QSemaphore go_on;
  QTimer::singleShot(0, &f.open->window, [&] {
    const auto kept = f.open->window.keep_everything();
    CHECK_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::locked_library);
    go_on.release();
  });
  const auto done = f.open->workspace.work_apart(&f.open->window, QStringLiteral("Working…"), [&](Library&) {
    go_on.acquire();
    return true;
  });
  REQUIRE(done);
  REQUIRE(f.open->window.keep_everything());
  const QString kept = f.settings.last_library();
  REQUIRE_FALSE(kept.isEmpty());
  CHECK(Library::open(kept.toStdString())->user_notes().size() == 1);
  QFile::remove(kept);
}

TEST_CASE("a library that was read while the one shown is worked on takes its place afterwards") {
  Fixture f;
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

TEST_CASE("where a rescue brings another library, nothing more is done with the one that goes") {
  Fixture f;
  const QString broken = f.copy_as("broken.chronicle");
  add_table(broken);
  const auto trouble = Library::open(broken.toStdString());
  REQUIRE_FALSE(trouble);
  const QString path = QString::fromStdString(f.workspace.library().path());
  const RecordId session = chronicle::test::id("session/2021-11-12");
  const NoteDrafts drafts(drafts_folder());
  REQUIRE(drafts.keep({path, {.record = session, .text = "Half a thought"}, std::nullopt}));
  f.answers.choice = QStringLiteral("Save What");
  f.answers.file = f.path_of("mine.chronicle");
  f.window.greet({trouble.error()});
  CHECK_FALSE(f.answers.messages.contains(QStringLiteral("My note")));
  CHECK(f.wait_for_library(f.answers.file));
  drafts.drop({path, {.record = session}});
}

TEST_CASE("a note that is being written in a library that is kept nowhere is offered with the library it becomes") {
  Unkept f;
  f.answers.on_run = [&](QDialog& dialog) {
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Half a thought"));
    f.open->window.keep_everything();
    return false;
  };
  f.open->window.actions()[Command::edit_note]->trigger();
  const QString kept = f.settings.last_library();
  REQUIRE_FALSE(kept.isEmpty());
  OpenWindow again(std::move(*Library::open(kept.toStdString())), f.settings);
  again.window.show();
  QString offered;
  f.answers.on_run = [&](QDialog& dialog) {
    offered = dialog.findChild<QPlainTextEdit*>()->toPlainText();
    dialog.accept();
    return true;
  };
  again.window.greet({});
  CHECK(offered == QStringLiteral("Half a thought"));
  CHECK(again.workspace.library().user_notes().size() == 1);
  QFile::remove(kept);
}

TEST_CASE("what another window writes is shown when this one comes to the front") {
  Fixture f;
  const RecordId session = chronicle::test::id("session/2025-09-29");
  f.workspace.select(session);
  auto other = Library::open(f.workspace.library().path());
  REQUIRE(other);
  REQUIRE(other->write_user_note({.record = session, .text = "Zeppelins"}, std::nullopt));
  QEvent front(QEvent::WindowActivate);
  QCoreApplication::sendEvent(&f.window, &front);
  CHECK(QTest::qWaitFor([&] { return f.title().contains(QStringLiteral("Zeppelins")); }));
  CHECK(f.selected() == session.text());
}

TEST_CASE("a library that is moved away under the window is said, and can be saved elsewhere") {
  Fixture f;
  REQUIRE(QFile::rename(f.path_of("record.chronicle"), f.path_of("away.chronicle")));
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  f.press(Qt::Key_B, Qt::ControlModifier);
  REQUIRE_FALSE(f.answers.messages.isEmpty());
  CHECK(f.answers.messages.back().contains(QStringLiteral("moved")));
  CHECK(f.window.notices()->said(Matter::moved_library).contains(QStringLiteral("record.chronicle")));
  CHECK_FALSE(QFile::exists(f.path_of("record.chronicle")));
  f.answers.file = f.path_of("saved.chronicle");
  f.action(Command::save_copy)->trigger();
  const auto saved = Library::open(f.answers.file.toStdString());
  REQUIRE(saved);
  CHECK(saved->count(Kind::session) == f.workspace.catalogue()->all<Session>().size());
}

TEST_CASE("kept copies are listed, and one is restored as a library of its own") {
  Fixture f;
  f.action(Command::kept_copies)->trigger();
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.answers.messages.front().startsWith(QStringLiteral("No copies")));
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
  CHECK(f.answers.new_files == QStringList{QStringLiteral("Restore the copy as")});
  CHECK(QFile::exists(QString::fromUtf8(kept)));
  CHECK(f.workspace.catalogue()->all<Session>().size() > 0);
}

TEST_CASE("a copy of the day is kept once a day") {
  Fixture f;
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
  Fixture f;
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
  CHECK(drop(records));
  CHECK_FALSE(f.workspace.catalogue()->contains(chronicle::test::id("topic/dropped")));
  f.answers.consent = true;
  CHECK(drop(records));
  CHECK(f.workspace.catalogue()->contains(chronicle::test::id("topic/dropped")));
  const QString library = f.copy_as("other.chronicle");
  CHECK(drop(library));
  CHECK(f.wait_for_library(library));
}

TEST_CASE("a damaged library is said in the user's words, with what SQLite says behind the details") {
  Fixture f;
  const Error damage{.code = ErrorCode::damaged_library,
                     .file = f.path_of("own.chronicle").toStdString(),
                     .detail = "database disk image is malformed: Tree 7 page 12"};
  f.window.greet({damage});
  REQUIRE(f.answers.messages.size() >= 1);
  const QString bar = f.window.notices()->said(Matter::damaged_library);
  for (const QString& text : {f.answers.messages.front(), bar}) {
    CAPTURE(text.toStdString());
    CHECK(text.contains(QStringLiteral("own.chronicle")));
    CHECK(text.contains(QStringLiteral("is damaged")));
    for (const char* word : {"malformed", "page", "Tree", "disk image", "cis-chronicle salvage"})
      CHECK_FALSE(text.contains(QLatin1StringView(word)));
  }
  CHECK(f.answers.details.front().contains(QStringLiteral("malformed: Tree 7 page 12")));
}

TEST_CASE("that a library of the start is damaged stays said after going on, and its rescue is offered again") {
  Fixture f;
  const QString broken = f.copy_as("broken.chronicle");
  add_table(broken);
  const auto trouble = Library::open(broken.toStdString());
  REQUIRE_FALSE(trouble);
  f.answers.choice = QStringLiteral("Go On");
  f.window.greet({trouble.error()});
  const QString said = f.window.notices()->said(Matter::damaged_library);
  CHECK(said.contains(QStringLiteral("broken.chronicle")));
  CHECK(said.contains(QStringLiteral("shows “record” instead")));
  const auto buttons = f.window.notices()->findChildren<QPushButton*>();
  REQUIRE(buttons.size() == 1);
  f.answers.choice = QStringLiteral("Save What");
  f.answers.file = f.path_of("saved.chronicle");
  buttons.front()->click();
  REQUIRE(f.wait_for_library(f.answers.file));
  CHECK(f.window.notices()->said(Matter::damaged_library).isEmpty());
}

TEST_CASE("of several libraries that are damaged at the start, the bar is about the one that was asked for") {
  Fixture f;
  const auto damaged = [&](const char* name) {
    return Error{.code = ErrorCode::damaged_library, .file = f.path_of(name).toStdString(), .detail = "malformed"};
  };
  f.window.greet({{.code = ErrorCode::locked_library, .file = f.path_of("locked.chronicle").toStdString()},
                  damaged("asked.chronicle"),
                  damaged("last.chronicle")});
  CHECK(f.answers.messages.size() == 3);
  CHECK(f.window.notices()->said(Matter::damaged_library).contains(QStringLiteral("asked.chronicle")));
}

TEST_CASE("damage that is found in the library that is shown stays said, with a rescue") {
  Fixture f;
  const auto path = f.workspace.library().path();
  f.window.mention({.code = ErrorCode::damaged_library, .file = path, .detail = "malformed"});
  CHECK(f.window.notices()->said(Matter::damaged_library).contains(QStringLiteral("what can be read of it")));
  CHECK(f.window.notices()->said(Matter::trouble).isEmpty());
  const auto buttons = f.window.notices()->findChildren<QPushButton*>();
  REQUIRE(buttons.size() == 1);
  buttons.front()->click();
  CHECK(f.answers.ways.contains(QStringLiteral("Save What Can Be Read…")));
  CHECK(f.answers.ways.contains(QStringLiteral("Go On")));
}

TEST_CASE("why the library could not be read is told by its bar, when the mouse rests on it or a reader asks") {
  Fixture f;
  const std::string path = f.workspace.library().path();
  f.window.mention({.code = ErrorCode::store_failed, .file = path, .detail = "disk <I/O> error"});
  CHECK(f.window.notices()->details(Matter::trouble).contains(QStringLiteral("disk <I/O> error")));
  const auto* bar = f.window.notices()->findChild<QFrame*>(QString(), Qt::FindDirectChildrenOnly);
  REQUIRE(bar != nullptr);
  CHECK(bar->toolTip().contains(QStringLiteral("disk &lt;I/O&gt; error")));
  const auto mention_damage = [&](const char* found) {
    f.window.mention({.code = ErrorCode::damaged_library,
                      .file = path,
                      .record = "document/x",
                      .field = "pages",
                      .expected = "a number",
                      .found = found});
  };
  for (const char* found : {"seven", "eight"}) {
    mention_damage(found);
    CHECK(f.window.notices()
              ->said(Matter::damaged_library)
              .contains(QStringLiteral("record “document/x”, field “pages”")));
    CHECK(f.window.notices()->details(Matter::damaged_library).contains(QStringLiteral("expected a number")));
    CHECK(f.window.notices()->details(Matter::damaged_library).contains(QLatin1StringView(found)));
  }
}

TEST_CASE("the page that cannot be composed says what was expected and what was found") {
  Fixture f;
  SQLite::Database(f.workspace.library().path(), SQLite::OPEN_READWRITE)
      .exec(
          "INSERT INTO kept_copy SELECT key, CAST(x'686cff' AS TEXT), 'x', 0, 'pasted' FROM record WHERE id = "
          "'source/081'");
  f.workspace.select(chronicle::test::id("source/081"));
  for (const char* part : {"source/081", "field “text”", "expected", "found “hl"})
    CHECK(f.title().contains(QString::fromUtf8(part)));
}

TEST_CASE("of a library that is gone the window shows all that was read, of a damaged one what can be read") {
  Fixture f;
  const QString path = QString::fromStdString(f.workspace.library().path());
  REQUIRE(QFile::remove(path));
  f.window.findChild<LibraryWatch*>()->look();
  for (auto* button : f.window.notices()->findChildren<QPushButton*>())
    if (button->text().contains(QStringLiteral("gain"))) button->click();
  REQUIRE(QTest::qWaitFor([&] { return !f.answers.further.isEmpty(); }));
  CHECK(f.answers.further.back() == QStringLiteral("The window goes on showing it as it was read."));
  ask_rescue(&f.window, {.code = ErrorCode::damaged_library, .file = path.toStdString()}, {});
  CHECK(f.answers.further.back() == QStringLiteral("The window shows what can be read of it."));
}

TEST_CASE("copies are offered only where one helps") {
  Fixture f;
  const QString path = f.path_of("record.chronicle");
  f.window.greet({});
  REQUIRE(QTest::qWaitFor([&] { return backups_of(path.toStdString()).size() == 1; }));
  const auto offers_copy = [&](ErrorCode code, const QString& file) {
    f.answers.ways.clear();
    ask_rescue(&f.window, {.code = code, .file = file.toStdString()}, QStringLiteral("record"));
    return !f.answers.ways.filter(QStringLiteral("Restore the Copy")).isEmpty();
  };
  using C = ErrorCode;
  for (const C code : {C::damaged_library, C::foreign_library, C::store_failed, C::not_a_library})
    CHECK(offers_copy(code, path));
  for (const C code : {C::cannot_read, C::locked_library, C::newer_library, C::read_only_library, C::moved_library,
                       C::out_of_memory, C::program_fault, C::cannot_write})
    CHECK_FALSE(offers_copy(code, path));
  REQUIRE(QFile::rename(path, f.path_of("away.chronicle")));
  CHECK(offers_copy(C::cannot_read, path));  // it is gone
  write_file(f.path_of("never.chronicle"), "no library");
  CHECK_FALSE(offers_copy(C::not_a_library, f.path_of("never.chronicle")));
}

TEST_CASE("what is said of one library goes when another is shown, and stays when it is read anew") {
  Fixture f;
  const QString other = f.copy_as("other.chronicle");
  f.window.mention({.code = ErrorCode::store_failed, .file = f.workspace.library().path()});
  f.workspace.renew(
      *f.workspace.read([&](const Library& library) { return RecordInMemory(library, f.workspace.as_of()); }));
  CHECK_FALSE(f.window.notices()->said(Matter::trouble).isEmpty());
  f.open(other);
  REQUIRE(f.wait_for_library(other));
  CHECK(f.window.notices()->said(Matter::trouble).isEmpty());
}

TEST_CASE("that the library was moved is said once, whoever finds it, and of another library as any trouble is") {
  Fixture f;
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
