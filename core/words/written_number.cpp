#include "core/words/written_number.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/words/tag.h"

namespace chronicle {
namespace {

bool is_digit_byte(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit_byte); }

/// Blanks that groups of digits are parted by: the space, the no-break, the thin and the narrow no-break one.
constexpr std::array<std::string_view, 4> blanks{" ", "\u00A0", "\u2009", "\u202F"};

/// The text with every blank of these as a plain space.
std::string with_plain_blanks(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const auto blank = std::find_if(blanks.begin(), blanks.end(), [&](auto one) { return text.starts_with(one); });
    plain += blank == blanks.end() ? text.front() : ' ';
    text.remove_prefix(blank == blanks.end() ? 1 : blank->size());
  }
  return plain;
}

std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> pieces;
  for (;;) {
    const auto at = text.find(mark);
    pieces.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return pieces;
    text.remove_prefix(at + 1);
  }
}

/// The digits of a whole number whose groups of three stand apart by `mark`; nothing if they are no such groups.
std::optional<std::string> joined_groups(std::string_view text, char mark) {
  const auto groups = split(text, mark);
  std::string digits;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const std::size_t size = groups[i].size();
    if (!all_digits(groups[i]) || (i > 0 && size != 3) || (i == 0 && groups.size() > 1 && size > 3))
      return std::nullopt;
    digits += groups[i];
  }
  return digits;
}

/// A number without sign and exponent, taken apart.
struct Plain {
  std::string whole, fraction;
};

std::optional<Plain> with_fraction(std::string_view whole, char group, std::string_view fraction) {
  auto digits = joined_groups(whole, group);
  if (!digits || !all_digits(fraction)) return std::nullopt;
  return Plain{*std::move(digits), std::string(fraction)};
}
std::optional<Plain> without_fraction(std::string_view text, char group) {
  auto digits = joined_groups(text, group);
  if (!digits) return std::nullopt;
  return Plain{*std::move(digits), ""};
}

/// "1,234", which is a thousand and more to some and one and a bit to others; "0,234" is not.
bool is_ambiguous(std::string_view whole, std::string_view fraction) {
  return fraction.size() == 3 && whole.size() <= 3 && whole.find(' ') == std::string_view::npos && whole != "0";
}

std::optional<Plain> plain_number(std::string_view text) {
  const auto comma = text.rfind(','), point = text.rfind('.');
  const auto none = std::string_view::npos;
  if (comma == none && point == none) return without_fraction(text, ' ');
  const auto last = comma == none ? point : point == none ? comma : std::max(comma, point);
  const std::string_view whole = text.substr(0, last), fraction = text.substr(last + 1);
  if (comma != none && point != none) return with_fraction(whole, text[last] == ',' ? '.' : ',', fraction);
  if (whole.find(text[last]) != none) return without_fraction(text, text[last]);  // the same mark twice parts groups
  if (comma != none && is_ambiguous(whole, fraction)) return std::nullopt;
  return with_fraction(whole, ' ', fraction);
}

/// "e-12", or nothing at all; nothing for what is no exponent.
std::optional<std::string> exponent(std::string_view text) {
  if (text.empty()) return std::string();
  text.remove_prefix(1);
  const bool is_negative = text.starts_with('-');
  if (is_negative || text.starts_with('+')) text.remove_prefix(1);
  constexpr std::size_t most_digits = 3;
  if (!all_digits(text) || text.size() > most_digits) return std::nullopt;
  return (is_negative ? "e-" : "e") + std::string(text);
}

}  // namespace

std::optional<std::string> read_written_number(std::string_view text) {
  constexpr std::string_view minus = "\u2212";
  const std::string plain = with_plain_blanks(trimmed(text));
  std::string_view rest = plain;
  const bool is_negative = rest.starts_with('-') || rest.starts_with(minus);
  if (rest.starts_with(minus))
    rest.remove_prefix(minus.size());
  else if (is_negative || rest.starts_with('+'))
    rest.remove_prefix(1);
  const auto mark = std::min(rest.find_first_of("eE"), rest.size());
  const auto number = plain_number(rest.substr(0, mark));
  const auto power = exponent(rest.substr(mark));
  if (!number || !power) return std::nullopt;
  const auto first = std::min(number->whole.find_first_not_of('0'), number->whole.size() - 1);
  std::string json = (is_negative ? "-" : "") + number->whole.substr(first);
  if (!number->fraction.empty()) json += "." + number->fraction;
  return json + *power;
}

}  // namespace chronicle
