#include "app/timeline/timeline_view.h"

#include <QtGui/QNativeGestureEvent>
#include <QtGui/QPointingDevice>
#include <QtWidgets/QScrollBar>

#include "tests/app/timeline/shown.h"

namespace chronicle::app {

TEST_CASE("a click selects and tells it, being told does not", "[timeline]") {
  Shown shown;
  const QSignalSpy selected(&shown.view, &TimelineView::selected);
  QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, shown.at("Sochi"));
  QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, shown.at("Railway"));
  CHECK(keys_of(selected) == std::vector<qint64>{3, 11});
  CHECK(shown.view.selectedKey() == 11);
  shown.view.setSelected(2);
  CHECK(selected.size() == 2);
  CHECK(shown.view.selectedKey() == 2);
  QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(20, 5));
  CHECK(shown.view.selectedKey() == 2);
}

TEST_CASE("a double click opens an entry, and zooms in where there is none", "[timeline]") {
  Shown shown;
  const QSignalSpy activated(&shown.view, &TimelineView::activated);
  QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, shown.at("Minsk"));
  CHECK(keys_of(activated) == std::vector<qint64>{1});
  const double before = shown.days_in_view();
  QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(700, 8));
  CHECK(shown.days_in_view() == Approx(before / 2).margin(2));
}

TEST_CASE("dragging pans, and is no click", "[timeline]") {
  Shown shown;
  shown.view.showRange(day("2021-01-01"), day("2023-12-31"));
  const QSignalSpy selected(&shown.view, &TimelineView::selected);
  const QSignalSpy moved(&shown.view, &TimelineView::visibleRangeChanged);
  const Day before = shown.view.visibleRange().first;
  shown.drag(shown.at("Nur-Sultan"), shown.at("Nur-Sultan") - QPoint(200, 0));
  CHECK(shown.view.visibleRange().first > before);
  CHECK(selected.isEmpty());
  CHECK_FALSE(moved.isEmpty());
}

TEST_CASE("a drag ends where the button is no longer down, even if its release was lost", "[timeline]") {
  Shown shown;
  shown.view.showRange(day("2021-01-01"), day("2023-12-31"));
  const QPoint from = shown.at("Nur-Sultan");
  const auto move = [&](const QPoint& to, Qt::MouseButtons held) {
    QMouseEvent event(QEvent::MouseMove, to, shown.view.viewport()->mapToGlobal(to), Qt::NoButton, held,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(shown.view.viewport(), &event);
  };
  QTest::mousePress(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, from);
  move(from - QPoint(100, 0), Qt::LeftButton);
  const auto dragged = shown.view.visibleRange();
  move(from - QPoint(300, 0), Qt::NoButton);
  move(from - QPoint(320, 0), Qt::LeftButton);
  CHECK(shown.view.visibleRange() == dragged);
}

TEST_CASE("years that were being chosen when the button's release was lost are no longer marked", "[timeline]") {
  Shown shown;
  const auto painted = [&] { return shown.view.viewport()->grab().toImage(); };
  const auto move = [&](const QPoint& to, Qt::MouseButtons held) {
    QMouseEvent event(QEvent::MouseMove, to, shown.view.viewport()->mapToGlobal(to), Qt::NoButton, held,
                      Qt::ShiftModifier);
    QCoreApplication::sendEvent(shown.view.viewport(), &event);
  };
  const QPoint from(300, shown.view.viewport()->height() - 10);
  for (const auto& marked : {std::optional<std::pair<int, int>>{}, std::optional(std::pair(2021, 2021))}) {
    shown.view.setYears(marked);
    const QImage before = painted();
    QTest::mousePress(shown.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
    move(from + QPoint(200, 0), Qt::LeftButton);
    CHECK(painted() != before);
    move(from + QPoint(240, 0), Qt::NoButton);
    CHECK(painted() == before);
  }
}

TEST_CASE("the wheel zooms about the pointer, pans and scrolls", "[timeline]") {
  Shown shown;
  shown.view.showRange(day("2021-06-01"), day("2024-06-30"));
  const QPoint there = shown.at("Sochi");
  const double before = shown.days_in_view();
  shown.wheel(there, {}, {0, 120}, Qt::ControlModifier);
  CHECK(shown.days_in_view() < before);
  CHECK(std::abs(shown.at("Sochi").x() - there.x()) <= 8);
  shown.wheel(there, {}, {0, -120}, Qt::ControlModifier);
  CHECK(shown.days_in_view() == Approx(before).margin(2));

  const Day first = shown.view.visibleRange().first;
  shown.wheel(there, {}, {0, -120}, Qt::ShiftModifier);
  CHECK(shown.view.visibleRange().first > first);
  shown.wheel(there, {40, 0}, {120, 0});
  shown.wheel(there, {56, 0}, {120, 0});
  CHECK(shown.view.visibleRange().first == first);

  shown.view.resize(1200, 240);
  QScrollBar* down = shown.view.verticalScrollBar();
  REQUIRE(down->maximum() > 0);
  shown.wheel({600, 200}, {}, {0, -120});
  CHECK(down->value() > 0);
  shown.wheel({600, 200}, {0, 500}, {0, 120});
  CHECK(down->value() == 0);
}

TEST_CASE("pinching on a touchpad zooms", "[timeline]") {
  Shown shown;
  const double before = shown.days_in_view();
  const QPointF at(600, 100);
  QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                            shown.view.viewport()->mapToGlobal(at), 0.5, QPointF());
  QApplication::sendEvent(shown.view.viewport(), &event);
  CHECK(shown.days_in_view() == Approx(before / 1.5).margin(3));
}

TEST_CASE("arrows, Home and End move from entry to entry, Enter opens", "[timeline]") {
  Shown shown;
  const QSignalSpy selected(&shown.view, &TimelineView::selected);
  const QSignalSpy activated(&shown.view, &TimelineView::activated);
  shown.view.setSelected(1);
  for (const auto key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Home, Qt::Key_End,
                         Qt::Key_Left, Qt::Key_Up, Qt::Key_Down, Qt::Key_Down})
    QTest::keyClick(&shown.view, key);
  CHECK(keys_of(selected) == std::vector<qint64>{2, 3, 4, 1, 4, 3, 21, 2, 11});
  QTest::keyClick(&shown.view, Qt::Key_Return);
  CHECK(keys_of(activated) == std::vector<qint64>{11});
  QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ControlModifier);
  CHECK(shown.view.selectedKey() == 21);
  QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
  CHECK(shown.view.selectedKey() == 13);
  shown.view.setSelected(std::nullopt);
  QTest::keyClick(&shown.view, Qt::Key_Right);
  CHECK(shown.view.selectedKey().has_value());
}

