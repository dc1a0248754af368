// Libraries that cannot be opened, are damaged or foreign: what is said, and what can be done.
#include "app/library/rescue.h"

#include <QtWidgets/QPushButton>

#include "app/library/first_library.h"
#include "app/library/library_watch.h"
#include "app/library/user_library.h"
#include "core/store/records/records.h"
#include "tests/app/library/libraries_fixture.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

TEST_CASE("a library that cannot be opened is said, and what can be read of it is saved and opened if that is wanted") {
  LibrariesFixture f;
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
  CHECK(first->records().count(Kind::session) > 0);
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

TEST_CASE("where a rescue brings another library, nothing more is done with the one that goes") {
  LibrariesFixture f;
  const Error trouble = f.foreign_as("broken.chronicle");
  const QString path = QString::fromStdString(f.workspace.library().path());
  const RecordId session = chronicle::test::id("session/2021-11-12");
  const NoteDrafts drafts(drafts_folder());
  REQUIRE(drafts.keep({path, {.record = session, .text = "Half a thought"}, std::nullopt}));
  f.answers.choice = QStringLiteral("Save What");
  f.answers.file = f.path_of("mine.chronicle");
  f.window.greet({trouble});
  CHECK_FALSE(f.answers.messages.contains(QStringLiteral("My note")));
  CHECK(f.wait_for_library(f.answers.file));
  drafts.drop({path, {.record = session}});
}

TEST_CASE("a damaged library is said in the user's words, with what SQLite says behind the details") {
  LibrariesFixture f;
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
  LibrariesFixture f;
  const Error trouble = f.foreign_as("broken.chronicle");
  f.answers.choice = QStringLiteral("Continue");
  f.window.greet({trouble});
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
  LibrariesFixture f;
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
  LibrariesFixture f;
  const auto path = f.workspace.library().path();
  f.window.mention({.code = ErrorCode::damaged_library, .file = path, .detail = "malformed"});
  CHECK(f.window.notices()->said(Matter::damaged_library).contains(QStringLiteral("what can be read of it")));
  CHECK(f.window.notices()->said(Matter::trouble).isEmpty());
  const auto buttons = f.window.notices()->findChildren<QPushButton*>();
  REQUIRE(buttons.size() == 1);
  buttons.front()->click();
  CHECK(f.answers.ways.contains(QStringLiteral("Save What Can Be Read…")));
  CHECK(f.answers.ways.contains(QStringLiteral("Continue")));
}

TEST_CASE("why the library could not be read is told by its bar, when the mouse rests on it or a reader asks") {
  LibrariesFixture f;
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
  LibrariesFixture f;
  SQLite::Database(f.workspace.library().path(), SQLite::OPEN_READWRITE)
      .exec(
          "INSERT INTO kept_copy SELECT key, CAST(x'686cff' AS TEXT), 'x', 0, 'pasted' FROM record WHERE id = "
          "'source/081'");
  f.workspace.select(chronicle::test::id("source/081"));
  for (const char* part : {"source/081", "field “text”", "expected", "found “hl"})
    CHECK(f.title().contains(QString::fromUtf8(part)));
}

TEST_CASE("of a library that is gone the window shows all that was read, of a damaged one what can be read") {
  LibrariesFixture f;
  const QString path = QString::fromStdString(f.workspace.library().path());
  REQUIRE(QFile::remove(path));
  f.window.findChild<LibraryWatch*>()->look();
  for (auto* button : f.window.notices()->findChildren<QPushButton*>())
    if (button->text().contains(QStringLiteral("gain"))) button->click();
  REQUIRE(QTest::qWaitFor([&] { return !f.answers.further.isEmpty(); }));
  CHECK(f.answers.further.back() == QStringLiteral("The window still shows it as it was last read."));
  ask_rescue(&f.window, {.code = ErrorCode::damaged_library, .file = path.toStdString()}, {});
  CHECK(f.answers.further.back() == QStringLiteral("The window shows what can be read of it."));
}

TEST_CASE("copies are offered only where one helps") {
  LibrariesFixture f;
  const QString path = f.path_of("record.chronicle");
  f.window.greet({});
  REQUIRE(QTest::qWaitFor([&] { return backups_of(path.toStdString()).size() == 1; }));
  const auto offers_copy = [&](ErrorCode code, const QString& file) {
    f.answers.ways.clear();
    ask_rescue(&f.window, {.code = code, .file = file.toStdString()}, QStringLiteral("record"));
    return !f.answers.ways.filter(QStringLiteral("Restore the Backup")).isEmpty();
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
  LibrariesFixture f;
  const QString other = f.copy_as("other.chronicle");
  f.window.mention({.code = ErrorCode::store_failed, .file = f.workspace.library().path()});
  f.workspace.renew(
      *f.workspace.read([&](const Library& library) { return RecordInMemory(library, f.workspace.as_of()); }));
  CHECK_FALSE(f.window.notices()->said(Matter::trouble).isEmpty());
  f.open(other);
  REQUIRE(f.wait_for_library(other));
  CHECK(f.window.notices()->said(Matter::trouble).isEmpty());
}
