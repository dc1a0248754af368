// The columns of sources.
#include <array>

#include "core/columns/cells.h"

namespace chronicle {
namespace {

const Source& source_at(const Sight& sight, std::uint32_t position) { return record_at<Source>(sight, position); }

/// With its address in the tip, too.
Cell titled(const Sight& sight, std::uint32_t position) {
  Cell cell = title_cell<Source>(sight, position);
  const auto& url = source_at(sight, position).url;
  if (!url) return cell;
  if (!cell.tip.empty()) cell.tip += '\n';
  cell.tip += *url;
  return cell;
}

Cell language(const Sight& sight, std::uint32_t position) {
  const auto& code = source_at(sight, position).language;
  return code ? Cell{phrases(sight).vocabulary.language(*code)} : not_stated(sight);
}

std::size_t citing(const Sight& sight, std::uint32_t position) {
  return position < sight.citing.size() ? sight.citing[position] : 0;
}

constexpr std::array of_sources = std::to_array<Column>(
    {{"title", heading<Label::title>, titled, title_key<Source>},
     {"publisher", heading<Label::publisher>,
      [](const Sight& sight, std::uint32_t at) { return Cell{source_at(sight, at).publisher}; },
      [](const Sight& sight, std::uint32_t at) { return key_of(source_at(sight, at).publisher); }},
     {"published", heading<Label::published>,
      [](const Sight& sight, std::uint32_t at) { return date_cell(sight, source_at(sight, at).published); },
      [](const Sight& sight, std::uint32_t at) { return date_key(source_at(sight, at).published); }},
     {"language", heading<Label::source_language>, language,
      [](const Sight& sight, std::uint32_t at) { return key_of(language(sight, at)); }},
     {"cited", heading<Label::times_cited>,
      [](const Sight& sight, std::uint32_t at) { return count_cell(citing(sight, at)); },
      [](const Sight& sight, std::uint32_t at) { return key_of(static_cast<double>(citing(sight, at))); }, true}});

}  // namespace

std::span<const Column> source_columns() { return of_sources; }

}  // namespace chronicle
