#include "app/timeline/stage.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

namespace chronicle::app {

using timeline::Entry;
using timeline::EntryKind;
using timeline::Record;

namespace {

constexpr double margin = 64.0;       // between what is revealed and the edge of the view
constexpr double seen_enough = 48.0;  // pixels of a long bar

timeline::Scale first_scale(const Record& record, const timeline::Metrics& metrics, QSizeF size) {
  const timeline::Rect time = timeline::time_area(metrics, size.width(), size.height());
  return {record.limits(), time.x, time.width};
}

}  // namespace

Stage::Stage(const QFont& font, const QPalette& palette, QSizeF size)
    : size_(size),
      texts_(std::make_unique<Texts>(font)),
      style_(palette),
      metrics_(texts_->metrics({})),
      scale_(first_scale(record_, metrics_, size)) {}

void Stage::forget() {
  scene_.reset();
  visible_.reset();
}

// The gutter follows the group labels, and with it the stretch that time is drawn on.
void Stage::measure() {
  metrics_ = texts_->metrics(record_.groups());
  const timeline::Rect time = timeline::time_area(metrics_, size_.width(), size_.height());
  scale_ = scale_.fitted(time.x, time.width);
  overview_.reset();
  forget();
  set_scroll_y(scroll_y_);
}

Record make_record(std::vector<Entry> entries, std::vector<timeline::LaneGroup> groups, Day today) {
  for (Entry& entry : entries)
    if (entry.kind == EntryKind::session || entry.kind == EntryKind::announcement) entry.detail = card_detail(entry);
  return {std::move(entries), std::move(groups), today};
}

void Stage::set_entries(std::vector<Entry> entries, std::vector<timeline::LaneGroup> groups) {
  const Day today = today_.value_or(entries.empty() ? Day{0} : entries.front().first);
  set_record(make_record(std::move(entries), std::move(groups), today));
}

void Stage::set_record(Record record) {
  const bool first = record_.empty();
  record_ = std::move(record);
  scale_ = first ? first_scale(record_, metrics_, size_) : scale_.within(record_.limits());
  measure();
}

void Stage::set_label(Key key, std::string label) {
  record_.set_label(key, std::move(label));
  forget();
}

void Stage::set_as_of(Day day) {
  as_of_ = day;
  forget();
}

void Stage::set_today(Day day) {
  today_ = day;
  forget();
  const timeline::Limits& limits = record_.limits();
  if (record_.empty() || (limits.first <= day && day <= limits.last)) return;
  // The record's limits hold today. An open end that was drawn to the old end goes on to the new one.
  std::vector<Entry> entries = record_.entries();
  for (Entry& entry : entries)
    if (entry.open_end && entry.last == limits.last) entry.last = *Day::from_ymd(9999, 12, 31);
  record_ = Record(std::move(entries), record_.groups(), day);
  scale_ = scale_.within(record_.limits());
  measure();
}

void Stage::set_selected(std::optional<Key> key) {
  selected_ = key;
  forget();
}

std::optional<std::uint32_t> Stage::selected() const { return selected_ ? record_.find(*selected_) : std::nullopt; }

void Stage::set_size(QSizeF size) {
  size_ = size;
  measure();
}

void Stage::set_look(const QFont& font, const QPalette& palette) {
  texts_ = std::make_unique<Texts>(font);
  style_ = TimelineStyle(palette);
  measure();
}

void Stage::set_scale(const timeline::Scale& scale) {
  scale_ = scale;
  forget();
  set_scroll_y(scroll_y_);  // other rows have something in view now
}

double Stage::most_scroll_y() const {
  return std::max(0.0, std::ceil(scene().lanes_height - scene().areas.lanes.height));
}

void Stage::set_scroll_y(double y) {
  const double wanted = std::clamp(std::round(y), 0.0, most_scroll_y());
  if (wanted == scroll_y_) return;
  scroll_y_ = wanted;
  forget();
}

const timeline::Scene& Stage::scene() const {
  if (!scene_)
    scene_ = timeline::lay_out({.record = record_,
                                .scale = scale_,
                                .metrics = metrics_,
                                .width = size_.width(),
                                .height = size_.height(),
                                .scroll_y = scroll_y_,
                                .selected = selected(),
                                .as_of = as_of_,
                                .today = today_},
                               *texts_);
  return *scene_;
}

const std::vector<std::uint32_t>& Stage::visible() const {
  if (visible_) return *visible_;
  visible_.emplace();
  std::unordered_set<std::uint32_t> seen;
  const auto add = [&](const auto& items) {
    for (const auto& item : items)
      if (seen.insert(item.entry).second) visible_->push_back(item.entry);
  };
  add(scene().chairs);
  add(scene().points);
  add(scene().cards);
  add(scene().bars);
  return *visible_;
}

timeline::Hit Stage::hit(const QPointF& at) const { return timeline::hit_test(record_, scene(), at.x(), at.y()); }

void Stage::reveal(std::uint32_t entry, bool to_top) {
  reveal_in_time(record_.entries()[entry]);
  reveal_row(entry, to_top);
}

void Stage::reveal_in_time(const Entry& entry) {
  const double x0 = scale_.x_of(entry.first), x1 = scale_.x_after(entry.last);
  const double seen = std::min(x1, scale_.right()) - std::max(x0, scale_.left());
  const double keep = std::min(margin, scale_.width() / 4.0);
  const bool near_edge = x1 - x0 < seen_enough && (x0 < scale_.left() + 4.0 || x1 > scale_.right() - 4.0);
  if (seen >= std::min(seen_enough, x1 - x0) && !near_edge) return;
  if (x0 > scale_.right() - keep || x0 >= scale_.left())
    set_scale(scale_.panned(scale_.right() - keep - std::min(x1, x0 + scale_.width() - 2 * keep)));
  else
    set_scale(scale_.panned(scale_.left() + keep - std::max(x0, x1 - scale_.width() + 2 * keep)));
}

void Stage::reveal_row(std::uint32_t entry, bool to_top) {
  const auto row = record_.row_of_line(record_.place_of(entry).line);
  if (!row) return;
  const auto top = timeline::ShownRows(record_, scale_, metrics_).top_of(*row);
  if (!top) return;
  const double height = scene().areas.lanes.height, bottom = *top + metrics_.row_pitch;
  if (*top >= scroll_y_ && bottom <= scroll_y_ + height) return;
  set_scroll_y(to_top ? *top : *top < scroll_y_ ? *top : bottom - height);
}

std::optional<std::pair<double, double>> Stage::stretch_of_years() const {
  if (!years_) return std::nullopt;
  const auto first = Day::from_ymd(years_->first, 1, 1), last = Day::from_ymd(years_->second, 12, 31);
  return first && last ? std::optional(timeline::stretch_of(scale_, *first, *last)) : std::nullopt;
}

void Stage::paint(QPainter& painter, bool focused) const {
  if (!overview_) overview_ = timeline::overview(record_, static_cast<int>(scene().areas.overview.width));
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (const auto& [older, newer] : ties_) {
    const auto first = record_.find(older);
    const auto second = record_.find(newer);
    if (first && second) ties.emplace_back(*first, *second);
  }
  const TimelineDrawing drawing{record_,    scene(),         *overview_, style_,          *texts_,
                                selected(), std::move(ties), focused,    scroll_y_ > 0.0, stretch_of_years()};
  TimelinePainter(painter, drawing).paint(QRectF(QPointF(0, 0), size_));
}

}  // namespace chronicle::app
