#include "core/query/search/asked_otherwise.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "core/query/as_of/record_date.h"
#include "core/query/search/missed_date.h"
#include "core/query/search/search_plan.h"
#include "core/words/date_within.h"
#include "core/words/other_script.h"

namespace chronicle {
namespace {

bool finds_nothing(const SearchTerm& term, const SearchedLibrary& searched) {
  if (const auto* sought = std::get_if<Sought>(&term.what))
    return searched.library.text_search().matching({{alternatives_of(*sought, searched.names)}}, Within::page).empty();
  const auto* field = std::get_if<FieldTerm>(&term.what);
  if (field == nullptr) return false;
  const auto called = [&](Kind kind) { return !searched.names.called(kind, field->name).empty(); };
  switch (field->field) {
    case SearchField::state:
      return !called(Kind::state);
    case SearchField::topic:
      return !called(Kind::topic);
    case SearchField::place:
      return !called(Kind::place);
    case SearchField::speaker:
      return !called(Kind::person);
    default:
      return false;
  }
}

/// The days in ISO 8601 on which there was a session, whatever the year.
std::set<std::string> days_of_sessions(const Catalogue& catalogue, Day as_of, const DayOfYear& day) {
  std::set<std::string> days;
  for (const Session& session : catalogue.all<Session>())
    if (const auto date = date_of(catalogue, session.id, as_of); date && is_on(*date, day))
      days.insert(
          Day::from_ymd(date->earliest()->year(), static_cast<unsigned>(day.month), static_cast<unsigned>(day.day))
              .value_or(*date->earliest())
              .iso());
  return days;
}

}  // namespace

std::optional<SearchQuery> with_days_of_sessions(const SearchQuery& query, const Catalogue& catalogue, Day as_of) {
  const bool is_of_words = std::all_of(query.clauses.begin(), query.clauses.end(), [](const auto& clause) {
    return clause.size() == 1 && !clause.front().without && !clause.front().quoted &&
           std::holds_alternative<Sought>(clause.front().what);
  });
  const std::string text = text_of(query);
  const auto day = is_of_words ? find_day_of_year(text) : std::nullopt;
  if (!day) return std::nullopt;
  const std::set<std::string> days = days_of_sessions(catalogue, as_of, day->day);
  if (days.empty()) return std::nullopt;
  std::string instead = text.substr(0, day->start);
  for (const std::string& one : days) instead += one + " OR ";
  instead += '"' + text.substr(day->start, day->end - day->start) + '"' + text.substr(day->end);
  auto parsed = parse_query(instead);
  auto* dated = std::get_if<SearchQuery>(&parsed);
  return dated != nullptr ? std::optional(std::move(*dated)) : std::nullopt;
}

SearchQuery rewritten(const SearchQuery& query, Retry::Way way, const SearchedLibrary& searched) {
  const auto rewrite = way == Retry::Way::other_alphabet ? transliterated : on_other_layout;
  SearchQuery result = query;
  for (auto& clause : result.clauses)
    for (SearchTerm& term : clause)
      if (finds_nothing(term, searched)) term = with_text(term, rewrite(term.text));
  return result;
}

}  // namespace chronicle
