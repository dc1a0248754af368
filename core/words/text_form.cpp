#include "core/words/text_form.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/words/characters.h"

namespace chronicle {
namespace {

bool all_between(std::string_view text, char first, char last) {
  return std::all_of(text.begin(), text.end(), [=](char c) { return c >= first && c <= last; });
}

bool is_language_code(std::string_view text) {
  return (text.size() == 2 || text.size() == 3) && all_between(text, 'a', 'z');
}

bool is_address_of_web(std::string_view text) {
  constexpr std::string_view secure = "https://", plain = "http://";
  if (!text.starts_with(secure) && !text.starts_with(plain)) return false;
  text.remove_prefix(text.starts_with(secure) ? secure.size() : plain.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    next_code_point(text, at);
    if (is_blank(text.substr(start, at - start))) return false;
  }
  return !text.empty();
}

bool is_item_number(std::string_view text) {
  constexpr std::size_t most_parts = 5, most_digits = 6;
  for (std::size_t parts = 1; parts <= most_parts; ++parts) {
    const std::string_view part = text.substr(0, text.find('.'));
    if (part.empty() || part.size() > most_digits || !all_between(part, '0', '9')) return false;
    if (part.size() == text.size()) return true;
    text.remove_prefix(part.size() + 1);
  }
  return false;
}

bool is_country_code(std::string_view text) { return text.size() == 2 && all_between(text, 'A', 'Z'); }

}  // namespace

bool has_form(std::string_view text, TextForm form) {
  switch (form) {
    case TextForm::any:
      return true;
    case TextForm::web_address:
      return is_address_of_web(text);
    case TextForm::language_code:
      return is_language_code(text);
    case TextForm::country_code:
      return is_country_code(text);
    case TextForm::item_number:
      return is_item_number(text);
  }
  return false;
}

Expected expected_of(TextForm form) {
  switch (form) {
    case TextForm::any:
      return Expected::text;
    case TextForm::web_address:
      return Expected::web_address;
    case TextForm::language_code:
      return Expected::language_code;
    case TextForm::country_code:
      return Expected::country_code;
    case TextForm::item_number:
      return Expected::item_number;
  }
  return Expected::text;
}

}  // namespace chronicle
