// Questions that the user saves, by real clicks and keys.
#include <QtWidgets/QLineEdit>

#include "core/query/as_of/document_status.h"
#include "core/query/as_of/session_status.h"
#include "core/store/user/saved_questions.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

struct Saving : WindowFixture {
  /// The next dialog that asks for a name gets this one.
  void name_it(const QString& name) {
    answers.on_run = [name](QDialog& dialog) {
      auto* edit = dialog.findChild<QLineEdit*>();
      REQUIRE(edit != nullptr);
      edit->setText(name);
      return true;
    };
  }
  QListWidgetItem* item(const QString& name) {
    QListWidget* list = window.questions()->list();
    for (int row = 0; row < list->count(); ++row)
      if (list->item(row)->text() == name) return list->item(row);
    return nullptr;
  }
  void click(QListWidgetItem* item) {
    QListWidget* list = window.questions()->list();
    list->scrollToItem(item);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualItemRect(item).center());
  }
  bool menu_has(const QString& name) {
    const auto actions = window.actions().menu(Menu::questions)->actions();
    return std::any_of(actions.begin(), actions.end(), [&](QAction* one) { return one->text() == name; });
  }
};

}  // namespace

TEST_CASE("what the window shows is saved under a name, and asked again") {
  Saving f;
  Filter filter;
  filter.of(Facet::validity) = {"in force"};
  filter.of(Facet::year) = {"2020", "2021", "2022"};
  f.workspace.set_filter(filter);
  f.workspace.set_search(QStringLiteral("концепция"));
  f.workspace.set_as_of(chronicle::test::day("2023-01-01"));
  f.window.record_register()->showKind(Kind::document);
  f.name_it(QStringLiteral("My rails & roads"));
  f.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
  REQUIRE(f.item(QStringLiteral("My rails & roads")) != nullptr);
  CHECK(f.menu_has(QStringLiteral("My rails && roads")));

  f.workspace.show_everything();
  f.workspace.set_as_of(f.workspace.today());
  f.window.record_register()->showKind(Kind::person);
  f.click(f.item(QStringLiteral("My rails & roads")));
  CHECK(f.workspace.filter() == filter);
  CHECK(f.workspace.search().text == QStringLiteral("концепция"));
  CHECK(f.window.search()->text() == QStringLiteral("концепция"));
  CHECK(f.workspace.as_of() == chronicle::test::day("2023-01-01"));
  CHECK(f.window.record_register()->kind() == Kind::document);
}

TEST_CASE("a saved question is changed, renamed and removed") {
  Saving f;
  f.workspace.select(*Question::parse("question/horizon?months=24"));
  f.name_it(QStringLiteral("First"));
  f.window.actions()[Command::save_question]->trigger();
  REQUIRE(f.workspace.library().saved_questions().all().size() == 1);
  CHECK(f.workspace.library().saved_questions().all().front().view.find("months%3D24") != std::string::npos);

  f.workspace.select(*Question::parse("question/horizon?months=60"));
  Q_EMIT f.window.questions()->changeRequested(QStringLiteral("First"));
  CHECK(f.workspace.library().saved_questions().all().front().view.find("months%3D60") != std::string::npos);

  f.click(f.item(QStringLiteral("First")));
  f.name_it(QStringLiteral("Second"));
  QTest::keyClick(f.window.questions()->list(), Qt::Key_F2);
  CHECK(f.item(QStringLiteral("First")) == nullptr);
  REQUIRE(f.item(QStringLiteral("Second")) != nullptr);

  f.click(f.item(QStringLiteral("Second")));
  f.answers.consent = false;
  QTest::keyClick(f.window.questions()->list(), Qt::Key_Delete);
  CHECK(f.item(QStringLiteral("Second")) != nullptr);
  f.answers.consent = true;
  QTest::keyClick(f.window.questions()->list(), Qt::Key_Delete);
  CHECK(f.item(QStringLiteral("Second")) == nullptr);
  CHECK_FALSE(f.menu_has(QStringLiteral("Second")));
  CHECK(f.workspace.library().saved_questions().all().empty());
}

TEST_CASE("what is in force is one click, and the program's own questions stay") {
  Saving f;
  f.click(f.window.questions()->list()->item(0));
  CHECK(f.window.record_register()->kind() == Kind::document);
  const auto ids = f.window.record_register()->shownIds();
  REQUIRE_FALSE(ids.empty());
  for (const RecordId& id : ids)
    CHECK(validity_of(*f.workspace.catalogue(), *f.workspace.catalogue()->find<Document>(id), f.workspace.as_of())
              .validity == Validity::in_force);
  const int before = f.window.questions()->list()->count();
  QTest::keyClick(f.window.questions()->list(), Qt::Key_Delete);
  CHECK(f.window.questions()->list()->count() == before);
}

