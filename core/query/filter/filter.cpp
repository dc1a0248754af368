#include "core/query/filter/filter.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <span>
#include <utility>

#include "core/query/filter/facet_index.h"

namespace chronicle {
namespace {

using Flags = std::vector<char>;  ///< by row: 1 if it passes

constexpr std::size_t sessions = slot_of(Kind::session);
constexpr std::size_t documents = slot_of(Kind::document);
constexpr std::size_t people = slot_of(Kind::person);
constexpr std::size_t sources = slot_of(Kind::source);

constexpr std::size_t yours = index_of(Facet::yours);

constexpr bool is_of_sessions(std::size_t facet) { return facet <= index_of(Facet::session_state); }

/// Facets that records of a kind have themselves; the others they take from their sessions.
constexpr bool has_own(std::size_t slot, std::size_t facet) {
  if (facet == yours) return true;
  if (slot == sessions) return is_of_sessions(facet);
  if (slot == documents) return !is_of_sessions(facet);
  if (slot == sources) return false;
  if (facet == index_of(Facet::state)) return true;
  return slot != people && facet == index_of(Facet::topic);
}

/// The filter in numbers: for each facet a flag a value, or nothing if the facet is not used.
struct Chosen {
  std::array<Flags, facet_count> flags;
  std::array<bool, facet_count> used{};

  Chosen(const FacetIndex& index, const Filter& filter) {
    for (std::size_t facet = 0; facet < facet_count; ++facet) {
      used.at(facet) = !filter.chosen.at(facet).empty();
      flags.at(facet).assign(index.names.at(facet).size(), 0);
      for (const std::string& name : filter.chosen.at(facet))
        if (const auto number = index.names.at(facet).find(name)) flags.at(facet)[*number] = 1;
    }
  }
  bool any(bool of_sessions) const {
    for (std::size_t facet = 0; facet < facet_count; ++facet)
      if (used.at(facet) && is_of_sessions(facet) == of_sessions) return true;
    return false;
  }
  bool any() const { return any(true) || any(false); }
  /// What is left to ask of the sessions of records of a kind.
  Chosen without_own(std::size_t slot) const {
    Chosen rest = *this;
    for (std::size_t facet = 0; facet < facet_count; ++facet)
      if (has_own(slot, facet)) rest.used.at(facet) = false;
    return rest;
  }
};

/// 1 if one of the numbers has its flag, else 0.
char any_of(std::span<const std::uint32_t> numbers, const Flags& flags) {
  const bool found = std::any_of(numbers.begin(), numbers.end(), [&](auto number) { return flags[number] != 0; });
  return found ? 1 : 0;
}

/// Takes the flag from rows that have none of the chosen values of a facet of their own.
void keep_own(const FacetIndex& index, const Chosen& chosen, std::size_t slot, std::size_t facet, Flags& flags) {
  const NumberLists& values = index.values.at(slot).at(facet);
  const Flags& wanted = chosen.flags.at(facet);
  for (std::size_t row = 0; row < flags.size(); ++row) {
    if (flags[row] == 0) continue;
    const auto list = values[row];
    flags[row] = any_of(list, wanted);
  }
}

/// The same for all facets that are used.
void keep_own(const FacetIndex& index, const Chosen& chosen, std::size_t slot, Flags& flags) {
  for (std::size_t facet = 0; facet < facet_count; ++facet)
    if (chosen.used.at(facet) && has_own(slot, facet)) keep_own(index, chosen, slot, facet, flags);
}

/// Sessions and documents under a choice: each by its own facts, and by each other's too.
struct Meeting {
  Flags sessions_alone, documents_alone;
  Flags sessions_both, documents_both;

  Meeting(const FacetIndex& index, const Chosen& chosen)
      : sessions_alone(index.known.at(sessions)), documents_alone(index.known.at(documents)) {
    keep_own(index, chosen, sessions, sessions_alone);
    keep_own(index, chosen, documents, documents_alone);
    sessions_both = sessions_alone;
    documents_both = documents_alone;
    if (chosen.any(false))
      for (std::size_t row = 0; row < sessions_both.size(); ++row)
        if (sessions_both[row] != 0) sessions_both[row] = any_of(index.documents_of_session[row], documents_alone);
    if (chosen.any(true))
      for (std::size_t row = 0; row < documents_both.size(); ++row)
        if (documents_both[row] != 0) documents_both[row] = any_of(index.sessions.at(documents)[row], sessions_alone);
  }
};

/// Which rows pass a choice, and what their sessions passed for it; worked out for a kind when it is asked for. What
/// the user put down is kept out of all this: a mask over the rows in the end, so that it narrows nothing by way of
/// another kind.
class Pass {
 public:
  Pass(const FacetIndex& index, const Filter& filter)
      : index_(index), chosen_(index, filter), masked_(std::exchange(chosen_.used.at(yours), false)) {}

