// Tables that the sets of a language are made of, and how words are looked up in them. Private to core/wording.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/part.h"
#include "core/query/search/query_words.h"
#include "core/wording/labels.h"
#include "core/words/capitalised.h"

namespace chronicle {

/// The word at the value's place; there is one for each value.
template <typename E, std::size_t N>
std::string word_at(E value, const std::array<const char*, N>& words) {
  if constexpr (std::same_as<E, Kind>)
    static_assert(N == kind_count);
  else
    static_assert(N == Words<E>::values.size());
  return words.at(static_cast<std::size_t>(value));
}

/// What a label reads.
struct LabelText {
  Label label;
  const char* text;
};

/// Whether each label has its text, in the order of the enumeration.
template <std::size_t N>
constexpr bool has_each_label(const std::array<LabelText, N>& texts) {
  for (std::size_t i = 0; i < N; ++i)
    if (static_cast<std::size_t>(texts[i].label) != i) return false;
  return texts.back().label == Label::years;
}

/// What a fact is called.
struct FactName {
  std::optional<Kind> kind;  ///< nothing: of every kind
  std::string_view key;
  const char* text;
};

/// The name of a fact; a key that has none as words: "entry_into_force" as "Entry into force".
template <std::size_t N>
std::string fact_name(const std::array<FactName, N>& names, Kind kind, std::string_view key) {
  for (const FactName& name : names)
    if (name.key == key && name.kind.value_or(kind) == kind) return name.text;
  std::string text(key);
  std::replace(text.begin(), text.end(), '_', ' ');
  return with_capital(text);
}

/// What a language is called that has a code.
struct CodeName {
  std::string_view code;
  std::string_view name;
};

/// Whether names stand in the order of their codes, as `name_of_code` needs them.
template <std::size_t N>
constexpr bool are_by_code(const std::array<CodeName, N>& names) {
  return std::is_sorted(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
}

/// The name of a code; the code itself if it has none.
template <std::size_t N>
std::string_view name_of_code(const std::array<CodeName, N>& names, std::string_view code) {
  const auto found = std::lower_bound(names.begin(), names.end(), code,
                                      [](const CodeName& one, std::string_view wanted) { return one.code < wanted; });
  return found != names.end() && found->code == code ? found->name : code;
}

/// Names of fields or values of a query, as a list: "bookmarked, noted".
template <std::size_t N>
std::string listed(const std::array<std::string, N>& names) {
  std::string text;
  for (const std::string& one : names) text += (text.empty() ? "" : ", ") + std::string(first_name(one));
  return text;
}

/// The kinds whose records have a page: "session, document".
inline std::string kinds_with_page(const QueryWords& words) {
  std::string text;
  for (std::size_t i = 0; i < kind_count; ++i)
    if (has_page(static_cast<Kind>(i))) text += (text.empty() ? "" : ", ") + std::string(first_name(words.kinds.at(i)));
  return text;
}

/// What records of a kind stand with; the kind as a query has it. Empty for one with pages.
inline std::string whole_of(const std::string& kind_name, const QueryWords& words) {
  const auto kind = kind_called(kind_name);
  const auto whole = kind ? parse_kind(whole_field(*kind)) : std::nullopt;
  return whole ? std::string(first_name(words.kinds.at(static_cast<std::size_t>(*whole)))) : std::string();
}

}  // namespace chronicle
