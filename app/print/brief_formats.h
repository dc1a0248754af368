// The kinds of file that pages are written as: what dialogs and the command line offer.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <string>
#include <string_view>
#include <vector>

#include "core/blocks/brief.h"

namespace chronicle::app {

struct BriefFormat {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::BriefFormat)

 public:
  std::vector<std::string_view> ends;  ///< of the names of such files, the usual first: ".html", ".htm"
  const char* name;                    ///< to be translated by tr
  bool has_fonts;                      ///< a QGuiApplication must be there
  /// The content of the file; `library` is what its feet call the library, if it has feet.
  std::string (*write)(const Brief& brief, const QString& library);
};

/// All, in the order in which they are offered.
const std::vector<BriefFormat>& brief_formats();

/// The format that the end of a file name asks for; null for one that is not written.
const BriefFormat* format_of(std::string_view path);

/// For dialogs: "Web page (*.html *.htm)".
QStringList brief_filters();

}  // namespace chronicle::app