TEST_CASE("what keys select comes into view", "[timeline]") {
  Shown shown;
  shown.view.showRange(day("2021-05-01"), day("2021-06-30"));
  shown.view.setSelected(1);
  QTest::keyClick(&shown.view, Qt::Key_End);
  CHECK(shown.view.selectedKey() == 4);
  const auto [first, last] = shown.view.visibleRange();
  CHECK(first < day("2026-05-22"));
  CHECK(last > day("2026-05-22"));
  CHECK(shown.child("Ashgabat") != nullptr);
  shown.view.resize(1200, 230);
  shown.view.ensureVisible(13);
  CHECK(shown.child("Year of Folk Art") != nullptr);
  shown.view.ensureVisible(999);
}

TEST_CASE("plus, minus, nought and the page keys move the view", "[timeline]") {
  Shown shown;
  const auto whole = shown.view.visibleRange();
  QTest::keyClick(&shown.view, Qt::Key_Plus);
  const double near = shown.days_in_view();
  CHECK(near < whole.second.number() - whole.first.number());
  const Day first = shown.view.visibleRange().first;
  QTest::keyClick(&shown.view, Qt::Key_PageDown);
  CHECK(shown.view.visibleRange().first > first);
  QTest::keyClick(&shown.view, Qt::Key_PageUp);
  QTest::keyClick(&shown.view, Qt::Key_Minus);
  CHECK(shown.days_in_view() > near);
  QTest::keyClick(&shown.view, Qt::Key_Plus);
  QTest::keyClick(&shown.view, Qt::Key_0);
  CHECK(shown.view.visibleRange() == whole);
}

TEST_CASE("keys that mean something to the window are passed on", "[timeline]") {
  class Window : public QWidget {
   public:
    std::vector<int> keys;

   protected:
    void keyPressEvent(QKeyEvent* event) override {
      if (event->key() != Qt::Key_Alt && event->key() != Qt::Key_Control) keys.push_back(event->key());
    }
  } window;
  auto* view = new TimelineView(&window);
  view->setEntries(some_entries(), {});
  view->setSelected(1);
  QTest::keyClick(view, Qt::Key_Escape);
  QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier);
  QTest::keyClick(view, Qt::Key_K, Qt::ControlModifier);
  QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
  CHECK(window.keys == std::vector<int>{Qt::Key_Escape, Qt::Key_Left, Qt::Key_K, Qt::Key_Plus});
  CHECK(view->selectedKey() == 1);
}

TEST_CASE("the overview's window is dragged, drawn out and brought by a click", "[timeline]") {
  Shown shown;
  shown.view.showRange(day("2022-01-01"), day("2023-12-31"));
  const double days = shown.days_in_view();
  const int strip = shown.view.viewport()->height() - 20, left = 110;
  QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(left + 700, strip));
  CHECK(shown.days_in_view() == Approx(days).margin(2));
  const Day first = shown.view.visibleRange().first;
  CHECK(first > day("2023-12-31"));
  shown.drag({left + 700, strip}, {left + 600, strip});
  CHECK(shown.view.visibleRange().first < first);
  CHECK(shown.days_in_view() == Approx(days).margin(2));
}

