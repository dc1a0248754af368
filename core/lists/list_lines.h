// The documents of a list as its lines have them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chronicle {

/// What stands for one document, or one agenda item.
struct ListEntry {
  std::size_t line = 0;    ///< where it begins, from 1 on
  std::string number{};    ///< of the agenda item; empty: none
  std::string mark{};      ///< number and letter, "2.а"; empty where there is no letter
  std::string text{};      ///< in one line, without the mark and what ends it
  std::string heading{};   ///< what stands above
  bool is_parted = false;  ///< a word was parted at the end of a line: its hyphen may not belong there
};

/// A line that was taken for no document: a heading, or what stands around the list.
struct LeftOutLine {
  std::size_t line;  ///< from 1 on
  std::string text;

  bool operator==(const LeftOutLine&) const = default;
};

/// What was found in a text.
struct ListLines {
  std::vector<ListEntry> entries;
  std::vector<LeftOutLine> left_out;
};

/// Lines that carry one on are joined to it; a list in one paragraph, "Signed: the Agreement ...; the Protocol ...", is
/// taken apart at its semicolons. In a text without marks every line is an entry, or every paragraph, if paragraphs
/// have several lines.
ListLines lines_of(std::string_view text);

/// What an entry is called, without the quotes around it and the signs that end it in a list.
std::string tidy_title(std::string_view text);

}  // namespace chronicle
