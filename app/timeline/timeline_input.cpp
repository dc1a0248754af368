// Mouse, wheel, touchpad and keys of the timeline.
#include <QtCore/QEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QNativeGestureEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>
#include <algorithm>
#include <cmath>

#include "app/text/values.h"
#include "app/timeline/drag.h"
#include "app/timeline/stage.h"
#include "app/timeline/timeline_view.h"

namespace chronicle::app {

using timeline::Direction;
using timeline::Hit;
using timeline::OverviewGrip;

namespace {

constexpr double key_step = 1.4;
constexpr double page = 0.8;          // of the view
constexpr double notch = 120.0;       // QWheelEvent::angleDelta of one step of a common wheel
constexpr double pan_a_notch = 96.0;  // pixels
constexpr double zoom_a_notch = 1.25;

// Pixels that a wheel or touchpad asks for.
QPointF wheel_pixels(const QWheelEvent& event, double row_pitch) {
  if (!event.pixelDelta().isNull()) return event.pixelDelta();
  const QPointF angle = event.angleDelta();
  return {angle.x() / notch * pan_a_notch, angle.y() / notch * 2.0 * row_pitch};
}

}  // namespace

bool TimelineView::event(QEvent* event) {
  // Pinching on a touchpad arrives at the window, and from there at the widget under the pointer.
  if (event->type() == QEvent::NativeGesture) return viewportEvent(event);
  return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto& help = *static_cast<QHelpEvent*>(event);
    QToolTip::showText(help.globalPos(), toolTipAt(help.pos()), viewport());
    return true;
  }
  if (event->type() == QEvent::NativeGesture) {
    const auto& gesture = *static_cast<QNativeGestureEvent*>(event);
    if (gesture.gestureType() == Qt::ZoomNativeGesture) {
      setScale(stage_->scale().zoomed(1.0 + std::clamp(gesture.value(), -0.5, 1.0), gesture.position().x()));
      event->accept();
      return true;
    }
  }
  return QAbstractScrollArea::viewportEvent(event);
}

QString TimelineView::toolTipAt(const QPoint& at) const {
  const Hit hit = stage_->hit(at);
  const timeline::Record& record = stage_->record();
  switch (hit.kind) {
    case Hit::Kind::entry:
      return full_text(record.entries()[hit.index]);
    case Hit::Kind::group_of_sessions:
      return tr("%n session(s): click to zoom in", nullptr, static_cast<int>(hit.count));
    case Hit::Kind::run:
      return tr("%n document(s): click to zoom in", nullptr, static_cast<int>(hit.count));
    case Hit::Kind::ticks:
      return tr("%1\nCtrl+click to show the record as of this day").arg(short_day_text(stage_->scale().day_at(at.x())));
    case Hit::Kind::gutter_label:
      if (hit.index < record.groups().size()) return QString::fromStdString(record.groups()[hit.index].label);
      break;
    case Hit::Kind::overview:
      return tr("Drag to move along the record\nShift+drag to show only these years");
    case Hit::Kind::nothing:
      break;
  }
  return {};
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
  zoomed_by_click_ = false;
  if (event->button() != Qt::LeftButton) return event->ignore();
  const Hit hit = stage_->hit(event->position());
  if (hit.kind == Hit::Kind::ticks && event->modifiers().testFlag(Qt::ControlModifier)) {
    const timeline::Limits& limits = stage_->record().limits();
    Q_EMIT asOfRequested(std::clamp(stage_->scale().day_at(event->position().x()), limits.first, limits.last));
    return;
  }
  if (hit.kind == Hit::Kind::overview && event->modifiers().testFlag(Qt::ShiftModifier)) {
    drag_ = std::make_unique<Drag>(
        Drag{event->position(), hit, stage_->scale(), stage_->scroll_y(), true, true, stage_->years()});
    return setYears(draggedYears(event->position()));
  }
  startDrag(event->position(), hit);
}

std::pair<int, int> TimelineView::draggedYears(const QPointF& at) const {
  const auto [first, last] = timeline::days_between(stage_->scale(), drag_->from.x(), at.x());
  return {first.year(), last.year()};
}

