// What the fields of a query and their values are called, in each language that pages are written in.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/id.h"
#include "core/query/search/search_query.h"
#include "core/values/language.h"

namespace chronicle {

/// In the order of the enumerations. Of several names, which stand apart by commas, the first is the one that is shown.
struct QueryWords {
  std::array<std::string, Words<SearchField>::values.size()> fields;
  std::array<std::string, kind_count> kinds;
  std::array<std::string, Words<DocumentType>::values.size()> types;
  std::array<std::string, Words<UserMark>::values.size()> marks;
  std::string today;
};

/// May be used from any thread, as long as the program runs.
const QueryWords& query_words(Language language);

/// The first of names that stand apart by commas.
std::string_view first_name(std::string_view names);

/// A field, and the language that its name is of.
struct NamedField {
  SearchField field;
  Language language;
};
/// The field of that name in any language, in whatever case.
std::optional<NamedField> field_called(std::string_view name);

/// What is called so in any language; the name is folded (core/words/fold.h). Types in any of their forms.
std::optional<Kind> kind_called(const std::string& folded);
std::optional<DocumentType> type_called(const std::string& folded);
std::optional<UserMark> mark_called(const std::string& folded);
bool means_today(const std::string& folded);

}  // namespace chronicle
