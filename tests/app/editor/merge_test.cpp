// Two records made one in the window: from two rows of the register, and from the question what may be double.
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

#include "app/editor/merge_dialog.h"
#include "app/page/page_browser.h"
#include "core/edits/add_record.h"
#include "core/edits/undo.h"
#include "core/store/records/records.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

using namespace test;
using chronicle::test::id;

struct MergeFixture : WindowFixture {
  MergeFixture() {
    add("person/zz-keep", "Zinaida Zaytseva", "Зинаида Зайцева", "state/armenia");
    add("person/zz-go", "Zinaida Zaytzeva", {}, "state/armenia");
  }
  void add(const char* record, const char* english, const char* russian, const char* state) {
    std::vector<Assignment> facts{{.field = "names.en", .value = quoted(english)},
                                  {.field = "state", .value = quoted(state)}};
    if (russian != nullptr) facts.push_back({.field = "names.ru", .value = quoted(russian)});
    const auto added =
        window.editor()->change([&](Library& library) { return add_record(library, Kind::person, id(record), facts); });
    if (!added) throw std::runtime_error("no record could be added: " + added.error().found);
  }
  static std::string quoted(const std::string& text) { return "\"" + text + "\""; }

  /// Works the dialog when it comes; `work` is to accept or leave it.
  void on_merge(const std::function<void(MergeDialog&)>& work) {
    answers.on_run = [this, work](QDialog& dialog) {
      auto* merging = qobject_cast<MergeDialog*>(&dialog);
      if (merging == nullptr) return false;
      merging->show();
      merging->activateWindow();
      if (!QTest::qWaitForWindowActive(merging)) throw std::runtime_error("the dialog did not become active");
      work(*merging);
      ++merges;
      return merging->result() == QDialog::Accepted;
    };
  }
  static QString cell(const MergeDialog& dialog, int row, int column) {
    return dialog.table()->item(row, column)->text();
  }
  static bool is_chosen(const MergeDialog& dialog, int row, int column) {
    return dialog.table()->item(row, column)->checkState() == Qt::Checked;
  }
  /// Selects both in the register, the one that is to be kept last.
  void select_both() {
    RegisterView& view = *window.record_register();
    view.showKind(Kind::person);
    workspace.set_search(QStringLiteral("Zinaida"));
    REQUIRE(QTest::qWaitFor([&] { return view.shownIds().size() == 2; }));
    const auto ids = view.shownIds();
    for (const char* record : {"person/zz-go", "person/zz-keep"}) {
      const auto row = std::find(ids.begin(), ids.end(), id(record)) - ids.begin();
      QTest::mouseClick(table()->viewport(), Qt::LeftButton,
                        record == std::string("person/zz-go") ? Qt::NoModifier : Qt::ControlModifier,
                        table()->visualRect(table()->model()->index(static_cast<int>(row), 0)).center());
    }
    REQUIRE(view.selectedIds().size() == 2);
  }
  QTableView* table() const {
    for (auto* one : window.record_register()->findChildren<QTableView*>())
      if (one->isVisible()) return one;
    return nullptr;
  }
  const Person* person(const char* record) const { return workspace.catalogue()->find<Person>(id(record)); }

  int merges = 0;
};

}  // namespace

TEST_CASE("two rows of the register are made one as is chosen, and undo brings both back") {
  MergeFixture f;
  QAction* merge = f.window.actions()[Command::merge_records];
  CHECK_FALSE(merge->isEnabled());
  f.select_both();
  REQUIRE(merge->isEnabled());
  REQUIRE(f.selected() == "person/zz-keep");
  f.on_merge([&](MergeDialog& dialog) {
    REQUIRE(dialog.table()->rowCount() == 3);
    CHECK(f.cell(dialog, 0, 0) == QStringLiteral("Name (English)"));
    CHECK(f.cell(dialog, 0, 1) == QStringLiteral("Zinaida Zaytseva"));
    CHECK(f.cell(dialog, 0, 2) == QStringLiteral("Zinaida Zaytzeva"));
    CHECK(f.cell(dialog, 1, 2) == QStringLiteral("—"));
    CHECK(f.cell(dialog, 2, 1) == QStringLiteral("Armenia"));
    CHECK(f.is_chosen(dialog, 0, 1));
    CHECK_FALSE(f.is_chosen(dialog, 0, 2));
    dialog.table()->setCurrentCell(0, 1);
    QTest::keyClick(dialog.table(), Qt::Key_Right);
    QTest::keyClick(dialog.table(), Qt::Key_Space);
    CHECK(f.is_chosen(dialog, 0, 2));
    CHECK(dialog.merge().from_gone == std::set<std::string>{"names.en"});
    QTest::mouseClick(dialog.merge_button(), Qt::LeftButton);
  });
  merge->trigger();
  CHECK(f.merges == 1);
  CHECK(f.selected() == "person/zz-keep");
  CHECK(f.person("person/zz-keep")->names.at("en") == "Zinaida Zaytzeva");
  CHECK(f.person("person/zz-go") == f.person("person/zz-keep"));
  f.workspace.select(id("session/2021-11-12"));
  f.workspace.select(id("person/zz-go"));
  CHECK(f.selected() == "person/zz-keep");
  f.window.actions()[Command::undo]->trigger();
  CHECK(f.person("person/zz-go") != f.person("person/zz-keep"));
}

