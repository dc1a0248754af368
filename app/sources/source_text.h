// Taking the text of a source from a file.
#pragma once

#include <QtCore/QString>

#include "core/base/result.h"

namespace chronicle::app {

/// The text of a plain text file or of an HTML page, whose paragraphs then stand apart by blank lines. Text must be
/// UTF-8, a page may also name its encoding. The errors are cannot_read, text_too_large, not_a_text and not_utf8.
Result<QString> read_source_text(const QString& path);

}  // namespace chronicle::app
