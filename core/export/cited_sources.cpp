#include "core/export/cited_sources.h"

#include <map>
#include <set>

namespace chronicle {

std::vector<const Source*> cited_sources(const Catalogue& catalogue,
                                         const std::function<bool(const RecordId&)>& is_meant) {
  std::set<std::uint32_t> positions;
  const auto& sources = catalogue.all<Source>();
  for (auto one = sources.begin(); one != sources.end(); ++one)
    if (is_meant(one->id)) positions.insert(static_cast<std::uint32_t>(one.position()));
  for (const CitedSource& cited : catalogue.cited())
    if (is_meant(page_of(catalogue, catalogue.id_at(cited.kind, cited.record)))) positions.insert(cited.source);
  std::vector<const Source*> all;
  for (const std::uint32_t position : positions) all.push_back(&sources[position]);
  return all;
}

}  // namespace chronicle
