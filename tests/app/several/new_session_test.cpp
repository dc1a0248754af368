// A session that is added together with the list of its documents, by clicks and keys.
#include <QtCore/QDir>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include "app/library/user_library.h"
#include "tests/app/several/several_fixture.h"

namespace chronicle::app {

using namespace test;
using chronicle::test::id;

TEST_CASE("a session that is new is made beside its list, and the list becomes documents of it") {
  SeveralFixture f;
  const auto before = f.edits();
  f.open([&](SeveralDialog& dialog) {
    f.paste(list_of(3));
    f.ask_session(dialog, [&](NewSessionDialog& session) {
      session.activateWindow();
      if (!QTest::qWaitForWindowActive(&session)) throw std::runtime_error("the dialog did not become active");
      QTest::keyClick(&session, Qt::Key_Return);
      CHECK(session.said().contains(QStringLiteral("day")));
      type_into(session.held(), QStringLiteral("14.05.2024"));
      refer(session.place(), QStringLiteral("minsk"));
      choose(session.form(), QStringLiteral("in-person"));
      session.accept();
    });
    CHECK(dialog.session()->shown() == QStringLiteral("New session: 14 May 2024, Minsk"));
    CHECK(f.edits() == before);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CAPTURE(dialog.said().toStdString());
    CHECK(dialog.result() == QDialog::Accepted);
  });
  CHECK(f.edits() == before + 1);
  CHECK(f.selected() == "session/2024-05-14");
  CHECK(QTest::qWaitFor([&] { return f.title().contains(QStringLiteral("Minsk, 14 May 2024")); }));
  CHECK_FALSE(f.title().contains(QStringLiteral("session/2024-05-14")));
  const auto session = f.workspace.library().records().find<Session>(id("session/2024-05-14"));
  REQUIRE(session.has_value());
  CHECK(session->place.value().text() == "place/minsk");
  CHECK(f.workspace.catalogue()->linked(&Act::session, session->id).size() == 3);
}

TEST_CASE("a new session with twenty documents takes six clicks beside the paste") {
  SeveralFixture f;
  const auto before = f.edits();
  const auto record = f.whole();
  int clicks = 0;
  const auto click = [&](QWidget* widget, QPoint at) {
    ++clicks;
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
  };
  const auto click_middle = [&](QWidget* widget) { click(widget, widget->rect().center()); };
  f.answers.on_run = [&](QDialog& asked) {
    asked.show();
    asked.activateWindow();
    if (!QTest::qWaitForWindowActive(&asked)) throw std::runtime_error("the dialog did not become active");
    if (auto* session = qobject_cast<NewSessionDialog*>(&asked)) {
      auto* day = session->held()->findChild<QLineEdit*>();
      REQUIRE(QTest::qWaitFor([&] { return day->hasFocus(); }));
      type_over(day, QStringLiteral("14 мая 2027 г."));
      QTest::keyClick(day, Qt::Key_Tab);
      refer(session->place(), QStringLiteral("minsk"));
      click_middle(session->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok));
      return session->result() == QDialog::Accepted;
    }
    auto* several = qobject_cast<SeveralDialog*>(&asked);
    if (several == nullptr) return false;
    REQUIRE(QTest::qWaitFor([&] { return several->field()->hasFocus(); }));
    f.paste(list_of(20));
    click_middle(several->new_session_button());
    click_middle(several->source()->source_editor());
    refer(several->source()->source_editor(), QStringLiteral("belta"));
    click_middle(several->add_button());
    CAPTURE(several->said().toStdString());
    CHECK(several->result() == QDialog::Accepted);
    f.worked = true;
    return several->result() == QDialog::Accepted;
  };
  QMenuBar* bar = f.window.menuBar();
  for (QAction* action : bar->actions()) {
    if (action->text().remove(u'&') != QStringLiteral("Record")) continue;
    click(bar, bar->actionGeometry(action).center());
    REQUIRE(QTest::qWaitFor([&] { return action->menu()->isVisible(); }));
    for (QAction* entry : action->menu()->actions())
      if (entry->text().remove(u'&') == QStringLiteral("Add Several Documents…"))
        click(action->menu(), action->menu()->actionGeometry(entry).center());
  }
  REQUIRE(f.worked);
  CHECK(clicks == 6);
  CHECK(f.edits() == before + 1);
  CHECK(f.workspace.catalogue()->linked(&Act::session, id("session/2027-05-14")).size() == 20);
  f.window.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&f.window));
  f.window.page()->setFocus();
  f.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK((f.whole() == record));
}

