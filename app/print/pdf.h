// Briefs as PDF files.
#pragma once

#include <QtCore/QString>
#include <QtGui/QPageSize>

#include "core/base/result.h"
#include "core/brief/brief.h"

namespace chronicle::app {

struct PdfOptions {
  QPageSize::PageSizeId size = QPageSize::A4;
  QString library{};  ///< named in the foot of each page; may be empty
};

/// The brief as the bytes of a PDF file, with fonts embedded, its title, and CIS Chronicle as its author. Needs a
/// QGuiApplication, but no display.
QByteArray pdf_of(const Brief& brief, const PdfOptions& options = {});

/// Writes it to a file. If that fails, the file is as it was.
Result<void> write_pdf(const Brief& brief, const QString& path, const PdfOptions& options = {});

}  // namespace chronicle::app
