#include "app/timeline/timeline_view.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <cmath>

#include "app/timeline/accessible.h"
#include "app/timeline/drag.h"
#include "app/timeline/stage.h"

namespace chronicle::app {
namespace {

// The bar counts shares of the record, not pixels: at the deepest zoom these would not fit an int.
constexpr int scroll_range = 1'000'000;

}  // namespace

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent),
      stage_(std::make_unique<Stage>(font(), palette(), QSizeF(viewport()->size()))),
      lanes_bar_(new QScrollBar(Qt::Vertical, viewport())) {
  TimelineAccessible::install();
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Timeline"));
  setAccessibleDescription(tr("Arrow keys move between entries, Enter opens, plus and minus zoom, 0 shows everything"));
  // The overview strip shows and moves the same; the bar stays for assistive tools and touch.
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(lanes_bar_, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
  lanes_bar_->setCursor(Qt::ArrowCursor);
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

TimelineView::~TimelineView() { TimelineAccessible::forget(this); }

void TimelineView::setEntries(std::vector<timeline::Entry> entries, std::vector<timeline::LaneGroup> groups) {
  TimelineAccessible::forget(this);
  stage_->set_entries(std::move(entries), std::move(groups));
  changed();
}

void TimelineView::setRecord(timeline::Record record) {
  TimelineAccessible::forget(this);
  stage_->set_record(std::move(record));
  changed();
}

void TimelineView::setLabel(Key key, std::string label) {
  TimelineAccessible::forget(this);
  stage_->set_label(key, std::move(label));
  viewport()->update();
}

void TimelineView::setAsOf(Day day) {
  stage_->set_as_of(day);
  changed();
}

void TimelineView::setToday(Day day) {
  stage_->set_today(day);
  changed();
}

void TimelineView::setTies(std::vector<std::pair<Key, Key>> ties) {
  stage_->set_ties(std::move(ties));
  viewport()->update();
}

void TimelineView::setYears(std::optional<std::pair<int, int>> years) {
  stage_->set_years(years);
  viewport()->update();
}

void TimelineView::setSelected(std::optional<Key> key) {
  if (key == stage_->selected_key()) return;
  stage_->set_selected(key);
  viewport()->update();
  TimelineAccessible::tell_focus(this);
}

std::optional<TimelineView::Key> TimelineView::selectedKey() const { return stage_->selected_key(); }

void TimelineView::showRange(Day first, Day last) { setScale(stage_->scale().showing(first, last)); }

void TimelineView::showAll() { setScale(stage_->scale().zoomed(1e-12, 0.0)); }

std::pair<Day, Day> TimelineView::visibleRange() const {
  return {stage_->scale().first_day(), stage_->scale().last_day()};
}

void TimelineView::ensureVisible(Key key) {
  const auto entry = stage_->record().find(key);
  if (!entry) return;
  stage_->reveal(*entry, true);
  changed();
}

void TimelineView::zoomBy(double factor) {
  const timeline::Scale& scale = stage_->scale();
  setScale(scale.zoomed(factor, scale.left() + scale.width() / 2.0));
}

QSize TimelineView::sizeHint() const { return {960, 340}; }
QSize TimelineView::minimumSizeHint() const { return {320, 160}; }

void TimelineView::setScale(const timeline::Scale& scale) {
  stage_->set_scale(scale);
  changed();
}

void TimelineView::panBy(double pixels) { setScale(stage_->scale().panned(pixels)); }

// After anything that moves what is in view.
void TimelineView::changed() {
  syncScrollBars();
  viewport()->update();
  const auto range = visibleRange();
  if (range == told_ || stage_->record().empty()) return;
  told_ = range;
  Q_EMIT visibleRangeChanged(range.first, range.second);
}

void TimelineView::syncScrollBars() {
  const timeline::Scale& scale = stage_->scale();
  const QSignalBlocker quiet_across(horizontalScrollBar()), quiet_down(verticalScrollBar());
  horizontalScrollBar()->setRange(0, scale.shows_all() ? 0 : scroll_range);
  horizontalScrollBar()->setPageStep(scale.scroll_page(scroll_range));
  horizontalScrollBar()->setSingleStep(std::max(1, scale.scroll_page(scroll_range) / 10));
  horizontalScrollBar()->setValue(scale.scroll_position(scroll_range));
  verticalScrollBar()->setRange(0, static_cast<int>(stage_->most_scroll_y()));
  verticalScrollBar()->setPageStep(static_cast<int>(stage_->scene().areas.lanes.height));
  verticalScrollBar()->setSingleStep(static_cast<int>(stage_->row_pitch()));
  verticalScrollBar()->setValue(static_cast<int>(stage_->scroll_y()));
  placeLanesBar();
}

void TimelineView::placeLanesBar() {
  const timeline::Rect& lanes = stage_->scene().areas.lanes;
  const int width = std::min(lanes_bar_->sizeHint().width(), static_cast<int>(stage_->right_margin()) - 2);
  lanes_bar_->setGeometry(viewport()->width() - width, static_cast<int>(lanes.y), width,
                          static_cast<int>(lanes.height));
  const QSignalBlocker quiet(lanes_bar_);
  lanes_bar_->setRange(verticalScrollBar()->minimum(), verticalScrollBar()->maximum());
  lanes_bar_->setPageStep(verticalScrollBar()->pageStep());
  lanes_bar_->setSingleStep(verticalScrollBar()->singleStep());
  lanes_bar_->setValue(verticalScrollBar()->value());
  lanes_bar_->setVisible(lanes_bar_->maximum() > 0 && lanes_bar_->height() > 2 * width);
}

void TimelineView::scrollContentsBy(int dx, int dy) {
  if (dx != 0) stage_->set_scale(stage_->scale().scrolled_to(horizontalScrollBar()->value(), scroll_range));
  if (dy != 0) stage_->set_scroll_y(verticalScrollBar()->value());
  changed();
}

void TimelineView::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  stage_->set_size(QSizeF(viewport()->size()));
  changed();
}

void TimelineView::restyle() {
  stage_->set_look(font(), palette());
  changed();
}

void TimelineView::changeEvent(QEvent* event) {
  QAbstractScrollArea::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
      event->type() == QEvent::StyleChange)
    restyle();
  if (event->type() == QEvent::EnabledChange) viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(viewport());
  stage_->paint(painter, hasFocus());
  if (!hasFocus() || stage_->selected()) return;
  // Nothing is selected to carry the ring.
  painter.setPen(QPen(palette().color(QPalette::Highlight), 1.0));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void TimelineView::choose(std::uint32_t entry) {
  const Key key = stage_->record().entries()[entry].key;
  setSelected(key);
  Q_EMIT selected(key);
}

}  // namespace chronicle::app
