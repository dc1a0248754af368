#include "core/query/as_of/replacement.h"

#include <set>
#include <vector>

#include "core/query/as_of/document_status.h"
#include "core/query/as_of/known.h"

namespace chronicle {
namespace {

using Certainty = Replacement::Certainty;

/// The relations by which other documents are known to replace this one.
std::vector<const Relation*> replacing(const Catalogue& catalogue, const RecordId& document, Day as_of) {
  auto relations = catalogue.linked(&Relation::to, document);
  std::erase_if(relations, [&](const Relation* one) {
    return one->type != RelationType::replaces || !is_known(catalogue, one->id, as_of);
  });
  return relations;
}

/// Whether one replaces the other, be it by way of further ones.
bool replaces(const Catalogue& catalogue, const RecordId& newer, const RecordId& older, Day as_of) {
  std::set<std::string> seen;
  std::vector<RecordId> open{older};
  while (!open.empty()) {
    const RecordId one = open.back();
    open.pop_back();
    if (!seen.insert(one.text()).second) continue;
    for (const Relation* relation : replacing(catalogue, one, as_of)) {
      if (relation->document.id() == newer) return true;
      open.push_back(relation->document.id());
    }
  }
  return false;
}

/// The day that an adopted document begins, for telling which of two began later.
std::optional<Day> beginning_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  if (const auto begins = possible_beginnings(document, as_of)) return begins->first;
  const Act* adoption = adoption_of(catalogue, document, as_of);
  const auto date = adoption != nullptr ? date_of(catalogue, *adoption, as_of) : std::nullopt;
  return date ? date->earliest() : std::nullopt;
}

/// Whether, and how surely, the newer document of the relation holds in place of the older on the day.
std::optional<Certainty> certainty_of(const Catalogue& catalogue, const Document& older, const Document& newer, Day day,
                                      Day as_of) {
  const Act* adoption = adoption_of(catalogue, newer, as_of);
  if (adoption == nullptr) return std::nullopt;
  const auto starts = possible_beginnings(newer, as_of);
  if (starts && day < starts->first) return std::nullopt;
  if (starts ? day < starts->last : !date_of(catalogue, *adoption, as_of)) return Certainty::start_not_known;
  const bool may_go_round = catalogue.may_replace_itself(older.id) && catalogue.may_replace_itself(newer.id);
  if (!may_go_round || !replaces(catalogue, older.id, newer.id, as_of)) return Certainty::sure;
  const auto older_begins = beginning_of(catalogue, older, as_of);
  const auto newer_begins = beginning_of(catalogue, newer, as_of);
  if (!older_begins || !newer_begins || *older_begins == *newer_begins) return Certainty::each_other;
  return *newer_begins > *older_begins ? std::optional(Certainty::sure) : std::nullopt;
}

}  // namespace

std::optional<Replacement> replacement_of(const Catalogue& catalogue, const Document& document, Day day, Day as_of) {
  std::optional<Replacement> found;
  for (const Relation* relation : replacing(catalogue, document.id, as_of)) {
    const auto* newer = catalogue.find<Document>(relation->document.id());
    if (newer == nullptr || newer == &document) continue;
    const auto certainty = certainty_of(catalogue, document, *newer, day, as_of);
    if (certainty && (!found || *certainty < found->certainty)) found = {newer, relation, *certainty};
  }
  return found;
}

}  // namespace chronicle
