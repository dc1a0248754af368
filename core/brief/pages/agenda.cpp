#include "core/brief/pages/agenda.h"

#include <unordered_map>

#include "core/words/item_number.h"

namespace chronicle {
namespace {

/// Documents in the order of their agenda items, then by what was done with them, then by title.
std::vector<const Act*> acts_in_order_of_agenda(const Composer& composer, const Session& session) {
  const Catalogue& catalogue = composer.catalogue();
  auto acts = composer.linked(&Act::session, session.id);
  std::stable_sort(acts.begin(), acts.end(), [&](const Act* a, const Act* b) {
    const auto* first = catalogue.find<Item>(a->item);
    const auto* second = catalogue.find<Item>(b->item);
    if ((first == nullptr) != (second == nullptr)) return first != nullptr;
    if (first != nullptr)
      if (const auto order = compare_item_numbers(first->number, second->number); order != 0) return order < 0;
    if (adopts(a->verb) != adopts(b->verb)) return adopts(a->verb);
    return composer.title(a->document.id()) < composer.title(b->document.id());
  });
  return acts;
}

}  // namespace

std::vector<Treated> treated_at(const Composer& composer, const Session& session) {
  const Catalogue& catalogue = composer.catalogue();
  std::vector<Treated> all;
  std::unordered_map<const Document*, std::size_t> places;
  for (const Act* act : acts_in_order_of_agenda(composer, session)) {
    const auto* document = catalogue.find<Document>(act->document.id());
    if (document == nullptr) continue;  // of a damaged library
    const auto [found, added] = places.try_emplace(document, all.size());
    if (added) {
      all.push_back({document, {act}});
      continue;
    }
    auto& acts = all[found->second].acts;
    if (act->verb != Verb::planned)
      acts.push_back(act);
    else if (acts.front()->verb == Verb::planned)
      acts.front() = act;
  }
  return all;
}

}  // namespace chronicle
