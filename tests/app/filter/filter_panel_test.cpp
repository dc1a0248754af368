#include "app/filter/filter_panel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QTreeView>

#include "app/filter/facet_model.h"
#include "app/filter/filter_chips.h"
#include "app/filter/flow_layout.h"
#include "tests/app/register/record_source.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

struct Shown {
  RecordSource& source = RecordSource::shared();
  FilterPanel panel;
  QSignalSpy changed{&panel, &FilterPanel::filterChanged};
  FacetModel* model;
  QTreeView* tree;
  QAbstractItemModelTester tester;

  explicit Shown(const Filter& filter = {})
      : model(panel.findChild<FacetModel*>()),
        tree(panel.findChild<QTreeView*>()),
        tester(model, QAbstractItemModelTester::FailureReportingMode::Warning) {
    panel.setCatalogue(source.shown);
    show(filter);
    panel.resize(200, 700);
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    REQUIRE(QTest::qWaitFor([&] { return panel.isActiveWindow(); }));
  }
  void show(const Filter& filter) {
    panel.showFilter(filter, source.browser.counts(filter, Kind::document), source.as_of);
  }
  void click(const QModelIndex& index, Qt::KeyboardModifiers modifiers = {}) const {
    REQUIRE(index.isValid());
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, modifiers, tree->visualRect(index).center());
  }
  std::vector<std::string> values(Facet facet) const {
    std::vector<std::string> all;
    const QModelIndex section = model->sectionOf(facet);
    for (int row = 0; row < model->rowCount(section); ++row)
      all.push_back(model->index(row, 0, section).data().toString().toStdString());
    return all;
  }
  std::vector<QAbstractButton*> chips() const {
    std::vector<QAbstractButton*> visible;
    for (auto* one : panel.findChild<FilterChips*>()->findChildren<QAbstractButton*>())
      if (one->isVisible()) visible.push_back(one);
    return visible;
  }
};

Filter filter_of(Facet facet, std::set<std::string> values) {
  Filter filter;
  filter.of(facet) = std::move(values);
  return filter;
}

}  // namespace

TEST_CASE("the facets stand in their order with their values") {
  const Shown shown;
  std::vector<std::string> titles;
  for (int row = 0; row < shown.model->rowCount(); ++row)
    titles.push_back(shown.model->index(row, 0).data().toString().toStdString());
  CHECK(titles == std::vector<std::string>{"Year", "Topic", "Type", "Validity on 21 Nov 2026", "Outcome", "Place",
                                           "State", "Session status"});
  const auto years = shown.values(Facet::year);
  REQUIRE(years.size() == 7);
  CHECK(years.front() == "2026");
  CHECK(years[1] == "2025");
  CHECK(QString::fromStdString(years.back()).endsWith(QStringLiteral(" more…")));
  CHECK(shown.model->labelOf(Facet::place, by_video) == QStringLiteral("By video"));
  CHECK(shown.model->labelOf(Facet::place, "place/minsk") == QStringLiteral("Minsk"));
  CHECK(shown.model->labelOf(Facet::type, "action-plan") == QStringLiteral("Action plan"));
  CHECK(shown.model->labelOf(Facet::validity, "in force") == QStringLiteral("In force"));
}

