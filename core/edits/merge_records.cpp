#include "core/edits/merge_records.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/edits/draft.h"
#include "core/exchange/members.h"
#include "core/model/check.h"
#include "core/model/part.h"
#include "core/model/redirect.h"
#include "core/model/references.h"
#include "core/store/records/records.h"

namespace chronicle {
namespace {

template <typename T>
void join(std::vector<T>& list, const std::vector<T>& other) {
  list.insert(list.end(), other.begin(), other.end());
  keep_once(list, [](const T&) { return false; });
}

/// A name as a text of JSON.
std::optional<std::string> name_of(const Record& record, const std::string& language) {
  const auto found = record.names.find(language);
  if (found == record.names.end()) return std::nullopt;
  return nlohmann::json(found->second).dump();
}

/// Makes one record of two of a kind.
template <typename R>
class Merging {
 public:
  Merging(const Library& library, R kept, R gone, const Merge& merge)
      : library_(library), kept_(std::move(kept)), gone_(std::move(gone)), merge_(merge) {}

  std::vector<FactOfBoth> both() const {
    std::vector<FactOfBoth> facts;
    std::set<std::string> languages;
    for (const Record* one : {static_cast<const Record*>(&kept_), static_cast<const Record*>(&gone_)})
      for (const auto& [language, name] : one->names) languages.insert(language);
    for (const std::string& language : languages)
      facts.push_back({"names." + language, name_of(kept_, language), name_of(gone_, language)});
    const Members kept = members_of(kept_), gone = members_of(gone_);
    for_each_fact<R>([&](const auto& fact) {
      FactOfBoth one{fact.key, value_at(kept, fact.key), value_at(gone, fact.key)};
      if (one.kept || one.gone) facts.push_back(std::move(one));
    });
    return facts;
  }

  R merged() {
    cite_each();
    choose_facts();
    choose_names();
    join(kept_.topics, gone_.topics);
    std::erase_if(kept_.topics, [&](const auto& topic) { return topic.id() == kept_.id || topic.id() == gone_.id; });
    join(kept_.notes, gone_.notes);
    join_remarks();
    join(kept_.citations, gone_.citations);
    kept_.former_ids.push_back(gone_.id.text());
    join(kept_.former_ids, gone_.former_ids);
    return std::move(kept_);
  }

 private:
  static std::vector<std::string> cited_keys(const Members& members) {
    std::vector<std::string> keys;
    for (const char* key : {"names", "other_names"})
      if (members.contains(key)) keys.emplace_back(key);
    for_each_fact<R>([&](const auto& fact) {
      if (members.contains(fact.key)) keys.emplace_back(fact.key);
    });
    return keys;
  }
  /// What is cited for a record as a whole did not say the facts of the other: it is cited for each fact by itself.
  void cite_each() {
    const auto cite = [](R& record) {
      for (const std::string& key : cited_keys(members_of(record))) cite_apart(record, key);
      std::erase_if(record.citations, [](const Citation& one) { return one.field.empty(); });
    };
    const auto whole = [](const R& record) {
      std::vector<Citation> citations = record.citations;
      std::erase_if(citations, [](const Citation& one) { return !one.field.empty(); });
      return citations;
    };
    if (whole(kept_) != whole(gone_)) {
      cite(kept_);
      cite(gone_);
      return;
    }
    // The same sources say all of both, but for what others say or what differs.
    std::set<std::string> apart;
    for (const FactOfBoth& fact : both())
      if (fact.is_choice() && !fact.key.starts_with("names.")) apart.insert(fact.key);
    for (const R* one : {&kept_, &gone_})
      for (const Citation& citation : one->citations)
        if (!citation.field.empty()) apart.insert(citation.field);
    for (const std::string& key : apart) {
      cite_apart(kept_, key);
      cite_apart(gone_, key);
    }
  }

  bool takes(const FactOfBoth& fact) const { return !fact.kept || (fact.gone && merge_.from_gone.contains(fact.key)); }

