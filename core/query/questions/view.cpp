#include "core/query/questions/view.h"

#include <algorithm>
#include <charconv>

namespace chronicle {
namespace {

constexpr std::string_view view_prefix = "view?";
constexpr std::string_view digits = "0123456789ABCDEF";

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

std::string encoded(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (is_plain(c)) {
      result += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    result += '%';
    result += digits[byte >> 4U];
    result += digits[byte & 15U];
  }
  return result;
}

std::optional<std::string> decoded(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      if (!is_plain(text[at])) return std::nullopt;
      result += text[at];
      continue;
    }
    unsigned byte = 0;
    const char* first = text.data() + at + 1;
    if (at + 2 >= text.size() || std::from_chars(first, first + 2, byte, 16).ptr != first + 2) return std::nullopt;
    result += static_cast<char>(byte);
    at += 2;
  }
  return result;
}

bool is_year(const std::string& text) {
  return !text.empty() && text.size() <= 4 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Takes up one parameter; whether it makes sense.
bool take(View& view, std::string_view name, const std::string& value) {
  if (name == "kind") {
    const auto kind = parse_kind(value);
    if (!kind || !has_tab(*kind)) return false;
    view.kind = *kind;
    return true;
  }
  if (name == "search") {
    view.search = value;
    return true;
  }
  if (name == "as-of") return (view.as_of = Day::parse(value)).has_value();
  if (name == "page") return (view.question = Question::parse(value)).has_value();
  const auto facet = parse_word<Facet>(name);
  if (facet == Facet::year && !is_year(value)) return false;
  return facet && !value.empty() && view.filter.of(*facet).insert(value).second;
}

}  // namespace

std::optional<View> View::parse(std::string_view text) {
  if (!text.starts_with(view_prefix)) return std::nullopt;
  text.remove_prefix(view_prefix.size());
  View view;
  while (true) {
    const auto end = std::min(text.find('&'), text.size());
    const std::string_view one = text.substr(0, end);
    const auto equals = one.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    const auto value = decoded(one.substr(equals + 1));
    if (!value || !take(view, one.substr(0, equals), *value)) return std::nullopt;
    if (end == text.size()) return view;
    text.remove_prefix(end + 1);
  }
}

std::string View::text() const {
  std::string text(view_prefix);
  const auto add = [&](std::string_view name, std::string_view value) {
    if (text.size() > view_prefix.size()) text += '&';
    text += std::string(name) + "=" + encoded(value);
  };
  add("kind", name_of(kind));
  if (!search.empty()) add("search", search);
  for (std::size_t i = 0; i < facet_count; ++i)
    for (const std::string& value : filter.chosen.at(i)) add(word_of(static_cast<Facet>(i)), value);
  if (as_of) add("as-of", as_of->iso());
  if (question) add("page", question->text());
  return text;
}

}  // namespace chronicle
