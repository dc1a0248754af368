// The bundled record in memory, which is kept nowhere.
#include <QtCore/QSemaphore>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include "core/store/user/user_notes.h"
#include "tests/app/library/libraries_fixture.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

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
  void bookmark() const { open->window.actions()[Command::bookmark]->trigger(); }
  QPushButton* save_button() const {
    for (auto* button : open->window.notices()->findChildren<QPushButton*>())
      if (button->text().contains(QStringLiteral("Library"))) return button;
    return nullptr;
  }
};

}  // namespace

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
  CHECK(f.answers.messages.last().contains(QStringLiteral("has not been saved")));
  CHECK(f.open->workspace.is_unsaved());
}

TEST_CASE("a library that is kept nowhere is said in the window, and becomes one that is by its button") {
  Unkept f;
  CHECK(f.open->window.notices()->said(Matter::nothing_kept).startsWith(QStringLiteral("Nothing is saved")));
  f.bookmark();
  f.answers.file = f.folder.filePath(QStringLiteral("mine.chronicle"));
  REQUIRE(f.save_button() != nullptr);
  f.save_button()->click();
  REQUIRE(
      QTest::qWaitFor([&] { return QString::fromStdString(f.open->workspace.library().path()) == f.answers.file; }));
  CHECK(f.open->workspace.library().user_notes().all().size() == 1);
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
  CHECK(Library::open(f.answers.file.toStdString())->user_notes().all().size() == 1);
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
  CHECK(Library::open(kept.toStdString())->user_notes().all().size() == 1);
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
  CHECK(Library::open(kept.toStdString())->user_notes().all().size() == 1);
  QFile::remove(kept);
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
  CHECK(accept_offered_note(again.window, f.answers) == QStringLiteral("Half a thought"));
  CHECK(again.workspace.library().user_notes().all().size() == 1);
  QFile::remove(kept);
}
