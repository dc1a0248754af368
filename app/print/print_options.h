// How pages are to be printed or saved: what the print window and the command line ask for, and nothing else.
#pragma once

#include <QtGui/QPageLayout>
#include <string>
#include <vector>

#include "core/brief/office/office.h"
#include "core/brief/pages/compose.h"
#include "core/values/language.h"
#include "core/values/title_languages.h"

namespace chronicle::app {

struct PrintOptions {
  bool one_page = false;                ///< each subject on one sheet (core/brief/sections/one_page.h)
  std::vector<std::string> sections{};  ///< by their ids, in this order; none: all as on the screen
  bool sources = true;                  ///< with endnotes and their marks
  bool notes = false;                   ///< with what the user put down
  bool code = true;                     ///< with a code in the foot, where the library can keep it
  Language language = Language::english;
  TitleLanguages titles{};
  PaperSize paper = PaperSize::a4;
  bool is_landscape = false;
  PageMargins margins{};
  std::string header{};  ///< as of OfficeOptions, like the next two
  std::string footer{};
  std::string classification{};

  bool operator==(const PrintOptions&) const = default;
};

/// Margins may be so wide, in millimetres: on the smallest paper room for text is left.
inline constexpr double widest_margin = 40;

/// What pages are composed from that are printed with these options; as of `Context`, which must not outlive the first
/// four.
Context print_context(const Library& library, const Catalogue& catalogue, Day as_of, const Passing* passing,
                      const PrintOptions& options);

/// The paper as Qt has it.
QPageLayout page_layout(const PrintOptions& options);

}  // namespace chronicle::app
