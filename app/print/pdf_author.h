// Names the author of a PDF file. QPdfWriter can from Qt 6.9 on; before, neither it nor its XMP metadata reach the
// document information that viewers show.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace chronicle::app {

/// `pdf`, as QPdfWriter wrote it, with title, author and creator in its document information: appended as an
/// incremental update (ISO 32000-1:2008, 7.5.6 and 14.3.3). A file of another form than expected is returned as it is.
QByteArray with_pdf_author(const QByteArray& pdf, const QString& title, const QString& author);

}  // namespace chronicle::app
