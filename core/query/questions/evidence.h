// How well the record is founded: which facts have no source, only one, or sources that disagree.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/model/names.h"
#include "core/query/as_of/session_status.h"
#include "core/store/records/records.h"

namespace chronicle {

/// Nothing cited supports the fact.
struct Unsourced {};
/// Sources give it differently.
struct Conflict {
  struct Reading {
    RecordId source;
    std::string text;  ///< what it has
  };
  std::vector<Reading> readings;
};
/// The record rests on one source alone.
struct SingleSource {
  RecordId source;
};
/// No source states it.
struct Derived {
  std::string how;  ///< as the record has it
};
/// The announced date is past without a word of what came.
struct Stale {
  SessionStatus status;
};

/// A remark on a fact; an empty `field` means the record as a whole. core/wording makes a sentence of it.
struct Finding {
  RecordId id;
  std::string field;
  std::variant<Unsourced, Conflict, SingleSource, Derived, Stale> what;
};

/// The sorts of findings.
enum class FindingSort { conflicts, unsourced, stale, single_source, derived };

template <>
struct Words<FindingSort> {
  static constexpr std::array<std::string_view, 5> values{"conflicts", "unsourced", "stale", "single-source",
                                                          "derived"};
};

/// The findings by their sorts, each by kind and id.
struct Evidence {
  std::vector<Finding> unsourced;      ///< facts without a citation
  std::vector<Finding> conflicts;      ///< facts that sources give differently
  std::vector<Finding> single_source;  ///< sessions and documents that rest on one source alone
  std::vector<Finding> derived;        ///< facts that no source states, with how they were derived
  std::vector<Finding> stale;          ///< sessions whose announced date is past without a word of what came
};

/// Those of the findings that concern the given records.
Evidence evidence_on(const Evidence& evidence, const std::vector<std::string>& records);

/// The keys of the facts that a record has and that need a source: names and its own.
template <typename R>
std::vector<std::string> facts_of(const R& record) {
  std::vector<std::string> facts;
  if (!record.names.empty()) facts.emplace_back("names");
  visit_values(record, [&](const auto& fact, const auto& /*value*/) { facts.emplace_back(fact.key); });
  return facts;
}

/// By source: how many records cite it, as far as the day knows what they are cited for.
std::vector<std::uint32_t> count_citing(const Catalogue& catalogue, Day as_of);

/// Whether records of this kind must be cited: all but topics, which are the editors', and sources themselves.
constexpr bool needs_source(Kind kind) { return kind != Kind::topic && kind != Kind::source; }

/// Looks through every record, by kind and id, for what hangs on no day: all but what is stale. The facts are those of
/// the catalogue, the citations are read (`Records::visit_citations`).
Evidence find_evidence(const Records& records, const Catalogue& catalogue);

/// The same with what is stale as of the day.
Evidence find_evidence(const Records& records, const Catalogue& catalogue, Day as_of);

/// What `find_evidence` finds by now, of what it found before records with those ids were changed, added or
/// removed: they alone are read.
Evidence evidence_after(Evidence before, const Records& records, const std::vector<RecordId>& changed);

/// Those of the findings that the day knows of, with what is stale as of it: of a session still ahead none about the
/// session itself.
Evidence evidence_on(const Evidence& evidence, const Catalogue& catalogue, Day as_of);

}  // namespace chronicle
