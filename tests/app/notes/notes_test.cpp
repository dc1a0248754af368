// Notes, tags and bookmarks in the window.
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include "app/filter/facet_model.h"
#include "app/notes/tag_line.h"
#include "core/store/user/user_notes.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

struct NotesFixture : WindowFixture {
  RecordId session = chronicle::test::id("session/2021-11-12");

  NotesFixture() { workspace.select(session); }

  QAction* action(Command command) { return window.actions()[command]; }
  std::optional<UserNote> note() { return workspace.library().user_notes().find(session); }
  /// Opens the dialog by its key and works it; what it was left with says whether it was accepted.
  void edit(const std::function<void(QDialog&)>& work) {
    answers.on_run = [work](QDialog& dialog) {
      dialog.show();
      dialog.activateWindow();
      REQUIRE(QTest::qWaitForWindowActive(&dialog));
      work(dialog);
      return dialog.result() == QDialog::Accepted;
    };
    press(Qt::Key_M, Qt::ControlModifier);
  }
  void write(const QString& text, const QString& tags) {
    edit([&](QDialog& dialog) {
      dialog.findChild<QPlainTextEdit*>()->setPlainText(text);
      dialog.findChild<TagLine*>()->setText(tags);
      QTest::keyClick(dialog.findChild<QPlainTextEdit*>(), Qt::Key_Return, Qt::ControlModifier);
    });
  }
  QStringList yours() {
    auto* model = window.filter()->findChild<FacetModel*>();
    const QModelIndex section = model->sectionOf(Facet::yours);
    QStringList values;
    for (int row = 0; row < (section.isValid() ? model->rowCount(section) : 0); ++row) {
      const QModelIndex value = model->index(row, 0, section);
      values << value.data().toString() + QStringLiteral(" ") + value.data(FacetModel::count_role).toString();
    }
    return values;
  }
};

QString fault_in(QDialog& dialog) {
  QString text;
  for (auto* label : dialog.findChildren<QLabel*>())
    if (label->isVisible() && label->text().contains(QStringLiteral("Nothing was changed"))) text = label->text();
  return text;
}

}  // namespace

TEST_CASE("Ctrl+B bookmarks the record and takes the bookmark away, and everything follows at once") {
  NotesFixture f;
  CHECK(f.yours().isEmpty());
  f.press(Qt::Key_B, Qt::ControlModifier);
  REQUIRE(f.note().has_value());
  CHECK(f.note()->bookmarked);
  CHECK(f.note()->changed == chronicle::test::day("2026-11-22"));
  CHECK(f.action(Command::bookmark)->isChecked());
  CHECK(f.title().contains(QStringLiteral("★ Bookmarked")));
  CHECK(f.yours() == QStringList{QStringLiteral("Bookmarked 1")});

  Filter filter;
  filter.of(Facet::yours) = {yours_bookmarked};
  f.workspace.set_filter(filter);
  CHECK(f.window.record_register()->shownIds() == std::vector{f.session});
  f.press(Qt::Key_B, Qt::ControlModifier);
  CHECK_FALSE(f.note().has_value());
  CHECK_FALSE(f.action(Command::bookmark)->isChecked());
  CHECK_FALSE(f.title().contains(QStringLiteral("My note")));
  CHECK(f.window.record_register()->shownIds().empty());
  CHECK(f.selected() == f.session.text());
}

TEST_CASE("the command shows whether the selected record is bookmarked") {
  NotesFixture f;
  f.press(Qt::Key_B, Qt::ControlModifier);
  f.workspace.select(chronicle::test::id("session/2025-06-05"));
  CHECK_FALSE(f.action(Command::bookmark)->isChecked());
  f.workspace.go_back();
  CHECK(f.action(Command::bookmark)->isChecked());
}