TEST_CASE("what is the user's stands last, tags after the rest, and only if there is any") {
  const auto& source = RecordSource::shared();
  const auto& documents = source.catalogue.all<Document>();
  std::vector<UserNote> notes;
  for (std::uint32_t i = 0; i < 3; ++i) notes.push_back({.record = documents[i].id, .tags = {"to & fro", "ёлка 🚂"}});
  notes[0].bookmarked = true;
  notes[1].text = "Text";
  notes[2].tags.pop_back();
  const Browser browser(source.catalogue, source.as_of, notes);
  Shown shown;
  CHECK_FALSE(shown.model->sectionOf(Facet::yours).isValid());
  shown.panel.showFilter({}, browser.counts({}, Kind::document), source.as_of);
  const QModelIndex section = shown.model->sectionOf(Facet::yours);
  CHECK(section.row() == shown.model->rowCount() - 1);
  CHECK(section.data().toString() == QStringLiteral("My notes and tags"));
  CHECK(shown.values(Facet::yours) == std::vector<std::string>{"Bookmarked", "With a note", "#to & fro", "#ёлка 🚂"});
  shown.click(shown.model->indexOf(Facet::yours, "tag:ёлка 🚂"));
  CHECK(shown.panel.filter() == filter_of(Facet::yours, {"tag:ёлка 🚂"}));
  REQUIRE(shown.chips().size() >= 1);
  CHECK(shown.chips().front()->text().contains(QStringLiteral("#ёлка 🚂")));
}

TEST_CASE("all but years stand from the most frequent, then by name") {
  const Shown shown;
  const QModelIndex section = shown.model->sectionOf(Facet::type);
  for (int row = 1; row < shown.model->rowCount(section) - 1; ++row) {
    const QModelIndex before = shown.model->index(row - 1, 0, section), at = shown.model->index(row, 0, section);
    const auto count = [](const QModelIndex& one) { return one.data(FacetModel::count_role).toULongLong(); };
    CHECK(count(before) >= count(at));
    if (count(before) == count(at)) CHECK(before.data().toString().localeAwareCompare(at.data().toString()) < 0);
  }
}

TEST_CASE("a click chooses a value and a second one takes it back") {
  Shown shown;
  shown.click(shown.model->indexOf(Facet::year, "2025"));
  shown.click(shown.model->indexOf(Facet::year, "2024"));
  REQUIRE(shown.changed.count() == 2);
  CHECK(shown.panel.filter() == filter_of(Facet::year, {"2024", "2025"}));
  CHECK(shown.changed.at(1).at(0).value<Filter>() == shown.panel.filter());
  CHECK(shown.model->indexOf(Facet::year, "2025").data(Qt::CheckStateRole).toInt() == Qt::Checked);
  shown.click(shown.model->indexOf(Facet::year, "2025"));
  CHECK(shown.panel.filter() == filter_of(Facet::year, {"2024"}));
}

TEST_CASE("with Ctrl a click chooses only that value of its facet") {
  Shown shown(filter_of(Facet::year, {"2021", "2022"}));
  shown.click(shown.model->indexOf(Facet::year, "2025"), Qt::ControlModifier);
  CHECK(shown.panel.filter() == filter_of(Facet::year, {"2025"}));
  shown.click(shown.model->indexOf(Facet::year, "2025"), Qt::ControlModifier);
  CHECK(shown.changed.count() == 1);
}

TEST_CASE("showing a filter gives no signal") {
  Shown shown;
  shown.show(filter_of(Facet::year, {"2021"}));
  CHECK(shown.changed.isEmpty());
  CHECK(shown.chips().size() == 2);
}

TEST_CASE("long sections open and close") {
  Shown shown;
  const auto last = [&] {
    const QModelIndex section = shown.model->sectionOf(Facet::year);
    return shown.model->index(shown.model->rowCount(section) - 1, 0, section);
  };
  const int before = shown.model->rowCount(shown.model->sectionOf(Facet::year));
  shown.click(last());
  CHECK(shown.model->rowCount(shown.model->sectionOf(Facet::year)) > before);
  CHECK(last().data().toString() == QStringLiteral("Show fewer"));
  shown.click(last());
  CHECK(shown.model->rowCount(shown.model->sectionOf(Facet::year)) == before);
}

TEST_CASE("a chosen value stays in view though nothing has it, or it is not among the first") {
  Shown shown;
  Filter filter = filter_of(Facet::year, {"1996"});
  shown.show(filter);
  CHECK(shown.model->indexOf(Facet::year, "1996").isValid());
  filter.of(Facet::validity) = {"replaced"};
  shown.show(filter);
  const QModelIndex year = shown.model->indexOf(Facet::year, "1996");
  REQUIRE(year.isValid());
  CHECK(year.data(FacetModel::count_role).toULongLong() == 0);
}

