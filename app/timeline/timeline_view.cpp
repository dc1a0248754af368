#include "app/timeline/timeline_view.h"

namespace chronicle::app {

class TimelineView::Impl {
 public:
  std::optional<Key> selected;
  std::pair<Day, Day> range{Day{0}, Day{0}};
};

TimelineView::TimelineView(QWidget* parent) : QAbstractScrollArea(parent), impl_(std::make_unique<Impl>()) {}
TimelineView::~TimelineView() = default;

void TimelineView::setEntries(std::vector<timeline::Entry> /*entries*/, std::vector<timeline::LaneGroup> /*groups*/) {}
void TimelineView::setAsOf(Day /*day*/) {}
void TimelineView::setToday(Day /*day*/) {}
void TimelineView::setSelected(std::optional<Key> key) {
  impl_->selected = key;
}
std::optional<TimelineView::Key> TimelineView::selectedKey() const {
  return impl_->selected;
}
void TimelineView::showRange(Day first, Day last) {
  impl_->range = {first, last};
}
void TimelineView::showAll() {}
std::pair<Day, Day> TimelineView::visibleRange() const {
  return impl_->range;
}
void TimelineView::ensureVisible(Key /*key*/) {}
void TimelineView::zoomBy(double /*factor*/) {}
QSize TimelineView::sizeHint() const {
  return {960, 340};
}
QSize TimelineView::minimumSizeHint() const {
  return {320, 200};
}

}  // namespace chronicle::app