TEST_CASE("a new session that lies ahead is said to be announced, and its documents are proposed") {
  SeveralFixture f;
  f.open([&](SeveralDialog& dialog) {
    f.paste(QStringLiteral("1. Соглашение о портах\n2. Соглашение о дорогах\n"));
    f.ask_session(dialog, [&](NewSessionDialog& session) {
      type_into(session.held(), QStringLiteral("29.09.2024"));
      CHECK(session.said().isEmpty());
      type_into(session.held(), QStringLiteral("14.05.2099"));
      CHECK(session.said().contains(QStringLiteral("not past")));
      session.accept();
    });
    CAPTURE(f.cell(dialog, 0, GridColumn::verb).toStdString());
    CHECK(f.cell(dialog, 0, GridColumn::verb).startsWith(QStringLiteral("Proposed")));
    QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
    CAPTURE(dialog.said().toStdString());
    CHECK(dialog.result() == QDialog::Accepted);
  });
  const auto catalogue = f.workspace.catalogue();
  const auto* session = catalogue->find<Session>(id("session/2099-05-14"));
  REQUIRE(session != nullptr);
  CHECK_FALSE(session->held);
  CHECK(catalogue->linked(&Announcement::session, session->id).size() == 1);
  CHECK(catalogue->linked(&Act::session, session->id).size() == 2);
  // It is shown at once, though it is still to come.
  CHECK(f.workspace.subject() == Subject(session->id));
  CHECK(f.window.page()->browser()->toPlainText().contains(QStringLiteral("14 May 2099")));
}

TEST_CASE("a new session of a day that has one already is told of, and made when the button is pressed again") {
  SeveralFixture f;
  f.open([&](SeveralDialog& dialog) {
    f.paste(list_of(1));
    f.ask_session(dialog, [&](NewSessionDialog& session) {
      const int height = session.height();
      type_into(session.held(), QStringLiteral("29.09.2025"));
      session.accept();
      CHECK(session.result() != QDialog::Accepted);
      CHECK(session.said().contains(QStringLiteral("Minsk 2025")));
      // Nothing is squeezed by what is said.
      CHECK(QTest::qWaitFor([&] { return session.height() > height; }));
      CHECK(QTest::qWaitFor([&] { return session.held()->height() >= session.held()->sizeHint().height(); }));
      session.accept();
    });
    CHECK(dialog.session()->shown() == QStringLiteral("New session: 29 September 2025"));
    f.answers.choice = QStringLiteral("Discard");
    QTest::keyClick(&dialog, Qt::Key_Escape);
  });
}

TEST_CASE("a new session is kept with its list, and offered again with it") {
  SeveralFixture f;
  QDir(drafts_folder()).removeRecursively();
  const QString kept = f.folder.filePath(QStringLiteral("kept.list"));
  const TypedSession typed{QStringLiteral("14.05.2027"), QStringLiteral("place/minsk"), QStringLiteral("in-person")};
  QString again;
  f.open([&](SeveralDialog& dialog) {
    dialog.set_ask_session([&](const TypedSession& before) {
      CHECK(before.held.isEmpty());
      return std::optional(typed);
    });
    QTest::mouseClick(dialog.new_session_button(), Qt::LeftButton);
    CHECK(dialog.is_changed());
    REQUIRE(f.window.keep_everything());
    again = drafts_folder() + QLatin1Char('/') + QDir(drafts_folder()).entryList({QStringLiteral("*.list")}).value(0);
    REQUIRE(QFile::copy(again, kept));
    dialog.set_ask_session([&](const TypedSession& before) {
      CHECK((before == typed));
      return std::nullopt;
    });
    QTest::mouseClick(dialog.new_session_button(), Qt::LeftButton);
    refer(dialog.session(), QStringLiteral("minsk 2025"));
    CHECK_FALSE(dialog.draft().new_session.has_value());
    f.answers.choice = QStringLiteral("Discard");
    QTest::keyClick(&dialog, Qt::Key_Escape);
  });

  REQUIRE(QFile::copy(kept, again));  // as a killed program leaves it
  f.answers.choice = QStringLiteral("Go On");
  f.worked = false;
  f.answers.on_run = [&](QDialog& dialog) {
    auto* several = qobject_cast<SeveralDialog*>(&dialog);
    if (several == nullptr) return false;
    f.reach(*several);
    CHECK(several->session()->shown() == QStringLiteral("New session: 14 May 2027, Minsk"));
    f.paste(list_of(2));
    CHECK(several->model()->rowCount() == 2);
    several->accept();
    CAPTURE(several->said().toStdString());
    CHECK(several->result() == QDialog::Accepted);
    f.worked = several->result() == QDialog::Accepted;
    return true;
  };
  f.window.greet({});
  REQUIRE(QTest::qWaitFor([&] { return f.worked; }));
  CHECK(f.answers.messages.join(QLatin1Char('\n')).contains(QStringLiteral("before a list of documents was read")));
  CHECK(f.workspace.catalogue()->linked(&Act::session, id("session/2027-05-14")).size() == 2);
}

}  // namespace chronicle::app
