// What the window does with files, through its dialogs.
#include <QtCore/QProcess>

#include "app/several/table_dialog.h"
#include "core/edits/set_facts.h"
#include "core/edits/write_edition.h"
#include "core/store/records/records.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/programs.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

QByteArray content_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString write_text(const QTemporaryDir& folder, const char* name, const QByteArray& text) {
  QString path = folder.filePath(QString::fromLatin1(name));
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(text);
  return path;
}

}  // namespace

TEST_CASE("the page is saved as a PDF that can be read back") {
  WindowFixture f;
  f.answers.file = f.folder.filePath(QStringLiteral("minsk.pdf"));
  f.window.actions()[Command::save_page]->trigger();
  REQUIRE(content_of(f.answers.file).startsWith("%PDF"));
  QProcess reader;
  reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), f.answers.file, QStringLiteral("-")});
  REQUIRE(reader.waitForFinished());
  const QString text = QString::fromUtf8(reader.readAllStandardOutput());
  for (const char* expected :
       {"Minsk 2025", "As of 22 November 2026", "National Library of Belarus", "Sources", "1 of"})
    CHECK(text.contains(QLatin1String(expected)));
}

TEST_CASE("the summary of a document's session is that of the session that adopted it") {
  WindowFixture f;
  f.workspace.select(chronicle::test::id("document/railway-1520-concept-2030"));
  f.answers.file = f.folder.filePath(QStringLiteral("summary.md"));
  f.window.actions()[Command::save_summary]->trigger();
  CHECK(content_of(f.answers.file).startsWith("# Nur-Sultan 2021"));
}

TEST_CASE("a library is copied, opened and made anew") {
  WindowFixture f;
  f.answers.file = f.folder.filePath(QStringLiteral("copy.chronicle"));
  f.answers.choice = QStringLiteral("For Me");
  f.window.actions()[Command::save_copy]->trigger();
  REQUIRE(QFile::exists(f.answers.file));
  f.window.actions()[Command::open_library]->trigger();
  CHECK(f.wait_for_library(f.answers.file));
  CHECK(f.window.windowTitle().startsWith(QStringLiteral("copy")));
  f.answers.file = f.folder.filePath(QStringLiteral("fresh.chronicle"));
  f.window.actions()[Command::new_library]->trigger();
  CHECK(f.wait_for_library(f.answers.file));
  CHECK(f.answers.messages == QStringList{QStringLiteral("Whom is the copy for?")});
}

TEST_CASE("a copy replaces the file that the dialog has asked about") {
  WindowFixture f;
  f.answers.file = write_text(f.folder, "other.chronicle", "the user's");
  f.answers.choice = QStringLiteral("For Me");
  f.window.actions()[Command::save_copy]->trigger();
  CHECK(f.answers.messages == QStringList{QStringLiteral("Whom is the copy for?")});
  CHECK(Library::open(f.answers.file.toStdString()).has_value());
}

TEST_CASE("a copy for others has nothing of the user's, and none is made where the question is closed") {
  WindowFixture f;
  const RecordId session = chronicle::test::id("session/2021-11-12");
  REQUIRE(f.workspace.write_note(f.workspace.opening(), {.record = session, .text = "Ask the Xylophone office."}, {}));
  f.answers.file = f.folder.filePath(QStringLiteral("copy.chronicle"));
  f.window.actions()[Command::save_copy]->trigger();
  CHECK_FALSE(QFile::exists(f.answers.file));
  f.answers.choice = QStringLiteral("For Me");
  f.window.actions()[Command::save_copy]->trigger();
  CHECK(content_of(f.answers.file).contains("Xylophone"));
  f.answers.choice = QStringLiteral("For Others");
  f.window.actions()[Command::save_copy]->trigger();
  CHECK_FALSE(content_of(f.answers.file).contains("Xylophone"));
  CHECK_FALSE(content_of(f.answers.file).contains("xylophone"));
  CHECK(f.answers.further.back().contains(QStringLiteral("no history")));
}

