// The kinds of file that pages are written as: what dialogs and the command line offer.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <string>
#include <string_view>
#include <vector>

#include "app/print/printout.h"

namespace chronicle::app {

/// How a file is written.
struct BriefPages {
  QString library{};  ///< what the feet of its pages call the library; may be empty
  PrintOptions options{};
};

/// A kind of file.
struct BriefFormat {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::BriefFormat)

 public:
  std::vector<std::string_view> ends;  ///< of the names of such files, the usual first: ".html", ".htm"
  const char* name;                    ///< to be translated by tr
  bool has_pages;                      ///< and so fonts: a QGuiApplication must be there
  bool has_own_pages;                  ///< it is laid out in pages here, and their numbers are known
  /// The content of the file.
  std::string (*write)(const Printout& printout, const BriefPages& pages);
};

/// All, in the order in which they are offered.
const std::vector<BriefFormat>& brief_formats();

/// The format that the end of a file name asks for; null for one that is not written.
const BriefFormat* format_of(std::string_view path);

/// For dialogs: "Web page (*.html *.htm)".
QStringList brief_filters();

}  // namespace chronicle::app
