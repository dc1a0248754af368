#include "core/query/search/hit_order.h"

#include <algorithm>
#include <array>

namespace chronicle {

bool is_said(Kind kind) { return kind == Kind::statement || kind == Kind::commitment || kind == Kind::figure; }

HitRank rank_of(Kind kind, bool in_names) {
  if (kind == Kind::source) return HitRank::source;
  return in_names && !is_said(kind) ? HitRank::named : HitRank::told;
}

bool HitStanding::operator<(const HitStanding& other) const {
  if (is_of_date != other.is_of_date) return is_of_date;
  const bool is_source = kind == Kind::source, other_is_source = other.kind == Kind::source;
  if (is_source != other_is_source) return other_is_source;
  const bool was_said = is_said(kind), other_was_said = is_said(other.kind);
  if (is_of_date && was_said != other_was_said) return other_was_said;
  if (rank != other.rank) return rank < other.rank;
  if (closeness != other.closeness) return closeness > other.closeness;
  if (place != other.place) return place > other.place;
  if (was_said != other_was_said) return other_was_said;
  if (relevance != other.relevance) return relevance > other.relevance;
  if (date != other.date) return date > other.date;
  if (kind != other.kind) return kind < other.kind;
  return row < other.row;
}

std::vector<HitStanding> first_of(std::vector<HitStanding> standings, std::size_t limit, std::size_t of_a_kind) {
  if (of_a_kind < limit) {
    // Of each kind a heap of the first so far, the last of them in front.
    std::array<std::vector<HitStanding>, kind_count> by_kind;
    for (const HitStanding& one : standings) {
      auto& first = by_kind.at(static_cast<std::size_t>(one.kind));
      if (first.size() == of_a_kind && (of_a_kind == 0 || !(one < first.front()))) continue;
      first.push_back(one);
      std::push_heap(first.begin(), first.end());
      if (first.size() <= of_a_kind) continue;
      std::pop_heap(first.begin(), first.end());
      first.pop_back();
    }
    standings.clear();
    for (const auto& first : by_kind) standings.insert(standings.end(), first.begin(), first.end());
  }
  const auto end = standings.begin() + static_cast<std::ptrdiff_t>(std::min(limit, standings.size()));
  std::partial_sort(standings.begin(), end, standings.end());
  standings.erase(end, standings.end());
  return standings;
}

}  // namespace chronicle
