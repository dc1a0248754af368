// The sections of a page: what they are called, which of them a print has, and in which order.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/blocks/brief.h"

namespace chronicle {

/// What stands over the first heading, and what the user put down; sections of every page that has them.
inline constexpr std::string_view facts_section = "facts";
/// See `facts_section`.
inline constexpr std::string_view note_section = "note";
/// Where sources disagree.
inline constexpr std::string_view conflicts_section = "conflicts";

/// Blocks of a page that belong together.
struct Section {
  std::string id{};                ///< stays, whatever the language: "statements"
  std::string title{};             ///< as the page heads it; empty for the facts
  std::size_t first = 0, end = 0;  ///< its blocks, the heading among them
};

/// The sections of a page of one subject in their order; they cover all of its blocks.
std::vector<Section> sections_of(const Brief& brief);

/// Whether a section stands at the head of the page, wherever it is asked for: it has no heading of its own.
bool is_at_head(std::string_view section);

/// The page with these sections alone, in the order asked for, and the sources that they cite. An id that the page does
/// not have is passed over.
Brief with_sections(Brief brief, const std::vector<std::string>& ids);

}  // namespace chronicle
