// Draws a scene: on the screen, and on whatever else a QPainter draws on.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <optional>
#include <utility>
#include <vector>

#include "app/timeline/style.h"
#include "app/timeline/texts.h"
#include "core/timeline/scene/overview.h"
#include "core/timeline/scene/scene.h"

namespace chronicle::app {

/// Pixels from the left edge of the view to what stands in the gutter.
inline constexpr double gutter_inset = 12.0;

/// All that is to be drawn, none of it owned.
struct TimelineDrawing {
  const timeline::Record& record;
  const timeline::Scene& scene;
  const timeline::Overview& overview;
  const TimelineStyle& style;
  const Texts& texts;
  std::optional<std::uint32_t> selected;
  /// Entries with a line from the first to the second.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties{};
  /// Whether a ring shows that keys go to the selected entry.
  bool focused = false;
  /// Whether rows of documents are out of view above.
  bool scrolled = false;
  /// Where the years that are shown begin and end on the overview, unless all are shown.
  std::optional<std::pair<double, double>> years{};
  /// Whether it is drawn on paper: what goes on beyond the sheet gets a mark, and so does a group that began on the one
  /// before, if there is any (`group_goes_on`).
  bool on_paper = false;
  bool group_goes_on = false;
};

/// To be made for one painting: painter and drawing must outlive it.
class TimelinePainter {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::TimelinePainter)

 public:
  TimelinePainter(QPainter& painter, const TimelineDrawing& drawing) : painter_(painter), d_(drawing) {}

  /// Fills `area`, which has the size that the scene was laid out for, and draws everything in it.
  void paint(const QRectF& area);
  /// Draws the bars, runs, points, clusters and cards of the scene alone, for a legend.
  void paint_samples();
  /// Draws the mark of what goes on to the left or to the right, with its tip at a place.
  void paint_goes_on(const QPointF& tip, bool to_left);

 private:
  // painter.cpp
  timeline::TickUnit prominent_unit() const;
  void paint_grid();
  void paint_tick_labels();
  void paint_lines(bool labels);
  void paint_overview();
  void paint_years();
  void paint_handles(const timeline::Rect& window);
  void paint_focus();
  void paint_empty(const QRectF& area);
  void text(timeline::TextRole role, double x, double middle_y, const QString& words, const QColor& colour);
  void label(timeline::TextRole role, const timeline::Rect& rect, std::string_view words, const QColor& colour);
  bool is_selected(std::uint32_t entry) const { return d_.selected == entry; }
  const timeline::Entry& entry(std::uint32_t index) const { return d_.record.entries()[index]; }

  // paint_lanes.cpp
  void paint_chairs();
  void paint_lanes();
  void paint_gutter();
  void paint_legend(double middle);
  void paint_bar(const timeline::Bar& bar);
  void paint_bar_body(const timeline::Bar& bar, const timeline::Entry& shown);
  void paint_open_end(const timeline::Bar& bar, const QColor& colour);
  void outline(const QRectF& rect, const timeline::Bar& bar, const QColor& colour, Qt::PenStyle line);
  void paint_run(const timeline::Run& run);
  void paint_bar_label(const timeline::Bar& bar);
  void paint_ties();
  void paint_cuts();

  // paint_sessions.cpp
  void paint_sessions();
  void paint_leader(const timeline::Card& card);
  void paint_card(const timeline::Card& card);
  void paint_point(const timeline::Point& point);
  void paint_cluster(const timeline::Cluster& cluster);

  QPainter& painter_;
  const TimelineDrawing& d_;
};

/// A rectangle of the scene as Qt's.
inline QRectF to_qt(const timeline::Rect& rect) { return {rect.x, rect.y, rect.width, rect.height}; }

}  // namespace chronicle::app
