// Entering and changing records in the window, by keys.
#include <QtCore/QDir>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include "app/library/user_library.h"
#include "core/edits/set_facts.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"
#include "tests/app/editor/form_hands.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

using namespace test;
using chronicle::test::id;

const char* const minsk = "session/2025-09-29";

struct EditorFixture : WindowFixture {
  RecordForm& form() { return *window.editor()->form(); }
  FormRow& row(const char* path) {
    FormRow* row = form().row(path);
    if (row == nullptr) throw std::runtime_error(std::string("there is no row ") + path);
    return *row;
  }
  void edit(const char* record) {
    workspace.select(id(record));
    window.page()->setFocus();
    press(Qt::Key_F2);
    if (!window.editor()->is_open()) throw std::runtime_error("no form was opened");
  }
  void type(const char* path, const QString& text) { type_into(row(path).editor(), text); }
  template <typename R>
  R stored(const char* record) const {
    return workspace.library().records().find<R>(id(record)).value();
  }
  std::size_t edits() const { return workspace.library().history().change_sets().size(); }
  /// After a dialog that waited.
  void activate() {
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
  }
};

}  // namespace

TEST_CASE("F2 turns the page into a form, Ctrl+S saves what was changed as one edit and shows the page again") {
  EditorFixture f;
  f.edit(minsk);
  CHECK_FALSE(f.window.page()->isVisible());
  CHECK(f.form().isVisible());
  const auto before = f.edits();
  f.type("venue", QStringLiteral("Hall of columns"));
  f.type("chair_office", QStringLiteral("Head of everything"));
  f.press(Qt::Key_S, Qt::ControlModifier);
  REQUIRE_FALSE(f.window.editor()->is_open());
  CHECK(f.window.page()->isVisible());
  CHECK(f.edits() == before + 1);
  const auto session = f.stored<Session>(minsk);
  CHECK(session.venue == "Hall of columns");
  CHECK(session.chair_office == "Head of everything");
  CHECK(f.title().contains(QStringLiteral("Hall of columns")));
  CHECK(f.selected() == minsk);
}

TEST_CASE("a form fits a narrow window") {
  EditorFixture f;
  f.window.resize(900, 600);
  f.edit(minsk);
  const auto* area = f.form().findChild<QScrollArea*>();
  REQUIRE(area != nullptr);
  CHECK(QTest::qWaitFor([&] { return area->horizontalScrollBar()->maximum() == 0; }));
}

TEST_CASE("a row of the register is edited by F2, too, and Ctrl+Enter saves") {
  EditorFixture f;
  f.workspace.select(id(minsk));
  f.window.record_register()->setFocus();
  f.press(Qt::Key_F2);
  REQUIRE(f.window.editor()->is_open());
  f.type("venue", QStringLiteral("Another hall"));
  f.press(Qt::Key_Return, Qt::ControlModifier);
  REQUIRE_FALSE(f.window.editor()->is_open());
  CHECK(f.stored<Session>(minsk).venue == "Another hall");
}

TEST_CASE("Escape goes back, and asks only if something was typed") {
  EditorFixture f;
  f.edit(minsk);
  f.press(Qt::Key_Escape);
  CHECK_FALSE(f.window.editor()->is_open());
  CHECK(f.answers.messages.empty());

  f.edit(minsk);
  f.type("venue", QStringLiteral("x"));
  f.press(Qt::Key_Escape);
  CHECK(f.window.editor()->is_open());
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.row("venue").editor()->text() == QStringLiteral("x"));
  f.answers.choice = QStringLiteral("Discard");
  f.press(Qt::Key_Escape);
  CHECK_FALSE(f.window.editor()->is_open());
  CHECK(f.edits() == 1);
}

TEST_CASE("a date is typed as people write it, and what is understood stands beneath") {
  EditorFixture f;
  f.edit(minsk);
  f.type("held", QStringLiteral("май 2022"));
  const auto* understood = f.row("held").editor()->findChild<QLabel*>(QStringLiteral("understood"));
  CHECK(understood->isVisible());
  CHECK(understood->text() == QStringLiteral("May 2022, any day · 2022-05"));
  f.press(Qt::Key_S, Qt::ControlModifier);
  CHECK(f.stored<Session>(minsk).held->text() == "2022-05");
}