  void choose_facts() {
    const Members kept = members_of(kept_), gone = members_of(gone_);
    Members result = kept;
    for_each_fact<R>([&](const auto& fact) {
      const FactOfBoth one{fact.key, value_at(kept, fact.key), value_at(gone, fact.key)};
      if (one.gone && takes(one)) result[one.key] = *one.gone;
      if (one.is_choice()) read_other(one);
    });
    const auto citations = kept_.citations;
    kept_ = record_of<R>(object_of(result));
    kept_.citations = citations;
  }
  /// The sources of a value that was not chosen go on saying it.
  void read_other(const FactOfBoth& fact) {
    R& other = takes(fact) ? kept_ : gone_;
    const std::string& value = takes(fact) ? *fact.kept : *fact.gone;
    for (Citation& citation : other.citations)
      if (citation.field == fact.key && !citation.reading) citation.reading = as_reading(library_, value);
  }

  void choose_names() {
    std::vector<std::string> others = kept_.other_names;
    for (const auto& [language, name] : gone_.names) {
      const auto found = kept_.names.find(language);
      if (found == kept_.names.end()) {
        kept_.names.emplace(language, name);
      } else if (found->second != name) {
        others.push_back(merge_.from_gone.contains("names." + language) ? found->second : name);
        if (merge_.from_gone.contains("names." + language)) found->second = name;
      }
    }
    join(others, gone_.other_names);
    keep_once(others, [&](const std::string& other) {
      return std::any_of(kept_.names.begin(), kept_.names.end(),
                         [&](const auto& name) { return name.second == other; });
    });
    const bool cites_names = std::any_of(kept_.citations.begin(), kept_.citations.end(),
                                         [](const Citation& one) { return one.field == "other_names"; });
    if (!others.empty() && kept_.other_names.empty() && !cites_names)
      for (Citation citation : std::vector<Citation>(gone_.citations))
        if (citation.field == "names") {
          citation.field = "other_names";
          gone_.citations.push_back(std::move(citation));
        }
    kept_.other_names = std::move(others);
  }

  void join_remarks() {
    join(kept_.not_applicable, gone_.not_applicable);
    join(kept_.not_looked_up, gone_.not_looked_up);
    const Members members = members_of(kept_);
    for (auto* list : {&kept_.not_applicable, &kept_.not_looked_up})
      std::erase_if(*list, [&](const std::string& key) { return members.contains(key); });
    for (const Reading& reading : gone_.readings) {
      const auto is_same = [&](const Reading& one) { return one.field == reading.field; };
      if (std::none_of(kept_.readings.begin(), kept_.readings.end(), is_same)) kept_.readings.push_back(reading);
    }
  }

  const Library& library_;
  R kept_, gone_;
  const Merge& merge_;
};

/// The edit that makes one record of two, and leads there what refers to the one that goes.
class MergeEdit {
 public:
  MergeEdit(const Library& library, const Merge& merge) : library_(library), facts_(library.records().facts()) {
    merge_ = merge;
    merge_.keep = known(merge.keep);
    merge_.go = known(merge.go);
    if (merge_.keep == merge_.go || merge_.keep.kind() != merge_.go.kind())
      throw Failure({.code = ErrorCode::bad_value,
                     .file = library.path(),
                     .record = merge.go.text(),
                     .expected = {Expected::other_record, std::string(chronicle::name_of(merge_.keep.kind())),
                                  merge_.keep.text()}});
  }

  Edit edit() {
    dispatch(merge_.keep.kind(), [this]<typename R>() { merge<R>(merge_); });
    // Parts that are one by now are merged likewise, and then what refers to them is led on.
    for (bool again = true; again;) {
      again = false;
      for_each_kind([&]<typename R>() { again = merge_twins<R>() || again; });
    }
    for_each_kind([this]<typename R>() { lead_all<R>(); });
    Edit edit{.kind = EditKind::merge, .put = std::move(put_)};
    for (const auto& [gone, kept] : gone_) edit.remove.push_back(gone);
    edit.carried = gone_;
    return edit;
  }

 private:
  RecordId known(const RecordId& id) const {
    if (!library_.records().contains(id))
      throw Failure({.code = ErrorCode::unknown_record, .file = library_.path(), .record = id.text()});
    return library_.records().current(id);
  }

  /// The record as it is to be.
  template <typename R>
  R& to_put(const RecordId& id) {
    auto& records = put_.of<R>();
    const auto found = std::find_if(records.begin(), records.end(), [&](const R& one) { return one.id == id; });
    if (found != records.end()) return *found;
    return records.emplace_back(library_.records().find<R>(id).value());
  }