TEST_CASE("Ctrl and a click on the years ask for another as-of day", "[timeline]") {
  Shown shown;
  std::optional<Day> asked;
  QObject::connect(&shown.view, &TimelineView::asOfRequested, [&](Day wanted) { asked = wanted; });
  const int x = shown.view.viewport()->mapFromGlobal(shown.child("Year of Folk Art")->rect().center()).x();
  QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier, QPoint(x, 10));
  REQUIRE(asked);
  CHECK(asked->year() == 2022);
}

TEST_CASE("a mark for several sessions zooms in on them", "[timeline]") {
  Shown shown;
  std::vector<Entry> entries;
  for (int i = 0; i < 6; ++i) {
    entries.push_back(session(i + 1, "2021-11-12", "Somewhere"));
    entries.back().first = entries.back().last = day("2021-11-12").plus_days(i);
  }
  entries.push_back(session(9, "1991-12-21", "Almaty"));
  shown.view.setEntries(std::move(entries), {});
  shown.view.showAll();
  QPoint mark;
  for (int y = 60; y < 300 && mark.isNull(); y += 4)
    for (int x = 120; x < 1180 && mark.isNull(); x += 4)
      if (shown.view.toolTipAt({x, y}).startsWith(QStringLiteral("6 "))) mark = QPoint(x, y);
  REQUIRE_FALSE(mark.isNull());
  const double before = shown.days_in_view();
  QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, mark);
  CHECK(shown.days_in_view() < before / 100);
  CHECK(shown.view.visibleRange().first < day("2021-11-13"));
  CHECK(shown.view.visibleRange().second > day("2021-11-12"));
}

TEST_CASE("sessions of one day are chosen in turn by clicks on their mark", "[timeline]") {
  Shown shown;
  shown.view.setEntries(
      {session(1, "2021-11-12", "One"), session(2, "2021-11-12", "Two"), session(3, "2021-11-12", "Three")}, {});
  shown.view.showRange(day("2021-11-12"), day("2021-11-12"));
  const QSignalSpy selected(&shown.view, &TimelineView::selected);
  QPoint mark;
  for (int y = 30; y < 300 && mark.isNull(); y += 4)
    for (int x = 120; x < 1180 && mark.isNull(); x += 4)
      if (shown.view.toolTipAt({x, y}).startsWith(QStringLiteral("3 "))) mark = QPoint(x, y);
  REQUIRE_FALSE(mark.isNull());
  for (int i = 0; i < 4; ++i) QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, mark);
  CHECK(keys_of(selected) == std::vector<qint64>{1, 2, 3, 1});
}

TEST_CASE("tool tips give the whole title, the days and the state", "[timeline]") {
  Shown shown;
  const auto tip = [&](const QPoint& at) { return shown.view.toolTipAt(at).toStdString(); };
  CHECK(tip(shown.at("Railway")) == "Railway concept until 2030\n12 Nov 2021 – 31 Dec 2030 · in force");
  CHECK(tip(shown.at("Innovative")) == "Innovative cooperation\n2021–2025 · in force");
  CHECK(tip(shown.at("Ashgabat")) == "Ashgabat\n22 May 2026 · unconfirmed");
  CHECK(tip({20, shown.at("Innovative").y()}) == "Innovation");
  CHECK(tip({2, 2}).empty());
}

TEST_CASE("the timeline paints at any size, empty or full, and marks what is selected", "[timeline]") {
  TimelineView view;
  for (const QSize size : {QSize(1, 1), QSize(80, 30), QSize(320, 160), QSize(1920, 1080)}) {
    view.resize(size);
    view.setEntries({}, {});
    CHECK_FALSE(view.grab().isNull());
    view.setEntries(some_entries(), {{"Transport"}, {"Innovation"}, {"Culture"}});
    CHECK_FALSE(view.grab().isNull());
  }
  view.setSelected(12);
  const QImage selected = view.grab().toImage();
  view.setSelected(std::nullopt);
  CHECK(selected != view.grab().toImage());
}

TEST_CASE("later entries keep the days in view", "[timeline]") {
  Shown shown;
  shown.view.showRange(day("2022-01-01"), day("2023-12-31"));
  const auto range = shown.view.visibleRange();
  auto entries = some_entries();
  entries.erase(entries.begin());
  shown.view.setEntries(std::move(entries), {{"Transport"}, {"Innovation"}, {"Culture"}});
  CHECK(shown.view.visibleRange() == range);
  shown.view.resize(900, 500);
  CHECK(shown.view.visibleRange() == range);
}

TEST_CASE("the scroll bars reach both ends of the record", "[timeline]") {
  Shown shown;
  shown.view.showRange(day("2022-01-01"), day("2022-01-20"));
  QScrollBar* across = shown.view.horizontalScrollBar();
  across->setValue(across->maximum());
  const Day last = shown.view.visibleRange().second;
  across->setValue(0);
  const Day first = shown.view.visibleRange().first;
  shown.view.showAll();
  CHECK(shown.view.visibleRange() == std::pair(first, last));
  CHECK(across->maximum() == 0);
}

}  // namespace chronicle::app
