#include "core/timeline/lanes.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <tuple>
#include <utility>

namespace chronicle::timeline {
namespace {

template <typename T>
using LeastFirst = std::priority_queue<T, std::vector<T>, std::greater<>>;

using Rows = std::vector<std::vector<std::uint32_t>>;

std::vector<std::vector<std::uint32_t>> by_group(std::span<const Entry> entries, std::size_t groups) {
  std::vector<std::vector<std::uint32_t>> result(std::max<std::size_t>(groups, 1));
  const auto last = static_cast<std::int32_t>(result.size()) - 1;
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    if (entries[i].kind != EntryKind::document) continue;
    const std::int32_t group = entries[i].lane_group;
    result[static_cast<std::size_t>(group < 0 || group > last ? last : group)].push_back(i);
  }
  return result;
}

Rows pack(std::vector<std::uint32_t> group, std::span<const Entry> entries, std::int32_t least_days) {
  std::sort(group.begin(), group.end(), [&](std::uint32_t a, std::uint32_t b) {
    const Entry &x = entries[a], &y = entries[b];
    return std::tie(x.first, y.last, x.key, a) < std::tie(y.first, x.last, y.key, b);
  });
  Rows rows;
  LeastFirst<std::pair<std::int64_t, std::size_t>> busy;  // (last day, row)
  LeastFirst<std::size_t> free;
  for (const std::uint32_t index : group) {
    const std::int64_t first = entries[index].first.number();
    for (; !busy.empty() && busy.top().first < first; busy.pop()) free.push(busy.top().second);
    if (free.empty()) {
      free.push(rows.size());
      rows.emplace_back();
    }
    const std::size_t row = free.top();
    free.pop();
    rows[row].push_back(index);
    busy.emplace(std::max<std::int64_t>(entries[index].last.number(), first + least_days - 1), row);
  }
  return rows;
}

}  // namespace

Lanes::Lanes(std::span<const Entry> entries, std::size_t groups, std::int32_t least_days) {
  auto members = by_group(entries, groups);
  for (std::size_t group = 0; group < members.size(); ++group)
    append(static_cast<std::int32_t>(group), pack(std::move(members[group]), entries, least_days), entries);
}

void Lanes::append(std::int32_t group, const Rows& rows, std::span<const Entry> entries) {
  const std::int32_t place = group_count();
  for (const auto& row : rows) {
    const auto begin = static_cast<std::uint32_t>(order_.size());
    for (const std::uint32_t index : row) {
      order_.push_back(index);
      firsts_.push_back(entries[index].first.number());
      lasts_.push_back(entries[index].last.number());
    }
    rows_.push_back({group, place, begin, static_cast<std::uint32_t>(order_.size())});
  }
}

}  // namespace chronicle::timeline