void TimelineView::startDrag(const QPointF& at, const Hit& hit) {
  drag_ = std::make_unique<Drag>(Drag{at, hit, stage_->scale(), stage_->scroll_y()});
  if (hit.kind != Hit::Kind::overview) return;
  drag_->moved = true;
  if (hit.grip != OverviewGrip::outside) return;
  // A click beside the window brings it there, and it can be dragged on.
  setScale(timeline::centred_at(stage_->scale(), at.x()));
  drag_->hit.grip = OverviewGrip::window;
  drag_->scale = stage_->scale();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
  if (!event->buttons().testFlag(Qt::LeftButton)) abandonDrag();
  if (drag_) return continueDrag(event->position());
  updateCursor(event->position());
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
  if (event->reason() == QContextMenuEvent::Keyboard) {
    const auto selected = stage_->selected();
    const auto rect = selected ? timeline::rect_of(stage_->scene(), *selected) : std::nullopt;
    const QPoint at = rect ? to_qt(*rect).toAlignedRect().intersected(viewport()->rect()).bottomLeft() : QPoint();
    if (selected) Q_EMIT menuRequested(stage_->record().entries()[*selected].key, viewport()->mapToGlobal(at));
    return;
  }
  const Hit hit = stage_->hit(event->pos());
  if (hit.kind == Hit::Kind::entry) Q_EMIT menuRequested(stage_->record().entries()[hit.index].key, event->globalPos());
}

// The button was let go where this was not told: over another window, under a dialog.
void TimelineView::abandonDrag() {
  if (drag_ && drag_->years) setYears(drag_->years_before);
  drag_.reset();
}

