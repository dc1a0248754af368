// A source as other texts cite it: in the styles that scholars and offices ask for, and for programs that keep sources.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/source.h"
#include "core/values/language.h"

namespace chronicle {

/// A way to write a citation. The words of a style are those of its norm, in whatever language the reader is.
struct CitationStyle {
  std::string_view id;    ///< that stays: "gost-r-7.0.100"
  std::string_view name;  ///< by which people know it, in every language; empty for the plain one
  /// `language` is the reader's; only the plain style goes by it.
  std::string (*write)(const Source& source, Language language);
};

/// All, in the order in which they are offered; the first is the plain one.
const std::vector<CitationStyle>& citation_styles();

/// The style with that id, else the plain one.
const CitationStyle& citation_style(std::string_view id);

}  // namespace chronicle
