// The kinds of file that a timeline is written as: what the dialog and the command line offer.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <QtPrintSupport/QPrinter>
#include <string>
#include <string_view>
#include <vector>

#include "app/print/timeline_sheets.h"
#include "core/base/result.h"

namespace chronicle::app {

/// A kind of file.
struct TimelineFormat {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::TimelineFormat)

 public:
  std::string_view end;  ///< of the names of such files
  const char* name;      ///< to be translated by tr
  TimelineSheets::Form form;
  /// The content of the file; the same sheets give the same bytes. The error says why there is none.
  Result<std::string> (*write)(const TimelineSheets& sheets, const TimelineLayout& how);
};

/// All, in the order in which they are offered.
const std::vector<TimelineFormat>& timeline_formats();

/// The format that the end of a file name asks for; null for one that is not written.
const TimelineFormat* timeline_format_of(std::string_view path);

/// For dialogs: "PDF (*.pdf)".
QStringList timeline_filters();

/// Paints the pages that the printer's page range asks for. False if the printer failed.
bool paint_on(QPrinter& printer, const TimelineSheets& sheets);

/// Writes the timeline as a whole, or leaves the file as it was, in any thread.
Result<void> save_timeline(const TimelineOnPaper& what, const TimelineLayout& how, const std::string& path,
                           const TimelineFormat& format);

}  // namespace chronicle::app
