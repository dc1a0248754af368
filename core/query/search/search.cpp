#include "core/query/search/search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

#include "core/query/as_of/known.h"
#include "core/query/search/hit_order.h"
#include "core/query/search/missed_date.h"
#include "core/query/search/name_book.h"
#include "core/query/search/search_context.h"
#include "core/query/search/search_fields.h"
#include "core/store/text/text_search.h"
#include "core/store/user/kept_copies.h"
#include "core/words/abbreviations.h"
#include "core/words/other_script.h"
#include "core/words/terms.h"

namespace chronicle {
namespace {

/// FTS5 finds a hundred thousand pages in the time in which it ranks a few thousand.
constexpr std::size_t most_ranked = 2000;
/// Differences of BM25 that are smaller make no difference.
constexpr double relevance_step = 1;
/// Pages that are nearly as close as the closest are shown with them.
constexpr double close_enough = 0.75;
/// So many words are counted one by one to find the closest pages.
constexpr std::size_t most_counted_words = 12;
/// As much of a kept copy is looked through for a context.
constexpr std::size_t most_of_copy = std::size_t{1024} * 1024;
/// No session lasts for more days.
constexpr std::int32_t longest_period = 366;
/// Pages without a date come after all others.
constexpr std::int32_t no_date = std::numeric_limits<std::int32_t>::min();

using Row = std::uint32_t;
using Flags = std::vector<char>;  ///< by row: 1 if it is so

/// What has one of the two.
Flags either(Flags one, const Flags& other) {
  for (std::size_t row = 0; row < one.size(); ++row) one[row] = one[row] != 0 || other[row] != 0 ? 1 : 0;
  return one;
}

Flags flags_of_positions(const std::vector<std::uint32_t>& positions) {
  Flags flags(positions.empty() ? 0 : positions.back() + std::size_t{1}, 0);
  for (const auto position : positions) flags[position] = 1;
  return flags;
}

bool has_dates(const SearchQuery& query) {
  return std::any_of(query.clauses.begin(), query.clauses.end(), [](const auto& clause) {
    return std::any_of(clause.begin(), clause.end(),
                       [](const SearchTerm& term) { return std::holds_alternative<DateTerm>(term.what); });
  });
}

}  // namespace

class Search::Pages {
 public:
  Pages(const Library& library, const Catalogue& catalogue, Day as_of);

  /// Works out again the dates that pages are sorted by.
  void set_as_of(Day day);
  /// Finds without trying anything else.
  SearchResult find(const SearchQuery& query, HitLimit limit, const Passing* among) const;
  /// The query with the days of sessions in place of a day without a year, "29 September"; nothing if none is asked
  /// for, or there is no session on it.
  std::optional<SearchQuery> with_days_of_sessions(const SearchQuery& query) const;
  /// Finds the pages that have most of the rarer words. What is asked for by fields, and what must not be there, holds
  /// for them too.
  SearchResult closest(const SearchQuery& query, HitLimit limit, const Passing* among) const;
  /// The query with another text for what finds nothing by itself.
  SearchQuery replaced(const SearchQuery& query, std::string (*other)(std::string_view)) const;

 private:
  struct Page {
    RecordId id;
    std::size_t slot;        ///< of its kind
    std::uint32_t position;  ///< in the catalogue, among its kind
    std::optional<Day> since, wholly_since;
    std::int32_t date;  ///< by what the day knows
  };
  /// A query as the index and the fields see it.
  struct Plan;

