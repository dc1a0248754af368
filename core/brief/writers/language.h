// The language of text in letters other than those of the page. Private to core/brief.
#pragma once

#include <string_view>
#include <vector>

namespace chronicle {

struct Stretch {
  std::string_view text;
  std::string_view language{};  ///< tag of BCP 47; empty: that of the page, or not known
};

/// Divides UTF-8 text where its language changes, as far as its letters tell: from the first Cyrillic letter to the
/// last before a Latin one it is Russian ("ru"), Kazakh ("kk") if it has letters that only Kazakh adds, and not known
/// if it has others. On a page in Kazakh what may be either is Kazakh: many of its words have no letter of their own.
std::vector<Stretch> stretches_of(std::string_view text, std::string_view page = {});

}  // namespace chronicle
