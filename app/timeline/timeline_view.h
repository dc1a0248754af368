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
#include "core/timeline/navigation.h"
#include "core/timeline/record.h"
#include "core/timeline/scale.h"
#include "core/timeline/scene/hit.h"

class QScrollBar;

namespace chronicle::app {

class Stage;

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
  /// The same with a record that `make_record` (app/timeline/stage.h) has made.
  void setRecord(timeline::Record record);
  /// Gives an entry another label; an unknown key does nothing.
  void setLabel(Key key, std::string label);
  /// The day whose truth is shown; a labelled line.
  void setAsOf(Day day);
  /// A second line where it differs from the as-of day.
  void setToday(Day day);
  /// Shows the entry as selected, without a signal and without moving; see ensureVisible.
  void setSelected(std::optional<Key> key);
  std::optional<Key> selectedKey() const;
  /// Draws a line from the first to the second entry of each pair, where both are in view. Unknown keys do nothing.
  void setTies(std::vector<std::pair<Key, Key>> ties);

  /// Marks the years that are shown on the overview; nothing: all are.
  void setYears(std::optional<std::pair<int, int>> years);

  /// Brings these days into view, as nearly as the record and the deepest zoom allow.
  void showRange(Day first, Day last);
  void showAll();
  /// First and last day of which a part is in view.
  std::pair<Day, Day> visibleRange() const;
  /// Pans and scrolls as little as needed to see the entry; an unknown key does nothing.
  void ensureVisible(Key key);
  /// Zooms by `factor` (above 1: closer) about the middle of the view.
  void zoomBy(double factor);

  /// What the tool tip at a pixel of the viewport says; empty where there is none.
  QString toolTipAt(const QPoint& at) const;

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
  /// The user asks what can be done with an entry; `at` is on the screen.
  void menuRequested(qint64 key, const QPoint& at);
  /// The user wants to see these years alone: Shift+drag on the overview.
  void yearsRequested(int first, int last);

 protected:
  bool event(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  friend class TimelineAccessible;
  friend class TimelineEntryAccessible;
  struct Drag;

  // timeline_view.cpp
  const Stage& stage() const { return *stage_; }
  void changed();
  void setScale(const timeline::Scale& scale);
  void syncScrollBars();
  void placeLanesBar();
  void restyle();
  void panBy(double pixels);
  void choose(std::uint32_t entry);

  // timeline_input.cpp
  bool moveSelection(timeline::Direction direction);
  bool handleMoveKey(QKeyEvent* event);
  bool handleViewKey(QKeyEvent* event);
  void startDrag(const QPointF& at, const timeline::Hit& hit);
  void continueDrag(const QPointF& at);
  void abandonDrag();
  std::pair<int, int> draggedYears(const QPointF& at) const;
  void click(const QPointF& at);
  void zoomInto(Day first, Day last);
  void chooseNextOf(const timeline::Hit& hit);
  void updateCursor(const QPointF& at);

  std::unique_ptr<Stage> stage_;
  /// Beside the lanes alone, as the rest does not scroll; stands for the vertical scroll bar. Owned by the viewport.
  QScrollBar* lanes_bar_;
  std::unique_ptr<Drag> drag_;
  std::pair<Day, Day> told_{Day{0}, Day{0}};
  bool zoomed_by_click_ = false;
};

}  // namespace chronicle::app