  void read_dates();
  Plan plan_of(const SearchQuery& query) const;
  /// A word and what else it is called.
  std::vector<Sought> alternatives_of(const Sought& sought) const;
  bool finds_nothing(const SearchTerm& term) const;
  /// Pages of a day or within a period.
  Flags of_date(const Date& period) const;
  Flags flags_of(const TextMatch& match, Within within) const;
  Flags flags_of_rows(const std::vector<Row>& rows) const;
  /// Whether the page has parts that the day does not know of: then it is found by its names and by what the user put
  /// down alone, since the index does not tell its texts apart.
  bool is_known_in_part(Row row) const { return pages_[row].wholly_since && *pages_[row].wholly_since > as_of_; }
  /// Rows whose pages have what is asked for, as far as the day knows them.
  std::vector<Row> known_rows_of(const TextMatch& match) const;
  /// Goes on from `row` to that of a key, since the index gives keys in order; whether there is one.
  bool go_to(std::int64_t key, Row& row) const;
  std::vector<Row> rows_of(const TextMatch& match, Within within) const;
  std::vector<Row> all_rows() const;
  /// By row: 1 if it passes the filter, or is of a kind that a filter does not know.
  Flags flags_of(const Passing& among) const;
  Passing passing_of(const std::vector<Row>& rows) const;
  /// Drops what the day does not know, and what does not fit the conditions.
  void keep_allowed(const Plan& plan, std::vector<Row>& rows) const;
  /// How each stands by what needs no words.
  std::vector<HitStanding> standings(const Plan& plan, const std::vector<Row>& rows) const;
  /// Adds what the words say. `matched` is how many pages the index gave, of which these are left.
  void add_places(const Plan& plan, std::size_t matched, std::size_t limit, std::vector<HitStanding>& standings) const;
  /// The result of the rows that were found: how many pass the filter is counted, and the others are dropped.
  SearchResult counted(std::vector<Row>& rows, const Passing* among) const;
  void add_hits(const Plan& plan, std::vector<HitStanding> standings, HitLimit limit, SearchResult& result) const;
  SearchContext context_of(Row row, const std::vector<std::vector<Sought>>& clauses) const;

  const Library& library_;
  const Catalogue& catalogue_;
  Day as_of_;
  NameBook names_;
  std::vector<Page> pages_;  ///< by key
  std::vector<std::int64_t> keys_;
};

/// Clauses of words alone are the index's matter; of the others each term is worked out by itself.
struct Search::Pages::Plan {
  struct Term {
    bool without = false;
    std::optional<Flags> found;
    std::optional<FieldCondition> field;
  };

  TextMatch match;
  std::vector<std::vector<Sought>> marked;  ///< what a context shows
  std::vector<std::vector<Term>> conditions;
  std::vector<Flags> dated;  ///< for each clause with dates, the pages that are of one of them

  bool is_of_date(Row row) const {
    return !dated.empty() && std::all_of(dated.begin(), dated.end(), [&](const Flags& of) { return of[row] != 0; });
  }
  bool allows(const RecordId& id, Row row) const {
    const auto holds = [&](const Term& term) {
      return (term.field ? term.field->holds(id) : (*term.found)[row] != 0) != term.without;
    };
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const auto& terms) { return std::any_of(terms.begin(), terms.end(), holds); });
  }
};

Search::Pages::Pages(const Library& library, const Catalogue& catalogue, Day as_of)
    : library_(library), catalogue_(catalogue), as_of_(as_of), names_(library.records()) {
  const auto indexed = library.text_search().pages();
  pages_.reserve(indexed.size());
  keys_.reserve(indexed.size());
  for (const IndexedPage& page : indexed) {
    if (!catalogue.contains(page.id)) continue;  // another program has added it since the catalogue was read
    keys_.push_back(page.key);
    pages_.push_back({.id = page.id,
                      .slot = slot_of(page.id.kind()),
                      .position = catalogue.position_of(page.id).value_or(0),
                      .since = known_since(catalogue, page.id),
                      .wholly_since = wholly_known_since(catalogue, page.id),
                      .date = no_date});
  }
  read_dates();
}

void Search::Pages::set_as_of(Day day) {
  if (day == as_of_) return;
  as_of_ = day;
  read_dates();
}

void Search::Pages::read_dates() {
  for (Page& page : pages_) {
    const auto date = date_of(catalogue_, page.id, as_of_);
    page.date = date && date->earliest() ? date->earliest()->number() : no_date;
  }
}

Flags Search::Pages::of_date(const Date& period) const {
  const auto first = period.earliest()->number(), last = period.latest()->number();
  Flags flags(pages_.size(), 0);
  for (Row row = 0; row < pages_.size(); ++row) {
    const Page& page = pages_[row];
    // The last session that people came to is no date of theirs.
    if (page.date > last || page.date < first - longest_period || page.id.kind() == Kind::person) continue;
    const auto date = date_of(catalogue_, page.id, as_of_);
    flags[row] = date && is_of_period(*date, period) ? 1 : 0;
  }
  return flags;
}

