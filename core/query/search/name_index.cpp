#include "core/query/search/name_index.h"

#include <algorithm>
#include <limits>

#include "core/model/part.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/record_date.h"
#include "core/query/search/missed_date.h"
#include "core/words/country_names.h"
#include "core/words/date_within.h"
#include "core/words/fold.h"

namespace chronicle {
namespace {

constexpr std::size_t entries_between_questions = 4096;
constexpr std::int32_t always = std::numeric_limits<std::int32_t>::min();
constexpr std::size_t never_used = std::numeric_limits<std::size_t>::max();

/// What decides between hits; entries stand in the order of kinds and titles.
struct Standing {
  int score;
  std::size_t recency;
  std::uint32_t entry, name;
  bool is_state;

  bool operator<(const Standing& other) const {
    if (score != other.score) return score > other.score;
    if (recency != other.recency) return recency < other.recency;
    if (is_state != other.is_state) return is_state;
    return entry < other.entry;
  }
};

bool is_before(const OtherName& one, const OtherName& other) { return one.first < other.first; }

}  // namespace

NameIndex::NameIndex(std::shared_ptr<const Catalogue> catalogue, std::vector<OtherName> other_names)
    : catalogue_(std::move(catalogue)), other_names_(std::move(other_names)) {
  std::stable_sort(other_names_.begin(), other_names_.end(), is_before);
  struct Named {
    RecordId id;
    std::vector<std::string> folded;
  };
  std::vector<Named> all;
  for_each_kind([&]<typename R>() {
    if (!has_page(R::kind)) return;
    const auto first = static_cast<std::ptrdiff_t>(all.size());
    for (const R& record : catalogue_->all<R>()) {
      Named named{record.id, names_of(record.id)};
      for (std::string& name : named.folded) name = fold(name);
      all.push_back(std::move(named));
    }
    std::sort(all.begin() + first, all.end(), [](const Named& one, const Named& other) {
      return one.folded != other.folded ? one.folded < other.folded : one.id < other.id;
    });
  });
  std::size_t size = 0, names = 0;
  for (const Named& named : all) {
    names += named.folded.size();
    for (const std::string& name : named.folded) size += name.size();
  }
  folded_.reserve(size);  // the names look into it
  names_.reserve(names);
  entries_.reserve(all.size());
  for (Named& named : all) {
    for (const std::string& name : named.folded) {
      const std::size_t start = folded_.size();
      folded_ += name;
      names_.emplace_back(std::string_view(folded_).substr(start));
    }
    by_id_.emplace(named.id.text(), static_cast<std::uint32_t>(entries_.size()));
    const auto since = known_since(*catalogue_, named.id);
    entries_.push_back(
        {std::move(named.id), since ? since->number() : always, static_cast<std::uint32_t>(names_.size())});
  }
}

std::vector<std::string> NameIndex::names_of(const RecordId& id) const {
  std::vector<std::string> names{catalogue_->name_of(id)};
  const auto add = [&](const std::string& name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  };
  for_each_kind([&]<typename R>() {
    if (const R* record = catalogue_->find<R>(id)) {
      for (const auto& [language, name] : record->names) add(name);
      for (const std::string& former : record->former_ids) add(former);
    }
  });
  const auto [first, last] = std::equal_range(other_names_.begin(), other_names_.end(), OtherName{id, {}}, is_before);
  for (auto at = first; at != last; ++at) add(at->second);
  if (const State* state = catalogue_->find<State>(id); state != nullptr && state->code)
    for (const std::string& name : names_by_code(*state->code)) add(name);
  return names;
}

bool NameIndex::fits(const TypedLetters& typed, const Entry& entry, std::uint32_t first) const {
  for (std::uint32_t name = first; name < entry.names_end; ++name)
    if (typed.score(names_[name]) > 0) return true;
  return typed.empty();
}

std::vector<NameHit> NameIndex::find_dated(std::string_view typed, Day as_of, std::size_t limit,
                                           const std::function<bool()>& give_up) const {
  const auto date = find_written_date(typed);
  const auto day = date ? std::nullopt : find_day_of_year(typed);
  if (!date && !day) return {};
  std::string rest(typed.substr(0, date ? date->start : day->start));
  rest += typed.substr(date ? date->end : day->end);
  const TypedLetters letters(rest);
  struct Dated {
    std::uint32_t entry;
    Day day;
  };
  std::vector<Dated> found;
  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < entries_.size(); first = entries_[i++].names_end) {
    const Entry& entry = entries_[i];
    if (i % entries_between_questions == 0 && give_up()) return {};
    const Kind kind = entry.id.kind();
    if ((kind != Kind::session && kind != Kind::document) || entry.since > as_of.number()) continue;
    if (!fits(letters, entry, first)) continue;
    if (const auto own = date_of(*catalogue_, entry.id, as_of);
        own && (date ? is_of_period(*own, date->date) : is_on(*own, day->day)))
      found.push_back({i, *own->earliest()});
  }
  const auto is_before = [&](const Dated& one, const Dated& other) {
    const Kind kind = entries_[one.entry].id.kind(), other_kind = entries_[other.entry].id.kind();
    return kind != other_kind ? kind < other_kind : one.day > other.day;
  };
  std::stable_sort(found.begin(), found.end(), is_before);
  std::vector<NameHit> hits;
  for (const Dated& one : found) {
    if (hits.size() == limit) break;
    const RecordId& id = entries_[one.entry].id;
    hits.push_back({id, score_of_date, names_of(id).front()});
  }
  return hits;
}

std::vector<NameHit> NameIndex::find(const TypedLetters& typed, Day as_of, const Recency& recency, std::size_t limit,
                                     const std::function<bool()>& give_up) const {
  std::unordered_map<std::uint32_t, std::size_t> used_entries;
  for (const auto& [id, used] : recency)
    if (const auto at = by_id_.find(id); at != by_id_.end()) used_entries.emplace(at->second, used);
  std::vector<Standing> found;  // a heap, the last in front
  std::uint32_t name = 0;
  for (std::uint32_t entry = 0; entry < entries_.size() && limit > 0; ++entry) {
    if (entry % entries_between_questions == 0 && give_up()) return {};
    const std::uint32_t first = name;
    name = entries_[entry].names_end;
    if (entries_[entry].since > as_of.number()) continue;
    const auto at = used_entries.find(entry);
    const std::size_t used = at == used_entries.end() ? never_used : at->second;
    const bool is_state = entries_[entry].id.kind() == Kind::state;
    // Once there are enough, an equal one that was not used and stands later is none of the first, unless it is a
    // state.
    const int floor = found.size() < limit || used != never_used ? 0 : found.front().score - static_cast<int>(is_state);
    Standing best{floor, used, entry, 0, is_state};
    for (std::uint32_t i = first; i < name; ++i)
      if (const int score = typed.score(names_[i], best.score)) {
        best.score = score;
        best.name = i - first;
      }
    if (best.score == floor) continue;
    found.push_back(best);
    std::push_heap(found.begin(), found.end());
    if (found.size() <= limit) continue;
    std::pop_heap(found.begin(), found.end());
    found.pop_back();
  }
  std::sort_heap(found.begin(), found.end());
  std::vector<NameHit> hits;
  for (const Standing& standing : found) {
    const RecordId& id = entries_[standing.entry].id;
    hits.push_back({id, standing.score, names_of(id)[standing.name]});
  }
  return hits;
}

}  // namespace chronicle