TEST_CASE("faults stand beneath their fields, the first has the focus, and nothing typed is lost") {
  EditorFixture f;
  f.edit(minsk);
  f.type("held", QStringLiteral("7/1/2025"));
  f.type("place", QStringLiteral("Nowhere at all"));
  f.type("venue", QStringLiteral("Kept"));
  f.press(Qt::Key_S, Qt::ControlModifier);
  REQUIRE(f.window.editor()->is_open());
  CHECK(f.row("held").said().startsWith(QStringLiteral("Expected a date such as")));
  CHECK(f.row("held").said().contains(QStringLiteral("7/1/2025")));
  CHECK(f.row("place").said().contains(QStringLiteral("Nowhere at all")));
  CHECK(f.row("venue").said().isEmpty());
  CHECK(f.row("place").editor()->isAncestorOf(QApplication::focusWidget()));
  CHECK(f.row("venue").editor()->text() == QStringLiteral("Kept"));
  CHECK(f.edits() == 1);
}

TEST_CASE("a reference is chosen by letters of its name") {
  EditorFixture f;
  f.edit(minsk);
  refer(f.row("place").editor(), QStringLiteral("dush"), 20);  // the last, however far one goes
  CHECK(f.row("place").editor()->text().startsWith(QStringLiteral("place/")));
  refer(f.row("place").editor(), QStringLiteral("dush"));
  CHECK(f.row("place").editor()->text().startsWith(QStringLiteral("place/dushanbe")));
  f.press(Qt::Key_S, Qt::ControlModifier);
  CHECK(f.stored<Session>(minsk).place->text() == "place/dushanbe");
}

TEST_CASE("what is no date is said when its field is left, before anything is saved") {
  EditorFixture f;
  f.edit(minsk);
  f.type("held", QStringLiteral("someday"));
  CHECK(f.row("held").said().isEmpty());
  f.press(Qt::Key_Tab);
  CHECK(f.row("held").said().contains(QStringLiteral("Expected a date")));
  f.type("held", QStringLiteral("29 September 2025"));
  f.press(Qt::Key_Tab);
  CHECK(f.row("held").said().isEmpty());
}

TEST_CASE("rows of a page that are called the same are told apart where one is chosen to be edited") {
  EditorFixture f;
  QStringList lines;
  f.answers.on_run = [&](QDialog& dialog) {
    const auto* list = dialog.findChild<QListWidget*>();
    for (int i = 0; i < list->count(); ++i) lines << list->item(i)->text();
    return false;
  };
  for (const Session& session : f.workspace.catalogue()->all<Session>()) {
    lines.clear();
    f.workspace.select(session.id);
    f.window.actions()[Command::edit_part]->trigger();
    CAPTURE(session.id.text());
    CHECK(lines.removeDuplicates() == 0);
  }
}

TEST_CASE("a double click on a fact edits its record in that field") {
  EditorFixture f;
  f.workspace.select(id(minsk));
  PageBrowser* page = f.window.page()->browser();
  const QTextCursor at = page->document()->find(QStringLiteral("Place"));
  REQUIRE_FALSE(at.isNull());
  page->setTextCursor(at);
  page->ensureCursorVisible();
  QTest::mouseDClick(page->viewport(), Qt::LeftButton, Qt::NoModifier, page->cursorRect(at).center() - QPoint(4, 0));
  REQUIRE(f.window.editor()->is_open());
  CHECK(f.form().record().id == id(minsk));
  // Place and venue stand in one row.
  const QWidget* focused = QApplication::focusWidget();
  CHECK((f.row("place").editor()->isAncestorOf(focused) || f.row("venue").editor()->isAncestorOf(focused)));
}

TEST_CASE("a double click on what is not stated, and on the second fact of a row, edits that fact") {
  EditorFixture f;
  const auto click_on = [&](const char* record, const QString& text) {
    if (f.window.editor()->is_open()) f.press(Qt::Key_Escape);
    f.workspace.select(id(record));
    PageBrowser* page = f.window.page()->browser();
    const QTextCursor at = page->document()->find(text);
    CAPTURE(page->toPlainText().toStdString());
    REQUIRE_FALSE(at.isNull());
    page->setTextCursor(at);
    page->ensureCursorVisible();
    QTest::mouseDClick(page->viewport(), Qt::LeftButton, Qt::NoModifier, page->cursorRect(at).center() - QPoint(4, 0));
    REQUIRE(f.window.editor()->is_open());
  };
  const auto is_in = [&](const char* path) { return f.row(path).editor()->isAncestorOf(QApplication::focusWidget()); };
  f.edit(minsk);
  f.type("venue", QStringLiteral("Columns"));
  choose(f.row("form").editor(), QString());
  choose(f.row("narrow").editor(), QString());
  choose(f.row("expanded").editor(), QString());
  f.press(Qt::Key_S, Qt::ControlModifier);
  click_on(minsk, QStringLiteral("Columns"));
  CHECK(is_in("venue"));
  click_on(minsk, QStringLiteral("not stated"));
  CHECK((is_in("form") || is_in("narrow")));
}