std::vector<Sought> Search::Pages::alternatives_of(const Sought& sought) const {
  std::vector<Sought> alternatives;
  const bool is_name_alone = sought.in_capitals && is_also_a_word(sought.words.front());
  if (!is_name_alone) alternatives.push_back(sought);
  if (sought.as_written) return alternatives;
  for (auto& words : names_.other_names_of(sought.words))
    alternatives.push_back({.words = std::move(words), .other_name = true});
  if (sought.words.size() != 1) return alternatives;
  const std::string& word = sought.words.front();
  for (auto& words : spelt_out(word)) alternatives.push_back({.words = std::move(words), .other_name = true});
  for (auto& words : translations_of(word)) alternatives.push_back({.words = std::move(words), .other_name = true});
  for (const std::string& name : names_.in_other_letters(word))
    alternatives.push_back({.words = {name}, .other_name = true});
  return alternatives;
}

bool Search::Pages::go_to(std::int64_t key, Row& row) const {
  while (row < keys_.size() && keys_[row] < key) ++row;
  return row < keys_.size() && keys_[row] == key;
}

std::vector<Row> Search::Pages::rows_of(const TextMatch& match, Within within) const {
  std::vector<Row> rows;
  Row row = 0;
  for (const std::int64_t key : library_.text_search().matching(match, within))
    if (go_to(key, row)) rows.push_back(row);
  return rows;
}

Flags Search::Pages::flags_of(const TextMatch& match, Within within) const {
  return flags_of_rows(rows_of(match, within));
}

Flags Search::Pages::flags_of_rows(const std::vector<Row>& rows) const {
  Flags flags(pages_.size(), 0);
  for (const Row row : rows) flags[row] = 1;
  return flags;
}

std::vector<Row> Search::Pages::known_rows_of(const TextMatch& match) const {
  std::vector<Row> rows = rows_of(match, Within::page);
  if (std::none_of(rows.begin(), rows.end(), [&](Row row) { return is_known_in_part(row); })) return rows;
  const Flags known = flags_of(match, Within::names_and_notes);
  std::erase_if(rows, [&](Row row) { return is_known_in_part(row) && known[row] == 0; });
  return rows;
}

std::vector<Row> Search::Pages::all_rows() const {
  std::vector<Row> rows(pages_.size());
  for (Row row = 0; row < rows.size(); ++row) rows[row] = row;
  return rows;
}

Flags Search::Pages::flags_of(const Passing& among) const {
  Flags flags(pages_.size(), 1);
  std::array<Flags, register_kinds.size()> passes;
  for (std::size_t slot = 0; slot < passes.size(); ++slot)
    passes.at(slot) = flags_of_positions(among.positions.at(slot));
  for (Row row = 0; row < pages_.size(); ++row)
    if (const Page& page = pages_[row]; page.slot < passes.size())
      flags[row] = page.position < passes.at(page.slot).size() ? passes.at(page.slot)[page.position] : '\0';
  return flags;
}

/// By flags, as sorting so many numbers would take longer than finding them.
Passing Search::Pages::passing_of(const std::vector<Row>& rows) const {
  std::array<Flags, register_kinds.size()> flags;
  for (const Row row : rows)
    if (const Page& page = pages_[row]; page.slot < flags.size()) {
      Flags& of_kind = flags.at(page.slot);
      if (page.position >= of_kind.size()) of_kind.resize(std::max(page.position + std::size_t{1}, of_kind.size() * 2));
      of_kind[page.position] = 1;
    }
  Passing passing;
  for (std::size_t slot = 0; slot < flags.size(); ++slot)
    for (std::uint32_t position = 0; position < flags.at(slot).size(); ++position)
      if (flags.at(slot)[position] != 0) passing.positions.at(slot).push_back(position);
  return passing;
}

