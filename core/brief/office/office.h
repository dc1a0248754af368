// Briefs as documents of office programs: OpenDocument Text and Office Open XML, of one tree (office_document.h).
#pragma once

#include <functional>
#include <string>

#include "core/blocks/brief.h"
#include "core/brief/drawing/drawing_canvas.h"

namespace chronicle {

/// The papers that documents are made for.
enum class PaperSize { a4, letter };

/// What of a drawing stands on one page, in user units: it is `width` wide, and `height` of it are shown from `top`.
struct DrawingStrip {
  double width = 0, top = 0, height = 0;
};

/// How a document is made.
struct OfficeOptions {
  PaperSize paper = PaperSize::a4;
  std::string library{};  ///< named in the foot of each page; may be empty
  /// Paints a strip of a drawing as PNG, for programs that know no SVG. Core has no way to paint letters, so the host
  /// gives one; it must be there if the brief has drawings.
  std::function<std::string(const Drawing&, const DrawingStyle&, const DrawingStrip&)> paint{};
};

/// OpenDocument Text 1.2. The same brief always gives the same bytes.
std::string write_odt(const Brief& brief, const OfficeOptions& options);
/// Office Open XML, as Word reads it since 2010. The same brief always gives the same bytes.
std::string write_docx(const Brief& brief, const OfficeOptions& options);

}  // namespace chronicle