TEST_CASE("a library that is opened by a link is the one that the link leads to") {
  WindowFixture f;
  const auto path = f.workspace.library().path();
  const QString link = f.folder.filePath(QStringLiteral("link.chronicle"));
  REQUIRE(QFile::link(QString::fromStdString(path), link));
  f.answers.file = link;
  const int before = f.workspace.opening();
  f.window.actions()[Command::open_library]->trigger();
  REQUIRE(QTest::qWaitFor([&] { return f.workspace.opening() != before; }));
  CHECK(f.workspace.library().path() == path);
  CHECK(f.settings.last_library() == QString::fromStdString(path));
}

TEST_CASE("what makes a new library asks for a name that is free") {
  WindowFixture f;
  f.answers.file = f.folder.filePath(QStringLiteral("fresh.chronicle"));
  f.window.actions()[Command::new_library]->trigger();
  CHECK(f.wait_for_library(f.answers.file));
  CHECK(f.answers.new_files == QStringList{QStringLiteral("New library")});
}

TEST_CASE("nothing long is begun on a library that another is about to replace") {
  WindowFixture f;
  const Actions& actions = f.window.actions();
  const auto are_enabled = [&](bool on) {
    for (const Command command : {Command::import_records, Command::export_records, Command::save_copy})
      CHECK(actions[command]->isEnabled() == on);
  };
  f.answers.file = f.folder.filePath(QStringLiteral("copy.chronicle"));
  f.answers.choice = QStringLiteral("For Me");
  actions[Command::save_copy]->trigger();
  are_enabled(true);
  actions[Command::open_library]->trigger();
  are_enabled(false);
  CHECK(f.wait_for_library(f.answers.file));
  are_enabled(true);
  f.answers.messages.clear();
  f.answers.file = f.folder.filePath(QStringLiteral("missing.chronicle"));
  actions[Command::open_library]->trigger();
  are_enabled(false);
  REQUIRE(QTest::qWaitFor([&] { return !f.answers.messages.isEmpty(); }));
  are_enabled(true);
}

TEST_CASE("what is no library is refused and nothing changes") {
  WindowFixture f;
  const auto before = f.workspace.library().path();
  f.answers.file = write_text(f.folder, "text.chronicle", "this is no library at all, only text");
  f.window.actions()[Command::open_library]->trigger();
  REQUIRE(QTest::qWaitFor([&] { return f.answers.messages.size() == 1; }));
  CHECK(f.answers.messages.front().contains(QStringLiteral("text.chronicle")));
  CHECK(f.workspace.library().path() == before);
  CHECK(f.title().contains(QStringLiteral("Minsk 2025")));
}

TEST_CASE("records are imported, and a faulty file changes nothing") {
  WindowFixture f;
  f.answers.file = write_text(f.folder, "good.json", R"({"chronicle": 1, "topics":
    [{"id": "topic/added-by-me", "names": {"en": "Added by me"}}]})");
  f.window.actions()[Command::import_records]->trigger();
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.answers.messages.front().contains(QStringLiteral("Records added: 1,")));
  CHECK(f.workspace.catalogue()->contains(chronicle::test::id("topic/added-by-me")));

  f.answers.file = write_text(f.folder, "bad.json", R"({"chronicle": 1, "topics":
    [{"id": "topic/second", "names": {"en": "Second"}}, {"id": "topic/Third", "names": {"en": "Third"}}]})");
  f.window.actions()[Command::import_records]->trigger();
  REQUIRE(f.answers.messages.size() == 2);
  CHECK(f.answers.messages.back().contains(QStringLiteral("bad.json")));
  CHECK_FALSE(f.workspace.catalogue()->contains(chronicle::test::id("topic/second")));
}