TEST_CASE("the keyboard follows a question to its page") {
  Saving f;
  f.press(Qt::Key_3, Qt::AltModifier);
  CHECK(f.window.page()->browser()->hasFocus());
}

TEST_CASE("a question that this version does not know is said to be so") {
  Saving f;
  REQUIRE(f.workspace.write(f.workspace.opening(), [](Library& library) {
    return library.saved_questions().save({"Of later times", "view?kind=hologram"});
  }));
  f.workspace.renew({f.workspace.library(), f.workspace.as_of()});
  f.click(f.item(QStringLiteral("Of later times")));
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.answers.messages.front().contains(QStringLiteral("hologram")));
}

TEST_CASE("years are chosen on the overview strip by Shift and drag, and as those in view") {
  Saving f;
  TimelineView* timeline = f.window.timeline();
  QWidget* viewport = timeline->viewport();
  const auto all = f.workspace.passing().of(Kind::session).size();
  // The strip is the last thing from the top.
  const int y = viewport->height() - 16;
  const int from = viewport->width() / 2, to = viewport->width() * 3 / 4;
  QTest::mousePress(viewport, Qt::LeftButton, Qt::ShiftModifier, QPoint(from, y));
  QTest::mouseMove(viewport, QPoint((from + to) / 2, y));
  QTest::mouseRelease(viewport, Qt::LeftButton, Qt::ShiftModifier, QPoint(to, y));
  const auto years = f.workspace.filter().of(Facet::year);
  REQUIRE(years.size() > 2);
  CHECK(f.workspace.passing().of(Kind::session).size() < all);
  for (const auto position : f.workspace.passing().of(Kind::session)) {
    const auto date =
        date_of(*f.workspace.catalogue(), f.workspace.catalogue()->all<Session>()[position], f.workspace.as_of());
    CHECK(years.contains(std::to_string(date->earliest()->year())));
  }
  int chips = 0;
  for (const auto* button : f.window.filter()->findChildren<QAbstractButton*>())
    if (button->isVisible() && button->text().contains(u'–')) ++chips;
  CHECK(chips == 1);

  f.workspace.show_everything();
  timeline->showRange(chronicle::test::day("2021-01-01"), chronicle::test::day("2022-12-31"));
  f.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(f.workspace.filter().of(Facet::year) == std::set<std::string>{"2021", "2022"});
}

TEST_CASE("the keyboard stays on its question while the saved ones are set anew, and at its place where it is gone") {
  QuestionList questions;
  QListWidget* list = questions.list();
  const auto saved = [](std::initializer_list<const char*> names) {
    std::vector<SavedQuestion> all;
    for (const char* name : names) all.push_back({.name = name, .view = "view?tab=session"});
    return all;
  };
  const auto current = [&] { return list->currentItem() != nullptr ? list->currentItem()->text() : QString(); };
  questions.set_saved(saved({"a", "b", "c"}));
  CHECK(current().isEmpty());
  list->setCurrentRow(list->count() - 2);
  REQUIRE(current() == QStringLiteral("b"));
  questions.set_saved(saved({"a", "aa", "b", "c"}));
  CHECK(current() == QStringLiteral("b"));
  CHECK(list->currentItem()->isSelected());
  questions.set_saved(saved({"a", "aa", "c"}));
  CHECK(current() == QStringLiteral("c"));
  questions.set_saved(saved({"a"}));
  CHECK(current() == QStringLiteral("a"));
  list->setCurrentRow(0);
  list->clearSelection();
  const QString plain = current();
  questions.set_saved({});
  CHECK(current() == plain);
  CHECK_FALSE(list->currentItem()->isSelected());
}

TEST_CASE("the keyboard stays on a saved question that is named as one of the program's") {
  QuestionList questions;
  QListWidget* list = questions.list();
  const std::vector<SavedQuestion> saved{{.name = list->item(1)->text().toStdString(), .view = "view?tab=session"}};
  questions.set_saved(saved);
  const int row = list->count() - 1;
  list->setCurrentRow(row);
  questions.set_saved(saved);
  CHECK(list->currentRow() == row);
  list->setCurrentRow(1);
  questions.set_saved(saved);
  CHECK(list->currentRow() == 1);
}
