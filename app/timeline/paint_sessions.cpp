// Sessions: axis, points, clusters and cards.
#include <cmath>

#include "app/timeline/painter.h"
#include "core/timeline/scene/markers.h"

namespace chronicle::app {

using timeline::Card;
using timeline::Cluster;
using timeline::Entry;
using timeline::Point;
using timeline::Rect;
using timeline::TextRole;

namespace {

constexpr double faint = 0.4;  // opacity of what does not pass the filter
constexpr double card_radius = 3.0;

QColor ink_of(const Entry& entry, const TimelineStyle& style) {
  if (!is_only_announced(entry)) return style.accent;
  const bool doubtful =
      entry.state == timeline::EntryState::unconfirmed || entry.state == timeline::EntryState::postponed;
  return doubtful ? style.attention : style.announced;
}

}  // namespace

void TimelinePainter::paint_sessions() {
  const timeline::Areas& areas = d_.scene.areas;
  if (areas.axis.empty()) return;
  painter_.setPen(QPen(d_.style.axis, 1.0));
  painter_.drawLine(QLineF(areas.axis.x, areas.axis_y, areas.axis.right(), areas.axis_y));
  painter_.setRenderHint(QPainter::Antialiasing, true);
  for (const Card& card : d_.scene.cards) paint_leader(card);
  for (const Point& point : d_.scene.points) paint_point(point);
  for (const Cluster& cluster : d_.scene.clusters) paint_cluster(cluster);
  for (const Card& card : d_.scene.cards) paint_card(card);
  painter_.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paint_leader(const Card& card) {
  const double x = std::floor(card.x) + 0.5;
  painter_.setPen(QPen(is_selected(card.entry) ? d_.style.accent : d_.style.hairline, 1.0));
  painter_.drawLine(QLineF(x, card.rect.bottom(), x, d_.scene.areas.axis_y - timeline::point_radius));
}

void TimelinePainter::paint_card(const Card& card) {
  const Entry& shown = entry(card.entry);
  const bool selected = is_selected(card.entry);
  const QColor ink = ink_of(shown, d_.style);
  QPen pen(shown.emphasised || selected || is_only_announced(shown) ? ink : d_.style.hairline, 1.0);
  if (is_only_announced(shown)) pen.setDashPattern({4.0, 3.0});
  painter_.setPen(pen);
  painter_.setBrush(selected ? d_.style.accent : shown.emphasised ? d_.style.tint : d_.style.ground);
  QRectF frame(std::round(card.rect.x), std::round(card.rect.y), std::round(card.rect.width),
               std::round(card.rect.height));
  painter_.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), card_radius, card_radius);
  painter_.setBrush(Qt::NoBrush);

  const double inset = timeline::Metrics{}.card_inset;
  const double title_height = d_.texts.face(TextRole::card_title).height();
  Rect line{frame.x() + inset, card.full ? frame.y() + 1.5 : frame.y(), frame.width() - 2 * inset + 1.0,
            card.full ? title_height : frame.height()};
  label(TextRole::card_title, line, shown.label, selected ? d_.style.on_accent : d_.style.text);
  if (!card.full) return;
  line.y += title_height;
  line.height = frame.bottom() - line.y - 2.0;
  const QColor& quiet = is_only_announced(shown) ? ink : d_.style.muted;
  label(TextRole::card_detail, line, shown.detail, selected ? d_.style.on_accent : quiet);
}

void TimelinePainter::paint_point(const Point& point) {
  const Entry& shown = entry(point.entry);
  const bool hollow = is_only_announced(shown), selected = is_selected(point.entry);
  const QColor ink = ink_of(shown, d_.style);
  const double y = d_.scene.areas.axis_y;
  if (shown.dimmed && !selected) painter_.setOpacity(faint);
  if (point.band_x1 > point.band_x0) {
    QColor tint = ink;
    tint.setAlphaF(0.30F);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(tint);
    painter_.drawRoundedRect(QRectF(point.band_x0, y - 3.0, point.band_x1 - point.band_x0, 6.0), 3.0, 3.0);
  }
  const double radius = selected || shown.emphasised ? 5.0 : 4.0;
  painter_.setPen(QPen(hollow ? ink : d_.style.ground, hollow ? 1.75 : 1.0));
  painter_.setBrush(hollow ? d_.style.ground : ink);
  painter_.drawEllipse(QPointF(std::floor(point.x) + 0.5, y), radius, radius);
  painter_.setBrush(Qt::NoBrush);
  painter_.setOpacity(1.0);
}

void TimelinePainter::paint_cluster(const Cluster& cluster) {
  const QRectF rect = to_qt(cluster.rect);
  painter_.setPen(QPen(d_.style.accent, 1.0));
  painter_.setBrush(d_.style.tint);
  painter_.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
  const QString count = QString::fromStdString(cluster.label);
  const double width = d_.texts.face(TextRole::count).width(count);
  text(TextRole::count, rect.center().x() - width / 2.0, rect.center().y(), count, d_.style.text);
  painter_.setBrush(Qt::NoBrush);
}

}  // namespace chronicle::app
