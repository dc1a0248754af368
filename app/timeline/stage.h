// What a timeline view shows and from where it is seen; the scene follows from it when it is asked for.
#pragma once

#include <QtGui/QFont>
#include <QtGui/QPalette>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "app/timeline/painter.h"
#include "app/timeline/style.h"
#include "app/timeline/texts.h"
#include "core/timeline/record.h"
#include "core/timeline/scale.h"
#include "core/timeline/scene/hit.h"
#include "core/timeline/scene/layout.h"
#include "core/timeline/scene/shown_rows.h"

namespace chronicle::app {

/// The record as the timeline has it: sessions with what their cards say. May be called in any thread.
timeline::Record make_record(std::vector<timeline::Entry> entries, std::vector<timeline::LaneGroup> groups, Day today);

class Stage {
 public:
  using Key = std::int64_t;

  Stage(const QFont& font, const QPalette& palette, QSizeF size);

  /// Each change is seen in the next scene. The first record is seen whole; of a later one the same days stay in view,
  /// as far as it has them; what is scrolled beyond an end stops there.
  void set_entries(std::vector<timeline::Entry> entries, std::vector<timeline::LaneGroup> groups);
  void set_record(timeline::Record record);
  void set_label(Key key, std::string label);
  void set_as_of(Day day);
  void set_today(Day day);
  void set_selected(std::optional<Key> key);
  void set_ties(std::vector<std::pair<Key, Key>> ties) { ties_ = std::move(ties); }
  void set_years(std::optional<std::pair<int, int>> years) { years_ = years; }
  void set_size(QSizeF size);
  void set_look(const QFont& font, const QPalette& palette);
  void set_scale(const timeline::Scale& scale);
  void set_scroll_y(double y);

  /// What was set, or follows from it.
  const timeline::Record& record() const { return record_; }
  const timeline::Scale& scale() const { return scale_; }
  /// First and last of the years that are marked.
  std::optional<std::pair<int, int>> years() const { return years_; }
  const Texts& texts() const { return *texts_; }
  std::optional<Key> selected_key() const { return selected_; }
  std::optional<std::uint32_t> selected() const;
  double scroll_y() const { return scroll_y_; }
  /// How far the lanes can be scrolled; 0 if they are in view whole.
  double most_scroll_y() const;
  double row_pitch() const { return metrics_.row_pitch; }
  double right_margin() const { return metrics_.right_margin; }

  /// Laid out anew where something has changed since it was last asked for.
  const timeline::Scene& scene() const;
  /// Entries that the scene shows one by one, from the top, then in time.
  const std::vector<std::uint32_t>& visible() const;
  timeline::Hit hit(const QPointF& at) const;

  /// Moves the view as little as shows the entry; with `to_top` its row comes first where it was out of view.
  void reveal(std::uint32_t entry, bool to_top = false);
  void paint(QPainter& painter, bool focused) const;

 private:
  /// Where the years that are shown begin and end on the overview, unless all are shown.
  std::optional<std::pair<double, double>> stretch_of_years() const;
  void reveal_in_time(const timeline::Entry& entry);
  void reveal_row(std::uint32_t entry, bool to_top);
  void measure();
  void forget();

  QSizeF size_;
  std::unique_ptr<Texts> texts_;
  TimelineStyle style_;
  std::optional<Day> as_of_, today_;
  timeline::Record record_;
  timeline::Metrics metrics_;
  timeline::Scale scale_;
  std::optional<Key> selected_;
  std::vector<std::pair<Key, Key>> ties_;
  std::optional<std::pair<int, int>> years_;
  double scroll_y_ = 0.0;

  mutable std::optional<timeline::Scene> scene_;
  mutable std::optional<timeline::Overview> overview_;
  mutable std::optional<std::vector<std::uint32_t>> visible_;
};

}  // namespace chronicle::app
