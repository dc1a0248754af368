#include "app/timeline/painter.h"

#include <algorithm>
#include <cmath>

#include "app/theme/semantic.h"
#include "core/timeline/scene/hit.h"

namespace chronicle::app {

using timeline::Rect;
using timeline::TextRole;

namespace {

constexpr double close_years = 64.0;  // pixels from one year to the next

QLineF upright(double x, double y0, double y1) {
  const double crisp = std::floor(x) + 0.5;
  return {crisp, y0, crisp, y1};
}

}  // namespace

void TimelinePainter::paint(const QRectF& area) {
  painter_.fillRect(area, d_.style.ground);
  painter_.setRenderHint(QPainter::Antialiasing, false);
  if (d_.record.empty()) return paint_empty(area);
  paint_grid();
  paint_chairs();
  paint_lanes();
  paint_lines(false);
  paint_sessions();
  paint_tick_labels();
  paint_gutter();
  if (d_.on_paper) paint_cuts();
  paint_lines(true);
  paint_overview();
  paint_focus();
}

void TimelinePainter::text(TextRole role, double x, double middle_y, const QString& words, const QColor& colour) {
  const TextFace& face = d_.texts.face(role);
  painter_.setFont(face.font());
  painter_.setPen(colour);
  face.draw(painter_, x, middle_y, words);
}

void TimelinePainter::label(TextRole role, const Rect& rect, std::string_view words, const QColor& colour) {
  if (rect.empty()) return;
  text(role, rect.x, rect.y + rect.height / 2.0, d_.texts.face(role).elided(words, rect.width), colour);
}

void TimelinePainter::paint_empty(const QRectF& area) {
  const QString words = tr("Nothing to show: clear the filter");
  const double width = d_.texts.face(TextRole::chair).width(words);
  text(TextRole::chair, area.center().x() - width / 2.0, area.center().y(), words, d_.style.muted);
}

// What leads the eye along the ticks: months among days, years among months, and where years stand close, every fifth.
timeline::TickUnit TimelinePainter::prominent_unit() const {
  const auto& ticks = d_.scene.ticks;
  const auto all_from = [&](timeline::TickUnit unit) {
    return std::all_of(ticks.begin(), ticks.end(),
                       [unit](const timeline::Tick& tick) { return tick.boundary >= unit; });
  };
  if (!all_from(timeline::TickUnit::month)) return timeline::TickUnit::month;
  const bool close = ticks.size() > 1 && ticks.back().x - ticks[ticks.size() - 2].x < close_years;
  return close && all_from(timeline::TickUnit::year) ? timeline::TickUnit::five_years : timeline::TickUnit::year;
}

void TimelinePainter::paint_grid() {
  const timeline::Areas& areas = d_.scene.areas;
  const timeline::TickUnit prominent = prominent_unit();
  const QColor faint_line = mixed(d_.style.ground, d_.style.hairline, 0.55);
  for (const timeline::Tick& tick : d_.scene.ticks) {
    if (tick.pinned || tick.x < areas.ticks.x) continue;
    // Only a line that has a label reaches up to it: it must not cross another's.
    const double top = tick.label.empty() ? areas.ticks.bottom() : 4.0;
    painter_.setPen(tick.boundary >= prominent ? d_.style.hairline : faint_line);
    painter_.drawLine(upright(tick.x, top, areas.lanes.bottom()));
  }
}

void TimelinePainter::paint_tick_labels() {
  const Rect& row = d_.scene.areas.ticks;
  const timeline::TickUnit prominent = prominent_unit();
  for (const timeline::Tick& tick : d_.scene.ticks)
    if (!tick.label.empty())
      text(TextRole::tick, tick.label_x, row.y + row.height / 2.0, QString::fromStdString(tick.label),
           tick.boundary >= prominent ? d_.style.text : d_.style.muted);
}

void TimelinePainter::paint_lines(bool labels) {
  const timeline::Areas& areas = d_.scene.areas;
  for (const timeline::DayLine& line : d_.scene.lines) {
    const QColor& colour = line.is_as_of ? d_.style.as_of : d_.style.muted;
    if (labels) {
      label(TextRole::line, line.label_rect, line.label, colour);
      continue;
    }
    // Two lines that differ by form: as-of broad and solid, today thin and dashed.
    QPen pen(colour, line.is_as_of ? 2.0 : 1.0);
    if (!line.is_as_of) pen.setDashPattern({4.0, 3.0});
    pen.setCapStyle(Qt::FlatCap);
    painter_.setPen(pen);
    const double x = line.is_as_of ? std::round(line.x) : std::floor(line.x) + 0.5;
    painter_.drawLine(QLineF(x, areas.ticks.bottom() - 2.0, x, areas.line_labels.bottom() - 3.0));
  }
}

void TimelinePainter::paint_overview() {
  const Rect& strip = d_.scene.areas.overview;
  if (strip.width < 2.0 || strip.height <= 0.0) return;
  painter_.fillRect(to_qt(strip), d_.style.strip);
  const auto& density = d_.overview.density;
  for (std::size_t i = 0, next = 0; i < density.size(); i = next) {
    while (next < density.size() && density[next] == density[i]) ++next;
    const double height = std::round((strip.height - 4.0) * static_cast<double>(density[i]));
    painter_.fillRect(
        QRectF(strip.x + static_cast<double>(i), strip.bottom() - height, static_cast<double>(next - i), height),
        d_.style.strip_density);
  }
  QColor veil = d_.style.accent;
  veil.setAlphaF(0.16F);
  painter_.fillRect(to_qt(d_.scene.overview_window), veil);
  for (const timeline::Overview::Mark& mark : d_.overview.marks) {
    const double height = mark.emphasised  ? strip.height - 4.0
                          : mark.announced ? strip.height / 3.0
                                           : strip.height / 2.0;
    painter_.fillRect(QRectF(strip.x + mark.column, strip.y + (strip.height - height) / 2.0, 1.0, height),
                      mark.announced ? d_.style.announced : d_.style.accent);
  }
  paint_years();
  const Rect& window = d_.scene.overview_window;
  painter_.setPen(d_.style.hairline);
  painter_.drawRect(to_qt(strip).adjusted(0.5, 0.5, -0.5, -0.5));
  paint_handles(window);
  const timeline::Limits& limits = d_.record.limits();
  const QString years = QStringLiteral("%1–%2").arg(limits.first.year()).arg(limits.last.year());
  text(TextRole::gutter, gutter_inset, strip.y + strip.height / 2.0, years, d_.style.muted);
}

// Years that are not shown fade, and a line over those that are says which.
void TimelinePainter::paint_years() {
  if (!d_.years) return;
  const Rect& strip = d_.scene.areas.overview;
  const auto [from, to] = *d_.years;
  QColor fade = d_.style.ground;
  fade.setAlphaF(0.72F);
  painter_.fillRect(QRectF(strip.x, strip.y, from - strip.x, strip.height), fade);
  painter_.fillRect(QRectF(to, strip.y, strip.right() - to, strip.height), fade);
  painter_.fillRect(QRectF(from, strip.y, std::max(2.0, to - from), 3.0), d_.style.as_of);
}

// What the window is drawn out by.
void TimelinePainter::paint_handles(const Rect& window) {
  painter_.setRenderHint(QPainter::Antialiasing, true);
  painter_.setPen(Qt::NoPen);
  painter_.setBrush(d_.style.accent);
  for (const double x : {window.x, window.right()}) {
    const double middle = std::round(x);
    painter_.drawRect(QRectF(middle - 0.5, window.y, 1.0, window.height));
    painter_.drawRoundedRect(QRectF(middle - 3.0, window.y + window.height / 2.0 - 7.0, 6.0, 14.0), 2.0, 2.0);
  }
  painter_.setBrush(Qt::NoBrush);
  painter_.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paint_focus() {
  if (!d_.focused) return;
  const auto rect = d_.selected ? timeline::rect_of(d_.scene, *d_.selected) : std::nullopt;
  if (!rect) return;
  painter_.setRenderHint(QPainter::Antialiasing, true);
  painter_.setPen(QPen(d_.style.text, 1.5));
  painter_.setBrush(Qt::NoBrush);
  // Within the view, so that the ring of a bar that goes on beyond it is closed.
  const Rect& time = d_.scene.areas.ticks;
  QRectF ring = to_qt(rect->grown(2.25));
  ring = ring.intersected(QRectF(time.x - 3.0, ring.y(), time.width + 6.0, ring.height()));
  painter_.drawRoundedRect(ring, 4.0, 4.0);
  painter_.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace chronicle::app
