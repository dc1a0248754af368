#include "app/print/print_options.h"

namespace chronicle::app {
namespace {

QPageSize::PageSizeId page_size(PaperSize paper) {
  switch (paper) {
    case PaperSize::letter:
      return QPageSize::Letter;
    case PaperSize::legal:
      return QPageSize::Legal;
    case PaperSize::a3:
      return QPageSize::A3;
    case PaperSize::a5:
      return QPageSize::A5;
    case PaperSize::a4:
      break;
  }
  return QPageSize::A4;
}

}  // namespace

Context print_context(const Library& library, const Catalogue& catalogue, Day as_of, const Passing* passing,
                      const PrintOptions& options) {
  return {.library = library,
          .catalogue = catalogue,
          .as_of = as_of,
          .passing = passing,
          .with_user_note = options.notes,
          .language = options.language,
          .titles = options.titles};
}

QPageLayout page_layout(const PrintOptions& options) {
  const PageMargins& margins = options.margins;
  return {QPageSize(page_size(options.paper)), options.is_landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
          QMarginsF(margins.left, margins.top, margins.right, margins.bottom), QPageLayout::Millimeter};
}

}  // namespace chronicle::app