Search::Pages::Plan Search::Pages::plan_of(const SearchQuery& query) const {
  Plan plan;
  const auto is_plain = [](const SearchTerm& term) {
    return !term.without && std::holds_alternative<Sought>(term.what);
  };
  for (const auto& clause : query.clauses) {
    std::vector<Sought> alternatives;
    for (const SearchTerm& term : clause) {
      if (is_plain(term))
        for (Sought& one : alternatives_of(std::get<Sought>(term.what))) alternatives.push_back(std::move(one));
      if (const auto* date = std::get_if<DateTerm>(&term.what))
        alternatives.insert(alternatives.end(), date->written.begin(), date->written.end());
    }
    if (!alternatives.empty()) plan.marked.push_back(alternatives);
    if (std::all_of(clause.begin(), clause.end(), is_plain)) {
      plan.match.clauses.push_back(std::move(alternatives));
      continue;
    }
    Flags dated;
    auto& terms = plan.conditions.emplace_back();
    for (const SearchTerm& term : clause) {
      auto& condition = terms.emplace_back();
      condition.without = term.without;
      if (const auto* field = std::get_if<FieldTerm>(&term.what)) {
        condition.field.emplace(library_.user_notes(), catalogue_, names_, *field, as_of_);
      } else if (const auto* date = std::get_if<DateTerm>(&term.what)) {
        const Flags of = of_date(date->date);
        dated = dated.empty() ? of : either(std::move(dated), of);
        condition.found = either(flags_of_rows(known_rows_of({{date->written}})), of);
      } else {
        condition.found = flags_of_rows(known_rows_of({{alternatives_of(std::get<Sought>(term.what))}}));
      }
    }
    if (!dated.empty()) plan.dated.push_back(std::move(dated));
  }
  return plan;
}

std::vector<HitStanding> Search::Pages::standings(const Plan& plan, const std::vector<Row>& rows) const {
  std::vector<HitStanding> standings;
  standings.reserve(rows.size());
  for (const Row row : rows) {
    const Kind kind = pages_[row].id.kind();
    standings.push_back({.is_of_date = plan.is_of_date(row),
                         .rank = rank_of(kind, true),
                         .date = pages_[row].date,
                         .kind = kind,
                         .row = row});
  }
  return standings;
}

void Search::Pages::add_places(const Plan& plan, std::size_t matched, std::size_t limit,
                               std::vector<HitStanding>& standings) const {
  if (plan.match.clauses.empty()) return;
  if (matched <= most_ranked) {
    std::vector<Ranked> by_row(pages_.size());
    Row row = 0;
    for (const Ranked& ranked : library_.text_search().ranked(plan.match))
      if (go_to(ranked.key, row)) by_row[row] = ranked;
    for (HitStanding& one : standings) {
      const Ranked& ranked = by_row[one.row];
      one.rank = rank_of(one.kind, ranked.in_names);
      one.place = ranked.place;
      one.relevance = std::floor(ranked.relevance / relevance_step);
      // Where the title has all the words (`Ranked`), names come before whole sentences that stand for one.
      if (ranked.relevance == 0 && !is_said(one.kind)) one.relevance = 1;
    }
    return;
  }
  const auto raise = [&](Within within) {
    const Flags within_them = flags_of(plan.match, within);
    std::size_t raised = 0;
    for (HitStanding& one : standings) {
      one.place += within_them[one.row];
      raised += within_them[one.row] != 0 && one.rank != HitRank::source ? 1 : 0;
    }
    return raised;
  };
  // Where these are enough already, the others need no order.
  if (raise(Within::names_as_written) < limit) raise(Within::names);
  for (HitStanding& one : standings) one.rank = rank_of(one.kind, one.place > 0);
}

SearchContext Search::Pages::context_of(Row row, const std::vector<std::vector<Sought>>& clauses) const {
  if (clauses.empty()) return {};
  const auto text = library_.text_search().text_of(keys_[row]);
  if (!text) return {};
  ContextFinder finder(clauses);
  if (is_known_in_part(row)) {
    for (const std::string* known : {&text->notes, &text->title, &text->other_names}) finder.look_in(*known);
    return finder.context();
  }
  finder.look_in(text->facts);
  finder.look_in(text->notes);
  if (const RecordId& id = pages_[row].id; id.kind() == Kind::source)
    if (const auto copy = library_.kept_copies().find(id))
      finder.look_in(std::string_view(copy->text).substr(0, most_of_copy));
  for (const std::string* other : {&text->title, &text->other_names, &text->links}) finder.look_in(*other);
  return finder.context();
}

