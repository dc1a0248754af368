// Several documents at once, in the window, by keys.
#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include "app/library/user_library.h"
#include "app/several/new_session_dialog.h"
#include "app/several/several_dialog.h"
#include "core/edits/undo.h"
#include "core/exchange/record_file.h"
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

/// A list of as many documents, of which the record has none.
QString list_of(int count) {
  QString text = QStringLiteral("Принятые документы:\n");
  for (int i = 1; i <= count; ++i) text += QStringLiteral("%1. Соглашение о предмете номер %1;\n").arg(i);
  return text;
}

struct SeveralFixture : WindowFixture {
  /// Opens the dialog by its keys on the page of a session and works it; `work` gives whether it was accepted.
  void open(const std::function<void(SeveralDialog&)>& work) {
    workspace.select(id(minsk));
    window.page()->setFocus();
    worked = false;
    answers.on_run = [this, work](QDialog& dialog) {
      auto* several = qobject_cast<SeveralDialog*>(&dialog);
      if (several == nullptr) return false;
      reach(*several);
      work(*several);
      worked = true;
      return several->result() == QDialog::Accepted;
    };
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(worked);
  }
  /// Shows the dialog and waits until the keyboard is where a list is pasted.
  static void reach(SeveralDialog& dialog) {
    dialog.show();
    dialog.activateWindow();
    if (!QTest::qWaitForWindowActive(&dialog)) throw std::runtime_error("the dialog did not become active");
    if (QTest::qWaitFor([&] { return dialog.field()->hasFocus(); })) return;
    const QWidget* focus = QApplication::focusWidget();
    throw std::runtime_error(std::string("the keyboard is not where the list is pasted, but in ") +
                             (focus != nullptr ? focus->metaObject()->className() : "nothing"));
  }
  static void paste(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
  }
  static QString cell(const SeveralDialog& dialog, int row, GridColumn column) {
    return dialog.model()->index(row, static_cast<int>(column)).data().toString();
  }
  /// Goes to a cell and types over what it holds.
  static void type(const SeveralDialog& dialog, int row, GridColumn column, const QString& text) {
    dialog.grid()->setCurrentIndex(dialog.model()->index(row, static_cast<int>(column)));
    dialog.grid()->setFocus();
    QTest::keyClick(dialog.grid(), Qt::Key_Return);
    auto* editor = dialog.grid()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    type_over(editor, text);
    close(dialog, editor);
  }
  /// Takes in what is in an open cell, which Qt does when it comes round to it.
  static void close(const SeveralDialog& dialog, QWidget* editor) {
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] {
      return dialog.grid()->findChild<QLineEdit*>() == nullptr && dialog.grid()->findChild<QComboBox*>() == nullptr;
    }));
  }
  std::size_t edits() const { return workspace.library().history().change_sets().size(); }
  std::string whole() const { return write_record_file(workspace.library().records().everything()); }

  bool worked = false;
};

}  // namespace

TEST_CASE("a session gets twenty documents from its list, by keys alone, as one edit that undo takes back") {
  SeveralFixture f;
  const auto before = f.edits();
  const auto record = f.whole();
  const std::size_t documents = f.workspace.catalogue()->all<Document>().size();
  f.open([&](SeveralDialog& dialog) {
    CHECK(dialog.session()->text() == QString::fromLatin1(minsk));
    CHECK(dialog.field()->hasFocus());
    f.paste(list_of(20));
    CHECK(dialog.grid()->isVisible());
    CHECK(dialog.grid()->hasFocus());
    REQUIRE(dialog.model()->rowCount() == 20);
    CHECK(f.cell(dialog, 0, GridColumn::number) == QStringLiteral("1"));
    CHECK(f.cell(dialog, 0, GridColumn::title) == QStringLiteral("Соглашение о предмете номер 1"));
    CHECK(f.cell(dialog, 0, GridColumn::language) == QStringLiteral("ru"));
    CHECK(f.cell(dialog, 0, GridColumn::type) == QStringLiteral("Agreement"));
    CHECK(f.cell(dialog, 0, GridColumn::verb) == QStringLiteral("Adopted"));
    CHECK(dialog.add_button()->text().remove(u'&') == QStringLiteral("Add 20 documents"));
    refer(dialog.source()->source_editor(), QStringLiteral("belta"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CAPTURE(dialog.said().toStdString());
    CHECK(dialog.result() == QDialog::Accepted);
  });
  CHECK(f.edits() == before + 1);
  CHECK(f.workspace.catalogue()->all<Document>().size() == documents + 20);
  CHECK(f.selected() == minsk);
  CHECK(f.title().contains(QStringLiteral("Соглашение о предмете номер 20")));
  const auto added = f.workspace.library().history().change_sets().back();
  CHECK(added.kind == EditKind::add);
  f.window.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&f.window));
  f.window.page()->setFocus();
  f.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK((f.whole() == record));
}