  /// The rows that are shown.
  Flags shown(std::size_t slot) {
    Flags flags = this->flags(slot);
    if (masked_) keep_own(index_, chosen_, slot, yours, flags);
    return flags;
  }
  /// The rows that pass but for the mask.
  const Flags& flags(std::size_t slot) {
    if (!std::exchange(known_.at(slot), true)) flags_.at(slot) = slot == sources ? pass_sources() : pass_others(slot);
    return flags_.at(slot);
  }
  /// How sessions passed for records of a kind: without the facets that these have themselves.
  const Meeting& meeting(std::size_t slot) {
    const std::size_t asked = slot == sessions || slot == documents || is_same(slot) ? sessions : slot;
    auto& meeting = meetings_.at(asked == sessions || asked == people ? asked : spoken);
    if (!meeting) meeting.emplace(index_, asked == sessions ? chosen_ : chosen_.without_own(asked));
    return *meeting;
  }

 private:
  static constexpr std::size_t spoken = slot_of(Kind::statement);

  /// Whether the kind has none of the facets in use itself.
  bool is_same(std::size_t slot) const {
    for (std::size_t facet = 0; facet < facet_count; ++facet)
      if (chosen_.used.at(facet) && has_own(slot, facet)) return false;
    return true;
  }
  Flags pass_others(std::size_t slot) {
    if (slot == sessions) return meeting(slot).sessions_both;
    if (slot == documents) return meeting(slot).documents_both;
    Flags flags = index_.known.at(slot);
    keep_own(index_, chosen_, slot, flags);
    if (!chosen_.without_own(slot).any()) return flags;
    const Flags& at = meeting(slot).sessions_both;
    for (std::size_t row = 0; row < flags.size(); ++row)
      if (flags[row] != 0) flags[row] = any_of(index_.sessions.at(slot)[row], at);
    return flags;
  }
  Flags pass_sources() {
    if (!chosen_.any()) return index_.known.at(sources);
    Flags flags(index_.sizes.at(sources), 0);
    for (std::size_t slot = 0; slot < FacetIndex::slots; ++slot) {
      if (slot == sources) continue;
      const Flags& cited = this->flags(slot);
      for (std::size_t row = 0; row < flags.size(); ++row)
        if (flags[row] == 0) flags[row] = any_of(index_.cited_by.at(slot)[row], cited);
    }
    return flags;
  }

  const FacetIndex& index_;
  Chosen chosen_;
  bool masked_;  ///< whether anything of the user's is chosen
  std::array<std::optional<Meeting>, FacetIndex::slots> meetings_;
  std::array<Flags, FacetIndex::slots> flags_;
  std::array<bool, FacetIndex::slots> known_{};  ///< whether they have been worked out
};

/// Sets of the values of one facet, one a row, a bit a value: quick to unite.
class ValueSets {
 public:
  ValueSets(std::size_t rows, std::size_t values) : width_((values + 63) / 64), words_(rows * width_, 0) {}

  void insert(std::size_t row, std::span<const std::uint32_t> values) {
    for (const auto value : values) words_[row * width_ + value / 64] |= std::uint64_t{1} << (value % 64);
  }
  void unite(std::size_t row, const ValueSets& other, std::size_t other_row) {
    for (std::size_t i = 0; i < width_; ++i) words_[row * width_ + i] |= other.words_[other_row * width_ + i];
  }
  /// Adds one to the number of each value in the set, and empties it.
  void count_and_clear(std::size_t row, std::vector<std::size_t>& numbers) {
    for (std::size_t i = 0; i < width_; ++i) {
      std::uint64_t& word = words_[row * width_ + i];
      for (; word != 0; word &= word - 1) ++numbers[i * 64 + static_cast<std::size_t>(std::countr_zero(word))];
    }
  }

 private:
  std::size_t width_;
  std::vector<std::uint64_t> words_;
};

/// What sessions pass on to the records that belong to them: their own values, or those of their documents that pass.
ValueSets values_at_sessions(const FacetIndex& index, const Meeting& meeting, std::size_t facet) {
  ValueSets sets(meeting.sessions_both.size(), index.names.at(facet).size());
  for (std::size_t session = 0; session < meeting.sessions_both.size(); ++session) {
    if (is_of_sessions(facet)) {
      sets.insert(session, index.values.at(sessions).at(facet)[session]);
      continue;
    }
    for (const auto document : index.documents_of_session[session])
      if (meeting.documents_alone[document] != 0) sets.insert(session, index.values.at(documents).at(facet)[document]);
  }
  return sets;
}

/// How a kind comes by its values.
struct Way {
  const NumberLists* own = nullptr;        ///< its own, or
  const ValueSets* at_sessions = nullptr;  ///< those of its sessions,
  const NumberLists* sessions = nullptr;   ///< which are these (none: the rows are sessions),
  const Flags* passing = nullptr;          ///< as far as they pass
};

/// Counts the rows that have each value of one facet.
class Counter {
 public:
  /// `found`: the positions that count, if not all do.
  Counter(const FacetIndex& index, Pass& pass, std::size_t facet, const std::vector<std::uint32_t>* found)
      : index_(index), pass_(pass), facet_(facet), found_(found), row_(1, index.names.at(facet).size()) {}

