#include "core/words/other_script.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/utf8.h"

namespace chronicle {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

/// Taken before the others: "aye" is "ае", not "айе".
constexpr std::array<Pair, 4> soft_vowels{{{"ya", "я"}, {"ye", "е"}, {"yo", "е"}, {"yu", "ю"}}};
/// Longest first: the first that fits is taken.
constexpr std::array<Pair, 36> to_cyrillic{{
    {"shch", "щ"}, {"zh", "ж"},  {"kh", "х"}, {"ts", "ц"}, {"ch", "ч"}, {"sh", "ш"}, {"ay", "ай"}, {"ey", "ей"},
    {"oy", "ой"},  {"uy", "уй"}, {"a", "а"},  {"b", "б"},  {"c", "к"},  {"d", "д"},  {"e", "е"},   {"f", "ф"},
    {"g", "г"},    {"h", "х"},   {"i", "и"},  {"j", "дж"}, {"k", "к"},  {"l", "л"},  {"m", "м"},   {"n", "н"},
    {"o", "о"},    {"p", "п"},   {"q", "к"},  {"r", "р"},  {"s", "с"},  {"t", "т"},  {"u", "у"},   {"v", "в"},
    {"w", "в"},    {"x", "кс"},  {"y", "ы"},  {"z", "з"},
}};

constexpr std::array<Pair, 33> to_latin{{
    {"а", "a"}, {"б", "b"}, {"в", "v"}, {"г", "g"}, {"д", "d"},  {"е", "e"},  {"ё", "e"},  {"ж", "zh"}, {"з", "z"},
    {"и", "i"}, {"й", "y"}, {"к", "k"}, {"л", "l"}, {"м", "m"},  {"н", "n"},  {"о", "o"},  {"п", "p"},  {"р", "r"},
    {"с", "s"}, {"т", "t"}, {"у", "u"}, {"ф", "f"}, {"х", "kh"}, {"ц", "ts"}, {"ч", "ch"}, {"ш", "sh"}, {"щ", "shch"},
    {"ъ", ""},  {"ы", "y"}, {"ь", ""},  {"э", "e"}, {"ю", "yu"}, {"я", "ya"},
}};

/// The keys of three rows, left to right, unshifted.
constexpr std::array<Pair, 33> keys{{
    {"q", "й"}, {"w", "ц"}, {"e", "у"}, {"r", "к"}, {"t", "е"}, {"y", "н"}, {"u", "г"}, {"i", "ш"}, {"o", "щ"},
    {"p", "з"}, {"[", "х"}, {"]", "ъ"}, {"a", "ф"}, {"s", "ы"}, {"d", "в"}, {"f", "а"}, {"g", "п"}, {"h", "р"},
    {"j", "о"}, {"k", "л"}, {"l", "д"}, {";", "ж"}, {"'", "э"}, {"z", "я"}, {"x", "ч"}, {"c", "с"}, {"v", "м"},
    {"b", "и"}, {"n", "т"}, {"m", "ь"}, {",", "б"}, {".", "ю"}, {"`", "ё"},
}};

/// Ways in which one sound is written in Latin letters, each by one of them; longest first. A "y" before a vowel is
/// left out, as "Sariyev" and "Sariev" are one; elsewhere it is an "i".
constexpr std::array<Pair, 15> one_sound{{
    {"dzh", "j"},
    {"yo", "e"},
    {"ya", "a"},
    {"ye", "e"},
    {"yu", "u"},
    {"yi", "i"},
    {"zh", "j"},
    {"kh", "h"},
    {"gh", "g"},
    {"ou", "u"},
    {"ks", "x"},
    {"ph", "f"},
    {"y", "i"},
    {"q", "k"},
    {"w", "v"},
}};

/// In lower case, as far as ASCII and the Russian alphabet go.
std::string lower(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(text, at);
    if (c >= 'A' && c <= 'Z') {
      result += static_cast<char>(c + ('a' - 'A'));
    } else if (c == 0x401) {
      result += "ё";
    } else if (c >= 0x410 && c <= 0x41F) {
      result += {'\xD0', static_cast<char>(0xB0 + (c - 0x410))};
    } else if (c >= 0x420 && c <= 0x42F) {
      result += {'\xD1', static_cast<char>(0x80 + (c - 0x420))};
    } else {
      result += text.substr(start, at - start);
    }
  }
  return result;
}

bool is_in_cyrillic(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c == '\xD0' || c == '\xD1'; });
}

/// What the pairs make of a text; `from` and `to` say which side of a pair is which.
template <typename Pairs>
std::string replaced(std::string_view text, const Pairs& pairs, std::string_view Pair::*from,
                     std::string_view Pair::*to) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto found = std::find_if(pairs.begin(), pairs.end(),
                                    [&](const Pair& pair) { return text.substr(at).starts_with(pair.*from); });
    if (found == pairs.end()) {
      result += text[at++];
      continue;
    }
    result += (*found).*to;
    at += ((*found).*from).size();
  }
  return result;
}

}  // namespace

std::string transliterated(std::string_view text) {
  const std::string plain = lower(text);
  if (is_in_cyrillic(plain)) return replaced(plain, to_latin, &Pair::first, &Pair::second);
  return replaced(replaced(plain, soft_vowels, &Pair::first, &Pair::second), to_cyrillic, &Pair::first, &Pair::second);
}

std::string on_other_layout(std::string_view text) {
  const std::string plain = lower(text);
  return is_in_cyrillic(plain) ? replaced(plain, keys, &Pair::second, &Pair::first)
                               : replaced(plain, keys, &Pair::first, &Pair::second);
}

std::string sound_of(std::string_view word) {
  const std::string plain = lower(word);
  std::string sound =
      replaced(is_in_cyrillic(plain) ? transliterated(plain) : plain, one_sound, &Pair::first, &Pair::second);
  sound.erase(std::unique(sound.begin(), sound.end()), sound.end());  // "Sooronbai", "Massimov"
  return sound;
}

}  // namespace chronicle
