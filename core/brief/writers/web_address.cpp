#include "core/brief/writers/web_address.h"

#include <algorithm>
#include <array>

namespace chronicle {
namespace {

constexpr std::array<std::string_view, 2> schemes{"https://", "http://"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Where a word ends: at a blank, a bracket of markup or a quotation mark.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 8> ends{"\u00A0", "«", "»", "“", "”", "„", "’", "…"};
  for (; at < text.size(); ++at) {
    if (static_cast<unsigned char>(text[at]) <= 0x20 ||
        std::string_view("<>\"`|\\").find(text[at]) != std::string_view::npos)
      break;
    if (std::any_of(ends.begin(), ends.end(), [&](auto end) { return text.substr(at).starts_with(end); })) break;
  }
  return at;
}

/// Without the marks that end a sentence and the closing brackets that the address itself has not opened.
std::string_view without_punctuation(std::string_view address) {
  const auto count = [&](char c) { return std::count(address.begin(), address.end(), c); };
  while (!address.empty()) {
    const char last = address.back();
    const bool closes = (last == ')' && count(')') > count('(')) || (last == ']' && count(']') > count('['));
    if (!closes && std::string_view(".,;:!?'").find(last) == std::string_view::npos) break;
    address.remove_suffix(1);
  }
  return address;
}

}  // namespace

bool is_web_address(std::string_view link) {
  return std::any_of(schemes.begin(), schemes.end(), [&](auto scheme) { return link.starts_with(scheme); });
}

std::optional<ByteRange> find_web_address(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find("http", from); at != std::string_view::npos; at = text.find("http", at + 1)) {
    if (at > 0 && is_letter(text[at - 1])) continue;
    const auto address = without_punctuation(text.substr(at, end_of_word(text, at) - at));
    if (is_web_address(address) && address != schemes[0] && address != schemes[1])
      return ByteRange{at, at + address.size()};
  }
  return std::nullopt;
}

}  // namespace chronicle