TEST_CASE("a session that is new is made beside its list, and the list becomes documents of it") {
  SeveralFixture f;
  const auto before = f.edits();
  f.open([&](SeveralDialog& dialog) {
    f.paste(list_of(3));
    auto work = std::move(f.answers.on_run);  // it runs
    f.answers.on_run = [&](QDialog& asked) {
      auto* session = qobject_cast<NewSessionDialog*>(&asked);
      if (session == nullptr) return false;
      session->show();
      session->activateWindow();
      if (!QTest::qWaitForWindowActive(session)) throw std::runtime_error("the dialog did not become active");
      QTest::keyClick(session, Qt::Key_Return);
      CHECK(session->said().contains(QStringLiteral("day")));
      type_into(session->held(), QStringLiteral("14.05.2024"));
      refer(session->place(), QStringLiteral("minsk"));
      choose(session->form(), QStringLiteral("in-person"));
      session->accept();
      return session->result() == QDialog::Accepted;
    };
    QTest::mouseClick(dialog.new_session_button(), Qt::LeftButton);
    f.answers.on_run = std::move(work);
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
    auto work = std::move(f.answers.on_run);  // it runs
    f.answers.on_run = [&](QDialog& asked) {
      auto* session = qobject_cast<NewSessionDialog*>(&asked);
      if (session == nullptr) return false;
      session->show();
      type_into(session->held(), QStringLiteral("29.09.2024"));
      CHECK(session->said().isEmpty());
      type_into(session->held(), QStringLiteral("14.05.2099"));
      CHECK(session->said().contains(QStringLiteral("not past")));
      session->accept();
      return session->result() == QDialog::Accepted;
    };
    QTest::mouseClick(dialog.new_session_button(), Qt::LeftButton);
    f.answers.on_run = std::move(work);
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
    auto work = std::move(f.answers.on_run);  // it runs
    f.answers.on_run = [&](QDialog& asked) {
      auto* session = qobject_cast<NewSessionDialog*>(&asked);
      if (session == nullptr) return false;
      session->show();
      const int height = session->height();
      type_into(session->held(), QStringLiteral("29.09.2025"));
      session->accept();
      CHECK(session->result() != QDialog::Accepted);
      CHECK(session->said().contains(QStringLiteral("Minsk 2025")));
      // Nothing is squeezed by what is said.
      CHECK(QTest::qWaitFor([&] { return session->height() > height; }));
      CHECK(QTest::qWaitFor([&] { return session->held()->height() >= session->held()->sizeHint().height(); }));
      session->accept();
      return session->result() == QDialog::Accepted;
    };
    QTest::mouseClick(dialog.new_session_button(), Qt::LeftButton);
    f.answers.on_run = std::move(work);
    CHECK(dialog.session()->shown() == QStringLiteral("New session: 29 September 2025"));
    f.answers.choice = QStringLiteral("Discard");
    QTest::keyClick(&dialog, Qt::Key_Escape);
  });
}

