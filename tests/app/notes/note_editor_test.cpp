// Notes that two windows write, that are given up, or that the program's end finds unsaved.
#include "app/notes/note_editor.h"

#include <QtCore/QDir>
#include <QtCore/QUuid>
#include <QtGui/QSessionManager>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <set>

#include "app/library/user_library.h"
#include "app/notes/tag_line.h"
#include "app/shell/keep_at_end.h"
#include "core/store/user/user_notes.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

struct Editing : WindowFixture {
  RecordId session = chronicle::test::id("session/2021-11-12");

  Editing() { workspace.select(session); }

  /// The library as another window has it open.
  Library other_window() const { return std::move(*Library::open(workspace.library().path())); }
  void edit(const std::function<void(QDialog&, QPlainTextEdit&)>& work) {
    answers.on_run = [work](QDialog& dialog) {
      dialog.show();
      auto* text = dialog.findChild<QPlainTextEdit*>();
      REQUIRE(text != nullptr);
      work(dialog, *text);
      return dialog.result() == QDialog::Accepted;
    };
    window.actions()[Command::edit_note]->trigger();
  }
  std::string text_in_library() {
    const auto note = workspace.library().user_notes().find(session);
    return note ? note->text : "";
  }
};

QString shown_text(QDialog& dialog) {
  QString text;
  for (const auto* label : dialog.findChildren<QLabel*>())
    if (label->isVisible()) text += label->text() + QLatin1Char('\n');
  return text;
}

/// Whosever they are.
auto count_drafts() { return QDir(drafts_folder()).entryList({QStringLiteral("*.draft")}).size(); }

}  // namespace

