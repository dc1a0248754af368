#include "core/timeline/scene/shown_rows.h"

#include <algorithm>

namespace chronicle::timeline {
namespace {

/// Both days of the entries of a row ascend: the first that has not ended must have begun.
bool has_any(const Lanes& lanes, const Row& row, Day first, Day last) {
  const auto begin = lanes.lasts().begin() + row.begin, end = lanes.lasts().begin() + row.end;
  const auto found = std::lower_bound(begin, end, first.number());
  return found != end && lanes.firsts()[static_cast<std::size_t>(found - lanes.lasts().begin())] <= last.number();
}

}  // namespace

ShownRows::ShownRows(const Record& record, const Scale& scale, const Metrics& metrics) : pitch_(metrics.row_pitch) {
  const Lanes& lanes = record.lanes();
  const Day first = scale.first_day(), last = scale.last_day();
  double top = 0.0;
  std::optional<std::int32_t> group;
  for (std::uint32_t number = 0; number < lanes.rows().size(); ++number) {
    const Row& row = lanes.rows()[number];
    if (!has_any(lanes, row, first, last)) continue;
    if (group && *group != row.group) top += metrics.group_gap;
    group = row.group;
    rows_.push_back({number, top});
    top += pitch_;
  }
}

double ShownRows::height() const { return rows_.empty() ? 0.0 : rows_.back().top + pitch_; }

std::optional<double> ShownRows::top_of(std::uint32_t row) const {
  const auto found = std::lower_bound(rows_.begin(), rows_.end(), row,
                                      [](const Shown& shown, std::uint32_t number) { return shown.row < number; });
  return found != rows_.end() && found->row == row ? std::optional(found->top) : std::nullopt;
}

std::size_t ShownRows::first_below(double y) const {
  const auto found =
      std::partition_point(rows_.begin(), rows_.end(), [&](const Shown& shown) { return shown.top + pitch_ <= y; });
  return static_cast<std::size_t>(found - rows_.begin());
}

}  // namespace chronicle::timeline