void Search::Pages::keep_allowed(const Plan& plan, std::vector<Row>& rows) const {
  std::erase_if(rows, [&](Row row) {
    const Page& page = pages_[row];
    return (page.since && *page.since > as_of_) || !plan.allows(page.id, row);
  });
}

SearchResult Search::Pages::counted(std::vector<Row>& rows, const Passing* among) const {
  SearchResult result;
  result.found = passing_of(rows);
  const std::size_t found = rows.size();
  if (among != nullptr) {
    const Flags shown = flags_of(*among);
    std::erase_if(rows, [&](Row row) { return shown[row] == 0; });
  }
  result.total = rows.size();
  result.hidden = found - rows.size();
  for (const Row row : rows) ++result.by_kind.at(static_cast<std::size_t>(pages_[row].id.kind()));
  return result;
}

void Search::Pages::add_hits(const Plan& plan, std::vector<HitStanding> standings, HitLimit limit,
                             SearchResult& result) const {
  for (const HitStanding& one : first_of(std::move(standings), limit.all, limit.of_a_kind)) {
    const RecordId& id = pages_[one.row].id;
    result.hits.push_back({id, context_of(one.row, plan.marked), year_of(catalogue_, id, as_of_)});
  }
}

SearchResult Search::Pages::find(const SearchQuery& query, HitLimit limit, const Passing* among) const {
  if (query.empty()) return {};
  const Plan plan = plan_of(query);
  std::vector<Row> rows = plan.match.clauses.empty() ? all_rows() : known_rows_of(plan.match);
  const std::size_t matched = rows.size();
  keep_allowed(plan, rows);
  SearchResult result = counted(rows, among);
  std::vector<HitStanding> order = standings(plan, rows);
  add_places(plan, matched, limit.all, order);
  add_hits(plan, std::move(order), limit, result);
  return result;
}

std::optional<SearchQuery> Search::Pages::with_days_of_sessions(const SearchQuery& query) const {
  const bool is_of_words = std::all_of(query.clauses.begin(), query.clauses.end(), [](const auto& clause) {
    return clause.size() == 1 && !clause.front().without && !clause.front().quoted &&
           std::holds_alternative<Sought>(clause.front().what);
  });
  const std::string text = text_of(query);
  const auto day = is_of_words ? find_day_of_year(text) : std::nullopt;
  if (!day) return std::nullopt;
  std::set<std::string> days;
  for (const Session& session : catalogue_.all<Session>())
    if (const auto date = date_of(catalogue_, session.id, as_of_); date && is_on(*date, day->day))
      days.insert(Day::from_ymd(date->earliest()->year(), static_cast<unsigned>(day->day.month),
                                static_cast<unsigned>(day->day.day))
                      .value_or(*date->earliest())
                      .iso());
  if (days.empty()) return std::nullopt;
  std::string instead = text.substr(0, day->start);
  for (const std::string& one : days) instead += one + " OR ";
  instead += '"' + text.substr(day->start, day->end - day->start) + '"' + text.substr(day->end);
  auto parsed = parse_query(instead);
  auto* dated = std::get_if<SearchQuery>(&parsed);
  return dated != nullptr ? std::optional(std::move(*dated)) : std::nullopt;
}

