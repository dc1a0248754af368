#include "core/timeline/navigation.h"

#include <algorithm>

namespace chronicle::timeline {
namespace {

double distance(const Entry& entry, double time) {
  const double first = entry.first.number(), end = entry.last.number() + 1.0;
  return time < first ? first - time : std::max(0.0, time - end);
}

std::optional<std::uint32_t> in_line(const Record& record, Place place, std::int64_t step) {
  const auto line = record.line(place.line);
  const std::int64_t position = place.position + step;
  if (position < 0 || position >= static_cast<std::int64_t>(line.size())) return std::nullopt;
  return line[static_cast<std::size_t>(position)];
}

std::optional<std::uint32_t> across(const Record& record, std::uint32_t from, std::int64_t step) {
  const std::int64_t line = record.place_of(from).line + step;
  if (line < 0 || line >= record.line_count()) return std::nullopt;
  return nearest_in_line(record, static_cast<std::uint32_t>(line), middle_of(record.entries()[from]));
}

}  // namespace

std::uint32_t nearest_in_line(const Record& record, std::uint32_t line, double time) {
  const auto members = record.line(line);
  const auto& entries = record.entries();
  const auto after = std::partition_point(members.begin(), members.end(),
                                          [&](std::uint32_t entry) { return middle_of(entries[entry]) < time; });
  if (after == members.begin()) return members.front();
  if (after == members.end()) return members.back();
  const std::uint32_t before = *(after - 1);
  const double to_before = distance(entries[before], time), to_after = distance(entries[*after], time);
  if (to_before != to_after) return to_before < to_after ? before : *after;
  return time - middle_of(entries[before]) <= middle_of(entries[*after]) - time ? before : *after;
}

std::optional<std::uint32_t> neighbour(const Record& record, std::uint32_t from, Direction direction) {
  const Place place = record.place_of(from);
  switch (direction) {
    case Direction::left:
      return in_line(record, place, -1);
    case Direction::right:
      return in_line(record, place, 1);
    case Direction::up:
      return across(record, from, -1);
    case Direction::down:
      return across(record, from, 1);
    case Direction::line_start:
      return record.line(place.line).front();
    case Direction::line_end:
      return record.line(place.line).back();
    case Direction::first:
      return record.line(0).front();
    case Direction::last:
      return record.line(record.line_count() - 1).back();
  }
  return std::nullopt;
}

std::optional<std::uint32_t> start_near(const Record& record, double time) {
  if (record.line_count() == 0) return std::nullopt;
  if (record.sessions().empty()) return nearest_in_line(record, 0, time);
  return nearest_in_line(record, record.place_of(record.sessions().front()).line, time);
}

}  // namespace chronicle::timeline
