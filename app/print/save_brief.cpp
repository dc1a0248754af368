#include "app/print/save_brief.h"

#include "app/files/save_file.h"

namespace chronicle::app {

Result<void> save_brief(const Brief& brief, const std::string& path, const BriefFormat& format,
                        const QString& library) {
  return save_file(path, format.write(brief, library));
}

}  // namespace chronicle::app
