// The kinds of file that pages are written as: what dialogs and the command line offer.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <QtGui/QPageSize>
#include <string>
#include <string_view>
#include <vector>

#include "core/blocks/brief.h"
#include "core/brief/office/office.h"

namespace chronicle::app {

/// The pages of those formats that have some.
struct BriefPages {
  QString library{};  ///< what their feet call the library; may be empty
  PaperSize paper = PaperSize::a4;
};

/// A kind of file.
struct BriefFormat {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::BriefFormat)

 public:
  std::vector<std::string_view> ends;  ///< of the names of such files, the usual first: ".html", ".htm"
  const char* name;                    ///< to be translated by tr
  bool has_fonts;                      ///< a QGuiApplication must be there
  bool has_own_pages;                  ///< it is laid out in pages here, and their numbers are known
  /// The content of the file.
  std::string (*write)(const Brief& brief, const BriefPages& pages);
};

/// The paper as Qt knows it.
QPageSize::PageSizeId page_size(PaperSize paper);

/// All, in the order in which they are offered.
const std::vector<BriefFormat>& brief_formats();

/// The format that the end of a file name asks for; null for one that is not written.
const BriefFormat* format_of(std::string_view path);

/// For dialogs: "Web page (*.html *.htm)".
QStringList brief_filters();

}  // namespace chronicle::app
