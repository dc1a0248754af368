#include "app/print/save_brief.h"

#include "app/files/save_file.h"
#include "app/print/pdf.h"
#include "core/brief/writers.h"

namespace chronicle::app {

std::optional<BriefFormat> format_of(const QString& path) {
  const auto ends = [&](const char* end) { return path.endsWith(QLatin1StringView(end), Qt::CaseInsensitive); };
  if (ends(".pdf")) return BriefFormat::pdf;
  if (ends(".html") || ends(".htm")) return BriefFormat::html;
  if (ends(".md")) return BriefFormat::markdown;
  if (ends(".txt")) return BriefFormat::text;
  return std::nullopt;
}

Result<void> save_brief(const Brief& brief, const QString& path, BriefFormat format, const QString& library) {
  const auto save_text = [&](const std::string& text) { return save_file(path, QByteArray::fromStdString(text)); };
  switch (format) {
    case BriefFormat::html:
      return save_text(write_html(brief));
    case BriefFormat::markdown:
      return save_text(write_markdown(brief));
    case BriefFormat::text:
      return save_text(write_text(brief));
    case BriefFormat::pdf:
      break;
  }
  return write_pdf(brief, path, {.library = library});
}

}  // namespace chronicle::app
