#include "app/timeline/accessible.h"

#include "tests/app/timeline/shown.h"

namespace chronicle::app {

TEST_CASE("screen readers find the entries in view, with name, place and focus", "[timeline][accessibility]") {
  Shown shown;
  QAccessibleInterface* list = shown.accessible();
  REQUIRE(list != nullptr);
  CHECK(list->text(QAccessible::Name) == QStringLiteral("Timeline"));
  CHECK(list->role() == QAccessible::List);
  CHECK(list->childCount() == 8);
  QAccessibleInterface* one = shown.child("Ashgabat");
  REQUIRE(one != nullptr);
  CHECK(one->text(QAccessible::Name) == QStringLiteral("Ashgabat, 22 May 2026, unconfirmed"));
  CHECK(one->parent() == list);
  CHECK(list->child(list->indexOfChild(one)) == one);
  const QRect area(shown.view.viewport()->mapToGlobal(QPoint(0, 0)), shown.view.viewport()->size());
  for (int i = 0; i < list->childCount(); ++i) {
    CHECK(area.contains(list->child(i)->rect()));
    CHECK(list->child(i)->role() == QAccessible::ListItem);
  }
  CHECK(list->childAt(one->rect().center().x(), one->rect().center().y()) == one);
  shown.view.setSelected(4);
  CHECK(list->focusChild() == one);
  CHECK(one->state().focused);
  const QSignalSpy activated(&shown.view, &TimelineView::activated);
  one->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  CHECK(keys_of(activated) == std::vector<qint64>{4});
  shown.view.showRange(day("2021-01-01"), day("2021-12-31"));
  CHECK(list->childCount() < 8);
}

TEST_CASE("an interface that outlives its entry or its view does no harm", "[timeline][accessibility]") {
  auto view = std::make_unique<TimelineView>();
  view->resize(900, 340);
  view->setEntries(some_entries(), {{"Transport"}});
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view.get());
  REQUIRE(list->childCount() > 0);
  CHECK(list->child(0)->isValid());
  view->setEntries({}, {});
  CHECK(list->childCount() == 0);
  view->setEntries(some_entries(), {{"Transport"}});
  CHECK(list->child(0)->isValid());
  view.reset();
}

}  // namespace chronicle::app