TEST_CASE("closing a note that was changed asks, and each answer is followed") {
  Editing f;
  f.edit([&](QDialog& dialog, QPlainTextEdit& text) {
    text.setPlainText(QStringLiteral("Half a thought"));
    f.answers.choice = QStringLiteral("Keep Editing");
    QTest::keyClick(&text, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(text.toPlainText() == QStringLiteral("Half a thought"));
    CHECK_FALSE(dialog.close());
    f.answers.choice = QStringLiteral("Save");
    QTest::keyClick(&text, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
  });
  CHECK(f.text_in_library() == "Half a thought");
  f.edit([&](QDialog& dialog, QPlainTextEdit& text) {
    text.setPlainText(QStringLiteral("Another"));
    f.answers.choice = QStringLiteral("Discard");
    QTest::keyClick(&text, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
  });
  CHECK(f.text_in_library() == "Half a thought");
  const auto asked = f.answers.messages.size();
  f.edit([&](QDialog& dialog, QPlainTextEdit& text) {
    QTest::keyClick(&text, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());  // nothing was changed: nothing is asked
  });
  CHECK(f.answers.messages.size() == asked + 1);  // the dialog itself
}

TEST_CASE("the editor begins with what another window has saved") {
  Editing f;
  Library other = f.other_window();
  REQUIRE(other.user_notes().write({.record = f.session, .text = "From the other window"}, std::nullopt));
  f.edit([](QDialog&, QPlainTextEdit& text) { CHECK(text.toPlainText() == QStringLiteral("From the other window")); });
}

TEST_CASE("of a note that two windows write, neither text is lost") {
  Editing f;
  Library other = f.other_window();
  f.edit([&](QDialog& dialog, QPlainTextEdit& text) {
    text.setPlainText(QStringLiteral("note of the first window"));
    dialog.findChild<TagLine*>()->setText(QStringLiteral("first"));
    REQUIRE(other.user_notes().write({.record = f.session, .text = "note of the second window", .tags = {"second"}},
                                     std::nullopt));
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(text.toPlainText() ==
          QStringLiteral(
              "note of the first window\n\n— Saved elsewhere while you were writing: —\nnote of the second window"));
    CHECK(dialog.findChild<TagLine*>()->text() == QStringLiteral("first, second"));
    CHECK(shown_text(dialog).contains(QStringLiteral("is now below yours")));
    CHECK(f.text_in_library() == "note of the second window");
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
  });
  CHECK(f.text_in_library() ==
        "note of the first window\n\n— Saved elsewhere while you were writing: —\nnote of the second window");
}

TEST_CASE("the tags of another window stand alone where this one has none") {
  Editing f;
  Library other = f.other_window();
  f.edit([&](QDialog& dialog, QPlainTextEdit& text) {
    text.setPlainText(QStringLiteral("note of the first window"));
    REQUIRE(other.user_notes().write({.record = f.session, .tags = {"second"}}, std::nullopt));
    dialog.accept();
    CHECK(dialog.findChild<TagLine*>()->text() == QStringLiteral("second"));
    CHECK_FALSE(shown_text(dialog).contains(QStringLiteral("below yours")));  // there is no text below it
    CHECK(shown_text(dialog).contains(QStringLiteral("saved in another window")));
  });
}

TEST_CASE("a bookmark leaves the text that another window has written") {
  Editing f;
  Library other = f.other_window();
  REQUIRE(other.user_notes().write({.record = f.session, .text = "From the other window"}, std::nullopt));
  f.press(Qt::Key_B, Qt::ControlModifier);
  const auto note = f.workspace.library().user_notes().find(f.session);
  REQUIRE(note);
  CHECK(note->bookmarked);
  CHECK(note->text == "From the other window");
  CHECK(f.title().contains(QStringLiteral("From the other window")));
}

TEST_CASE("what is typed when the program ends is offered at the next start, until it is saved or let go") {
  Editing f;
  const QString path = QString::fromStdString(f.workspace.library().path());
  f.answers.on_run = [&](QDialog& dialog) {
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Half a thought"));
    dialog.findChild<TagLine*>()->setText(QStringLiteral("to check"));
    f.window.keep_everything();
    return false;  // as where the event loop ends under it
  };
  f.window.actions()[Command::edit_note]->trigger();
  CHECK_FALSE(f.settings.last_subject().isEmpty());

  OpenWindow again(std::move(*Library::open(path.toStdString())), f.settings);
  again.window.show();
  int offered = 0;
  f.answers.on_run = [&](QDialog& dialog) {
    ++offered;
    dialog.show();
    CHECK(dialog.findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("Half a thought"));
    CHECK(dialog.findChild<TagLine*>()->text() == QStringLiteral("to check"));
    CHECK(shown_text(dialog).contains(QStringLiteral("ended before")));
    dialog.accept();
    return true;
  };
  again.window.greet({});
  CHECK(offered == 1);
  CHECK(f.text_in_library() == "Half a thought");
  again.window.greet({});
  CHECK(offered == 1);
}

TEST_CASE("a note that cannot be saved because its library is gone is kept for later, and goes with a copy") {
  Editing f;
  const QString path = QString::fromStdString(f.workspace.library().path());
  REQUIRE(QFile::rename(path, f.folder.filePath(QStringLiteral("away.chronicle"))));
  f.edit([&](QDialog& dialog, QPlainTextEdit& text) {
    text.setPlainText(QStringLiteral("Half a thought"));
    f.answers.choice = QStringLiteral("Keep for Later");
    QTest::keyClick(&text, Qt::Key_Escape);
    CHECK(dialog.isVisible());  // nothing has failed yet, and nothing of the kind is offered
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK_FALSE(f.window.notices()->said(Matter::moved_library).isEmpty());
    QTest::keyClick(&text, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
  });
  const NoteDrafts drafts(drafts_folder());
  REQUIRE(drafts.of_library(path).size() == 1);
  f.answers.file = f.folder.filePath(QStringLiteral("saved.chronicle"));
  f.answers.choice = QStringLiteral("For Me");
  f.window.actions()[Command::save_copy]->trigger();
  const auto of_copy = drafts.of_library(f.answers.file);
  REQUIRE(of_copy.size() == 1);
  CHECK(of_copy.front().typed.text == "Half a thought");
  for (const QString& library : {path, f.answers.file})
    for (const NoteDraft& draft : drafts.of_library(library)) drafts.drop(draft);
}

TEST_CASE("a draft is kept while somebody types without a pause, and goes when the text is again what it was") {
  Editing f;
  const auto before = count_drafts();
  f.edit([&](QDialog&, QPlainTextEdit& text) {
    auto* timer = f.window.findChild<NoteEditor*>()->findChild<QTimer*>();
    REQUIRE(timer != nullptr);
    text.setPlainText(QStringLiteral("Half"));
    const int begun = timer->timerId();
    REQUIRE(timer->isActive());
    text.setPlainText(QStringLiteral("Half a thought"));
    CHECK(timer->timerId() == begun);
    f.window.keep_for_next_time();
    CHECK(count_drafts() == before + 1);
    text.clear();
    f.window.keep_for_next_time();
    CHECK(count_drafts() == before);
  });
}

TEST_CASE("a draft that cannot be kept is said without a question in the way") {
  Editing f;
  QDir(drafts_folder()).removeRecursively();
  QDir().mkpath(QFileInfo(drafts_folder()).path());
  QFile in_the_way(drafts_folder());
  REQUIRE(in_the_way.open(QIODevice::WriteOnly));
  f.edit([&](QDialog&, QPlainTextEdit& text) {
    text.setPlainText(QStringLiteral("Half a thought"));
    const auto said = f.answers.messages.size();
    f.window.keep_everything();
    CHECK(f.answers.messages.size() == said);
    CHECK_FALSE(f.window.notices()->said(Matter::trouble).isEmpty());
  });
  CHECK(in_the_way.remove());
}

TEST_CASE("drafts of a library in memory, which is gone, go to the next library, where it has none on that record") {
  QTemporaryDir folder;
  const NoteDrafts drafts(folder.filePath(QStringLiteral("drafts")));
  const RecordId one = chronicle::test::id("place/minsk"), two = chronicle::test::id("place/astana");
  REQUIRE(drafts.keep({QString(), {.record = one, .text = "In memory"}, std::nullopt}));
  REQUIRE(drafts.keep({QString(), {.record = two, .text = "Also"}, std::nullopt}));
  REQUIRE(drafts.keep({QStringLiteral("/a"), {.record = two, .text = "Its own"}, std::nullopt}));
  drafts.adopt(QStringLiteral("/a"));
  REQUIRE(drafts.of_library(QString()).size() == 1);
  CHECK(drafts.of_library(QString()).front().typed.record == two);
  CHECK(drafts.of_library(QStringLiteral("/a")).size() == 2);
}

TEST_CASE("drafts are kept one for each record and library, and what is no draft is let be") {
  QTemporaryDir folder;
  const NoteDrafts drafts(folder.filePath(QStringLiteral("drafts")));
  const RecordId one = chronicle::test::id("place/minsk"), two = chronicle::test::id("place/astana");
  CHECK(drafts.of_library(QStringLiteral("/a")).empty());
  REQUIRE(drafts.keep({QStringLiteral("/a"), {.record = one, .text = "Привет\n🚂", .tags = {"a b"}}, std::nullopt}));
  REQUIRE(drafts.keep({QStringLiteral("/a"), {.record = two}, UserNote{.record = two, .text = "Before"}}));
  REQUIRE(drafts.keep({QStringLiteral("/b"), {.record = one, .text = "Of another"}, std::nullopt}));
  QFile stray(folder.filePath(QStringLiteral("drafts/stray.draft")));
  REQUIRE(stray.open(QIODevice::WriteOnly));
  stray.write("no draft");
  stray.close();
  CHECK(drafts.of_library(QStringLiteral("/a")).size() == 2);
  drafts.drop({QStringLiteral("/a"), {.record = one}});
  const auto left = drafts.of_library(QStringLiteral("/a"));
  REQUIRE(left.size() == 1);
  CHECK(left.front().typed == UserNote{.record = two});
  CHECK(left.front().before == UserNote{.record = two, .text = "Before"});
  const auto of_other = drafts.of_library(QStringLiteral("/b"));
  REQUIRE(of_other.size() == 1);
  CHECK(of_other.front().typed.text == "Of another");
  CHECK(stray.exists());
}

TEST_CASE("a note that is being typed when the session of the desktop ends is offered at the next start") {
  Editing f;
  const QString path = QString::fromStdString(f.workspace.library().path());
  KeepAtEnd end(f.window);
  auto* session = qGuiApp->findChild<QSessionManager*>();
  REQUIRE(session != nullptr);
  f.answers.on_run = [&](QDialog& dialog) {
    dialog.show();
    QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(), QStringLiteral("Half a thought"));
    const auto asked = f.answers.messages.size();
    session->setRestartCommand({QStringLiteral("cis-chronicle"), QStringLiteral("-session"), QStringLiteral("1")});
    Q_EMIT qGuiApp->commitDataRequest(*session);
    CHECK(f.answers.messages.size() == asked);  // there is nobody to answer
    CHECK(dialog.isVisible());                  // the session may go on after all
    CHECK(session->restartCommand() ==
          QStringList{QStringLiteral("cis-chronicle"), QStringLiteral("-session"), QStringLiteral("1"), path});
    return false;
  };
  f.window.actions()[Command::edit_note]->trigger();
  CHECK_FALSE(end.keep_rest());
  CHECK(f.text_in_library().empty());

  OpenWindow again(std::move(*Library::open(path.toStdString())), f.settings);
  again.window.show();
  CHECK(accept_offered_note(again.window, f.answers) == QStringLiteral("Half a thought"));
  CHECK(f.text_in_library() == "Half a thought");
}

TEST_CASE("one's own text comes back by undoing after that of another window was put beneath it") {
  Editing f;
  Library other = f.other_window();
  f.edit([&](QDialog& dialog, QPlainTextEdit& text) {
    QTest::keyClicks(&text, QStringLiteral("Mine"));
    REQUIRE(other.user_notes().write({.record = f.session, .text = "Theirs"}, std::nullopt));
    dialog.accept();
    CHECK(text.toPlainText() != QStringLiteral("Mine"));
    QTest::keyClick(&text, Qt::Key_Z, Qt::ControlModifier);
    CHECK(text.toPlainText() == QStringLiteral("Mine"));
    f.answers.choice = QStringLiteral("Discard");
    dialog.reject();
  });
  f.edit([](QDialog&, QPlainTextEdit& text) {
    QTest::keyClick(&text, Qt::Key_Z, Qt::ControlModifier);
    CHECK(text.toPlainText() == QStringLiteral("Theirs"));  // with which the dialog began
  });
}

TEST_CASE("drafts are their writer's while it lives, and anybody's when it is gone") {
  QTemporaryDir folder;
  const NoteDrafts drafts(folder.filePath(QStringLiteral("drafts")));
  const RecordId record = chronicle::test::id("place/minsk");
  const QString library = QStringLiteral("/a");
  auto one = std::make_optional<DraftWriter>(drafts.folder()), two = std::make_optional<DraftWriter>(drafts.folder());
  REQUIRE(drafts.keep({QString(), {.record = record, .text = "One"}, std::nullopt, one->name()}));
  REQUIRE(drafts.keep({QString(), {.record = record, .text = "Two"}, std::nullopt, two->name()}));
  drafts.adopt(library);
  CHECK(drafts.of_library(QString()).empty());
  CHECK(drafts.of_library(library).empty());
  one.reset();
  drafts.adopt(library);
  REQUIRE(drafts.of_library(library).size() == 1);
  CHECK(drafts.of_library(library).front().typed.text == "One");
  CHECK(drafts.of_library(QString()).empty());
  two.reset();
  REQUIRE(drafts.of_library(QString()).size() == 1);
  CHECK(drafts.of_library(QString()).front().typed.text == "Two");
  CHECK(QDir(drafts.folder()).entryList({QStringLiteral("*.writer")}).isEmpty());
}

TEST_CASE("a writer that ended with its program is gone, and what marked it goes") {
  QTemporaryDir folder;
  const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
  QFile mark(folder.filePath(name + QStringLiteral(".writer")));
  REQUIRE(mark.open(QIODevice::WriteOnly));
  mark.close();
  CHECK_FALSE(DraftWriter::is_alive(folder.path(), name));
  CHECK_FALSE(mark.exists());
  CHECK_FALSE(DraftWriter::is_alive(folder.path(), QStringLiteral("../elsewhere")));
}

TEST_CASE("of a writer that ended before its first draft nothing is left, and one that lives stays") {
  QTemporaryDir folder;
  const DraftWriter alive(folder.path());
  QFile dead(folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".writer")));
  REQUIRE(dead.open(QIODevice::WriteOnly));
  dead.close();
  CHECK(NoteDrafts(folder.path()).of_library(QStringLiteral("/a")).empty());
  CHECK_FALSE(dead.exists());
  CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{alive.name() + QStringLiteral(".writer")});
  CHECK(DraftWriter::is_alive(folder.path(), alive.name()));
}

