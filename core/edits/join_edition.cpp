#include "core/edits/join_edition.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "core/edits/draft.h"
#include "core/exchange/members.h"
#include "core/model/check.h"

namespace chronicle {
namespace {

template <typename T>
bool holds(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

template <typename T>
void add_once(std::vector<T>& list, const T& value) {
  if (!holds(list, value)) list.push_back(value);
}

/// What both kept of a list, and what either added to it.
template <typename T>
std::vector<T> joined_list(const std::vector<T>& original, const std::vector<T>& own, const std::vector<T>& edition) {
  std::vector<T> list = own;
  std::erase_if(list, [&](const T& one) { return holds(original, one) && !holds(edition, one); });
  for (const T& one : edition)
    if (!holds(original, one)) add_once(list, one);
  return list;
}

/// A value as the original, the user and the edition have it.
template <typename T>
struct InAll {
  T original, own, edition;

  bool is_one() const { return original == own && own == edition; }
  /// Whether both changed it, and differently.
  bool clashes() const { return own != original && edition != original && own != edition; }
  const T& chosen() const { return own == original ? edition : own; }
};

std::vector<Citation> cited_for(const Record& record, const std::string& field) {
  std::vector<Citation> citations = record.citations;
  std::erase_if(citations, [&](const Citation& one) { return one.field != field; });
  return citations;
}

template <typename R>
class EditionJoin {
 public:
  EditionJoin(const Library& library, R original, R own, R edition)
      : library_(library), original_(std::move(original)), own_(std::move(own)), edition_(std::move(edition)) {
    joined_.record = own_;
  }

  JoinedRecord<R> join() {
    cite_each();
    join_facts();
    join_names();
    R& record = joined_.record;
    record.topics = joined_list(original_.topics, own_.topics, edition_.topics);
    record.notes = joined_list(original_.notes, own_.notes, edition_.notes);
    record.former_ids = joined_list(original_.former_ids, own_.former_ids, edition_.former_ids);
    join_remarks();
    join_readings();
    join_citations();
    check(record);
    return std::move(joined_);
  }

 private:
  template <typename ValueOf>
  auto in_all(const ValueOf& value_of) const {
    return InAll{value_of(original_), value_of(own_), value_of(edition_)};
  }
  auto members_in_all() const {
    return in_all([](const R& record) { return members_of(record); });
  }
  static std::optional<std::string> value_of(const std::map<std::string, std::string>& members,
                                             const std::string& key) {
    const auto found = members.find(key);
    return found != members.end() ? std::optional(found->second) : std::nullopt;
  }
  static auto values_of(const InAll<Members>& members, const std::string& key) {
    return InAll{value_of(members.original, key), value_of(members.own, key), value_of(members.edition, key)};
  }

  /// What is cited for a record as a whole is cited for each fact that is not the same in all, or, if that itself is
  /// not, for every one: it did not say what the others have.
  void cite_each() {
    const bool is_whole_one = in_all([](const R& record) { return cited_for(record, ""); }).is_one();
    const auto members = members_in_all();
    std::vector<std::string> keys{"names", "other_names"};
    for_each_fact<R>([&](const auto& fact) { keys.emplace_back(fact.key); });
    for (const std::string& key : keys) {
      const auto cited = in_all([&](const R& record) { return cited_for(record, key); });
      const auto values = values_of(members, key);
      if (is_whole_one && values.is_one() && cited.is_one()) continue;
      if (is_whole_one && cited.is_one() && cited.own.empty()) apart_.insert(key);
      if (values.original) cite_apart(original_, key);
      if (values.own) cite_apart(own_, key);
      if (values.edition) cite_apart(edition_, key);
    }
    if (is_whole_one) return;
    for (R* record : {&original_, &own_, &edition_})
      std::erase_if(record->citations, [](const Citation& one) { return one.field.empty(); });
  }

  void join_facts() {
    for_each_fact<R>([&](const auto& fact) {
      const auto values = in_all([&](const R& record) { return record.*fact.member; });
      if (values.clashes()) joined_.clashes.emplace_back(fact.key);
      joined_.record.*fact.member = values.chosen();
    });
  }

  void join_names() {
    std::set<std::string> languages;
    for (const R* record : {&own_, &edition_})
      for (const auto& [language, name] : record->names) languages.insert(language);
    std::vector<std::string> others = joined_list(original_.other_names, own_.other_names, edition_.other_names);
    for (const std::string& language : languages) {
      const auto names = in_all([&](const R& record) { return value_of(record.names, language); });
      if (names.clashes()) joined_.clashes.push_back("names." + language);
      if (names.clashes() && names.own && names.edition) add_once(others, *names.edition);
      if (const auto& name = names.chosen())
        joined_.record.names[language] = *name;
      else
        joined_.record.names.erase(language);
    }
    joined_.record.other_names = std::move(others);
  }

  void join_remarks() {
    R& record = joined_.record;
    record.not_applicable = joined_list(original_.not_applicable, own_.not_applicable, edition_.not_applicable);
    record.not_looked_up = joined_list(original_.not_looked_up, own_.not_looked_up, edition_.not_looked_up);
    const Members members = members_of(record);
    for (auto* list : {&record.not_applicable, &record.not_looked_up})
      std::erase_if(*list, [&](const std::string& key) { return members.contains(key); });
  }

  void join_readings() {
    std::vector<Reading>& readings = joined_.record.readings;
    readings = joined_list(original_.readings, own_.readings, edition_.readings);
    std::set<std::string> met;  // the user's own come first
    std::erase_if(readings, [&](const Reading& one) { return !met.insert(one.field).second; });
  }

  void join_citations() {
    const auto members = members_in_all();
    const Members joined = members_of(joined_.record);
    std::vector<std::string> fields;
    for (const R* record : {&own_, &edition_})
      for (const Citation& citation : record->citations) add_once(fields, citation.field);
    std::vector<Citation> citations;
    for (const std::string& field : fields) {
      auto cited = joined_citations(field, values_of(members, field), value_of(joined, field));
      if (!rests_on_whole(field, cited)) citations.insert(citations.end(), cited.begin(), cited.end());
    }
    std::vector<Citation>& before = joined_.record.citations;
    if (!std::is_permutation(citations.begin(), citations.end(), before.begin(), before.end()))
      before = std::move(citations);
  }
  /// Whether these are those that were put down for the fact alone, to be compared.
  bool rests_on_whole(const std::string& field, const std::vector<Citation>& cited) const {
    std::vector<Citation> whole = cited_for(own_, "");
    for (Citation& citation : whole) citation.field = field;
    return apart_.contains(field) && cited == whole;
  }

  /// A source of a value that the record does not have goes on saying it.
  std::vector<Citation> joined_citations(const std::string& field, const InAll<std::optional<std::string>>& values,
                                         const std::optional<std::string>& value) const {
    const auto cited = in_all([&](const R& record) { return cited_for(record, field); });
    const bool is_fact = is_own_fact(field);
    auto list = is_fact && values.clashes() ? cited.own : joined_list(cited.original, cited.own, cited.edition);
    if (!is_fact) return list;
    const auto say = [&](Citation& citation, const std::optional<std::string>& said) {
      if (!citation.reading && said && said != value) citation.reading = as_reading(library_, *said);
    };
    for (Citation& citation : list) {
      const bool is_of_edition = holds(cited.edition, citation) && !(value == values.own && holds(cited.own, citation));
      say(citation, is_of_edition ? values.edition : values.own);
    }
    if (values.clashes())
      for (Citation citation : cited.edition) {
        say(citation, values.edition);
        if (citation.reading) add_once(list, citation);
      }
    // Nothing is cited for what is not there, but that a source has it.
    if (!value) std::erase_if(list, [](const Citation& one) { return !one.reading; });
    return list;
  }
  static bool is_own_fact(const std::string& key) {
    bool is_own = false;
    for_each_fact<R>([&](const auto& fact) { is_own = is_own || fact.key == key; });
    return is_own;
  }

  const Library& library_;
  R original_, own_, edition_;
  JoinedRecord<R> joined_;
  std::set<std::string> apart_;  ///< facts that rest on what is cited for the whole in all
};

}  // namespace

template <typename R>
JoinedRecord<R> join_edition(const Library& library, R original, R own, R edition) {
  if (edition == original) return {.record = std::move(own)};
  return EditionJoin<R>(library, std::move(original), std::move(own), std::move(edition)).join();
}

#define CHRONICLE_INSTANTIATE(R) template JoinedRecord<R> join_edition<R>(const Library&, R, R, R);
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

}  // namespace chronicle