TEST_CASE("what is entered rests on the source on top, which stays for the next form") {
  EditorFixture f;
  f.edit(minsk);
  SourceLine* line = f.form().source_line();
  refer(line->source_editor(), QStringLiteral("statute"));
  const auto source = line->source().toStdString();
  REQUIRE(RecordId::parse(source).has_value());
  type_over(line->locator_line(), QStringLiteral("art. 7"));
  f.type("venue", QStringLiteral("Hall"));
  f.press(Qt::Key_S, Qt::ControlModifier);
  REQUIRE_FALSE(f.window.editor()->is_open());
  const auto session = f.stored<Session>(minsk);
  const auto cited = std::find_if(session.citations.begin(), session.citations.end(), [&](const Citation& one) {
    return one.field == "venue" && one.source.text() == source;
  });
  REQUIRE(cited != session.citations.end());
  CHECK(cited->locator == "art. 7");
  f.edit(minsk);
  CHECK(f.form().source_line()->source().toStdString() == source);
  CHECK(f.form().source_line()->locator() == QStringLiteral("art. 7"));
  CHECK(f.row("venue").marks()->text() == QStringLiteral("[2]"));
}

TEST_CASE("a fact that is not changed is cited by its own mark") {
  EditorFixture f;
  f.edit(minsk);
  refer(f.form().source_line()->source_editor(), QStringLiteral("statute"));
  const auto source = f.form().source_line()->source().toStdString();
  f.row("place").marks()->menu()->actions().back()->trigger();
  f.press(Qt::Key_S, Qt::ControlModifier);
  REQUIRE_FALSE(f.window.editor()->is_open());
  const auto session = f.stored<Session>(minsk);
  CHECK(std::any_of(session.citations.begin(), session.citations.end(),
                    [&](const Citation& one) { return one.field == "place" && one.source.text() == source; }));
}

TEST_CASE("a new source is made by its address alone") {
  EditorFixture f;
  f.edit(minsk);
  f.answers.on_run = [](QDialog& dialog) {
    type_over(dialog.findChildren<QLineEdit*>().front(), QStringLiteral("https://www.example.org/news/7"));
    dialog.accept();
    return true;
  };
  QTest::mouseClick(f.form().source_line()->new_button(), Qt::LeftButton);
  const auto made = RecordId::parse(f.form().source_line()->source().toStdString());
  REQUIRE(made.has_value());
  const auto source = f.workspace.library().records().find<Source>(*made).value();
  CHECK(source.url == "https://www.example.org/news/7");
  CHECK(source.publisher == "example.org");
  CHECK(source.read->text() == "2026-11-22");
}

TEST_CASE("a new record has its kind chosen, and its id is proposed by what is typed") {
  EditorFixture f;
  f.answers.on_run = [](QDialog& dialog) {
    auto* list = dialog.findChild<QListWidget*>();
    list->setCurrentItem(list->findItems(QStringLiteral("Topic"), Qt::MatchFixedString).front());
    return true;
  };
  f.press(Qt::Key_N, Qt::ControlModifier);
  REQUIRE(f.window.editor()->is_open());
  const std::size_t topics = f.workspace.catalogue()->all<Topic>().size();
  f.press(Qt::Key_S, Qt::ControlModifier);  // nothing has been entered
  REQUIRE(f.window.editor()->is_open());
  CHECK(f.workspace.catalogue()->all<Topic>().size() == topics);
  f.type("names.en", QStringLiteral("Water and rivers"));
  REQUIRE(QTest::qWaitFor([&] { return f.form().slug_line()->text() == QStringLiteral("water-and-rivers"); }));
  f.press(Qt::Key_S, Qt::ControlModifier);
  REQUIRE_FALSE(f.window.editor()->is_open());
  CHECK(f.selected() == "topic/water-and-rivers");
  CHECK(f.title().contains(QStringLiteral("Water and rivers")));
}