TEST_CASE("all columns of the grid are in sight in a small window, with room for what to look at") {
  SeveralFixture f;
  f.open([&](SeveralDialog& dialog) {
    f.paste(list_of(3));
    for (const int width : {860, 1100}) {
      dialog.resize(width, 560);
      const auto* grid = dialog.grid();
      REQUIRE(QTest::qWaitFor([&] { return dialog.width() == width && grid->viewport()->width() > width - 60; }));
      CAPTURE(width);
      CHECK(grid->horizontalHeader()->length() <= grid->viewport()->width());
      CHECK(grid->columnWidth(static_cast<int>(GridColumn::doubts)) >= 140);
    }
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
  CHECK(f.workspace.catalogue()->linked(&Act::session, id("session/2027-05-14")).size() == 2);
}

TEST_CASE("rows are matched anew when another session is chosen, but for what the user has said") {
  SeveralFixture f;
  f.open([&](SeveralDialog& dialog) {
    dialog.session()->set_text({});
    f.paste(QStringLiteral("1. Соглашение о предмете номер 1\n2. Соглашение о предмете номер 2\n"));
    REQUIRE(dialog.model()->rowCount() == 2);
    const Document& first = f.workspace.catalogue()->all<Document>().front();
    const auto document_cell = [&](int row) {
      return dialog.model()->index(row, static_cast<int>(GridColumn::document));
    };
    REQUIRE(dialog.model()->setData(document_cell(0), QString::fromStdString(first.id.text())));
    refer(dialog.session(), QStringLiteral("minsk 2025"));
    CHECK(dialog.model()->grid_rows()[0].known == QString::fromStdString(first.id.text()));
    CHECK(dialog.model()->grid_rows()[1].known.isEmpty());
    dialog.model()->set_rows({});
    QTest::keyClick(&dialog, Qt::Key_Escape);
  });
}

TEST_CASE("every cell of the grid can be changed by keys, and what is wrong is said in its cell") {
  SeveralFixture f;
  f.open([&](SeveralDialog& dialog) {
    const QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    f.paste(QStringLiteral("1. Agreement on ports\n2. Something of ports\n3. Protocol on piers\n"));
    REQUIRE(dialog.model()->rowCount() == 3);
    CHECK(f.cell(dialog, 1, GridColumn::doubts).contains(QStringLiteral("what kind of document")));
    f.type(dialog, 0, GridColumn::number, QStringLiteral("10.x"));
    CHECK(f.cell(dialog, 0, GridColumn::doubts).contains(QStringLiteral("Expected a number such as 10 or 10.1")));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible());
    CHECK(dialog.said().contains(QStringLiteral("Row 1")));
    CHECK(dialog.grid()->currentIndex() == dialog.model()->index(0, 0));
    f.type(dialog, 0, GridColumn::number, QStringLiteral("10.1"));
    f.type(dialog, 0, GridColumn::title, QStringLiteral("Agreement on harbours"));
    f.type(dialog, 0, GridColumn::day, QStringLiteral("someday"));
    CHECK(f.cell(dialog, 0, GridColumn::doubts).contains(QStringLiteral("Day: Expected a date")));
    f.type(dialog, 0, GridColumn::day, QStringLiteral("30 September 2025"));
    CHECK(f.cell(dialog, 0, GridColumn::doubts).isEmpty());
    f.type(dialog, 0, GridColumn::language, QStringLiteral("kk"));

    const auto choose_in = [&](int row, GridColumn column, const QString& word) {
      dialog.grid()->setCurrentIndex(dialog.model()->index(row, static_cast<int>(column)));
      dialog.grid()->setFocus();
      QTest::keyClick(dialog.grid(), Qt::Key_F2);
      auto* box = dialog.grid()->findChild<QComboBox*>();
      REQUIRE(box != nullptr);
      box->setFocus();
      QTest::keyClick(box, Qt::Key_Home);
      for (int i = 0; i < box->count() && box->currentData().toString() != word; ++i)
        QTest::keyClick(box, Qt::Key_Down);
      f.close(dialog, box);
    };
    choose_in(1, GridColumn::type, QStringLiteral("strategy"));
    CHECK(f.cell(dialog, 1, GridColumn::doubts).isEmpty());
    choose_in(1, GridColumn::verb, QStringLiteral("signed"));
    dialog.grid()->setCurrentIndex(dialog.model()->index(2, 1));
    QTest::keyClick(dialog.grid(), Qt::Key_Space);
    CHECK(dialog.add_button()->text().remove(u'&') == QStringLiteral("Add 2 documents"));
    QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
    CAPTURE(dialog.said().toStdString());
    CHECK(dialog.result() == QDialog::Accepted);
  });
  const auto records = [&]<typename R>(const char* record) {
    return f.workspace.library().records().find<R>(id(record)).value();
  };
  const auto harbours = records.operator()<Document>("document/agreement-on-harbours");
  CHECK(harbours.names == std::map<std::string, std::string>{{"kk", "Agreement on harbours"}});
  const auto acts = f.workspace.library().records().referring<Act>("document", harbours.id);
  REQUIRE(acts.size() == 1);
  CHECK(acts[0].date->text() == "2025-09-30");
  CHECK(records.operator()<Item>("item/2025-09-29-10-1").number == "10.1");
  const auto ports = records.operator()<Document>("document/something-of-ports");
  CHECK(ports.type == DocumentType::strategy);
  CHECK(f.workspace.library().records().referring<Act>("document", ports.id).at(0).verb == Verb::was_signed);
  CHECK_FALSE(f.workspace.library().records().contains(id("document/protocol-on-piers")));
}

TEST_CASE("a document that the record has is recognised, and can be chosen or refused") {
  SeveralFixture f;
  const std::size_t documents = f.workspace.catalogue()->all<Document>().size();
  f.open([&](SeveralDialog& dialog) {
    f.paste(QStringLiteral("1. О Стратегии научно-технологического развития СНГ на 2026–2035 годы\n2. On piers\n"));
    REQUIRE(dialog.model()->rowCount() == 2);
    CHECK(f.cell(dialog, 0, GridColumn::document) ==
          QStringLiteral("CIS Scientific and Technological Development Strategy for 2026–2035"));
    CHECK(f.cell(dialog, 0, GridColumn::type) == QStringLiteral("Strategy"));
    CHECK(f.cell(dialog, 1, GridColumn::document) == QStringLiteral("New"));
    dialog.grid()->setCurrentIndex(dialog.model()->index(1, static_cast<int>(GridColumn::document)));
    QTest::keyClick(dialog.grid(), Qt::Key_Return);
    auto* editor = dialog.grid()->findChild<ReferenceEditor*>();
    REQUIRE(editor != nullptr);
    refer(editor, QStringLiteral("multimodal"));
    f.close(dialog, editor->line());
    CHECK(f.cell(dialog, 1, GridColumn::document).contains(QStringLiteral("Multimodal")));
    CHECK(f.cell(dialog, 1, GridColumn::doubts).isEmpty());
    dialog.grid()->setCurrentIndex(dialog.model()->index(0, static_cast<int>(GridColumn::document)));
    QTest::keyClick(dialog.grid(), Qt::Key_Delete);
    CHECK(f.cell(dialog, 0, GridColumn::document) == QStringLiteral("New"));
    QTest::mouseClick(dialog.add_button(), Qt::LeftButton);
    CHECK(dialog.result() == QDialog::Accepted);
  });
  CHECK(f.workspace.catalogue()->all<Document>().size() == documents + 1);
}

TEST_CASE("a list is taken over only for a session that there is, from a source that there is") {
  SeveralFixture f;
  f.open([&](SeveralDialog& dialog) {
    f.paste(QStringLiteral("Nothing\n"));
    f.paste(QStringLiteral("Agreement on ports\n"));
    CHECK(dialog.model()->rowCount() == 2);
    type_over(dialog.session()->line(), QStringLiteral("no such session"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.said() == QStringLiteral("Choose the session that dealt with these documents."));
    dialog.session()->set_text(QString::fromLatin1(minsk));
    type_over(dialog.source()->source_editor()->line(), QStringLiteral("no such source"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible());
    f.answers.choice = QStringLiteral("Discard");
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
  });
  CHECK(f.edits() == 1);
}

TEST_CASE("a list that was being looked through when the program ended is offered again") {
  SeveralFixture f;
  QDir(drafts_folder()).removeRecursively();
  const QString kept = f.folder.filePath(QStringLiteral("kept.list"));
  QString again;
  f.open([&](SeveralDialog& dialog) {
    f.paste(QStringLiteral("1. Agreement on ports\n2. Protocol on piers\n"));
    f.type(dialog, 1, GridColumn::title, QStringLiteral("Protocol on bridges"));
    REQUIRE(f.window.keep_everything());
    const QStringList drafts = QDir(drafts_folder()).entryList({QStringLiteral("*.list")});
    REQUIRE(drafts.size() == 1);
    again = drafts_folder() + QLatin1Char('/') + drafts.front();
    REQUIRE(QFile::copy(again, kept));
    f.answers.choice = QStringLiteral("Discard");
    QTest::keyClick(&dialog, Qt::Key_Escape);
  });
  CHECK(QDir(drafts_folder()).entryList({QStringLiteral("*.list")}).isEmpty());

  REQUIRE(QFile::copy(kept, again));  // as a killed program leaves it
  f.answers.choice = QStringLiteral("Go On");
  f.worked = false;
  f.answers.on_run = [&](QDialog& dialog) {
    auto* several = qobject_cast<SeveralDialog*>(&dialog);
    if (several == nullptr) return false;
    several->show();
    CHECK(several->model()->rowCount() == 2);
    for (const auto* button : several->findChildren<QPushButton*>())
      CHECK((button->isHidden() || !button->text().contains(QStringLiteral("Read the List"))));
    CHECK(f.cell(*several, 1, GridColumn::title) == QStringLiteral("Protocol on bridges"));
    CHECK(several->session()->text() == QString::fromLatin1(minsk));
    several->accept();
    f.worked = true;
    return true;
  };
  f.window.greet({});
  REQUIRE(QTest::qWaitFor([&] { return f.worked; }));
  CHECK(f.workspace.library().records().contains(id("document/protocol-on-bridges")));
  CHECK(QTest::qWaitFor([&] { return QDir(drafts_folder()).entryList({QStringLiteral("*.list")}).isEmpty(); }));
}

}  // namespace chronicle::app