void TimelineView::continueDrag(const QPointF& at) {
  if (drag_->years) return setYears(draggedYears(at));
  const QPointF by = at - drag_->from;
  if (!drag_->moved && by.manhattanLength() < QApplication::startDragDistance()) return;
  drag_->moved = true;
  if (drag_->hit.kind == Hit::Kind::overview)
    return setScale(timeline::dragged(drag_->scale, drag_->hit.grip, drag_->from.x(), at.x()));
  viewport()->setCursor(Qt::ClosedHandCursor);
  if (stage_->scene().areas.lanes.contains(drag_->from.x(), drag_->from.y()))
    stage_->set_scroll_y(drag_->scroll_y - by.y());
  setScale(drag_->scale.panned(by.x()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  if (!drag_) return;
  if (drag_->years) {
    const auto [first, last] = draggedYears(event->position());
    drag_.reset();
    Q_EMIT yearsRequested(first, last);
    return;
  }
  const bool clicked = !drag_->moved;
  drag_.reset();
  if (clicked) click(event->position());
  updateCursor(event->position());
}

void TimelineView::click(const QPointF& at) {
  const Hit hit = stage_->hit(at);
  if (hit.kind == Hit::Kind::entry) choose(hit.index);
  if (hit.kind != Hit::Kind::group_of_sessions && hit.kind != Hit::Kind::run) return;
  const double before = stage_->scale().pixels_per_day();
  zoomInto(hit.first, hit.last);
  zoomed_by_click_ = stage_->scale().pixels_per_day() > before * 1.01;
  if (!zoomed_by_click_) chooseNextOf(hit);
}

// Sessions of one day cannot be told apart by zooming: each click takes the next one.
void TimelineView::chooseNextOf(const Hit& hit) {
  const timeline::Place first = stage_->record().place_of(hit.index);
  const auto members = stage_->record().line(first.line).subspan(first.position, hit.count);
  const auto now = std::find(members.begin(), members.end(), stage_->selected().value_or(hit.index));
  const bool chosen = stage_->selected().has_value() && now != members.end() && now + 1 != members.end();
  choose(chosen ? *(now + 1) : members.front());
}

// Far enough in that what was one mark comes apart, with some of its surroundings.
void TimelineView::zoomInto(Day first, Day last) {
  const int days = std::max(4, last.number() - first.number() + 1);
  setScale(stage_->scale().showing(first.plus_days(-days / 2), last.plus_days(days / 2)));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
  // The first click has put something else under the pointer.
  if (event->button() != Qt::LeftButton || std::exchange(zoomed_by_click_, false)) return;
  const Hit hit = stage_->hit(event->position());
  if (hit.kind == Hit::Kind::entry) {
    choose(hit.index);
    Q_EMIT activated(stage_->record().entries()[hit.index].key);
  } else if (hit.kind == Hit::Kind::nothing || hit.kind == Hit::Kind::ticks) {
    setScale(stage_->scale().zoomed(2.0, event->position().x()));
  }
}

void TimelineView::updateCursor(const QPointF& at) {
  const Hit hit = stage_->hit(at);
  const bool edge = hit.grip == OverviewGrip::left_edge || hit.grip == OverviewGrip::right_edge;
  Qt::CursorShape shape = Qt::ArrowCursor;
  if (hit.kind == Hit::Kind::entry || hit.kind == Hit::Kind::group_of_sessions || hit.kind == Hit::Kind::run)
    shape = Qt::PointingHandCursor;
  if (hit.kind == Hit::Kind::overview) shape = edge ? Qt::SizeHorCursor : Qt::OpenHandCursor;
  viewport()->setCursor(shape);
}

void TimelineView::wheelEvent(QWheelEvent* event) {
  event->accept();
  const QPointF pixels = wheel_pixels(*event, stage_->row_pitch());
  if (event->modifiers().testFlag(Qt::ControlModifier)) {
    const QPointF angle = event->angleDelta();
    const double notches = (angle.y() != 0.0 ? angle.y() : angle.x()) / notch;
    return setScale(stage_->scale().zoomed(std::pow(zoom_a_notch, notches), event->position().x()));
  }
  // Some platforms turn the wheel sideways themselves while Shift is held.
  if (event->modifiers().testFlag(Qt::ShiftModifier)) {
    const bool turned = pixels.x() != 0.0;
    return panBy(turned                         ? pixels.x()
                 : event->pixelDelta().isNull() ? event->angleDelta().y() / notch * pan_a_notch
                                                : pixels.y());
  }
  if (pixels.y() != 0.0) stage_->set_scroll_y(stage_->scroll_y() - pixels.y());
  panBy(pixels.x());
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
  const Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
  const bool move = (held == Qt::NoModifier || held == Qt::ControlModifier) && handleMoveKey(event);
  if (!move && (held != Qt::NoModifier || !handleViewKey(event))) event->ignore();
}

bool TimelineView::handleMoveKey(QKeyEvent* event) {
  const bool all = event->modifiers().testFlag(Qt::ControlModifier);
  switch (event->key()) {
    case Qt::Key_Home:
      return moveSelection(all ? Direction::first : Direction::line_start);
    case Qt::Key_End:
      return moveSelection(all ? Direction::last : Direction::line_end);
    case Qt::Key_Left:
      return !all && moveSelection(Direction::left);
    case Qt::Key_Right:
      return !all && moveSelection(Direction::right);
    case Qt::Key_Up:
      return !all && moveSelection(Direction::up);
    case Qt::Key_Down:
      return !all && moveSelection(Direction::down);
    default:
      return false;
  }
}

// An arrow at the end of its line is taken all the same: the focus must not jump elsewhere.
bool TimelineView::moveSelection(Direction direction) {
  const timeline::Scale& scale = stage_->scale();
  const auto from = stage_->selected();
  const auto to = from ? timeline::neighbour(stage_->record(), *from, direction)
                       : timeline::start_near(stage_->record(), (scale.start() + scale.end()) / 2.0);
  if (!to || to == from) return true;
  stage_->reveal(*to);
  changed();
  choose(*to);
  return true;
}

bool TimelineView::handleViewKey(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_PageUp:
      panBy(page * stage_->scale().width());
      return true;
    case Qt::Key_PageDown:
      panBy(-page * stage_->scale().width());
      return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoomBy(key_step);
      return true;
    case Qt::Key_Minus:
      zoomBy(1.0 / key_step);
      return true;
    case Qt::Key_0:
      showAll();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (!stage_->selected()) return false;
      Q_EMIT activated(*stage_->selected_key());
      return true;
    default:
      return false;
  }
}

}  // namespace chronicle::app
