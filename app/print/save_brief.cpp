#include "app/print/save_brief.h"

#include "app/files/save_file.h"

namespace chronicle::app {

Result<void> save_brief(const Brief& brief, const std::string& path, const BriefFormat& format,
                        const BriefPages& pages) {
  return save_file(path, format.write(brief, pages));
}

Result<void> save_brief_by_name(const Brief& brief, const std::string& path, const QString& library) {
  const BriefFormat* format = format_of(path);
  return save_brief(brief, path, format != nullptr ? *format : brief_formats().front(), {.library = library});
}

}  // namespace chronicle::app