TEST_CASE("what is added on the page of a session belongs to it") {
  EditorFixture f;
  f.workspace.select(id(minsk));
  for (const auto& [command, kind] :
       std::vector<std::pair<Command, Kind>>{{Command::add_delegation, Kind::attendance},
                                             {Command::add_statement, Kind::statement},
                                             {Command::add_commitment, Kind::commitment},
                                             {Command::add_figure, Kind::figure},
                                             {Command::add_announcement, Kind::announcement}}) {
    REQUIRE(f.window.actions()[command]->isEnabled());
    f.window.actions()[command]->trigger();
    REQUIRE(f.window.editor()->is_open());
    CHECK(f.form().record().kind == kind);
    CHECK(f.row("session").editor()->text().toStdString() == minsk);
    f.answers.choice = QStringLiteral("Discard");
    f.press(Qt::Key_Escape);
    REQUIRE_FALSE(f.window.editor()->is_open());
  }
}

TEST_CASE("a document that is added on the page of a session is followed by what the session did with it") {
  EditorFixture f;
  f.workspace.select(id(minsk));
  f.window.actions()[Command::add_document]->trigger();
  REQUIRE(f.window.editor()->is_open());
  f.type("names.en", QStringLiteral("Agreement on rivers"));
  choose(f.row("type").editor(), QStringLiteral("agreement"));
  f.press(Qt::Key_S, Qt::ControlModifier);
  REQUIRE(f.window.editor()->is_open());
  CHECK(f.form().record().kind == Kind::act);
  CHECK(f.row("document").editor()->text() == QStringLiteral("document/agreement-on-rivers"));
  choose(f.row("verb").editor(), QStringLiteral("adopted"));
  f.press(Qt::Key_S, Qt::ControlModifier);
  REQUIRE_FALSE(f.window.editor()->is_open());
  CHECK(f.selected() == "document/agreement-on-rivers");
  CHECK(f.workspace.catalogue()->linked(&Act::session, id(minsk)).size() > 0);
}

TEST_CASE("removing says what refers to a record, takes its parts with it when agreed, and is undone") {
  EditorFixture f;
  f.workspace.select(id(minsk));
  f.window.actions()[Command::remove_record]->trigger();
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.answers.messages.front().contains(QStringLiteral("cannot be removed")));
  CHECK_FALSE(f.answers.details.front().isEmpty());
  CHECK(f.workspace.catalogue()->contains(id(minsk)));

  const auto made = f.window.editor()->change([](Library& library) {
    return import_files(library, {{"mine.json", R"({"chronicle": 1,
      "sessions": [{"id": "session/mine", "names": {"en": "Mine"}}],
      "items": [{"id": "item/mine", "session": "session/mine", "number": "1"}]})"}});
  });
  REQUIRE(made.has_value());
  f.workspace.select(id("session/mine"));
  f.answers.choice = QStringLiteral("Keep");
  f.window.actions()[Command::remove_record]->trigger();
  CHECK(f.workspace.catalogue()->contains(id("session/mine")));
  f.answers.choice = QStringLiteral("Remove");
  f.window.actions()[Command::remove_record]->trigger();
  CHECK_FALSE(f.workspace.catalogue()->contains(id("session/mine")));
  CHECK_FALSE(f.workspace.catalogue()->contains(id("item/mine")));
  CHECK(f.window.actions()[Command::undo]->text().remove(u'&') == QStringLiteral("Undo Removal of Mine"));
  f.activate();
  f.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(f.workspace.catalogue()->contains(id("item/mine")));
  CHECK(f.selected() == "session/mine");
}

