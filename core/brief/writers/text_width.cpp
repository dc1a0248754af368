#include "core/brief/writers/text_width.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/words/one_line.h"

namespace chronicle {
namespace {

using Range = std::pair<char32_t, char32_t>;

constexpr std::array<Range, 9> without_width{{{0x0300, 0x036F},
                                              {0x0483, 0x0489},
                                              {0x1AB0, 0x1AFF},
                                              {0x1DC0, 0x1DFF},
                                              {0x200B, 0x200F},
                                              {0x2060, 0x2064},
                                              {0x20D0, 0x20FF},
                                              {0xFE00, 0xFE0F},
                                              {0xFE20, 0xFE2F}}};
constexpr std::array<Range, 12> wide{{{0x1100, 0x115F},
                                      {0x2E80, 0x303E},
                                      {0x3041, 0x33FF},
                                      {0x3400, 0x4DBF},
                                      {0x4E00, 0x9FFF},
                                      {0xA000, 0xA4CF},
                                      {0xAC00, 0xD7A3},
                                      {0xF900, 0xFAFF},
                                      {0xFE30, 0xFE6F},
                                      {0xFF00, 0xFF60},
                                      {0x1F300, 0x1FAFF},
                                      {0x20000, 0x3FFFD}}};

template <std::size_t Count>
bool is_among(char32_t character, const std::array<Range, Count>& ranges) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [=](const Range& range) { return character >= range.first && character <= range.second; });
}

struct Character {
  char32_t code;
  std::size_t bytes;
};

/// The character at `at`; a byte that starts none stands for itself.
Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  const std::size_t bytes = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (bytes == 1 || at + bytes > text.size()) return {lead, 1};
  char32_t code = lead & (0x7FU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return {lead, 1};
    code = (code << 6U) | (byte(at + i) & 0x3FU);
  }
  return {code, bytes};
}

std::size_t columns_of_character(char32_t character) {
  if (character < without_width.front().first) return 1;  // most are
  if (is_among(character, without_width)) return 0;
  return is_among(character, wide) ? 2 : 1;
}

/// The bytes of the longest start of `text` that is at most `width` columns wide; one character at least.
std::size_t fitting(std::string_view text, std::size_t width) {
  std::size_t at = 0;
  std::size_t used = 0;
  while (at < text.size()) {
    const Character character = character_at(text, at);
    used += columns_of_character(character.code);
    if (used > width && at > 0) break;
    at += character.bytes;
  }
  return at;
}

/// The bytes of the start of a word that go on a line of `width`: before its source marks, which stay together, else
/// between two marks, else behind a hyphen or a slash, else as many as fit.
std::size_t break_of(std::string_view word, std::size_t width) {
  const std::size_t fits = fitting(word, width);
  if (fits == word.size()) return fits;
  std::size_t before_marks = 0, between_marks = 0, behind_hyphen = 0;
  for (std::size_t at = 1; at <= fits; ++at) {
    const bool mark = word[at] == '[';
    if (mark && word[at - 1] != ']') before_marks = at;
    if (mark && word[at - 1] == ']') between_marks = at;
    if (word[at - 1] == '-' || word[at - 1] == '/') behind_hyphen = at;
  }
  for (const std::size_t place : {before_marks, between_marks, behind_hyphen})
    if (place > 0) return place;
  return fits;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {  // most are
      ++width;
      ++at;
      continue;
    }
    const Character character = character_at(text, at);
    width += columns_of_character(character.code);
    at += character.bytes;
  }
  return width;
}

std::string cut_to_width(std::string_view text, std::size_t width) {
  std::string cut(text.substr(0, fitting(text, width)));
  cut.erase(cut.find_last_not_of(' ') + 1);
  return cut;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width, LongWords long_words) {
  const std::string words = one_line(text);
  std::vector<std::string> lines;
  std::size_t begin = 0, end = 0, used = 0;  // of the line that is being filled, which is a part of `words`
  const auto flush = [&] {
    lines.push_back(words.substr(begin, end - begin));
    begin = end;
  };
  const auto add = [&](std::size_t start, std::size_t after) {
    std::string_view word = std::string_view(words).substr(start, after - start);
    std::size_t wide = display_width(word);
    if (begin < end && used + 1 + wide > width) flush();
    while (wide > width && long_words == LongWords::broken) {
      const std::size_t fits = break_of(word, width);
      if (fits == word.size()) break;
      lines.emplace_back(word.substr(0, fits));
      word.remove_prefix(fits);
      wide = display_width(word);
    }
    used = begin < end ? used + 1 + wide : wide;
    if (begin == end) begin = after - word.size();
    end = after;
  };
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t after = std::min(words.find(' ', at), words.size());
    if (after > at) add(at, after);
    at = after + 1;
  }
  if (begin < end || lines.empty()) flush();
  return lines;
}

}  // namespace chronicle
