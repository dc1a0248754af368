// Briefs as documents of office programs: OpenDocument Text and Office Open XML, of one tree (office_document.h).
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>

#include "core/blocks/brief.h"
#include "core/brief/drawing/drawing_canvas.h"

namespace chronicle {

/// The papers that pages are made for.
enum class PaperSize { a4, letter, legal, a3, a5 };

/// A paper, upright: what it is called and its size in millimetres.
struct PaperMeasures {
  PaperSize paper;
  std::string_view name;
  double width, height;
};

/// All of them, by their place.
inline constexpr std::array<PaperMeasures, 5> papers{{{PaperSize::a4, "a4", 210, 297},
                                                      {PaperSize::letter, "letter", 215.9, 279.4},
                                                      {PaperSize::legal, "legal", 215.9, 355.6},
                                                      {PaperSize::a3, "a3", 297, 420},
                                                      {PaperSize::a5, "a5", 148, 210}}};

/// Around the text of a page, head and foot, in millimetres.
struct PageMargins {
  double left = 20, top = 14, right = 20, bottom = 14;

  bool operator==(const PageMargins&) const = default;
};

/// What of a drawing stands on one page, in user units: it is `width` wide, and `height` of it are shown from `top`.
struct DrawingStrip {
  double width = 0, top = 0, height = 0;
};

/// How a document is made.
struct OfficeOptions {
  PaperSize paper = PaperSize::a4;
  bool is_landscape = false;
  PageMargins margins{};
  std::string library{};  ///< named in the foot of each page; may be empty
  std::string header{};   ///< at the head of each page in place of the title; empty: the title from the second on
  std::string footer{};   ///< at the foot of each page in place of program and library; empty: those
  std::string classification{};  ///< over the head of each page: "For official use"; may be empty
  std::string code{};            ///< of the print, at the end of the foot of each page; may be empty
  /// Paints a strip of a drawing as PNG, for programs that know no SVG. Core has no way to paint letters, so the host
  /// gives one; it must be there if the brief has drawings.
  std::function<std::string(const Drawing&, const DrawingStyle&, const DrawingStrip&)> paint{};
};

/// OpenDocument Text 1.2. The same brief always gives the same bytes.
std::string write_odt(const Brief& brief, const OfficeOptions& options);
/// Office Open XML, as Word reads it since 2010. The same brief always gives the same bytes.
std::string write_docx(const Brief& brief, const OfficeOptions& options);

}  // namespace chronicle
