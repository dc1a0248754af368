#include "core/query/questions/evidence.h"

#include <algorithm>
#include <set>

#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"

namespace chronicle {
namespace {

bool is_cited(const Record& record, const std::string& field) {
  return std::any_of(record.citations.begin(), record.citations.end(),
                     [&](const Citation& citation) { return citation.field.empty() || citation.field == field; });
}

void find_conflicts(const Record& record, Evidence& evidence) {
  std::set<std::string> fields;
  for (const Citation& citation : record.citations)
    if (citation.reading) fields.insert(citation.field);
  for (const std::string& field : fields) {
    Conflict conflict;
    for (const Citation& citation : record.citations)
      if (citation.field == field && citation.reading)
        conflict.readings.push_back({citation.source.id(), *citation.reading});
    evidence.conflicts.push_back({record.id, field, std::move(conflict)});
  }
}

void find_derived(const Record& record, Evidence& evidence) {
  std::set<std::string> fields;
  for (const Citation& citation : record.citations)
    if (citation.derivation && fields.insert(citation.field).second)
      evidence.derived.push_back({record.id, citation.field, Derived{*citation.derivation}});
}

void find_single_source(const Record& record, Evidence& evidence) {
  if (record.id.kind() != Kind::session && record.id.kind() != Kind::document) return;
  std::set<std::string> sources;
  for (const Citation& citation : record.citations) sources.insert(citation.source.text());
  if (sources.size() == 1)
    evidence.single_source.push_back({record.id, "", SingleSource{record.citations.front().source.id()}});
}

template <typename R>
void find_on(const R& record, Evidence& evidence) {
  for (const std::string& field : facts_of(record))
    if (!is_cited(record, field)) evidence.unsourced.push_back({record.id, field, Unsourced{}});
  find_conflicts(record, evidence);
  find_derived(record, evidence);
  find_single_source(record, evidence);
}

std::vector<Finding> stale_sessions(const Catalogue& catalogue, Day as_of) {
  std::vector<Finding> stale;
  for (const Session& session : catalogue.all<Session>())
    if (auto status = status_of(catalogue, session, as_of); status.state == SessionState::unconfirmed)
      stale.push_back({session.id, "held", Stale{std::move(status)}});
  return stale;
}

template <typename Test>
Evidence those(Evidence evidence, const Test& test) {
  for (auto* findings :
       {&evidence.unsourced, &evidence.conflicts, &evidence.single_source, &evidence.derived, &evidence.stale})
    std::erase_if(*findings, [&](const Finding& finding) { return !test(finding); });
  return evidence;
}

}  // namespace

Evidence evidence_on(const Evidence& evidence, const std::vector<std::string>& records) {
  const std::set<std::string> wanted(records.begin(), records.end());
  return those(evidence, [&](const Finding& finding) { return wanted.contains(finding.id.text()); });
}

Evidence evidence_on(const Evidence& evidence, const Catalogue& catalogue, Day as_of) {
  Evidence found = those(evidence, [&](const Finding& finding) {
    const auto since = fact_known_since(catalogue, finding.id, finding.field);
    return !since || *since <= as_of;
  });
  found.stale = stale_sessions(catalogue, as_of);
  return found;
}

std::vector<std::uint32_t> count_citing(const Catalogue& catalogue, Day as_of) {
  std::vector<std::uint32_t> counts(catalogue.all<Source>().end_position());
  // The citations of a record come together: look it up once.
  const CitedSource* last = nullptr;
  bool is_there = false;
  for (const CitedSource& one : catalogue.cited()) {
    if (last == nullptr || last->kind != one.kind || last->record != one.record) {
      const auto since = fact_known_since(catalogue, catalogue.id_at(one.kind, one.record));
      is_there = !since || *since <= as_of;
    }
    last = &one;
    if (is_there) ++counts[one.source];
  }
  return counts;
}

Evidence find_evidence(const Records& records) {
  Evidence evidence;
  for_each_kind([&]<typename R>() {
    if (!needs_source(R::kind)) return;
    for (const R& record : records.all<R>()) find_on(record, evidence);
  });
  return evidence;
}

Evidence find_evidence(const Records& records, const Catalogue& catalogue, Day as_of) {
  Evidence evidence = find_evidence(records);
  evidence.stale = stale_sessions(catalogue, as_of);
  return evidence;
}

Evidence evidence_after(Evidence before, const Records& records, const std::vector<RecordId>& changed) {
  const std::set<RecordId> ids(changed.begin(), changed.end());
  Evidence after = those(std::move(before), [&](const Finding& finding) { return !ids.contains(finding.id); });
  for (const RecordId& id : ids)
    dispatch(id.kind(), [&]<typename R>() {
      if (!needs_source(R::kind)) return;
      // An id that a record had before it was merged leads to another.
      if (const auto record = records.find<R>(id); record && record->id == id) find_on(*record, after);
    });
  for (auto* findings : {&after.unsourced, &after.conflicts, &after.single_source, &after.derived})
    std::stable_sort(findings->begin(), findings->end(), [](const Finding& one, const Finding& other) {
      return one.id.kind() != other.id.kind() ? one.id.kind() < other.id.kind() : one.id < other.id;
    });
  return after;
}

}  // namespace chronicle
