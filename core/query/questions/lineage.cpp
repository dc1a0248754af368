#include "core/query/questions/lineage.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/query/as_of/known.h"

namespace chronicle {
namespace {

std::vector<const Relation*> relations_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  auto relations = catalogue.linked(&Relation::document, document.id);
  const auto back = catalogue.linked(&Relation::to, document.id);
  relations.insert(relations.end(), back.begin(), back.end());
  // A damaged library may name documents that it does not hold.
  std::erase_if(relations, [&](const Relation* one) {
    return !is_known(catalogue, one->id, as_of) || !catalogue.contains(one->document.id()) ||
           !catalogue.contains(one->to.id());
  });
  return relations;
}

Kin kin_of(const Catalogue& catalogue, const Document& document, Day as_of) {
  const Act* adoption = adoption_of(catalogue, document, as_of);
  const auto acts = acts_in_order(catalogue, document, as_of);
  const Act* act = adoption != nullptr ? adoption : acts.empty() ? nullptr : acts.front();
  const auto date = act != nullptr ? date_of(catalogue, *act, as_of) : std::nullopt;
  const auto validity = validity_of(catalogue, document, as_of).validity;
  return {&document, validity, date ? date->earliest() : std::nullopt, validity == Validity::in_force};
}

}  // namespace

Lineage lineage_of(const Catalogue& catalogue, const RecordId& document, Day as_of) {
  Lineage lineage;
  std::set<const Relation*> relations;
  std::vector<const Document*> open{catalogue.find<Document>(document)};
  if (open.front() == nullptr) return lineage;
  std::set<const Document*> seen{open.front()};
  while (!open.empty()) {
    const Document* one = open.back();
    open.pop_back();
    lineage.kin.push_back(kin_of(catalogue, *one, as_of));
    for (const Relation* relation : relations_of(catalogue, *one, as_of)) {
      relations.insert(relation);
      for (const auto& end : {relation->document, relation->to})
        if (const auto* other = catalogue.find<Document>(end.id()); other != nullptr && seen.insert(other).second)
          open.push_back(other);
    }
  }
  const auto order = [](const Kin& kin) {
    return std::pair(kin.day ? kin.day->number() : INT32_MAX, kin.document->id.text());
  };
  std::sort(lineage.kin.begin(), lineage.kin.end(), [&](const Kin& a, const Kin& b) { return order(a) < order(b); });
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < lineage.kin.size(); ++i) places.emplace(lineage.kin[i].document->id.text(), i);
  const auto place = [&](const RecordId& id) { return places.at(id.text()); };
  for (const Relation* relation : relations)
    lineage.ties.push_back({place(relation->document.id()), place(relation->to.id()), relation});
  std::sort(lineage.ties.begin(), lineage.ties.end(),
            [](const Tie& a, const Tie& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
  return lineage;
}

}  // namespace chronicle
