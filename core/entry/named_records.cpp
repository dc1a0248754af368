#include "core/entry/named_records.h"

#include <algorithm>

#include "core/wording/titles.h"
#include "core/words/country_names.h"
#include "core/words/fold.h"
#include "core/words/letter_match.h"

namespace chronicle {
namespace {

bool is_before(const std::pair<RecordId, std::string>& one, const std::pair<RecordId, std::string>& other) {
  return one.first < other.first;
}

/// How well what is typed fits the best of the names.
int score(const TypedLetters& typed, const std::vector<std::string>& names) {
  int best = 0;
  for (const std::string& name : names) best = std::max(best, typed.score(FoldedName(name), best));
  return best;
}

}  // namespace

NamedRecords::NamedRecords(std::shared_ptr<const Catalogue> catalogue,
                           std::vector<std::pair<RecordId, std::string>> other_names, Language language)
    : catalogue_(std::move(catalogue)), other_names_(std::move(other_names)), language_(language) {
  std::stable_sort(other_names_.begin(), other_names_.end(), is_before);
}

std::vector<RecordId> NamedRecords::find(std::string_view typed, const std::vector<Kind>& kinds,
                                         std::size_t limit) const {
  const TypedLetters letters(typed);
  std::vector<std::pair<int, const Entry*>> fitting;
  for (const Kind kind : kinds)
    for (const Entry& entry : entries_of(kind))
      if (const int fit = letters.empty() ? 1 : score(letters, entry.names); fit > 0) fitting.emplace_back(fit, &entry);
  std::stable_sort(fitting.begin(), fitting.end(), [](const auto& one, const auto& other) {
    if (one.first != other.first) return one.first > other.first;
    return one.second->id.kind() == Kind::state && other.second->id.kind() != Kind::state;
  });
  std::vector<RecordId> ids;
  for (const auto& [fit, entry] : fitting) {
    if (ids.size() == limit) break;
    ids.push_back(entry->id);
  }
  return ids;
}

std::string NamedRecords::title(const RecordId& id) const { return title_of(*catalogue_, id, language_); }

const std::vector<NamedRecords::Entry>& NamedRecords::entries_of(Kind kind) const {
  const auto found = entries_.find(kind);
  return found != entries_.end() ? found->second : entries_.emplace(kind, make_entries(kind)).first->second;
}

std::vector<NamedRecords::Entry> NamedRecords::make_entries(Kind kind) const {
  std::vector<Entry> entries;
  dispatch(kind, [&]<typename R>() {
    for (const R& record : catalogue_->all<R>()) {
      Entry entry{record.id, fold(title(record.id)), {}};
      entry.names.push_back(entry.title);
      for (const auto& [language, name] : record.names) entry.names.push_back(fold(name));
      const std::pair<RecordId, std::string> of_it(record.id, "");
      const auto [first, last] = std::equal_range(other_names_.begin(), other_names_.end(), of_it, is_before);
      for (auto at = first; at != last; ++at) entry.names.push_back(fold(at->second));
      if constexpr (std::same_as<R, State>)
        if (record.code)
          for (const std::string& name : names_by_code(*record.code)) entry.names.push_back(fold(name));
      entries.push_back(std::move(entry));
    }
  });
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& one, const Entry& other) { return one.title < other.title; });
  return entries;
}

}  // namespace chronicle
