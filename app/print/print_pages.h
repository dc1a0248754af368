// Printing pages on a printer, and what their file may be called.
#pragma once

#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QWidget>
#include <optional>

#include "app/print/printout.h"

namespace chronicle::app {

/// Paints the pages that the printer's page range asks for. False if the printer failed.
bool paint_on(QPrinter& printer, const Printout& printout, const PrintOptions& options, const QString& library = {});

/// A name for a file of pages with that title, with `what` they are behind it, without what file systems do not take,
/// as a PDF.
QString suggested_name(const QString& title, const QString& what = {});

/// Asks for a printer and prints, arranged as the options say. The file that it was printed to, empty if to a printer;
/// nothing if it was not printed, and what went wrong has been said. A file is first proposed in the folder that saving
/// begins in.
std::optional<QString> print_pages(QWidget* parent, const Printout& printout, const PrintOptions& options,
                                   const QString& library = {});

}  // namespace chronicle::app
