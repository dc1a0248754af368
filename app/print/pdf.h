// Briefs as PDF files.
#pragma once

#include <QtCore/QString>
#include <QtGui/QPageSize>
#include <QtGui/QPagedPaintDevice>
#include <functional>

#include "core/blocks/brief.h"

namespace chronicle::app {

struct PdfOptions {
  QPageSize::PageSizeId size = QPageSize::A4;
  QString library{};  ///< named in the foot of each page; may be empty
};

/// The brief as the bytes of a PDF file: fonts embedded, its title and language, CIS Chronicle as its author, an
/// outline of its headings, and links that lead to sources and to other parts of it. The same brief gives the same
/// bytes. Needs a QGuiApplication, but neither its thread nor a display.
QByteArray pdf_of(const Brief& brief, const PdfOptions& options = {});

/// Gives a device with the pages that `pdf_of` writes, to lay something out for.
void on_pdf_pages(QPageSize::PageSizeId size, const std::function<void(QPagedPaintDevice&)>& use);

/// Beyond so many pages it is asked whether they are meant.
inline constexpr int many_pages = 50;

/// How many pages of A4 it takes; may be asked in any thread, too.
int pages_of(const Brief& brief);

}  // namespace chronicle::app
