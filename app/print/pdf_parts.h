// What a PDF file has beside its pages: what it says of itself, an outline, and links from page to page. Qt writes the
// pages alone, libqpdf the rest.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace chronicle::app {

/// A height on a page, in points below its upper edge.
struct PdfPlace {
  std::size_t page = 0;
  double below_top = 0.0;
};

/// An entry of the outline, which readers show beside the pages.
struct PdfHeading {
  int level = 1;  ///< a deeper one belongs to the last before it that is less deep
  std::string title{};
  PdfPlace place{};
};

/// What is to be added, in UTF-8.
struct PdfParts {
  std::string title{}, author{};
  std::string language{};  ///< of the pages, by its ISO 639 code
  std::vector<PdfHeading> outline{};
  std::map<std::string, PdfPlace> places{};  ///< what links to '#' and a name lead to
};

/// `pdf`, as QPdfWriter wrote it, with these parts. A link to a place that there is none of is left out. The same
/// pages and parts give the same bytes whenever they are written: the file does not say when it was made.
std::string with_parts(const std::string& pdf, const PdfParts& parts);

}  // namespace chronicle::app
