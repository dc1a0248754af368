// Several documents at once, in the window, by keys.
#include <QtCore/QDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>

#include "app/library/user_library.h"
#include "core/edits/undo.h"
#include "tests/app/several/several_fixture.h"

namespace chronicle::app {

using namespace test;
using chronicle::test::id;

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
