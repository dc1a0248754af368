// Tags as they are looked up.
#pragma once

#include <string>
#include <string_view>

namespace chronicle {

/// A tag as it is looked up: its words folded (core/words/fold.h), with what stands between them as written, so that
/// "C++" and "C#" are two and "★" is one. Quotes, which a query cannot hold, and runs of blanks count as one space.
/// Folding twice changes nothing.
std::string fold_tag(std::string_view tag);

/// The text without the blanks at its ends; no-break spaces are blanks, too.
std::string_view trimmed(std::string_view text);

}  // namespace chronicle
