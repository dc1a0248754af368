// A timeline on the screen with a few entries, and where they are.
#pragma once

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include "app/timeline/timeline_view.h"
#include "tests/support/catch.h"

namespace chronicle::app {

using timeline::Entry;
using timeline::EntryKind;
using timeline::EntryState;

inline Day day(const char* iso) { return *Day::parse(iso); }

inline Entry session(std::int64_t key, const char* iso, const char* label) {
  return {
      .key = key, .first = day(iso), .last = day(iso), .label = label, .state_word = "held", .state = EntryState::held};
}

inline Entry document(std::int64_t key, const char* first, const char* last, const char* label, int group) {
  return {.key = key,
          .kind = EntryKind::document,
          .first = day(first),
          .last = day(last),
          .label = label,
          .state_word = "in force",
          .lane_group = group,
          .state = EntryState::in_force};
}

inline std::vector<Entry> some_entries() {
  std::vector<Entry> entries{session(1, "2021-05-28", "Minsk"),
                             session(2, "2021-11-12", "Nur-Sultan 2021"),
                             session(3, "2023-06-08", "Sochi"),
                             document(11, "2021-11-12", "2030-12-31", "Railway concept until 2030", 0),
                             document(12, "2021-01-01", "2025-12-31", "Innovative cooperation", 1),
                             document(13, "2022-01-01", "2022-12-31", "Year of Folk Art", 2)};
  entries.push_back({.key = 4,
                     .kind = EntryKind::announcement,
                     .first = day("2026-05-22"),
                     .last = day("2026-05-22"),
                     .label = "Ashgabat",
                     .state_word = "unconfirmed",
                     .state = EntryState::unconfirmed});
  entries.push_back({.key = 21,
                     .kind = EntryKind::chairmanship,
                     .first = day("2022-01-01"),
                     .last = day("2022-12-31"),
                     .label = "Kazakhstan"});
  return entries;
}

class Shown {
 public:
  Shown() {
    view.resize(1200, 340);
    view.setToday(day("2026-11-21"));
    view.setAsOf(day("2026-11-21"));
    view.setEntries(some_entries(), {{"Transport"}, {"Innovation"}, {"Culture"}});
    view.show();
    view.setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&view));
  }

  QAccessibleInterface* accessible() { return QAccessible::queryAccessibleInterface(&view); }

  QAccessibleInterface* child(const char* label) {
    for (int i = 0; i < accessible()->childCount(); ++i)
      if (accessible()->child(i)->text(QAccessible::Name).startsWith(QLatin1String(label)))
        return accessible()->child(i);
    return nullptr;
  }

  // The middle of an entry as it is drawn.
  QPoint at(const char* label) {
    QAccessibleInterface* found = child(label);
    REQUIRE(found != nullptr);
    return view.viewport()->mapFromGlobal(found->rect().center());
  }

  double days_in_view() const {
    const auto [first, last] = view.visibleRange();
    return last.number() - first.number() + 1;
  }

  void wheel(QPoint at, QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(view.viewport(), &event);
  }

  void drag(QPoint from, QPoint to) {
    QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::NoModifier, to);
  }

  TimelineView view;
};

inline std::vector<qint64> keys_of(const QSignalSpy& spy) {
  std::vector<qint64> keys;
  for (const auto& call : spy) keys.push_back(call.front().toLongLong());
  return keys;
}

}  // namespace chronicle::app