TEST_CASE("undo is named, leads to what it changed, and within a form takes back typing alone") {
  EditorFixture f;
  f.edit(minsk);
  const auto before = f.stored<Session>(minsk);
  f.type("venue", QStringLiteral("Hall"));
  QWidget* box = QApplication::focusWidget();
  for (int i = 0; i < 20; ++i) QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
  CHECK(f.window.editor()->is_open());
  CHECK(f.row("venue").editor()->text().toStdString() == before.venue.value_or(""));
  CHECK_FALSE(f.window.actions()[Command::undo]->isEnabled());
  f.type("venue", QStringLiteral("Hall"));
  f.press(Qt::Key_S, Qt::ControlModifier);
  REQUIRE_FALSE(f.window.editor()->is_open());
  CHECK(f.window.actions()[Command::undo]->text().remove(u'&').startsWith(QStringLiteral("Undo Change of Venue, ")));
  f.workspace.select(id("place/dushanbe"));
  f.activate();
  f.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(f.stored<Session>(minsk) == before);
  CHECK(f.selected() == minsk);
  CHECK(f.window.actions()[Command::redo]->text().remove(u'&').startsWith(QStringLiteral("Redo Change of Venue, ")));
}

TEST_CASE("what is typed is kept and offered again after the program ended") {
  EditorFixture f;
  f.edit(minsk);
  f.type("venue", QStringLiteral("Half a ha"));
  const QString folder = drafts_folder();
  REQUIRE(QTest::qWaitFor([&] { return !QDir(folder).entryList({QStringLiteral("*.form")}).isEmpty(); }));
  // As if the program had ended under it: the draft is there, and its writer is not.
  const QString file = QDir(folder).filePath(QDir(folder).entryList({QStringLiteral("*.form")}).front());
  QFile draft(file);
  REQUIRE(draft.open(QIODevice::ReadOnly));
  const QByteArray kept = draft.readAll();
  f.answers.choice = QStringLiteral("Discard");
  f.press(Qt::Key_Escape);
  CHECK(QDir(folder).entryList({QStringLiteral("*.form")}).isEmpty());
  QFile again(file);
  REQUIRE(again.open(QIODevice::WriteOnly));
  again.write(kept);
  again.close();

  f.answers.messages.clear();
  f.answers.choice = QStringLiteral("Go On");
  f.window.greet({});
  REQUIRE(f.window.editor()->is_open());
  CHECK(f.row("venue").editor()->text() == QStringLiteral("Half a ha"));
  f.activate();
  f.press(Qt::Key_S, Qt::ControlModifier);
  CHECK(f.stored<Session>(minsk).venue == "Half a ha");
  CHECK(QDir(folder).entryList({QStringLiteral("*.form")}).isEmpty());
}

TEST_CASE("what another program changes is taken in, and both stand where both have changed it") {
  EditorFixture f;
  f.edit(minsk);
  f.type("venue", QStringLiteral("Mine"));
  {
    auto other = Library::open(f.workspace.library().path());
    REQUIRE(other.has_value());
    REQUIRE(
        set_facts(*other, id(minsk),
                  {{.field = "venue", .value = "\"Theirs\""}, {.field = "chair_office", .value = "\"Their office\""}}));
  }
  f.press(Qt::Key_S, Qt::ControlModifier);
  REQUIRE(f.window.editor()->is_open());
  CHECK(f.row("chair_office").editor()->text() == QStringLiteral("Their office"));
  CHECK(f.row("venue").editor()->text() == QStringLiteral("Mine"));
  CHECK(f.row("venue").said().contains(QStringLiteral("Theirs")));
  CHECK(f.row("venue").keep_mine()->isVisible());
  CHECK(f.stored<Session>(minsk).venue == "Theirs");
  f.press(Qt::Key_S, Qt::ControlModifier);  // still asked
  CHECK(f.window.editor()->is_open());
  QTest::mouseClick(f.row("venue").keep_mine(), Qt::LeftButton);
  f.press(Qt::Key_S, Qt::ControlModifier);
  REQUIRE_FALSE(f.window.editor()->is_open());
  CHECK(f.stored<Session>(minsk).venue == "Mine");
  CHECK(f.stored<Session>(minsk).chair_office == "Their office");
}

TEST_CASE("another row asks about what was typed, and leaves a form in which nothing was") {
  EditorFixture f;
  f.edit(minsk);
  f.workspace.select(id("place/dushanbe"));
  CHECK(QTest::qWaitFor([&] { return !f.window.editor()->is_open(); }));
  f.edit(minsk);
  f.type("venue", QStringLiteral("Hall"));
  f.workspace.select(id("place/dushanbe"));
  CHECK(QTest::qWaitFor([&] { return f.selected() == minsk; }));
  CHECK(f.window.editor()->is_open());
  CHECK(f.row("venue").editor()->text() == QStringLiteral("Hall"));
}

}  // namespace chronicle::app
