// Chairmanships and documents.
#include <QtGui/QPainterPath>
#include <algorithm>
#include <cmath>

#include "app/timeline/painter.h"

namespace chronicle::app {

using timeline::Bar;
using timeline::Entry;
using timeline::Rect;
using timeline::Run;
using timeline::TextRole;

namespace {

constexpr double fade = 28.0;        // pixels in which an open end fades out
constexpr double faint_bar = 0.35;   // opacity of what does not pass the filter
constexpr double edge_stripe = 3.0;  // of documents in force
constexpr double tie_bend = 28.0;    // how far the line between two documents swings out
constexpr double mark_length = 4.0;  // of what goes on beyond a sheet; and half its height

// A filled rectangle less its corner pixels: looks rounded, costs a tenth of a path.
void fill_soft(QPainter& painter, const QRectF& rect, const QColor& colour, bool soft_left, bool soft_right) {
  if (rect.width() < 4.0) return painter.fillRect(rect, colour);
  const double left = soft_left ? 1.0 : 0.0, right = soft_right ? 1.0 : 0.0;
  painter.fillRect(rect.adjusted(left, 0.0, -right, 0.0), colour);
  if (soft_left) painter.fillRect(QRectF(rect.left(), rect.top() + 1.0, 1.0, rect.height() - 2.0), colour);
  if (soft_right) painter.fillRect(QRectF(rect.right() - 1.0, rect.top() + 1.0, 1.0, rect.height() - 2.0), colour);
}

// Slanting lines within the rectangle: on paper in place of a pattern, which not every reader of SVG knows.
void hatch(QPainter& painter, const QRectF& rect, const QColor& colour) {
  constexpr double step = 5.0;
  painter.setPen(QPen(colour, 0.75));
  for (double x = rect.left() - rect.height() + step; x < rect.right(); x += step) {
    const double from = std::max(0.0, rect.left() - x), to = std::min(rect.height(), rect.right() - x);
    if (from < to) painter.drawLine(QLineF(x + from, rect.bottom() - from, x + to, rect.bottom() - to));
  }
}

}  // namespace

void TimelinePainter::paint_chairs() {
  const Rect& area = d_.scene.areas.chairs;
  if (area.empty()) return;
  painter_.setClipRect(to_qt(area));
  for (const Bar& bar : d_.scene.chairs) {
    const bool selected = is_selected(bar.entry);
    // A gap of one pixel parts one year's chair from the next.
    painter_.fillRect(to_qt(bar.rect).adjusted(1.0, 0.0, 0.0, 0.0), selected ? d_.style.accent : d_.style.band);
    const QColor& colour = selected ? d_.style.on_accent : entry(bar.entry).dimmed ? d_.style.muted : d_.style.text;
    label(TextRole::chair, bar.label, entry(bar.entry).label, colour);
  }
  painter_.setClipping(false);
}

void TimelinePainter::paint_lanes() {
  const Rect& area = d_.scene.areas.lanes;
  if (area.empty()) return;
  painter_.setClipRect(to_qt(area));
  for (const Run& run : d_.scene.runs) paint_run(run);
  for (const Bar& bar : d_.scene.bars) paint_bar(bar);
  painter_.setFont(d_.texts.face(TextRole::bar).font());
  for (const Bar& bar : d_.scene.bars) paint_bar_label(bar);
  paint_ties();
  painter_.setClipping(false);
  if (!d_.scrolled || d_.on_paper) return;
  painter_.setPen(d_.style.hairline);
  painter_.drawLine(QLineF(0.0, area.y - 0.5, area.right(), area.y - 0.5));
}

void TimelinePainter::paint_bar(const Bar& bar) {
  const Entry& shown = entry(bar.entry);
  if (shown.dimmed) painter_.setOpacity(faint_bar);
  paint_bar_body(bar, shown);
  if (shown.dimmed) painter_.setOpacity(1.0);
}

void TimelinePainter::paint_bar_body(const Bar& bar, const Entry& shown) {
  const bool selected = is_selected(bar.entry);
  const TimelineStyle::BarLook& look = d_.style.bar(shown.state);
  const QColor& fill = selected ? d_.style.accent : look.fill;
  const bool fades_left = shown.open_start && !bar.cut_left, fades_right = shown.open_end && !bar.cut_right;
  // Ground parts a bar from the next in its row.
  QRectF rect = to_qt(bar.rect).adjusted(0.0, 0.0, bar.rect.width > 6.0 && !bar.cut_right ? -2.0 : 0.0, 0.0);
  const double fading = std::min(fade, rect.width() / 2.0);
  if (fades_left || fades_right) {
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    QColor clear = fill;
    clear.setAlpha(0);
    gradient.setColorAt(0.0, fades_left ? clear : fill);
    gradient.setColorAt(fading / rect.width(), fill);
    gradient.setColorAt(1.0 - fading / rect.width(), fill);
    gradient.setColorAt(1.0, fades_right ? clear : fill);
    painter_.fillRect(rect, gradient);
  } else {
    fill_soft(painter_, rect, fill, !bar.cut_left, !bar.cut_right);
  }
  const QColor& ink = selected ? d_.style.on_accent : look.edge;
  if (look.hatched && rect.width() >= 4.0) {
    QColor pattern = ink;
    pattern.setAlphaF(0.35F);
    const QRectF solid = rect.adjusted(fades_left ? fading : 0.0, 0.0, fades_right ? -fading : 0.0, 0.0);
    if (d_.on_paper)
      hatch(painter_, solid, pattern);
    else
      painter_.fillRect(solid, QBrush(pattern, Qt::BDiagPattern));
    if (!fades_left && !fades_right) outline(rect, bar, ink, Qt::SolidLine);
  }
  if (look.edged && !selected && !bar.cut_left && !fades_left)
    painter_.fillRect(QRectF(rect.left(), rect.top(), std::min(edge_stripe, rect.width()), rect.height()), look.edge);
  if (look.dashed && !selected) outline(rect, bar, look.edge, Qt::DashLine);
  if (fades_right) paint_open_end(bar, selected ? d_.style.accent : look.edge);
}

// Open where the bar goes on beyond the view.
void TimelinePainter::outline(const QRectF& rect, const Bar& bar, const QColor& colour, Qt::PenStyle line) {
  QPen pen(colour, 1.0, line);
  if (line == Qt::DashLine) pen.setDashPattern({4.0, 3.0});
  painter_.setPen(pen);
  painter_.setBrush(Qt::NoBrush);
  const QRectF edge_line = rect.adjusted(0.5, 0.5, -0.5, -0.5);
  if (!bar.cut_left && !bar.cut_right) return painter_.drawRect(edge_line);
  painter_.drawLine(edge_line.topLeft(), edge_line.topRight());
  painter_.drawLine(edge_line.bottomLeft(), edge_line.bottomRight());
  if (!bar.cut_left) painter_.drawLine(edge_line.topLeft(), edge_line.bottomLeft());
  if (!bar.cut_right) painter_.drawLine(edge_line.topRight(), edge_line.bottomRight());
}

// An arrow past the end: it goes on, and nobody said until when.
void TimelinePainter::paint_open_end(const Bar& bar, const QColor& colour) {
  const double x = std::min(bar.rect.right() + 1.0, d_.scene.areas.lanes.right() - 6.0),
               y = std::round(bar.rect.y + bar.rect.height / 2.0);
  painter_.setRenderHint(QPainter::Antialiasing, true);
  painter_.setPen(QPen(colour, 1.25));
  painter_.drawLine(QPointF(x - 6.0, y), QPointF(x + 5.0, y));
  painter_.drawLine(QPointF(x + 1.5, y - 3.5), QPointF(x + 5.0, y));
  painter_.drawLine(QPointF(x + 1.5, y + 3.5), QPointF(x + 5.0, y));
  painter_.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paint_run(const Run& run) {
  const QRectF rect = to_qt(run.rect);
  painter_.fillRect(rect, d_.style.bar(timeline::EntryState::neutral).fill);
  // A line through the middle: many in one.
  painter_.fillRect(QRectF(rect.left(), rect.center().y() - 1.0, rect.width(), 2.0),
                    d_.style.bar(timeline::EntryState::neutral).edge);
}

void TimelinePainter::paint_bar_label(const Bar& bar) {
  if (bar.label.empty()) return;
  const Entry& shown = entry(bar.entry);
  const TextFace& face = d_.texts.face(TextRole::bar);
  const bool selected = is_selected(bar.entry);
  const QColor& colour = bar.label_beside ? d_.style.text
                         : selected       ? d_.style.on_accent
                                          : d_.style.bar(shown.state).text;
  painter_.setPen(colour);
  face.draw(painter_, bar.label.x, bar.label.y + bar.label.height / 2.0, face.elided(shown.label, bar.label.width));
}

// From the end of the older document to the start of the newer one.
void TimelinePainter::paint_ties() {
  if (d_.ties.empty()) return;
  const auto bar_of = [&](std::uint32_t entry) {
    return std::find_if(d_.scene.bars.begin(), d_.scene.bars.end(), [=](const Bar& bar) { return bar.entry == entry; });
  };
  painter_.setRenderHint(QPainter::Antialiasing, true);
  painter_.setPen(QPen(d_.style.accent, 1.5));
  for (const auto& [older, newer] : d_.ties) {
    const auto first = bar_of(older);
    const auto second = bar_of(newer);
    if (first == d_.scene.bars.end() || second == d_.scene.bars.end()) continue;
    const QPointF from(std::min(first->rect.right(), d_.scene.areas.lanes.right()),
                       first->rect.y + first->rect.height / 2.0);
    const QPointF to(second->rect.x, second->rect.y + second->rect.height / 2.0);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(tie_bend, 0.0), to - QPointF(tie_bend, 0.0), to);
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPath(path);
    painter_.setBrush(d_.style.accent);
    painter_.drawEllipse(to, 2.5, 2.5);
  }
  painter_.setBrush(Qt::NoBrush);
  painter_.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paint_samples() {
  paint_lanes();
  painter_.setRenderHint(QPainter::Antialiasing, true);
  for (const timeline::Point& point : d_.scene.points) paint_point(point);
  for (const timeline::Cluster& cluster : d_.scene.clusters) paint_cluster(cluster);
  for (const timeline::Card& card : d_.scene.cards) paint_card(card);
  painter_.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paint_goes_on(const QPointF& tip, bool to_left) {
  const double back = to_left ? mark_length : -mark_length;
  painter_.setRenderHint(QPainter::Antialiasing, true);
  painter_.setPen(Qt::NoPen);
  painter_.setBrush(d_.style.muted);
  painter_.drawPolygon(QPolygonF({tip, tip + QPointF(back, -mark_length), tip + QPointF(back, mark_length)}));
  painter_.setBrush(Qt::NoBrush);
  painter_.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paint_cuts() {
  const Rect& time = d_.scene.areas.ticks;
  for (const auto* bars : {&d_.scene.chairs, &d_.scene.bars})
    for (const Bar& bar : *bars) {
      const double middle = bar.rect.y + bar.rect.height / 2.0;
      if (bar.cut_left) paint_goes_on({time.x - mark_length - 2.0, middle}, true);
      if (bar.cut_right) paint_goes_on({time.right() + mark_length + 2.0, middle}, false);
    }
}

/// A card that stands out, small, with what that means; where there is one in view and room beside it.
void TimelinePainter::paint_legend(double middle) {
  const auto stands_out = [this](const timeline::Card& card) { return entry(card.entry).emphasised; };
  if (std::none_of(d_.scene.cards.begin(), d_.scene.cards.end(), stands_out)) return;
  constexpr double wide = 14.0, high = 9.0, gap = 6.0;
  const QString words = Texts::legend();
  if (gutter_inset + wide + gap + d_.texts.face(TextRole::gutter).width(words) > d_.scene.areas.axis.x) return;
  painter_.setPen(d_.style.accent);
  painter_.setBrush(d_.style.tint);
  painter_.drawRect(QRectF(gutter_inset + 0.5, std::round(middle - high / 2.0) + 0.5, wide - 1.0, high - 1.0));
  painter_.setBrush(Qt::NoBrush);
  text(TextRole::gutter, gutter_inset + wide + gap, middle, words, d_.style.muted);
}

void TimelinePainter::paint_gutter() {
  const timeline::Areas& areas = d_.scene.areas;
  const auto name = [&](const QString& words, double middle) {
    text(TextRole::gutter, gutter_inset, middle, words, d_.style.muted);
  };
  if (!areas.chairs.empty()) name(tr("Chair"), areas.chairs.y + areas.chairs.height / 2.0);
  if (!areas.axis.empty())
    name(tr("Sessions"), areas.card_rows > 0 ? areas.cards.y + areas.cards.height / 2.0 : areas.axis_y);
  const double line = d_.texts.face(TextRole::gutter).height();
  const double legend = areas.cards.y + areas.cards.height / 2.0 + line;
  if (!d_.on_paper && legend + line / 2.0 <= areas.axis.bottom()) paint_legend(legend);
  painter_.setClipRect(QRectF(0.0, areas.lanes.y, areas.lanes.x, areas.lanes.height));
  for (const timeline::GutterLabel& group : d_.scene.gutter) {
    const auto index = static_cast<std::size_t>(group.group);
    if (index >= d_.record.groups().size()) continue;
    Rect rect = group.rect;
    rect.x = gutter_inset;
    rect.width -= gutter_inset + 8.0;
    const bool goes_on = d_.group_goes_on && &group == &d_.scene.gutter.front();
    label(TextRole::gutter, rect, (goes_on ? "… " : "") + d_.record.groups()[index].label, d_.style.muted);
  }
  painter_.setClipping(false);
}

}  // namespace chronicle::app
