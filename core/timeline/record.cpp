#include "core/timeline/record.h"

#include <algorithm>
#include <utility>

namespace chronicle::timeline {
namespace {

// An open end drawn "to the end of the record" must not be what sets that end.
constexpr std::int32_t open_end_counts = 366;

Day start_of_year(Day day) { return Day::from_ymd(day.year(), 1, 1).value_or(day); }
Day end_of_year(Day day) { return Day::from_ymd(day.year(), 12, 31).value_or(day); }

}  // namespace

double middle_of(const Entry& entry) {
  return (static_cast<double>(entry.first.number()) + static_cast<double>(entry.last.number()) + 1.0) / 2.0;
}

Record::Record(std::vector<Entry> entries, std::vector<LaneGroup> groups, Day today)
    : entries_(std::move(entries)), groups_(std::move(groups)) {
  settle_days(today);
  lanes_ = Lanes(entries_, groups_.size(), least_days);
  sort_by_kind();
  index_ranges();
  index_places();
  by_key_.reserve(entries_.size());
  for (std::uint32_t i = 0; i < entries_.size(); ++i) by_key_.emplace(entries_[i].key, i);
}

void Record::sort_by_kind() {
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    if (entries_[i].kind == EntryKind::chairmanship) chairs_.push_back(i);
    if (entries_[i].kind == EntryKind::session || entries_[i].kind == EntryKind::announcement) sessions_.push_back(i);
  }
  const auto earlier = [&](std::uint32_t a, std::uint32_t b) {
    const double x = middle_of(entries_[a]), y = middle_of(entries_[b]);
    return x != y ? x < y : entries_[a].key < entries_[b].key;
  };
  std::sort(chairs_.begin(), chairs_.end(), earlier);
  std::sort(sessions_.begin(), sessions_.end(), earlier);
  for (std::uint32_t i = 0; i < sessions_.size(); ++i) {
    session_middles_.push_back(middle_of(entries_[sessions_[i]]));
    if (entries_[sessions_[i]].emphasised) emphasised_sessions_.push_back(i);
  }
}

void Record::index_ranges() {
  std::vector<RangeIndex::Item> chairs, sessions, documents;
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    const Entry& entry = entries_[i];
    auto& items = entry.kind == EntryKind::chairmanship ? chairs
                  : entry.kind == EntryKind::document   ? documents
                                                        : sessions;
    items.push_back({entry.first, entry.last, i});
  }
  chair_ranges_ = RangeIndex(std::move(chairs));
  session_ranges_ = RangeIndex(std::move(sessions));
  document_ranges_ = RangeIndex(std::move(documents));
}

void Record::index_places() {
  places_.resize(entries_.size());
  for (std::uint32_t number = 0; number < line_count(); ++number) {
    const auto members = line(number);
    for (std::uint32_t i = 0; i < members.size(); ++i) places_[members[i]] = {number, i};
  }
}

void Record::settle_days(Day today) {
  Day first = today, last = today;
  for (Entry& entry : entries_) {
    entry.last = std::max(entry.first, entry.last);
    first = std::min(first, entry.first);
    last = std::max(last, entry.open_end ? std::min(entry.last, entry.first.plus_days(open_end_counts)) : entry.last);
  }
  limits_ = {start_of_year(first), end_of_year(last)};
  for (Entry& entry : entries_) entry.last = std::min(entry.last, limits_.last);
}

std::optional<std::uint32_t> Record::find(std::int64_t key) const {
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return std::nullopt;
  return found->second;
}

void Record::set_label(std::int64_t key, std::string label) {
  if (const auto entry = find(key)) entries_[*entry].label = std::move(label);
}

std::uint32_t Record::line_count() const {
  return lines_above_lanes() + static_cast<std::uint32_t>(lanes_.rows().size());
}

std::span<const std::uint32_t> Record::line(std::uint32_t number) const {
  if (const auto row = row_of_line(number)) return lanes_.entries_of(lanes_.rows()[*row]);
  return number == 0 && !chairs_.empty() ? std::span(chairs_) : std::span(sessions_);
}

std::optional<std::uint32_t> Record::row_of_line(std::uint32_t line) const {
  if (line < lines_above_lanes()) return std::nullopt;
  return line - lines_above_lanes();
}

}  // namespace chronicle::timeline
