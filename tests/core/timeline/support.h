// Random entries and plain text measures for the tests of the timeline.
#pragma once

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "core/timeline/record.h"
#include "core/timeline/scene/layout.h"
#include "core/timeline/text.h"

namespace chronicle::timeline {

/// Seven pixels a byte; words in digits.
class PlainText : public TextSource {
 public:
  double width(TextRole /*role*/, std::string_view text) const override {
    return 7.0 * static_cast<double>(text.size());
  }
  std::string tick(Day day, TickUnit boundary, TickUnit step) const override {
    if (boundary >= TickUnit::year)
      return step < TickUnit::month ? month(day) + std::to_string(day.year()) : std::to_string(day.year());
    if (boundary >= TickUnit::month)
      return step < TickUnit::month ? month(day) + std::to_string(day.year()) : month(day);
    return std::to_string(day.day());
  }
  std::string as_of(Day day) const override { return "as of " + day.iso(); }
  std::string today() const override { return "today"; }

 private:
  static std::string month(Day day) { return "M" + std::to_string(day.month()); }
};

inline Day day(const char* iso) { return *Day::parse(iso); }

struct Mix {
  std::size_t sessions = 40, documents = 200, chairs = 10;
  std::int32_t groups = 6;
  std::int32_t longest = 3000;  // days
};

class Dice {
 public:
  explicit Dice(unsigned seed) : random_(seed) {}
  int upto(int last) { return std::uniform_int_distribution(0, last)(random_); }
  bool one_in(int n) { return upto(n - 1) == 0; }
  double between(double low, double high) { return std::uniform_real_distribution(low, high)(random_); }

 private:
  std::mt19937 random_;
};

inline Entry random_entry(Dice& dice, std::int64_t key, EntryKind kind, const Mix& mix) {
  Entry entry;
  entry.key = key;
  entry.kind = kind;
  entry.first = day("1991-01-01").plus_days(dice.upto(365 * 38));
  const bool lasts =
      kind == EntryKind::chairmanship || (kind == EntryKind::document && !dice.one_in(3)) || dice.one_in(8);
  const int longest = kind == EntryKind::document ? mix.longest : kind == EntryKind::chairmanship ? 400 : 30;
  entry.last = entry.first.plus_days(lasts ? dice.upto(longest) : 0);
  entry.label = std::string(static_cast<std::size_t>(dice.upto(40)), 'x');
  entry.detail = std::string(static_cast<std::size_t>(dice.upto(20)), 'y');
  entry.lane_group = dice.upto(mix.groups - 1);
  entry.open_end = dice.one_in(9);
  entry.emphasised = dice.one_in(12);
  entry.dimmed = dice.one_in(10);
  return entry;
}

inline Record random_record(unsigned seed, const Mix& mix = {}) {
  Dice dice(seed);
  std::vector<Entry> entries;
  const auto add = [&](std::size_t count, EntryKind kind) {
    for (std::size_t i = 0; i < count; ++i)
      entries.push_back(random_entry(dice, static_cast<std::int64_t>(entries.size()) + 1, kind, mix));
  };
  add(mix.chairs, EntryKind::chairmanship);
  add(mix.sessions, EntryKind::session);
  add(mix.documents, EntryKind::document);
  std::vector<LaneGroup> groups;
  for (int i = 0; i < mix.groups; ++i) groups.push_back({"group " + std::to_string(i)});
  return Record(std::move(entries), std::move(groups), day("2026-11-21"));
}

/// A view of the record anywhere between the whole of it and single days.
inline Scale random_scale(Dice& dice, const Record& record, double width) {
  const Scale whole(record.limits(), 112.0, width);
  const double deepest = Scale::closest / whole.pixels_per_day();
  return whole.zoomed(std::pow(deepest, dice.between(0.0, 1.0)), dice.between(112.0, 112.0 + width));
}

}  // namespace chronicle::timeline
