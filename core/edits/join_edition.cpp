#include "core/edits/join_edition.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "core/edits/draft.h"
#include "core/exchange/members.h"
#include "core/model/check.h"
#include "core/model/redirect.h"

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
      : library_(library),
        original_(std::move(original)),
        own_(std::move(own)),
        edition_(std::move(edition)),
        members_(in_all([](const R& record) { return members_of(record); })) {
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
  auto in_all(const ValueOf& value_in) const {
    return InAll{value_in(original_), value_in(own_), value_in(edition_)};
  }
  InAll<std::optional<std::string>> values_of(const std::string& key) const {
    return {value_at(members_.original, key), value_at(members_.own, key), value_at(members_.edition, key)};
  }

  /// What is cited for a record as a whole is cited for each fact that is not the same in all, or, if that itself is
  /// not, for every one: it did not say what the others have.
  void cite_each() {
    const bool is_whole_one = in_all([](const R& record) { return cited_for(record, ""); }).is_one();
    std::vector<std::string> keys{"names", "other_names"};
    for_each_fact<R>([&](const auto& fact) { keys.emplace_back(fact.key); });
    for (const std::string& key : keys) {
      const auto cited = in_all([&](const R& record) { return cited_for(record, key); });
      const auto values = values_of(key);
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
      const auto names = in_all([&](const R& record) { return value_at(record.names, language); });
      if (names.clashes()) joined_.clashes.push_back("names." + language);
      if (names.clashes() && names.edition) add_once(others, *names.edition);
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

  /// Why a value is held goes with the value.
  void join_readings() {
    const Members joined = members_of(joined_.record);
    const auto goes = [&](const InAll<std::vector<Reading>>& readings, const std::string& field) {
      const auto values = values_of(field);
      const bool is_own = value_at(joined, field) == values.own, is_edition = value_at(joined, field) == values.edition;
      if (is_own == is_edition) return joined_list(readings.original, readings.own, readings.edition);
      return is_own ? readings.own : readings.edition;
    };
    std::vector<std::string> fields;
    for (const R* record : {&own_, &edition_})
      for (const Reading& reading : record->readings) add_once(fields, reading.field);
    std::vector<Reading>& readings = joined_.record.readings;
    readings.clear();
    for (const std::string& field : fields) {
      const auto of_field = goes(in_all([&](const R& record) {
                                   std::vector<Reading> some = record.readings;
                                   std::erase_if(some, [&](const Reading& one) { return one.field != field; });
                                   return some;
                                 }),
                                 field);
      if (!of_field.empty()) readings.push_back(of_field.front());  // the user's own comes first
    }
  }

  void join_citations() {
    const Members joined = members_of(joined_.record);
    std::vector<std::string> fields;
    for (const R* record : {&own_, &edition_})
      for (const Citation& citation : record->citations) add_once(fields, citation.field);
    std::vector<Citation> citations;
    for (const std::string& field : fields) {
      auto cited = joined_citations(field, values_of(field), value_at(joined, field));
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
    return apart_.contains(field) && std::is_permutation(cited.begin(), cited.end(), whole.begin(), whole.end());
  }

  /// Source by source: what a source says of a value does not change because the record holds another.
  std::vector<Citation> joined_citations(const std::string& field, const InAll<std::optional<std::string>>& values,
                                         const std::optional<std::string>& value) const {
    const bool is_fact = is_fact_of<R>(field);
    const auto said = [&](const R& record, const std::optional<std::string>& of) {
      auto citations = cited_for(record, field);
      if (is_fact && of)
        for (Citation& one : citations)
          if (!one.reading) one.reading = as_reading(library_, *of);
      return citations;
    };
    const InAll<std::vector<Citation>> cited{said(original_, values.original), said(own_, values.own),
                                             said(edition_, values.edition)};
    std::vector<Ref<Kind::source>> sources;
    for (const auto* list : {&cited.own, &cited.edition})
      for (const Citation& one : *list) add_once(sources, one.source);
    std::vector<Citation> joined;
    for (const auto& source : sources)
      for (Citation& one : joined_of_source(cited, source)) joined.push_back(std::move(one));
    if (!is_fact) return joined;
    const auto held = value ? std::optional(as_reading(library_, *value)) : std::nullopt;
    for (Citation& one : joined)
      if (one.reading == held) one.reading.reset();
    keep_once(joined, [](const Citation&) { return false; });
    // Nothing is cited for what is not there, but that a source has it.
    if (!value) std::erase_if(joined, [](const Citation& one) { return !one.reading; });
    return joined;
  }

  /// What one source is cited for.
  static std::vector<Citation> joined_of_source(const InAll<std::vector<Citation>>& cited,
                                                const Ref<Kind::source>& source) {
    const auto of_source = [&](std::vector<Citation> list) {
      std::erase_if(list, [&](const Citation& one) { return one.source != source; });
      return list;
    };
    const InAll<std::vector<Citation>> all{of_source(cited.original), of_source(cited.own), of_source(cited.edition)};
    if (!all.clashes()) return all.chosen();
    if (all.original.size() != 1 || all.own.size() != 1 || all.edition.size() != 1)
      return joined_list(all.original, all.own, all.edition);
    const auto part = [&](auto member) {
      return InAll{all.original.front().*member, all.own.front().*member, all.edition.front().*member};
    };
    Citation one = all.own.front();
    one.locator = part(&Citation::locator).chosen();
    one.confidence = part(&Citation::confidence).chosen();
    one.derivation = part(&Citation::derivation).chosen();
    const auto readings = part(&Citation::reading);
    one.reading = readings.chosen();
    if (!readings.clashes()) return {one};
    return {one, all.edition.front()};  // it is read in two ways
  }

  const Library& library_;
  R original_, own_, edition_;
  const InAll<Members> members_;  ///< as they came, before anything is cited apart
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
