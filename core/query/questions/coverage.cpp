#include "core/query/questions/coverage.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/query/as_of/document_status.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/time/whole_year.h"

namespace chronicle {
namespace {

/// Counts year by year, and knows which years there are.
class YearCounter {
 public:
  YearHeld& of(const std::optional<int>& year) { return year ? by_year_[*year] : undated_; }

  Coverage counted() && {
    Coverage coverage;
    coverage.undated = undated_;
    if (by_year_.empty()) return coverage;
    coverage.first_year = by_year_.begin()->first;
    for (int year = coverage.first_year; year <= by_year_.rbegin()->first; ++year)
      coverage.years.push_back(by_year_[year]);
    return coverage;
  }

 private:
  std::map<int, YearHeld> by_year_;
  YearHeld undated_;
};

void add_document(const Catalogue& catalogue, const Document& document, Day as_of, YearHeld& year) {
  ++year.documents;
  const auto signatures = catalogue.linked(&Signature::document, document.id);
  year.signatures += static_cast<std::size_t>(std::count_if(
      signatures.begin(), signatures.end(), [&](const Signature* one) { return is_known(catalogue, one->id, as_of); }));
  if (document.validity || known_entry(document.entry_into_force, as_of)) ++year.terms;
  for (std::size_t i = 0; i < counted_languages.size(); ++i)
    if (document.names.contains(std::string(counted_languages.at(i)))) ++year.titles.at(i);
}

std::optional<SessionGaps> gaps_of(const Catalogue& catalogue, const Session& session, Day as_of) {
  SessionGaps gaps{.session = &session,
                   .documents = documents_known(catalogue, session, as_of),
                   .items = items_known(catalogue, session, as_of),
                   .states = states_known(catalogue, session, as_of)};
  const auto acts = catalogue.linked(&Act::session, session.id);
  gaps.no_document =
      std::none_of(acts.begin(), acts.end(), [&](const Act* act) { return is_known(catalogue, act->id, as_of); });
  if (!gaps.documents && !gaps.items && !gaps.states && !gaps.no_document) return std::nullopt;
  return gaps;
}

}  // namespace

YearHeld& YearHeld::operator+=(const YearHeld& other) {
  sessions += other.sessions;
  documents += other.documents;
  signatures += other.signatures;
  terms += other.terms;
  for (std::size_t i = 0; i < titles.size(); ++i) titles.at(i) += other.titles.at(i);
  return *this;
}

YearHeld Coverage::total() const {
  YearHeld total = undated;
  for (const YearHeld& year : years) total += year;
  return total;
}

std::vector<int> Coverage::years_without_session() const {
  std::vector<int> without;
  for (std::size_t i = 0; i < years.size(); ++i)
    if (years[i].sessions == 0) without.push_back(first_year + static_cast<int>(i));
  return without;
}

Coverage coverage_of(const Catalogue& catalogue, Day as_of) {
  YearCounter counter;
  std::vector<std::pair<Day, SessionGaps>> gaps;
  for (const Session& session : catalogue.all<Session>()) {
    const SessionOnDay on_day = session_on(catalogue, session, as_of);
    if (on_day.state != SessionState::held || !session.held) continue;
    ++counter.of(year_of(session.held)).sessions;
    if (auto lacking = gaps_of(catalogue, session, as_of))
      gaps.emplace_back(session.held->earliest().value_or(as_of), *std::move(lacking));
  }
  std::size_t not_adopted = 0;
  for (const Document& document : catalogue.all<Document>()) {
    if (!is_known(catalogue, document.id, as_of)) continue;
    if (const Act* adoption = adoption_of(catalogue, document, as_of))
      add_document(catalogue, document, as_of, counter.of(year_of(date_of(catalogue, *adoption, as_of))));
    else
      ++not_adopted;
  }
  Coverage coverage = std::move(counter).counted();
  coverage.not_adopted = not_adopted;
  std::stable_sort(gaps.begin(), gaps.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  for (auto& [day, lacking] : gaps) coverage.gaps.push_back(std::move(lacking));
  return coverage;
}

}  // namespace chronicle
