// Printing, previewing and saving a brief from the window.
#pragma once

#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QWidget>
#include <optional>

#include "core/blocks/brief.h"

namespace chronicle::app {

/// Paints the pages that the printer's page range asks for. False if the printer failed.
bool paint_on(QPrinter& printer, const Brief& brief, const QString& library);

/// A name for a file of the brief: its title, and `what` it is, without what file systems do not take, as a PDF.
QString suggested_name(const Brief& brief, const QString& what = {});

/// Asks for a printer and prints. `library` is named in the foot of each page; may be empty.
void print_brief(QWidget* parent, const Brief& brief, const QString& library = {});

/// Shows the pages as they will be printed.
void preview_brief(QWidget* parent, const Brief& brief, const QString& library = {});

/// Asks for a file and writes the brief in one of the formats of pages; the name that is proposed has `what` it is
/// behind the title, if that is given. Gives the file; nothing if none was written, which has been said.
std::optional<QString> save_brief_as(QWidget* parent, const Brief& brief, const QString& library = {},
                                     const QString& what = {});

}  // namespace chronicle::app
