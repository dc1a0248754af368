#include "core/words/fold.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/base/utf8.h"
#include "core/words/characters.h"

namespace chronicle {
namespace {

/// A stretch of Unicode whose letters have a Latin base letter: one sign a code point, "." where there is none.
struct Latin {
  char32_t first;
  std::string_view bases;
};
constexpr std::array<Latin, 3> latin{
    {{0xC0,
      "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiii"
      "i...jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz."},
     {0x1CD, "aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy"},
     {0x1E00,
      "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrsssssssssstttttt"
      "t"
      "tuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......"
      "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooo"
      "oouuuuuuuuuuuuuuyyyyyyyy......"}}};

/// Latin letters that no accent makes of another.
std::string_view spelled(char32_t c) {
  switch (c) {
    case 0xC6:
    case 0xE6:
      return "ae";
    case 0xD0:
    case 0xF0:
    case 0x110:
    case 0x111:
      return "d";
    case 0xD8:
    case 0xF8:
      return "o";
    case 0xDE:
    case 0xFE:
      return "th";
    case 0xDF:
    case 0x1E9E:
      return "ss";
    case 0x126:
    case 0x127:
      return "h";
    case 0x131:
      return "i";
    case 0x141:
    case 0x142:
      return "l";
    case 0x152:
    case 0x153:
      return "oe";
    case 0x18F:
    case 0x259:
      return "e";
    default:
      return {};
  }
}

char32_t lower_cyrillic(char32_t c) {
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  if (c >= 0x410 && c <= 0x42F) return c + 0x20;
  const bool pairs = (c >= 0x460 && c <= 0x481) || (c >= 0x48A && c <= 0x4BF) || (c >= 0x4D0 && c <= 0x52F);
  if (pairs && c % 2 == 0) return c + 1;
  if (c >= 0x4C1 && c <= 0x4CE && c % 2 == 1) return c + 1;
  return c;
}

/// Without the accent that Unicode takes it apart into; й stays, as readers of Russian know it for a letter.
char32_t without_accent(char32_t c) {
  switch (c) {
    case 0x450:
    case 0x451:
      return 0x435;  // ѐ ё: е
    case 0x453:
      return 0x433;  // ѓ: г
    case 0x457:
      return 0x456;  // ї: і
    case 0x45C:
      return 0x43A;  // ќ: к
    case 0x45D:
      return 0x438;  // ѝ: и
    case 0x45E:
      return 0x443;  // ў: у
    default:
      return c;
  }
}

bool is_accent(char32_t c) { return (c >= 0x300 && c <= 0x36F) || (c >= 0x483 && c <= 0x487); }

/// What stands within a word and does not count.
bool is_joiner(char32_t c) {
  return c == '\'' || c == '`' || c == 0xAD || c == 0xB4 || (c >= 0x2B9 && c <= 0x2BF) ||
         (c >= 0x200B && c <= 0x200D) || c == 0x2018 || c == 0x2019 || c == 0x2032 || c == 0x2060 || c == 0xFEFF;
}

/// Letters and digits; beyond the blocks of punctuation and signs every character counts as one.
bool is_letter(char32_t c) {
  if (c < 0x80) return is_between(c, '0', '9') || is_between(c, 'a', 'z') || is_between(c, 'A', 'Z');
  if (c < 0xC0 || c == 0xD7 || c == 0xF7) return false;
  constexpr std::array<std::array<char32_t, 2>, 12> signs{{{0x2B0, 0x36F},
                                                           {0x482, 0x489},
                                                           {0x55A, 0x55F},
                                                           {0x589, 0x58F},
                                                           {0x2000, 0x2BFF},
                                                           {0x2E00, 0x2E7F},
                                                           {0x3000, 0x303F},
                                                           {0xE000, 0xF8FF},
                                                           {0xFE00, 0xFE6F},
                                                           {0xFF00, 0xFF0F},
                                                           {0xFFF0, 0xFFFF},
                                                           {0x1F000, 0x10FFFF}}};
  return std::none_of(signs.begin(), signs.end(), [c](const auto& range) { return is_between(c, range[0], range[1]); });
}

void append_utf8(std::string& text, char32_t c) {
  const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
  if (c < 0x80) {
    text += byte(c);
  } else if (c < 0x800) {
    text += {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  } else if (c < 0x10000) {
    text += {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  } else {
    text +=
        {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  }
}

void append_folded(std::string& word, char32_t c) {
  if (c < 0x80) {
    word += static_cast<char>(is_between(c, 'A', 'Z') ? c + 0x20 : c);
    return;
  }
  if (const auto letters = spelled(c); !letters.empty()) {
    word += letters;
    return;
  }
  for (const Latin& block : latin)
    if (c >= block.first && c - block.first < block.bases.size() && block.bases[c - block.first] != '.') {
      word += block.bases[c - block.first];
      return;
    }
  if (is_between(c, 0x391, 0x3A9) || is_between(c, 0x531, 0x556)) c += c < 0x500 ? 0x20 : 0x30;
  append_utf8(word, without_accent(lower_cyrillic(c)));
}

/// What a character gives to a folded word.
struct Folded {
  std::array<char, 2> bytes{};
  std::uint8_t size = 0;
  bool is_letter = false;
};
/// The characters up to the end of Cyrillic: those of nearly all texts.
using FoldedBlocks = std::array<Folded, 0x530>;

const FoldedBlocks& folded_blocks() {
  static const FoldedBlocks blocks = [] {
    FoldedBlocks all;
    std::string folded;
    for (char32_t c = 0; c < all.size(); ++c) {
      all[c].is_letter = is_letter(c);
      folded.clear();
      append_folded(folded, c);
      all[c].size = static_cast<std::uint8_t>(folded.copy(all[c].bytes.data(), all[c].bytes.size()));
    }
    return all;
  }();
  return blocks;
}

/// Letters of two alphabets that look alike, at least as capitals: a keyboard left in the other one writes them.
struct Alike {
  std::string_view latin, cyrillic;
};
constexpr std::array<Alike, 15> alike{{{"a", "а"},
                                       {"b", "в"},
                                       {"c", "с"},
                                       {"e", "е"},
                                       {"h", "н"},
                                       {"i", "і"},
                                       {"j", "ј"},
                                       {"k", "к"},
                                       {"m", "м"},
                                       {"o", "о"},
                                       {"p", "р"},
                                       {"s", "ѕ"},
                                       {"t", "т"},
                                       {"x", "х"},
                                       {"y", "у"}}};

bool is_latin(char c) { return c >= 'a' && c <= 'z'; }
bool is_cyrillic_lead(char c) { return is_between(static_cast<unsigned char>(c), 0xD0, 0xD3); }

/// The word with the letters of one alphabet as those of the other that look like them; empty if one has no such.
std::string converted(std::string_view word, std::string_view Alike::*from, std::string_view Alike::*to) {
  std::string text;
  for (std::size_t at = 0; at < word.size();) {
    const bool foreign = from == &Alike::latin ? is_latin(word[at]) : is_cyrillic_lead(word[at]);
    const std::size_t start = at;
    next_code_point(word, at);
    const std::string_view letter = word.substr(start, at - start);
    const auto found =
        std::find_if(alike.begin(), alike.end(), [&](const Alike& pair) { return pair.*from == letter; });
    if (foreign && found == alike.end()) return {};
    text += foreign ? (*found).*to : letter;
  }
  return text;
}

/// A folded word in which two alphabets are mixed is written in one, where the letters of the other look like its own.
/// What may be either is in Latin letters if these are three in four of it or more, else in Cyrillic ones.
void keep_to_one_alphabet(std::string& word) {
  const auto latin_letters = std::count_if(word.begin(), word.end(), is_latin);
  const auto cyrillic_letters = std::count_if(word.begin(), word.end(), is_cyrillic_lead);
  if (latin_letters == 0 || cyrillic_letters == 0) return;
  std::string in_latin = converted(word, &Alike::cyrillic, &Alike::latin);
  std::string in_cyrillic = converted(word, &Alike::latin, &Alike::cyrillic);
  const bool is_latin_word = in_cyrillic.empty() || (!in_latin.empty() && latin_letters >= 3 * cyrillic_letters);
  std::string& one = is_latin_word ? in_latin : in_cyrillic;
  if (!one.empty()) word = std::move(one);
}

constexpr char32_t breve = 0x306;
constexpr std::string_view i_letter = "и", short_i = "й";

}  // namespace

bool WordReader::next(Word& word) {
  const FoldedBlocks& blocks = folded_blocks();
  word.folded.clear();
  while (at_ < text_.size()) {
    const std::size_t start = at_;
    const char32_t c = next_code_point(text_, at_);
    const bool is_near = c < blocks.size();
    if (is_near ? blocks[c].is_letter : is_letter(c)) {
      if (word.folded.empty()) word.start = start;
      if (is_near)
        for (std::size_t i = 0; i < blocks[c].size; ++i) word.folded += blocks[c].bytes.at(i);
      else
        append_folded(word.folded, c);
      word.end = at_;
    } else if (!word.folded.empty()) {
      if (is_accent(c)) {
        word.end = at_;
        if (c == breve && word.folded.ends_with(i_letter))
          word.folded.replace(word.folded.size() - i_letter.size(), i_letter.size(), short_i);
      } else if (!is_joiner(c)) {
        break;
      }
    }
  }
  keep_to_one_alphabet(word.folded);
  return !word.folded.empty();
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  WordReader reader(text);
  for (Word word; reader.next(word);) words.push_back(word);
  return words;
}

std::string fold(std::string_view text) {
  std::string folded;
  WordReader reader(text);
  for (Word word; reader.next(word);) {
    if (!folded.empty()) folded += ' ';
    folded += word.folded;
  }
  return folded;
}

}  // namespace chronicle