  FacetCounts count(std::size_t slot) {
    std::vector<std::size_t> numbers(index_.names.at(facet_).size(), 0);
    const Flags flags = pass_.shown(slot);
    const auto count_row = [&](std::size_t row) {
      if (flags[row] == 0) return;
      if (slot == sources && !has_own(slot, facet_))
        take_cited(row);
      else
        take(way_of(slot), row);
      row_.count_and_clear(0, numbers);
    };
    if (found_ != nullptr)
      for (const auto row : *found_) count_row(row);
    else
      for (std::size_t row = 0; row < flags.size(); ++row) count_row(row);
    FacetCounts counts;
    for (std::size_t i = 0; i < numbers.size(); ++i)
      if (numbers[i] > 0) counts.emplace(index_.names.at(facet_).name(i), numbers[i]);
    return counts;
  }

 private:
  void take(const Way& way, std::size_t row) {
    if (way.own != nullptr) {
      row_.insert(0, (*way.own)[row]);
    } else if (way.sessions == nullptr) {
      row_.unite(0, *way.at_sessions, row);
    } else {
      for (const auto session : (*way.sessions)[row])
        if ((*way.passing)[session] != 0) row_.unite(0, *way.at_sessions, session);
    }
  }
  void take_cited(std::size_t row) {
    for (std::size_t slot = 0; slot < FacetIndex::slots; ++slot) {
      if (slot == sources || index_.cited_by.at(slot)[row].empty()) continue;
      const Flags& passing = pass_.flags(slot);
      const Way& way = way_of(slot);
      for (const auto cited : index_.cited_by.at(slot)[row])
        if (passing[cited] != 0) take(way, cited);
    }
  }

  const Way& way_of(std::size_t slot) {
    auto& way = ways_.at(slot);
    if (way) return *way;
    way.emplace();
    if (has_own(slot, facet_)) {
      way->own = &index_.values.at(slot).at(facet_);
      return *way;
    }
    const Meeting& meeting = pass_.meeting(slot);
    auto found = at_sessions_.find(&meeting);
    if (found == at_sessions_.end())
      found = at_sessions_.emplace(&meeting, values_at_sessions(index_, meeting, facet_)).first;
    way->at_sessions = &found->second;
    if (slot != sessions) way->sessions = &index_.sessions.at(slot);
    // A document needs a session that passes by its own facts: it is itself a document there that passes by its.
    way->passing = slot == documents ? &meeting.sessions_alone : &meeting.sessions_both;
    return *way;
  }

  const FacetIndex& index_;
  Pass& pass_;
  std::size_t facet_;
  const std::vector<std::uint32_t>* found_;
  ValueSets row_;  ///< the values of the row at hand
  std::array<std::optional<Way>, FacetIndex::slots> ways_;
  std::map<const Meeting*, ValueSets> at_sessions_;
};

}  // namespace

bool Filter::empty() const {
  return std::all_of(chosen.begin(), chosen.end(), [](const auto& values) { return values.empty(); });
}

const std::vector<std::uint32_t>& Passing::of(Kind kind) const { return positions.at(slot_of(kind)); }

Passing common(const Passing& one, const Passing& other) {
  Passing both;
  for (std::size_t slot = 0; slot < both.positions.size(); ++slot)
    std::set_intersection(one.positions.at(slot).begin(), one.positions.at(slot).end(),
                          other.positions.at(slot).begin(), other.positions.at(slot).end(),
                          std::back_inserter(both.positions.at(slot)));
  return both;
}

Browser::Browser(const Catalogue& catalogue, Day as_of, const std::vector<UserNote>& notes)
    : index_(std::make_unique<FacetIndex>(catalogue, as_of)) {
  set_notes(notes);
}
Browser::~Browser() = default;

void Browser::set_as_of(Day day) { index_->set_as_of(day); }
void Browser::set_catalogue(const Catalogue& catalogue) { index_->set_catalogue(catalogue); }
void Browser::set_notes(const std::vector<UserNote>& notes) { index_->set_notes(notes); }

Passing Browser::apply(const Filter& filter) const {
  Pass pass(*index_, filter);
  Passing result;
  for (std::size_t slot = 0; slot < FacetIndex::slots; ++slot) {
    const Flags flags = pass.shown(slot);
    for (std::uint32_t row = 0; row < flags.size(); ++row)
      if (flags[row] != 0) result.positions.at(slot).push_back(row);
  }
  return result;
}

std::array<FacetCounts, facet_count> Browser::counts(const Filter& filter, Kind kind, const Passing* found) const {
  const auto* positions = found != nullptr ? &found->of(kind) : nullptr;
  std::array<FacetCounts, facet_count> counts;
  // Facets that are not used all have the same others: the whole filter.
  Pass whole(*index_, filter);
  for (std::size_t facet = 0; facet < facet_count; ++facet) {
    if (filter.chosen.at(facet).empty()) {
      counts.at(facet) = Counter(*index_, whole, facet, positions).count(slot_of(kind));
      continue;
    }
    Filter others = filter;
    others.chosen.at(facet).clear();
    Pass pass(*index_, others);
    counts.at(facet) = Counter(*index_, pass, facet, positions).count(slot_of(kind));
  }
  return counts;
}

}  // namespace chronicle
