// Pages as PDF files.
#pragma once

#include <QtCore/QString>
#include <QtGui/QPagedPaintDevice>
#include <functional>

#include "app/print/printout.h"

namespace chronicle::app {

/// What is printed as the bytes of a PDF file: fonts embedded, its title and language, CIS Chronicle as its author, an
/// outline of its headings, and links that lead to sources and to other parts of it. The same pages give the same
/// bytes. `library` as of Paper. Needs a QGuiApplication, but neither its thread nor a display.
QByteArray pdf_of(const Printout& printout, const PrintOptions& options = {}, const QString& library = {});

/// Gives a device with the pages that `pdf_of` writes, to lay something out for.
void on_pdf_pages(const PrintOptions& options, const std::function<void(QPagedPaintDevice&)>& use);

/// Beyond so many pages it is asked whether they are meant.
inline constexpr int many_pages = 50;

/// On one page each, as `pdf_of` has them, for files whose pages another program breaks.
Printout on_one_page_each(const Printout& printout, const PrintOptions& options);

}  // namespace chronicle::app
