#include "core/model/print_code.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace chronicle {
namespace {

/// As many as a prime number, so that the check finds every slip; without I, L, O, 0 and 1.
constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr std::size_t length = 6;
constexpr std::size_t half = length / 2;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Each place has another weight, so that characters that changed places are found, too.
std::size_t weighed(std::string_view characters) {
  std::size_t sum = 0;
  for (std::size_t i = 0; i < characters.size(); ++i) sum += (i + 1) * alphabet.find(characters[i]);
  return sum % alphabet.size();
}

/// The last character: with its weight the sum is nought.
char check_of(const std::string& characters) {
  for (const char c : alphabet)
    if (weighed(characters + c) == 0) return c;
  return alphabet.front();
}

/// FNV-1a.
std::uint64_t hash_of(std::string_view text, unsigned attempt) {
  std::uint64_t hash = 14695981039346656037U + attempt;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211U;
  }
  return hash ^ (hash >> 32U);
}

std::string with_check(std::uint64_t hash) {
  std::string characters;
  for (std::size_t i = 0; i + 1 < length; ++i, hash /= alphabet.size())
    characters += alphabet[static_cast<std::size_t>(hash % alphabet.size())];
  return characters + check_of(characters);
}

/// With two digits and two letters at least: with one character mistyped it still looks like no word and no number.
bool is_mixed(std::string_view characters, std::ptrdiff_t least) {
  const auto digits = std::count_if(characters.begin(), characters.end(), is_digit);
  return digits >= least && static_cast<std::ptrdiff_t>(characters.size()) - digits >= least;
}

std::string dashed(const std::string& characters) { return characters.substr(0, half) + "-" + characters.substr(half); }

/// Cyrillic letters, each with the Latin one that it looks like.
constexpr std::array<std::pair<std::string_view, char>, 22> look_alikes{
    {{"А", 'A'}, {"В", 'B'}, {"Е", 'E'}, {"К", 'K'}, {"М", 'M'}, {"Н", 'H'}, {"Р", 'P'}, {"С", 'C'},
     {"Т", 'T'}, {"У", 'Y'}, {"Х", 'X'}, {"а", 'A'}, {"в", 'B'}, {"е", 'E'}, {"к", 'K'}, {"м", 'M'},
     {"н", 'H'}, {"р", 'P'}, {"с", 'C'}, {"т", 'T'}, {"у", 'Y'}, {"х", 'X'}}};

/// Takes the next letter or digit off a text, as a capital one; nothing if something else stands there.
std::optional<char> take_character(std::string_view& text) {
  for (const auto& [letter, latin] : look_alikes)
    if (text.starts_with(letter)) {
      text.remove_prefix(letter.size());
      return latin;
    }
  const char c = text.front();
  text.remove_prefix(1);
  if (c >= 'a' && c <= 'z') return static_cast<char>(c - 'a' + 'A');
  if (is_digit(c) || (c >= 'A' && c <= 'Z')) return c;
  return std::nullopt;
}

}  // namespace

std::string print_code(std::string_view text, unsigned attempt) {
  constexpr unsigned steps = 1U << 16U;  // so that tries of one attempt are not those of the next
  for (unsigned step = 0;; ++step)
    if (const std::string code = with_check(hash_of(text, attempt * steps + step)); is_mixed(code, 2))
      return dashed(code);
}

std::optional<TypedCode> read_code(std::string_view typed) {
  while (!typed.empty() && typed.front() == ' ') typed.remove_prefix(1);
  while (!typed.empty() && typed.back() == ' ') typed.remove_suffix(1);
  std::string characters;
  bool has_dash = false;
  while (!typed.empty()) {
    if (typed.front() == '-' && characters.size() == half && !has_dash) {
      has_dash = true;
      typed.remove_prefix(1);
      continue;
    }
    const auto c = take_character(typed);
    if (!c) return std::nullopt;
    characters += *c;
  }
  if (characters.size() != length || !is_mixed(characters, 1)) return std::nullopt;
  const bool is_known = characters.find_first_not_of(alphabet) == std::string::npos;
  return TypedCode{dashed(characters), is_known && weighed(characters) == 0};
}

}  // namespace chronicle