  template <typename R>
  void merge(const Merge& one) {
    R gone = to_put<R>(one.go);
    R& kept = to_put<R>(one.keep);
    redirect(gone, gone_);
    redirect(kept, gone_);
    kept = Merging<R>(library_, kept, std::move(gone), one).merged();
    std::erase_if(put_.of<R>(), [&](const R& record) { return record.id == one.go; });
    for (auto& [id, leads_to] : gone_)
      if (leads_to == one.go) leads_to = one.keep;
    gone_.emplace(one.go, one.keep);
  }

  /// Merges the parts of the records that are kept which say the same by now; whether there were any.
  template <typename R>
  bool merge_twins() {
    if constexpr (has_page(R::kind)) return false;
    std::vector<R> parts;  // without evidence
    std::vector<bool> led;
    for (const R& record : facts_.records.of<R>()) {
      if (gone_.contains(record.id)) continue;
      R part = record;
      const bool is_led = redirect(part, gone_);
      if (!is_led && !refers_to_kept(part)) continue;
      parts.push_back(std::move(part));
      led.push_back(is_led);
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
      for (std::size_t j = 0; j < parts.size(); ++j)
        if (i != j && led[j] && (!led[i] || i < j) && says_the_same(parts[i], parts[j])) {
          merge<R>({parts[i].id, parts[j].id, {}});
          return true;
        }
    return false;
  }
  template <typename R>
  bool refers_to_kept(const R& record) const {
    bool refers = false;
    visit_references(record, [&](const char* /*key*/, const RecordId& id) {
      refers = refers || std::any_of(gone_.begin(), gone_.end(), [&](const auto& one) { return one.second == id; });
    });
    return refers;
  }
  template <typename R>
  static bool says_the_same(R one, const R& other) {
    one.id = other.id;
    one.former_ids = other.former_ids;
    return one == other;
  }

  template <typename R>
  void lead_all() {
    for (const R& record : facts_.records.of<R>()) {
      R led = record;
      if (!gone_.contains(record.id) && redirect(led, gone_)) to_put<R>(record.id);
    }
    lead_cited<R>();
    for (R& record : put_.of<R>()) {
      redirect(record, gone_);
      check(record);
    }
  }
  /// Citations are no facts of the catalogue.
  template <typename R>
  void lead_cited() {
    if (merge_.keep.kind() != Kind::source) return;
    const auto& sources = facts_.records.of<Source>();
    for (const CitedSource& cited : facts_.cited)
      if (cited.kind == R::kind && gone_.contains(sources.at(cited.source).id)) {
        const RecordId& id = facts_.records.of<R>().at(cited.record).id;
        if (!gone_.contains(id)) to_put<R>(id);
      }
  }

  const Library& library_;
  const LibraryFacts facts_;
  Merge merge_;
  Bundle put_;
  Redirections gone_;
};

}  // namespace

std::string Merge::text() const { return keep.text() + "+" + go.text(); }

std::optional<Merge> Merge::parse(std::string_view text) {
  const auto plus = text.find('+');
  if (plus == std::string_view::npos) return std::nullopt;
  const auto keep = RecordId::parse(text.substr(0, plus));
  const auto go = RecordId::parse(text.substr(plus + 1));
  if (!keep || !go || keep->kind() != go->kind()) return std::nullopt;
  return Merge{*keep, *go, {}};
}

std::vector<FactOfBoth> facts_of_both(const Library& library, const RecordId& keep, const RecordId& go) {
  return dispatch(keep.kind(), [&]<typename R>() {
    const auto kept = library.records().find<R>(keep);
    const auto gone = library.records().find<R>(go);
    for (const auto& [id, record] : {std::pair(&keep, &kept), std::pair(&go, &gone)})
      if (!*record) throw Failure({.code = ErrorCode::unknown_record, .file = library.path(), .record = id->text()});
    return Merging<R>(library, *kept, *gone, {}).both();
  });
}

Result<Changes> merge_records(Library& library, const Merge& merge) {
  return library.apply([&](const Library& now) { return MergeEdit(now, merge).edit(); });
}

Result<Changes> preview_merge(const Library& library, const Merge& merge) {
  return library.preview([&](const Library& now) { return MergeEdit(now, merge).edit(); });
}

}  // namespace chronicle