TEST_CASE("a table is looked through, mapped and brought in, and its mapping is kept") {
  WindowFixture f;
  f.answers.file = write_text(f.folder, "table.csv",
                              "id;Name;Full title;Country\n"
                              "person/zz-one;Zoya One;Зоя Первая;Armenia\n"
                              ";Zoya Two;;Nowhere\n");
  int shown = 0;
  f.answers.on_run = [&](QDialog& asked) {
    auto* dialog = qobject_cast<TableDialog*>(&asked);
    if (dialog == nullptr) return false;
    dialog->show();
    CHECK(dialog->kind() == Kind::person);
    CHECK(dialog->column_box(1)->currentData() == QStringLiteral("names.en"));
    const auto hold = [&](int column, const char* field) {
      QComboBox* box = dialog->column_box(column);
      box->setCurrentIndex(box->findData(QString::fromLatin1(field)));
    };
    if (++shown == 1) {
      CHECK(dialog->column_box(2)->currentIndex() == 0);
      hold(2, "names.ru");
      hold(3, "state");
      CHECK_FALSE(dialog->import_button()->isEnabled());
      CHECK(dialog->said().contains(QStringLiteral("Line 3, Country")));
      CHECK_FALSE(dialog->said().contains(QStringLiteral("..")));
      CHECK(dialog->table()->item(2, 3)->toolTip().contains(QStringLiteral("state")));
      hold(3, "");
    } else {
      CHECK(dialog->column_box(2)->currentData() == QStringLiteral("names.ru"));
    }
    CHECK(dialog->import_button()->isEnabled());
    QTest::mouseClick(dialog->import_button(), Qt::LeftButton);
    return dialog->result() == QDialog::Accepted;
  };
  f.window.actions()[Command::import_records]->trigger();
  REQUIRE(shown == 1);
  CHECK(f.answers.messages.back().contains(QStringLiteral("Records added: 2, changed: 0, unchanged: 0.")));
  const auto* person = f.workspace.catalogue()->find<Person>(chronicle::test::id("person/zz-one"));
  REQUIRE(person != nullptr);
  CHECK(person->names.at("ru") == "Зоя Первая");
  CHECK_FALSE(person->state.has_value());
  f.answers.file = write_text(f.folder, "again.csv", "id;Name;Full title\nperson/zz-one;Zoya One;Зоя\n");
  f.window.actions()[Command::import_records]->trigger();
  CHECK(shown == 2);
  CHECK(f.answers.messages.back().contains(QStringLiteral("changed: 1")));
  f.answers.file = write_text(f.folder, "empty.tsv", "id\n");
  f.window.actions()[Command::import_records]->trigger();
  CHECK(shown == 2);
  CHECK(f.answers.messages.back().contains(QStringLiteral("empty.tsv")));
}

TEST_CASE("an import is taken back and done again by keys, and what carries a note is not taken away") {
  WindowFixture f;
  const auto topic = chronicle::test::id("topic/added-by-me");
  const auto* undo = f.window.actions()[Command::undo];
  const auto* redo = f.window.actions()[Command::redo];
  CHECK_FALSE(undo->isEnabled());
  f.answers.file = write_text(f.folder, "mine.json", R"({"chronicle": 1, "topics":
    [{"id": "topic/added-by-me", "names": {"en": "Added by me"}}]})");
  f.window.actions()[Command::import_records]->trigger();
  REQUIRE(f.workspace.catalogue()->contains(topic));
  CHECK(undo->isEnabled());
  CHECK_FALSE(redo->isEnabled());
  f.workspace.select(topic);
  // On a slow machine, a window that says what is waited for has taken the keyboard meanwhile.
  const auto press = [&](Qt::KeyboardModifiers modifiers) {
    f.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.window));
    f.press(Qt::Key_Z, modifiers);
  };
  press(Qt::ControlModifier);
  CHECK_FALSE(f.workspace.catalogue()->contains(topic));
  CHECK_FALSE(undo->isEnabled());
  press(Qt::ControlModifier | Qt::ShiftModifier);
  REQUIRE(f.workspace.catalogue()->contains(topic));
  CHECK_FALSE(redo->isEnabled());
  f.answers.messages.clear();
  REQUIRE(f.workspace.write_note(f.workspace.opening(), {.record = topic, .text = "Mine"}, {}));
  press(Qt::ControlModifier);
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.answers.messages.front().contains(QStringLiteral("topic/added-by-me")));
  CHECK(f.workspace.catalogue()->contains(topic));
}