TEST_CASE("a copy of a library takes along what is half written, in whatever window, and one draft replaces no other") {
  QTemporaryDir folder;
  const NoteDrafts drafts(folder.filePath(QStringLiteral("drafts")));
  const RecordId record = chronicle::test::id("place/minsk");
  const QString library = QStringLiteral("/a"), copy = QStringLiteral("/copy");
  const DraftWriter one(drafts.folder()), two(drafts.folder());
  REQUIRE(drafts.keep({library, {.record = record, .text = "For later"}, std::nullopt}));
  REQUIRE(drafts.keep({library, {.record = record, .text = "One"}, std::nullopt, one.name()}));
  REQUIRE(drafts.keep({library, {.record = record, .text = "Two"}, std::nullopt, two.name()}));
  for (int time = 0; time < 2; ++time) {
    REQUIRE(drafts.copy(library, copy));
    std::set<std::string> texts;
    for (const NoteDraft& draft : drafts.of_library(copy)) texts.insert(draft.typed.text);
    CHECK(texts == std::set<std::string>{"For later", "One", "Two"});
    CHECK(drafts.of_library(copy).size() == 3);
  }
  CHECK(drafts.of_library(library).size() == 1);
}

TEST_CASE("what somebody is writing in one window is not offered in another on the same library") {
  Editing f;
  OpenWindow second(f.other_window(), f.settings);
  second.window.show();
  f.edit([&](QDialog&, QPlainTextEdit& text) {
    text.setPlainText(QStringLiteral("Half a thought"));
    f.window.keep_for_next_time();
    const auto asked = f.answers.messages.size();
    second.window.greet({});
    CHECK(f.answers.messages.size() == asked);
  });
  int offered = 0;
  f.answers.on_run = [&](QDialog& dialog) {
    ++offered;
    CHECK(dialog.findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("Half a thought"));
    dialog.accept();
    return true;
  };
  second.window.greet({});  // the dialog went as where the program ends under it
  CHECK(offered == 1);
}
