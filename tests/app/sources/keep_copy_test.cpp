// Keeping and dropping copies in the window.
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include "app/sources/checksum.h"
#include "app/sources/copy_dialog.h"
#include "core/store/user/kept_copies.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

struct CopyFixture : WindowFixture {
  RecordId source = chronicle::test::id("source/081");

  CopyFixture() { workspace.select(source); }

  QAction* action(Command command) { return window.actions()[command]; }
  std::optional<KeptCopy> copy() { return workspace.library().kept_copies().find(source); }
  void keep(const QString& text) {
    answers.on_run = [text](QDialog& dialog) {
      dialog.findChild<QPlainTextEdit*>()->setPlainText(text);
      return true;
    };
    action(Command::keep_copy)->trigger();
  }
  QString write(const char* name, const QByteArray& content) const {
    QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
  }
};

QPushButton* save_button(QDialog& dialog) {
  return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
}

void click_from_file(QDialog& dialog) {
  for (auto* button : dialog.findChildren<QPushButton*>())
    if (button->text().contains(QStringLiteral("File"))) button->click();
}

bool shows(QDialog& dialog, const QString& text) {
  const auto labels = dialog.findChildren<QLabel*>();
  return std::any_of(labels.begin(), labels.end(), [&](QLabel* label) { return label->text() == text; });
}

}  // namespace

TEST_CASE("a pasted text is kept and shown on the page at once") {
  CopyFixture f;
  CHECK_FALSE(f.title().contains(QStringLiteral("Kept copy")));
  f.keep(QStringLiteral("First\n\nSecond\u00A0one “да”"));
  const auto copy = f.copy();
  REQUIRE(copy.has_value());
  CHECK(copy->text == "First\n\nSecond\u00A0one “да”");
  CHECK(copy->checksum == checksum_of(copy->text));
  CHECK(copy->kept == chronicle::test::day("2026-11-22"));
  CHECK(copy->origin == "pasted");
  CHECK(f.title().contains(QStringLiteral("Kept copy")));
  CHECK(f.title().contains(QStringLiteral("not found in the copy")));
  CHECK(f.selected() == "source/081");
}

TEST_CASE("the commands are there for sources alone") {
  CopyFixture f;
  CHECK(f.action(Command::keep_copy)->isEnabled());
  CHECK_FALSE(f.action(Command::drop_copy)->isEnabled());
  f.keep(QStringLiteral("Text"));
  CHECK(f.action(Command::drop_copy)->isEnabled());
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  CHECK_FALSE(f.action(Command::keep_copy)->isEnabled());
  CHECK_FALSE(f.action(Command::drop_copy)->isEnabled());
}

TEST_CASE("a cancelled dialog keeps nothing") {
  CopyFixture f;
  f.action(Command::keep_copy)->trigger();
  CHECK(f.answers.messages.size() == 1);
  CHECK_FALSE(f.copy().has_value());
}

TEST_CASE("the dialog counts the characters and saves no empty text") {
  CopyFixture f;
  f.answers.on_run = [](QDialog& dialog) {
    auto* edit = dialog.findChild<QPlainTextEdit*>();
    CHECK_FALSE(save_button(dialog)->isEnabled());
    edit->setPlainText(QStringLiteral("x"));
    CHECK(shows(dialog, QStringLiteral("1 character")));
    edit->setPlainText(QStringLiteral("Шесть!\nsix"));
    CHECK(shows(dialog, QStringLiteral("10 characters")));
    CHECK(save_button(dialog)->isEnabled());
    edit->clear();
    CHECK_FALSE(save_button(dialog)->isEnabled());
    return false;
  };
  f.action(Command::keep_copy)->trigger();
  CHECK_FALSE(f.copy().has_value());
}

TEST_CASE("a copy that is kept is replaced only if the user says so") {
  CopyFixture f;
  f.keep(QStringLiteral("First"));
  f.answers.messages.clear();
  f.keep(QStringLiteral("Second"));
  CHECK(f.copy()->text == "First");
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.answers.messages.front().contains(QStringLiteral("already has a copy")));
  f.answers.consent = true;
  f.keep(QStringLiteral("Second"));
  CHECK(f.copy()->text == "Second");
}

TEST_CASE("a file is taken, and its name is kept with it") {
  CopyFixture f;
  f.answers.file = f.write("report.html", "<h1>Head</h1><p>First</p>");
  f.answers.on_run = [](QDialog& dialog) {
    click_from_file(dialog);
    return true;
  };
  f.action(Command::keep_copy)->trigger();
  CHECK(f.copy()->text == "Head\n\nFirst");
  CHECK(f.copy()->origin == "report.html");

  f.answers.on_run = [](QDialog& dialog) {
    click_from_file(dialog);
    dialog.findChild<QPlainTextEdit*>()->appendPlainText(QStringLiteral("More"));
    return true;
  };
  f.answers.consent = true;
  f.action(Command::keep_copy)->trigger();
  CHECK(f.copy()->text == "Head\n\nFirst\nMore");
  CHECK(f.copy()->origin == "report.html, edited");
}