TEST_CASE("an older library is offered the newer record, and keeps what the user added") {
  WindowFixture f;
  const auto path = f.folder.filePath(QStringLiteral("old.chronicle")).toStdString();
  {
    auto old = Library::create(path);
    REQUIRE(old);
    const auto first = read_record_files({{"old", R"({"chronicle": 1, "topics": [{"id": "topic/transport",
      "names": {"en": "Transport, as it was called"}}]})"}});
    REQUIRE(write_edition(*old, *first, "2020-01-01"));
    REQUIRE(import_files(*old, {{"mine", R"({"chronicle": 1, "topics": [{"id": "topic/mine",
      "names": {"en": "Mine"}}]})"}}));
  }
  f.answers.file = QString::fromStdString(path);
  f.window.actions()[Command::open_library]->trigger();  // and the question is closed without an answer
  REQUIRE(f.wait_for_library(f.answers.file));
  CHECK(f.answers.messages.size() == 1);
  CHECK(f.settings.declined_edition().isEmpty());
  f.answers.messages.clear();
  f.answers.choice = QStringLiteral("Update");
  f.window.actions()[Command::open_library]->trigger();
  REQUIRE(QTest::qWaitFor([&] { return !f.answers.messages.isEmpty(); }));
  CHECK(f.answers.messages.front().contains(QStringLiteral("newer edition")));
  CHECK(f.workspace.library().records().edition() == bundled_edition());
  CHECK(f.workspace.catalogue()->contains(chronicle::test::id("topic/mine")));
  CHECK(f.workspace.catalogue()->find<Topic>(chronicle::test::id("topic/transport"))->title() !=
        "Transport, as it was called");
}

TEST_CASE("what the user and a newer edition say of the same fact is told, and both are on the page") {
  WindowFixture f;
  const auto path = f.folder.filePath(QStringLiteral("old.chronicle")).toStdString();
  const auto session = chronicle::test::id("session/2025-09-29");
  {
    auto old = Library::create(path);
    REQUIRE(old);
    const auto first = read_record_files({{"old", R"({"chronicle": 1, "sources": [{"id": "source/mine",
      "names": {"en": "My own report"}, "publisher": "Me"}], "sessions": [{"id": "session/2025-09-29",
      "held": "2025-09-28"}]})"}});
    REQUIRE(write_edition(*old, *first, "2020-01-01"));
    REQUIRE(set_facts(*old, session, {{.field = "held", .value = R"("2025-09-30")"}},
                      Citing{.source = Ref<Kind::source>::parse("source/mine").value()}));
  }
  f.answers.file = QString::fromStdString(path);
  f.answers.choice = QStringLiteral("Update");
  f.window.actions()[Command::open_library]->trigger();
  REQUIRE(QTest::qWaitFor([&] { return f.answers.messages.size() > 1; }));
  CAPTURE(f.answers.messages.join(QLatin1Char('\n')).toStdString());
  CHECK(f.answers.messages.back().contains(QStringLiteral("(Date)")));
  CHECK(f.workspace.catalogue()->find<Session>(session)->held->text() == "2025-09-30");
  f.workspace.select(session);
  CAPTURE(f.title().toStdString());
  CHECK(f.title().contains(QStringLiteral("30 September 2025")));
  CHECK(f.title().contains(QStringLiteral("29 September 2025")));
}

TEST_CASE("the record is exported and can be read again") {
  WindowFixture f;
  f.answers.file = f.folder.filePath(QStringLiteral("all.json"));
  f.window.actions()[Command::export_records]->trigger();
  const auto read = read_record_files({{"all", content_of(f.answers.file).toStdString()}});
  REQUIRE(read);
  CHECK(read->size() == f.workspace.library().records().everything().size());
}
