// How documents look, whichever their format: measures of the page, styles of paragraphs and of tones. Private to
// core/brief.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "core/blocks/brief.h"
#include "core/brief/office/office.h"

namespace chronicle {

enum class ParagraphStyle {
  kicker,
  title,
  subtitle,
  state,
  part_kicker,
  heading_1,  ///< of a part; in a brief without parts of a section
  heading_2,  ///< of a section within a part
  body,
  fact,  ///< label, tab, value
  bullet,
  bullet_below,  ///< under an item of a list
  number,
  aside_head,
  aside,
  column_head,
  column_head_right,
  cell,
  cell_right,
  picture,
  endnote,
  page_head,
  page_foot,
};

/// A style of paragraphs. Lengths are points.
struct ParagraphLook {
  ParagraphStyle style;
  std::string_view odt_name, docx_name;  ///< as the programs show them; their own names where they have them
  double points;
  double above, below;
  bool is_strong = false;
  bool is_quiet = false;
  bool is_right = false;
  bool stays = false;  ///< on the page of what follows
  int outline = 0;     ///< level of a heading
};

/// All of them, by their place.
constexpr std::array<ParagraphLook, 22> paragraph_looks{{
    {ParagraphStyle::kicker, "Kicker", "Kicker", 9, 0, 2, false, true, false, true},
    {ParagraphStyle::title, "Title", "Title", 18, 0, 4, true, false, false, true},
    {ParagraphStyle::subtitle, "Subtitle", "Subtitle", 10, 0, 4, false, true},
    {ParagraphStyle::state, "State", "State", 10, 2, 10, false, true},
    {ParagraphStyle::part_kicker, "Part Kicker", "Part Kicker", 9, 0, 2, false, true, false, true},
    {ParagraphStyle::heading_1, "Heading 1", "heading 1", 13, 16, 5, true, false, false, true, 1},
    {ParagraphStyle::heading_2, "Heading 2", "heading 2", 11.5, 14, 4, true, false, false, true, 2},
    {ParagraphStyle::body, "Text body", "Body Text", 10, 3, 5},
    {ParagraphStyle::fact, "Fact", "Fact", 10, 1.5, 2.5},
    {ParagraphStyle::bullet, "List Bullet", "List Bullet", 10, 1, 2.5},
    {ParagraphStyle::bullet_below, "List Bullet 2", "List Bullet 2", 10, 0, 2.5},
    {ParagraphStyle::number, "List Number", "List Number", 10, 1, 2.5},
    {ParagraphStyle::aside_head, "Note Heading", "Aside Heading", 9, 8, 0, false, true, false, true},
    {ParagraphStyle::aside, "Note Text", "Aside Text", 10, 0, 0},
    {ParagraphStyle::column_head, "Table Heading", "Table Heading", 9, 0, 0, true, true},
    {ParagraphStyle::column_head_right, "Table Heading Right", "Table Heading Right", 9, 0, 0, true, true, true},
    {ParagraphStyle::cell, "Table Contents", "Table Text", 10, 0, 0},
    {ParagraphStyle::cell_right, "Table Number", "Table Number", 10, 0, 0, false, false, true},
    {ParagraphStyle::picture, "Drawing", "Drawing", 10, 4, 4},
    {ParagraphStyle::endnote, "Endnote", "endnote text", 9, 0, 2.5},
    {ParagraphStyle::page_head, "Header", "header", 9, 0, 0, false, true},
    {ParagraphStyle::page_foot, "Footer", "footer", 9, 0, 0, false, true},
}};

/// The look of a style.
constexpr const ParagraphLook& look_of(ParagraphStyle style) {
  return paragraph_looks.at(static_cast<std::size_t>(style));
}

/// A style of characters. No tone is told by its colour alone: print and eyes may have none.
struct ToneLook {
  Tone tone;
  std::string_view odt_name, docx_name;
  std::string_view ink{};  ///< empty: that of the paragraph
  bool is_strong = false;
  bool is_slanted = false;
};

/// By their place; plain text has none of its own.
constexpr std::array<ToneLook, 7> tone_looks{{
    {Tone::plain, {}, {}},
    {Tone::strong, "Strong Emphasis", "Strong", {}, true, false},
    {Tone::muted, "Quiet", "Quiet", "5f6973", false, false},
    {Tone::in_force, "In Force", "In Force", "1e7a42", true, false},
    {Tone::ended, "Ended", "Ended", "5f6973", false, true},
    {Tone::announced, "Announced", "Announced", "8a6000", false, true},
    {Tone::attention, "Needs Attention", "Needs Attention", "b03c16", false, true},
}};

/// The look of a tone.
constexpr const ToneLook& look_of(Tone tone) { return tone_looks.at(static_cast<std::size_t>(tone)); }

// Arial has Latin and Cyrillic letters, those of Kazakh too; where it is not, programs take a face of the same widths.
inline constexpr std::string_view office_face = "Arial";
inline constexpr std::string_view quiet_ink = "5f6973";
inline constexpr std::string_view link_ink = "1f5fa8";
inline constexpr std::string_view rule_ink = "b4b9be";

/// An ink as CSS writes it: with a hash.
inline std::string colour(std::string_view ink) { return "#" + std::string(ink); }

/// Measures of the page in millimetres; head and foot stand within the margins' inside.
struct PageMeasures {
  double width, height;
  PageMargins margins{};
  double head_room = 12, foot_room = 10;  ///< of the head and the foot, with the gap to the text

  /// Between the margins.
  constexpr double text_width() const { return width - margins.left - margins.right; }
  /// Between head and foot.
  constexpr double text_height() const { return height - margins.top - margins.bottom - head_room - foot_room; }
};

/// The line over the head, in millimetres.
inline constexpr double classification_room = 5;

/// The measures of a page made so.
inline PageMeasures measures_of(const OfficeOptions& options) {
  const PaperMeasures& paper = papers.at(static_cast<std::size_t>(options.paper));
  PageMeasures page{paper.width, paper.height, options.margins};
  if (options.is_landscape) std::swap(page.width, page.height);
  if (!options.classification.empty()) page.head_room += classification_room;
  return page;
}

/// Share of the text's width that the labels of facts take.
inline constexpr double label_share = 0.25;
/// Of the number of an endnote, of a bullet, and beside an aside, in millimetres.
inline constexpr double note_indent = 8, bullet_indent = 5, aside_indent = 4;
/// Of the number of an item of a list, for each level, and as many levels as lists have.
inline constexpr double number_indent = 10;
inline constexpr std::size_t number_levels = 9;
/// Around the text of cells, in points.
inline constexpr double cell_above = 3, cell_beside = 8;

/// Units to a millimetre: points, and pixels of CSS.
inline constexpr double points_a_millimetre = 72 / 25.4;
/// As above.
inline constexpr double pixels_a_millimetre = 96 / 25.4;

}  // namespace chronicle
