// Briefs as files of any kind that the program writes.
#pragma once

#include <QtCore/QString>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/brief/brief.h"

namespace chronicle::app {

enum class BriefFormat { pdf, html, markdown, text };

/// The format that the end of a file name asks for; nothing for one that we do not write.
std::optional<BriefFormat> format_of(std::string_view path);

/// Writes the brief as a whole, or leaves the file as it was (see `save_file`). PDF needs a QGuiApplication, but not
/// its thread. `library` is named in the foot of PDF pages.
Result<void> save_brief(const Brief& brief, const std::string& path, BriefFormat format, const QString& library = {});

}  // namespace chronicle::app
