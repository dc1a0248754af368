#include "core/query/questions/evidence.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"

namespace chronicle {
namespace {

using Citations = std::vector<Citation>;

bool is_cited(const Citations& citations, const std::string& field) {
  return std::any_of(citations.begin(), citations.end(),
                     [&](const Citation& citation) { return citation.field.empty() || citation.field == field; });
}

void find_conflicts(const RecordId& id, const Citations& citations, Evidence& evidence) {
  std::set<std::string> fields;
  for (const Citation& citation : citations)
    if (citation.reading) fields.insert(citation.field);
  for (const std::string& field : fields) {
    Conflict conflict;
    for (const Citation& citation : citations)
      if (citation.field == field && citation.reading)
        conflict.readings.push_back({citation.source.id(), *citation.reading});
    evidence.conflicts.push_back({id, field, std::move(conflict)});
  }
}

void find_derived(const RecordId& id, const Citations& citations, Evidence& evidence) {
  std::set<std::string> fields;
  for (const Citation& citation : citations)
    if (citation.derivation && fields.insert(citation.field).second)
      evidence.derived.push_back({id, citation.field, Derived{*citation.derivation}});
}

void find_single_source(const RecordId& id, const Citations& citations, Evidence& evidence) {
  if (id.kind() != Kind::session && id.kind() != Kind::document) return;
  if (citations.empty()) return;
  const auto& source = citations.front().source;
  if (std::all_of(citations.begin(), citations.end(), [&](const Citation& one) { return one.source == source; }))
    evidence.single_source.push_back({id, "", SingleSource{source.id()}});
}

/// `record` need not have its citations.
template <typename R>
void find_on(const R& record, const Citations& citations, Evidence& evidence) {
  for (const std::string& field : facts_of(record))
    if (!is_cited(citations, field)) evidence.unsourced.push_back({record.id, field, Unsourced{}});
  find_conflicts(record.id, citations, evidence);
  find_derived(record.id, citations, evidence);
  find_single_source(record.id, citations, evidence);
}

bool comes_before(const RecordId& one, const RecordId& other) {
  return one.kind() != other.kind() ? one.kind() < other.kind() : one < other;
}

void sort_by_record(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& one, const Finding& other) { return comes_before(one.id, other.id); });
}

void sort_by_record(Evidence& evidence) {
  for (auto* findings : {&evidence.unsourced, &evidence.conflicts, &evidence.single_source, &evidence.derived})
    sort_by_record(*findings);
}

/// Of findings in their order those on records in theirs.
std::vector<Finding> on_records(const std::vector<Finding>& findings, const std::vector<RecordId>& records) {
  std::vector<Finding> found;
  auto at = findings.begin();
  for (const RecordId& id : records) {
    at = std::lower_bound(at, findings.end(), id,
                          [](const Finding& one, const RecordId& other) { return comes_before(one.id, other); });
    for (; at != findings.end() && at->id == id; ++at) found.push_back(*at);
  }
  return found;
}

std::vector<Finding> stale_sessions(const Catalogue& catalogue, Day as_of) {
  std::vector<Finding> stale;
  for (const Session& session : catalogue.all<Session>())
    if (auto status = status_of(catalogue, session, as_of); status.state == SessionState::unconfirmed)
      stale.push_back({session.id, "held", Stale{std::move(status)}});
  sort_by_record(stale);
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
  std::vector<RecordId> ids;
  for (const std::string& record : records)
    if (auto id = RecordId::parse(record)) ids.push_back(*std::move(id));
  std::sort(ids.begin(), ids.end(), comes_before);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return {.unsourced = on_records(evidence.unsourced, ids),
          .conflicts = on_records(evidence.conflicts, ids),
          .single_source = on_records(evidence.single_source, ids),
          .derived = on_records(evidence.derived, ids),
          .stale = on_records(evidence.stale, ids)};
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

Evidence find_evidence(const Records& records, const Catalogue& catalogue) {
  Evidence evidence;
  std::array<std::vector<bool>, kind_count> cites;  // by kind and position
  for_each_kind(
      [&]<typename R>() { cites.at(static_cast<std::size_t>(R::kind)).resize(catalogue.all<R>().end_position()); });
  records.visit_citations([&](const RecordId& id, const Citations& citations) {
    if (!needs_source(id.kind())) return;
    const auto position = catalogue.position_of(id);
    if (!position) return;  // one that another program has added
    cites.at(static_cast<std::size_t>(id.kind())).at(*position) = true;
    dispatch(id.kind(), [&]<typename R>() { find_on(*catalogue.find<R>(id), citations, evidence); });
  });
  for_each_kind([&]<typename R>() {
    if (!needs_source(R::kind)) return;
    const auto& all = catalogue.all<R>();
    for (auto record = all.begin(); record != all.end(); ++record)
      if (!cites.at(static_cast<std::size_t>(R::kind)).at(record.position())) find_on(*record, {}, evidence);
  });
  sort_by_record(evidence);
  return evidence;
}

Evidence find_evidence(const Records& records, const Catalogue& catalogue, Day as_of) {
  Evidence evidence = find_evidence(records, catalogue);
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
      if (const auto record = records.find<R>(id); record && record->id == id)
        find_on(*record, record->citations, after);
    });
  sort_by_record(after);
  return after;
}

}  // namespace chronicle