TEST_CASE("sections collapse, and stay so while values come and go") {
  Shown shown;
  shown.click(shown.model->sectionOf(Facet::topic));
  CHECK_FALSE(shown.tree->isExpanded(shown.model->sectionOf(Facet::topic)));
  shown.show(filter_of(Facet::year, {"2011"}));
  CHECK_FALSE(shown.tree->isExpanded(shown.model->sectionOf(Facet::topic)));
  CHECK(shown.tree->isExpanded(shown.model->sectionOf(Facet::year)));
  shown.click(shown.model->sectionOf(Facet::topic));
  CHECK(shown.tree->isExpanded(shown.model->sectionOf(Facet::topic)));
}

TEST_CASE("the keyboard walks sections by Tab and values by arrows, and keeps its place") {
  Shown shown;
  shown.tree->setFocus(Qt::TabFocusReason);
  CHECK(shown.tree->currentIndex() == shown.model->sectionOf(Facet::year));
  QTest::keyClick(shown.tree, Qt::Key_Tab);
  CHECK(shown.tree->currentIndex() == shown.model->sectionOf(Facet::topic));
  QTest::keyClick(shown.tree, Qt::Key_Tab);
  QTest::keyClick(shown.tree, Qt::Key_Down);
  QTest::keyClick(shown.tree, Qt::Key_Down);
  QTest::keyClick(shown.tree, Qt::Key_Space);
  const QModelIndex current = shown.tree->currentIndex();
  CHECK(FacetModel::facetOf(current) == Facet::type);
  const std::string value = FacetModel::valueOf(current);
  CHECK(shown.panel.filter() == filter_of(Facet::type, {value}));
  shown.show(shown.panel.filter());
  CHECK(FacetModel::valueOf(shown.tree->currentIndex()) == value);
  QTest::keyClick(shown.tree, Qt::Key_Up);
  QTest::keyClick(shown.tree, Qt::Key_Space, Qt::ControlModifier);
  CHECK(shown.panel.filter().of(Facet::type).size() == 1);
  CHECK_FALSE(shown.panel.filter().of(Facet::type).contains(value));
  QTest::keyClick(shown.tree, Qt::Key_Backtab, Qt::ShiftModifier);
  CHECK(shown.tree->currentIndex() == shown.model->sectionOf(Facet::type));
}

TEST_CASE("chips take their value away and the keyboard stays among them") {
  Shown shown(filter_of(Facet::year, {"2020", "2021"}));
  REQUIRE(shown.chips().size() == 3);
  CHECK(shown.chips()[0]->accessibleName() == QStringLiteral("Remove 2020 from the filter"));
  shown.chips()[0]->setFocus();
  QTest::keyClick(shown.chips()[0], Qt::Key_Space);
  CHECK(shown.panel.filter() == filter_of(Facet::year, {"2021"}));
  REQUIRE(shown.chips().size() == 2);
  CHECK(shown.chips()[0]->hasFocus());
  QTest::mouseClick(shown.chips()[1], Qt::LeftButton);
  CHECK(shown.panel.filter().empty());
  CHECK(shown.chips().empty());
}

TEST_CASE("when the last chip goes the keyboard goes to the facets") {
  Shown shown(filter_of(Facet::year, {"2021"}));
  shown.chips()[0]->setFocus();
  QTest::keyClick(shown.chips()[0], Qt::Key_Space);
  CHECK(shown.tree->hasFocus());
}

