// Divides a tall column of content into pages: rows and lines stay whole, headings stay with what follows, the head of
// a table comes again on each page, no page is left nearly empty. Arithmetic alone, in any unit of length.
#pragma once

#include <optional>
#include <vector>

namespace chronicle::app {

/// A piece of the column that is never cut: a line of text or a row of a table.
struct Strip {
  double top = 0.0, bottom = 0.0;
  bool keep_with_next = false;
  bool new_page = false;                 ///< starts a page
  bool continues = false;                ///< goes on with the paragraph or row of the strip above
  std::optional<std::size_t> head = {};  ///< the strip to repeat above it if it starts a page: the head of its table
};

/// A part of the column, drawn with its `top` at `at` below the top of the page's text area.
struct Slice {
  double top = 0.0, bottom = 0.0, at = 0.0;
  bool continues = false;  ///< its first strip does

  bool operator==(const Slice&) const = default;
};

using PageSlices = std::vector<Slice>;

/// Puts strips, which go down the column, on pages of `height`; the last page, and the last before one that a strip has
/// to start, get a fair share even if the page before could hold more. Strips kept together that are taller than a page
/// are divided between strips; a single strip that is taller is cut off by the page's end. At least one page.
std::vector<PageSlices> paginate(const std::vector<Strip>& strips, double height);

}  // namespace chronicle::app
