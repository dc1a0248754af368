// The timeline: years, chairmanships, sessions on their axis, validity of documents in lanes, and an overview of the
// whole record. Knows entries only, nothing of the store; the arithmetic is in core/timeline.
#pragma once

#include <QtWidgets/QAbstractScrollArea>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/time/day.h"
#include "core/timeline/entry.h"

namespace chronicle::app {

class TimelineView : public QAbstractScrollArea {
  Q_OBJECT

 public:
  using Key = std::int64_t;

  explicit TimelineView(QWidget* parent = nullptr);
  ~TimelineView() override;

  /// Replaces everything shown. The first entries are shown whole; later ones keep the days in view. A selected key
  /// that is no longer there is kept and shown again when it comes back. Entries whose lane group is out of range go
  /// to the last group.
  void setEntries(std::vector<timeline::Entry> entries, std::vector<timeline::LaneGroup> groups);
  /// The day whose truth is shown; a labelled line.
  void setAsOf(Day day);
  /// A second line where it differs from the as-of day.
  void setToday(Day day);
  /// Shows the entry as selected, without a signal and without moving; see ensureVisible.
  void setSelected(std::optional<Key> key);
  std::optional<Key> selectedKey() const;

  /// Brings these days into view, as nearly as the record and the deepest zoom allow.
  void showRange(Day first, Day last);
  void showAll();
  /// First and last day of which a part is in view.
  std::pair<Day, Day> visibleRange() const;
  /// Pans and scrolls as little as needed to see the entry; an unknown key does nothing.
  void ensureVisible(Key key);
  /// Zooms by `factor` (above 1: closer) about the middle of the view.
  void zoomBy(double factor);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// The user chose an entry by mouse or keys.
  void selected(qint64 key);
  /// The user opened an entry: double click or Enter.
  void activated(qint64 key);
  void visibleRangeChanged(chronicle::Day first, chronicle::Day last);
  /// The user asked for another as-of day: Ctrl+click on the tick row.
  void asOfRequested(chronicle::Day day);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace chronicle::app