TEST_CASE("chips wrap, and a long one is cut to the width") {
  Filter filter = filter_of(Facet::year, {"2019", "2020", "2021", "2022", "2023"});
  for (const Topic& topic : RecordSource::shared().catalogue.all<Topic>())
    filter.of(Facet::topic).insert(topic.id.text());
  Shown shown(filter);
  for (const auto* chip : shown.chips()) {
    CHECK(chip->geometry().right() <= 200);
    for (const auto* other : shown.chips())
      if (other != chip) CHECK_FALSE(chip->geometry().intersects(other->geometry()));
  }
}

TEST_CASE("many chips leave the facets their room") {
  Filter filter;
  for (const Topic& topic : RecordSource::shared().catalogue.all<Topic>())
    filter.of(Facet::topic).insert(topic.id.text());
  const Shown shown(filter);
  CHECK(shown.tree->height() > shown.panel.height() / 2);
}

TEST_CASE("every part of the filter that takes the focus has a name") {
  Shown shown(filter_of(Facet::year, {"2021"}));
  for (const auto* widget : shown.panel.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr) continue;
    CAPTURE(widget->metaObject()->className());
    CHECK_FALSE(widget->accessibleName().isEmpty());
  }
}

TEST_CASE("a clicked value stays where it is on the screen, though chips and values come and go above it") {
  Shown shown;
  QObject::connect(&shown.panel, &FilterPanel::filterChanged, &shown.panel,
                   [&](const Filter& filter) { shown.show(filter); });
  const auto index = [&] { return shown.model->indexOf(Facet::topic, "topic/transport"); };
  REQUIRE(index().isValid());
  shown.tree->scrollTo(index(), QAbstractItemView::PositionAtCenter);
  const auto height = [&] { return shown.tree->viewport()->mapToGlobal(shown.tree->visualRect(index()).center()).y(); };
  const int before = height();
  for (int clicks = 0; clicks < 2; ++clicks) {
    QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {}, shown.tree->visualRect(index()).center());
    CHECK(height() == before);
    QCoreApplication::processEvents();
    CHECK(height() == before);
  }
  CHECK(shown.panel.filter().empty());
}

TEST_CASE("the facets stay where they are when the first values are chosen and the last ones go") {
  Shown shown;
  QObject::connect(&shown.panel, &FilterPanel::filterChanged, &shown.panel,
                   [&](const Filter& filter) { shown.show(filter); });
  const int before = shown.tree->mapToGlobal(QPoint(0, 0)).y();
  const QModelIndex types = shown.model->sectionOf(Facet::type);
  const std::string one = FacetModel::valueOf(shown.model->index(0, 0, types));
  const std::string other = FacetModel::valueOf(shown.model->index(1, 0, types));
  for (const std::string& value : {one, other, other, one}) {
    shown.click(shown.model->indexOf(Facet::type, value));
    QCoreApplication::processEvents();
    CHECK(shown.tree->mapToGlobal(QPoint(0, 0)).y() == before);
  }
  CHECK(shown.panel.filter().empty());
}

TEST_CASE("when chips go while the pointer is in the facets, their place goes when the pointer leaves") {
  Filter filter = filter_of(Facet::year, {"2001", "2003", "2005", "2007", "2009", "2011", "2013", "2015"});
  Shown shown(filter);
  QCoreApplication::processEvents();
  const int before = shown.tree->mapToGlobal(QPoint(0, 0)).y();
  QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), shown.tree->viewport()->mapToGlobal(QPointF(5, 5)));
  QCoreApplication::sendEvent(shown.tree->viewport(), &enter);
  shown.tree->viewport()->setAttribute(Qt::WA_UnderMouse);
  shown.show({});
  QCoreApplication::processEvents();
  CHECK(shown.tree->mapToGlobal(QPoint(0, 0)).y() == before);
  shown.tree->viewport()->setAttribute(Qt::WA_UnderMouse, false);
  QEvent leave(QEvent::Leave);
  QCoreApplication::sendEvent(shown.tree->viewport(), &leave);
  QCoreApplication::processEvents();
  CHECK(shown.tree->mapToGlobal(QPoint(0, 0)).y() < before);
}

}  // namespace chronicle::app