TEST_CASE("a file replaces what was typed only where that is wanted") {
  CopyFixture f;
  f.answers.file = f.write("report.txt", "Of the file");
  f.answers.on_run = [&](QDialog& dialog) {
    auto* edit = dialog.findChild<QPlainTextEdit*>();
    edit->appendPlainText(QStringLiteral("Typed"));
    edit->document()->setModified(true);
    click_from_file(dialog);
    CHECK(edit->toPlainText() == QStringLiteral("Typed"));
    f.answers.consent = true;
    click_from_file(dialog);
    CHECK(edit->toPlainText() == QStringLiteral("Of the file"));
    return false;
  };
  f.action(Command::keep_copy)->trigger();
}

TEST_CASE("a PDF is refused in words") {
  CopyFixture f;
  f.answers.file = f.write("report.pdf", "%PDF-1.7");
  f.answers.on_run = [](QDialog& dialog) {
    click_from_file(dialog);
    CHECK(dialog.findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
    return false;
  };
  f.action(Command::keep_copy)->trigger();
  REQUIRE(f.answers.messages.size() == 2);
  CHECK(f.answers.messages.back().contains(QStringLiteral("report.pdf")));
}

TEST_CASE("a text that cannot be kept stays in the dialog") {
  CopyFixture f;
  int runs = 0;
  f.answers.on_run = [&runs](QDialog& dialog) {
    auto* edit = dialog.findChild<QPlainTextEdit*>();
    if (runs == 0) edit->setPlainText(QStringLiteral("яяяяяяяяяяяяяяяяяяяяяяяяяяяяяяя\n").repeated(300000));
    CHECK_FALSE(edit->document()->isEmpty());
    return ++runs == 1;
  };
  f.action(Command::keep_copy)->trigger();
  CHECK(runs == 2);
  CHECK_FALSE(f.copy().has_value());
  CHECK(f.answers.messages.filter(QStringLiteral("too large")).size() == 1);
}

TEST_CASE("a kept copy is dropped only with leave") {
  CopyFixture f;
  f.keep(QStringLiteral("Text"));
  f.action(Command::drop_copy)->trigger();
  CHECK(f.copy().has_value());
  f.answers.consent = true;
  f.action(Command::drop_copy)->trigger();
  CHECK_FALSE(f.copy().has_value());
  CHECK_FALSE(f.title().contains(QStringLiteral("Kept copy")));
  CHECK_FALSE(f.action(Command::drop_copy)->isEnabled());
}

TEST_CASE("what was typed before a file took its place comes back by undoing") {
  CopyFixture f;
  f.answers.file = f.write("report.txt", "Of the file");
  f.answers.consent = true;
  f.answers.on_run = [&](QDialog& dialog) {
    dialog.show();
    auto* edit = dialog.findChild<QPlainTextEdit*>();
    QTest::keyClicks(edit, QStringLiteral("Typed"));
    click_from_file(dialog);
    CHECK(edit->toPlainText() == QStringLiteral("Of the file"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(edit->toPlainText() == QStringLiteral("Typed"));
    return true;
  };
  f.action(Command::keep_copy)->trigger();
  CHECK(f.copy()->text == "Typed");
  CHECK(f.copy()->origin == "pasted");
}

TEST_CASE("where a text comes from follows what is undone and done again") {
  CopyFixture f;
  const QString a = f.write("a.txt", "Of A"), b = f.write("b.txt", "Of B\n\nin two paragraphs");
  f.answers.consent = true;
  f.answers.on_run = [&](QDialog& dialog) {
    auto& copy = dynamic_cast<CopyDialog&>(dialog);
    dialog.show();
    auto* edit = dialog.findChild<QPlainTextEdit*>();
    const auto read = [&](const QString& path) {
      f.answers.file = path;
      click_from_file(dialog);
    };
    const auto expect = [&](const char* text, const char* origin) {
      CHECK(copy.text().startsWith(QString::fromUtf8(text)));
      CHECK(copy.origin() == QString::fromUtf8(origin));
    };
    const auto undo = [&] { QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier); };
    const auto redo = [&] { QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); };
    QTest::keyClicks(edit, QStringLiteral("Typed"));
    expect("Typed", "pasted");
    read(a);
    expect("Of A", "a.txt");
    undo();
    expect("Typed", "pasted");
    redo();
    expect("Of A", "a.txt");
    read(b);
    expect("Of B", "b.txt");
    undo();
    expect("Of A", "a.txt");
    redo();
    expect("Of B", "b.txt");
    undo();
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, QStringLiteral("!"));  // in the place of what was undone
    expect("Of A!", "a.txt, edited");
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, QStringLiteral("Mine"));
    expect("Mine", "pasted");
    undo();
    undo();
    expect("Of A!", "a.txt, edited");
    undo();
    expect("Of A", "a.txt");
    undo();
    QTest::keyClicks(edit, QStringLiteral(" more"));
    QTest::keyClick(edit, Qt::Key_Home);
    QTest::keyClicks(edit, QStringLiteral("As "));
    expect("As ", "pasted");
    return false;
  };
  f.action(Command::keep_copy)->trigger();
}