TEST_CASE("a note is written by keys and stands on the page") {
  NotesFixture f;
  f.edit([](QDialog& dialog) {
    auto* text = dialog.findChild<QPlainTextEdit*>();
    CHECK(dialog.focusWidget() == text);
    QTest::keyClicks(text, QStringLiteral("Ask the committee"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("twice"));
    QTest::keyClick(text, Qt::Key_Tab);
    auto* tags = dialog.findChild<TagLine*>();
    CHECK(dialog.focusWidget() == tags);
    QTest::keyClicks(tags, QStringLiteral("to check, roads,"));
    QTest::keyClick(tags, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.result() == QDialog::Accepted);
  });
  REQUIRE(f.note().has_value());
  CHECK(f.note()->text == "Ask the committee\ntwice");
  CHECK(f.note()->tags == std::vector<std::string>{"to check", "roads"});
  CHECK(f.title().contains(QStringLiteral("My note · #to check #roads")));
  CHECK(f.title().contains(QStringLiteral("Ask the committee")));
  CHECK(f.yours() ==
        QStringList{QStringLiteral("With a note 1"), QStringLiteral("#roads 1"), QStringLiteral("#to check 1")});
}

TEST_CASE("the dialog begins with what was written, and a cancelled one changes nothing") {
  NotesFixture f;
  f.write(QStringLiteral("Привет\u00a0🚂\n\nтретья"), QStringLiteral("Ёлка, \"a b\""));
  const auto before = f.note();
  REQUIRE(before.has_value());
  CHECK(before->text == "Привет\u00a0🚂\n\nтретья");
  f.edit([&f](QDialog& dialog) {
    auto* text = dialog.findChild<QPlainTextEdit*>();
    CHECK(text->document()->blockCount() == 3);
    CHECK(dialog.findChild<TagLine*>()->text() == QStringLiteral("Ёлка, \"a b\""));
    text->setPlainText(QStringLiteral("Other"));
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK(dialog.isVisible());  // asked, and not answered
    f.answers.choice = QStringLiteral("Discard");
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
  });
  CHECK(f.note() == before);
  f.edit([](QDialog& dialog) { dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click(); });
  CHECK(f.note() == before);
}

TEST_CASE("what cannot be saved stays in the dialog with the reason") {
  NotesFixture f;
  f.edit([&](QDialog& dialog) {
    auto* text = dialog.findChild<QPlainTextEdit*>();
    auto* tags = dialog.findChild<TagLine*>();
    text->setPlainText(QStringLiteral("яяяяяяяяяяяяяяяяяяяяяяяяяяяяяяя\n").repeated(20000));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible());
    CHECK(fault_in(dialog).contains(QStringLiteral("too large")));
    CHECK(text->document()->blockCount() == 20001);
    text->setPlainText(QStringLiteral("Short"));
    tags->setText(QStringLiteral("я").repeated(51));
    QTest::keyClick(tags, Qt::Key_Enter, Qt::ControlModifier);
    CHECK(fault_in(dialog).contains(QStringLiteral("too long")));
    CHECK(tags->text().size() == 51);
    CHECK_FALSE(f.note().has_value());
    tags->setText(QStringLiteral("я"));
    QTest::keyClick(tags, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog.isVisible());
  });
  REQUIRE(f.note().has_value());
  CHECK(f.note()->tags == std::vector<std::string>{"я"});
}

TEST_CASE("tags that are there already are offered, one after another") {
  NotesFixture f;
  f.write({}, QStringLiteral("transport, to check"));
  f.workspace.select(chronicle::test::id("session/2025-06-05"));
  f.edit([](QDialog& dialog) {
    auto* tags = dialog.findChild<TagLine*>();
    QTest::keyClicks(tags, QStringLiteral("to check,TRA"));
    QCompleter* completer = tags->completer();
    CHECK(completer->popup()->isVisible());
    CHECK(completer->completionCount() == 1);
    CHECK(completer->currentCompletion() == QStringLiteral("to check, transport"));
    tags->setText(completer->currentCompletion());
    completer->popup()->hide();
    QTest::keyClick(tags, Qt::Key_Return, Qt::ControlModifier);
  });
  CHECK(f.yours() == QStringList{QStringLiteral("#to check 2"), QStringLiteral("#transport 2")});
}

TEST_CASE("notes are printed and saved only if that is wanted, which is remembered") {
  NotesFixture f;
  f.write(QStringLiteral("Zeppelins"), {});
  f.answers.file = f.folder.filePath(QStringLiteral("page.txt"));
  const auto saved = [&] {
    f.action(Command::save_page)->trigger();
    QFile file(f.answers.file);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  };
  CHECK(f.title().contains(QStringLiteral("Zeppelins")));
  CHECK_FALSE(saved().contains(QStringLiteral("Zeppelins")));
  f.answers.on_run = [&](QDialog& dialog) {
    dialog.findChild<QCheckBox*>(QStringLiteral("notes"))->click();
    dialog.findChild<QPushButton*>(QStringLiteral("save"))->click();
    return true;
  };
  f.action(Command::print_page)->trigger();
  CHECK(saved().contains(QStringLiteral("| Zeppelins")));
}

TEST_CASE("there is no note where no record is selected, on a part, or in a library that is only read") {
  NotesFixture f;
  const auto enabled = [&](MainWindow& window) {
    CHECK(window.actions()[Command::bookmark]->isEnabled() == window.actions()[Command::edit_note]->isEnabled());
    return window.actions()[Command::edit_note]->isEnabled();
  };
  CHECK(enabled(f.window));
  f.workspace.select(Question{Ask::horizon, {}});
  CHECK_FALSE(enabled(f.window));
  f.workspace.select(f.workspace.catalogue()->all<Act>().front().id);
  CHECK_FALSE(enabled(f.window));
  f.workspace.select(chronicle::test::id("place/minsk"));
  CHECK(enabled(f.window));

  const QString path = f.folder.filePath(QStringLiteral("read.chronicle"));
  REQUIRE(f.workspace.library().save_copy(path.toStdString()).has_value());
  QFile::setPermissions(path, QFileDevice::ReadOwner);
  auto library = Library::open(path.toStdString());
  if (!library->is_read_only()) {
    WARN("run by root, who may write everything: not tested");
    return;
  }
  f.workspace.open({std::move(*library), f.workspace.as_of()});
  f.workspace.select(f.session);
  CHECK_FALSE(enabled(f.window));
}

TEST_CASE("a note on a record that is gone is refused and changes nothing") {
  NotesFixture f;
  const auto written = f.workspace.write_note(
      f.workspace.opening(), {.record = chronicle::test::id("place/gone"), .text = "Text"}, std::nullopt);
  REQUIRE_FALSE(written.has_value());
  CHECK(written.error().code == ErrorCode::unknown_record);
  CHECK(f.yours().isEmpty());
}