TEST_CASE("notes go over to the one that is kept where one reads, and back when that is undone") {
  MergeFixture f;
  for (const char* record : {"person/zz-keep", "person/zz-go"})
    REQUIRE(f.workspace.write_note(f.workspace.opening(), {.record = id(record), .text = record}, {}));
  f.select_both();
  f.on_merge([](MergeDialog& dialog) { QTest::mouseClick(dialog.merge_button(), Qt::LeftButton); });
  f.window.actions()[Command::merge_records]->trigger();
  REQUIRE(f.merges == 1);
  REQUIRE(note_of(f.workspace.notes(), id("person/zz-keep")) != nullptr);
  CHECK(note_of(f.workspace.notes(), id("person/zz-keep"))->text == "person/zz-keep\n\nperson/zz-go");
  CHECK(f.title().contains(QStringLiteral("person/zz-go")));
  f.window.actions()[Command::undo]->trigger();
  f.workspace.select(id("person/zz-go"));
  CHECK(QTest::qWaitFor([&] { return f.title().contains(QStringLiteral("person/zz-go")); }));
  CHECK_FALSE(f.title().contains(QStringLiteral("person/zz-keep")));
  CHECK(note_of(f.workspace.notes(), id("person/zz-keep"))->text == "person/zz-keep");
}

TEST_CASE("the other of two can be kept, and cancelling changes nothing") {
  MergeFixture f;
  f.select_both();
  f.on_merge([&](MergeDialog& dialog) {
    QTest::mouseClick(dialog.swap_button(), Qt::LeftButton);
    CHECK(dialog.merge().keep == id("person/zz-go"));
    CHECK(f.cell(dialog, 0, 1) == QStringLiteral("Zinaida Zaytzeva"));
    CHECK(f.is_chosen(dialog, 0, 2));
    QTest::keyClick(&dialog, Qt::Key_Escape);
  });
  f.window.actions()[Command::merge_records]->trigger();
  CHECK(f.merges == 1);
  CHECK(f.person("person/zz-go") != f.person("person/zz-keep"));
}

TEST_CASE("what may be double is merged from its row, and the question stays") {
  MergeFixture f;
  f.window.actions()[Command::ask_doubles]->trigger();
  REQUIRE(QTest::qWaitFor([&] { return f.title().contains(QStringLiteral("person/zz-go")); }));
  CHECK(f.title().contains(QStringLiteral("similar name")));
  f.on_merge([](MergeDialog& dialog) { QTest::mouseClick(dialog.merge_button(), Qt::LeftButton); });
  f.window.page()->follow(QUrl(QStringLiteral("page:merge/person/zz-go+person/zz-keep")));
  CHECK(f.merges == 1);
  CHECK(text_of(*f.workspace.subject()) == "question/doubles");
  CHECK(f.person("person/zz-keep") == f.person("person/zz-go"));
  CHECK(QTest::qWaitFor([&] { return !f.title().contains(QStringLiteral("person/zz-keep")); }));
}

TEST_CASE("a page of a record that is merged into another shows the other") {
  MergeFixture f;
  f.workspace.select(id("person/zz-go"));
  f.on_merge([](MergeDialog& dialog) { QTest::mouseClick(dialog.merge_button(), Qt::LeftButton); });
  f.window.page()->follow(QUrl(QStringLiteral("page:merge/person/zz-keep+person/zz-go")));
  CHECK(f.merges == 1);
  CHECK(f.selected() == "person/zz-keep");
}

}  // namespace chronicle::app
