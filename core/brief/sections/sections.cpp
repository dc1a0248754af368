#include "core/brief/sections/sections.h"

#include <algorithm>
#include <utility>

#include "core/blocks/lines.h"

namespace chronicle {

std::vector<Section> sections_of(const Brief& brief) {
  std::vector<Section> sections;
  const auto begin = [&](std::size_t at, std::string_view id, std::string title) {
    sections.push_back({.id = std::string(id), .title = std::move(title), .first = at, .end = at});
  };
  for (std::size_t at = 0; at < brief.blocks.size(); ++at) {
    const auto* heading = std::get_if<Heading>(&brief.blocks[at]);
    const auto* aside = std::get_if<Aside>(&brief.blocks[at]);
    if (heading != nullptr && !heading->section.empty())
      begin(at, heading->section, heading->text);
    else if (aside != nullptr)
      begin(at, note_section, aside->head.empty() ? std::string() : aside->head.front().text);
    else if (sections.empty() || sections.back().id == note_section)
      begin(at, facts_section, {});
    sections.back().end = at + 1;
  }
  return sections;
}

bool is_at_head(std::string_view section) { return section == facts_section || section == note_section; }

Brief with_sections(Brief brief, const std::vector<std::string>& ids) {
  const std::vector<Section> sections = sections_of(brief);
  std::vector<Block> chosen;
  const auto add = [&](const Section& section) {
    for (std::size_t at = section.first; at < section.end; ++at) chosen.push_back(brief.blocks[at]);
  };
  for (const Section& section : sections)
    if (is_at_head(section.id) && std::find(ids.begin(), ids.end(), section.id) != ids.end()) add(section);
  for (const std::string& id : ids)
    for (const Section& section : sections)
      if (section.id == id && !is_at_head(id)) add(section);
  brief.blocks = std::move(chosen);
  return with_cited_sources(std::move(brief));
}

}  // namespace chronicle