SearchResult Search::Pages::closest(const SearchQuery& query, HitLimit limit, const Passing* among) const {
  SearchQuery required;
  std::vector<std::vector<SearchTerm>> wanted;
  for (const auto& clause : query.clauses) {
    const bool is_wanted = std::all_of(clause.begin(), clause.end(), [](const SearchTerm& term) {
      return !term.without && !std::holds_alternative<FieldTerm>(term.what);
    });
    (is_wanted && wanted.size() < most_counted_words ? wanted : required.clauses).push_back(clause);
  }
  if (wanted.size() < 2) return {};
  const Plan conditions = plan_of(required);
  std::vector<Row> rows =
      required.empty() || conditions.match.clauses.empty() ? all_rows() : known_rows_of(conditions.match);
  keep_allowed(conditions, rows);
  std::vector<double> closeness(pages_.size()), in_names(pages_.size());
  Plan marking = conditions;
  for (const auto& clause : wanted) {
    const Plan plan = plan_of({{clause}});
    marking.marked.insert(marking.marked.end(), plan.marked.begin(), plan.marked.end());
    Flags has(pages_.size(), 0), named = has;
    if (!plan.match.clauses.empty()) {
      has = flags_of_rows(known_rows_of(plan.match));
      named = flags_of(plan.match, Within::names);
    }
    const auto holds = [&](Row row) {
      return plan.match.clauses.empty() ? plan.allows(pages_[row].id, row) : has[row] != 0;
    };
    const auto count = std::count_if(rows.begin(), rows.end(), holds);
    // One word more counts for more than the rarest.
    const double rarity = 2 - std::log(1 + static_cast<double>(count)) / std::log(2 + static_cast<double>(rows.size()));
    for (const Row row : rows) {
      if (!holds(row)) continue;
      closeness[row] += rarity;
      if (named[row] != 0 || plan.is_of_date(row)) in_names[row] += rarity;
    }
  }
  double best = 0;
  for (const Row row : rows) best = std::max(best, closeness[row]);
  std::erase_if(rows, [&](Row row) { return best == 0 || closeness[row] < close_enough * best; });
  SearchResult result = counted(rows, among);
  result.is_closest = !rows.empty() || result.hidden > 0;
  std::vector<HitStanding> order = standings(conditions, rows);
  for (HitStanding& one : order) {
    one.rank = rank_of(one.kind, false);
    one.closeness = closeness[one.row];
    one.relevance = in_names[one.row];
  }
  add_hits(marking, std::move(order), limit, result);
  return result;
}

bool Search::Pages::finds_nothing(const SearchTerm& term) const {
  if (const auto* sought = std::get_if<Sought>(&term.what))
    return library_.text_search().matching({{alternatives_of(*sought)}}, Within::page).empty();
  const auto* field = std::get_if<FieldTerm>(&term.what);
  if (field == nullptr) return false;
  const auto called = [&](Kind kind) { return !names_.called(kind, field->name).empty(); };
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

SearchQuery Search::Pages::replaced(const SearchQuery& query, std::string (*other)(std::string_view)) const {
  SearchQuery result = query;
  for (auto& clause : result.clauses)
    for (SearchTerm& term : clause)
      if (finds_nothing(term)) term = with_text(term, other(term.text));
  return result;
}

Search::Search(const Library& library, const Catalogue& catalogue, Day as_of)
    : pages_(std::make_unique<Pages>(library, catalogue, as_of)) {}
Search::~Search() = default;
Search::Search(Search&&) noexcept = default;
Search& Search::operator=(Search&&) noexcept = default;

void Search::set_as_of(Day day) { pages_->set_as_of(day); }

SearchResult Search::find(const SearchQuery& typed, HitLimit limit, const Passing* among) const {
  const SearchQuery query = without_function_words(typed);
  const auto is_found = [](const SearchResult& result) { return result.total + result.hidden > 0; };
  const auto dated = pages_->with_days_of_sessions(query);
  SearchResult result = pages_->find(dated.value_or(query), limit, among);
  if (!is_found(result) && (dated || has_dates(query))) result = pages_->find(with_dates_as_words(query), limit, among);
  std::vector<Retry> tried;
  constexpr std::array<std::pair<Retry::Way, std::string (*)(std::string_view)>, 2> ways{
      {{Retry::Way::other_alphabet, transliterated}, {Retry::Way::other_layout, on_other_layout}}};
  for (const auto& [way, other] : ways) {
    if (is_found(result)) break;
    const SearchQuery instead = pages_->replaced(query, other);
    std::string text = text_of(instead);
    if (text == text_of(query)) continue;
    result = pages_->find(instead, limit, among);
    tried.push_back({way, std::move(text)});
  }
  if (!is_found(result)) {
    result = pages_->closest(query, limit, among);
    if (is_found(result)) tried.clear();
  }
  result.tried = std::move(tried);
  return result;
}

}  // namespace chronicle
