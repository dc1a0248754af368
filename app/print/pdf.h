// Briefs as PDF files.
#pragma once

#include <QtCore/QString>
#include <QtGui/QPageSize>

#include "core/blocks/brief.h"

namespace chronicle::app {

struct PdfOptions {
  QPageSize::PageSizeId size = QPageSize::A4;
  QString library{};  ///< named in the foot of each page; may be empty
};

/// The brief as the bytes of a PDF file, with fonts embedded, its title, and CIS Chronicle as its author. Needs a
/// QGuiApplication, but neither its thread nor a display.
QByteArray pdf_of(const Brief& brief, const PdfOptions& options = {});

/// How many pages of A4 it takes; may be asked in any thread, too.
int pages_of(const Brief& brief);

}  // namespace chronicle::app
