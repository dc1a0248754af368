// What the window shows, as an address: a question that can be asked again.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/query/filter/filter.h"
#include "core/query/questions/question.h"

namespace chronicle {

struct View {
  Kind kind = Kind::session;  ///< the tab of the register
  std::string search{};       ///< what is searched for; empty: nothing
  Filter filter{};
  std::optional<Day> as_of{};          ///< absent: the day on which it is asked
  std::optional<Question> question{};  ///< what the page is about; absent: the first record that is found

  /// Text form: "view?kind=document&search=rail%20ways&validity=in%20force&as-of=2025-06-05&page=..."; a parameter for
  /// each value of a facet, by the names of the facets (`Words<Facet>`). What is not a letter, a digit or one of
  /// "-._~/" is percent-encoded as in RFC 3986. Nothing if `text` is not of that form.
  static std::optional<View> parse(std::string_view text);
  std::string text() const;

  bool operator==(const View&) const = default;
};

}  // namespace chronicle
