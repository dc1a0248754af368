#include "core/query/questions/documents_by_year.h"

#include <algorithm>
#include <optional>

#include "core/query/as_of/document_status.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/record_date.h"
#include "core/time/whole_year.h"

namespace chronicle {
namespace {

/// So many states of documents are worked out within a tenth of a second.
constexpr std::size_t most_states = 50'000;

struct Adopted {
  const Document* document;
  int year;
};

std::vector<Adopted> adopted_by(const Catalogue& catalogue, Day as_of) {
  std::vector<Adopted> all;
  for (const Document& document : catalogue.all<Document>()) {
    if (!is_known(catalogue, document.id, as_of)) continue;
    const Act* adoption = adoption_of(catalogue, document, as_of);
    const auto year = adoption != nullptr ? year_of(date_of(catalogue, *adoption, as_of)) : std::nullopt;
    if (year && *year <= as_of.year()) all.push_back({&document, *year});
  }
  return all;
}

}  // namespace

DocumentsByYear documents_by_year(const Catalogue& catalogue, Day as_of) {
  const std::vector<Adopted> all = adopted_by(catalogue, as_of);
  DocumentsByYear counted;
  if (all.empty()) return counted;
  const auto earlier = [](const Adopted& one, const Adopted& other) { return one.year < other.year; };
  counted.first_year = std::min_element(all.begin(), all.end(), earlier)->year;
  const auto years = static_cast<std::size_t>(as_of.year() - counted.first_year + 1);
  const bool are_few = all.size() * years <= most_states;
  for (const auto& [document, year] : all) {
    const auto first = static_cast<std::size_t>(year - counted.first_year);
    auto& adopted = counted.adopted[document->type];
    adopted.resize(years);
    ++adopted[first];
    if (!are_few) continue;
    auto& in_force = counted.in_force[document->type];
    in_force.resize(years);
    for (std::size_t i = first; i < years; ++i) {
      const Day end = *Day::from_ymd(counted.first_year + static_cast<int>(i), 12, 31);
      if (validity_of(catalogue, *document, std::min(end, as_of)).validity == Validity::in_force) ++in_force[i];
    }
  }
  return counted;
}

}  // namespace chronicle
