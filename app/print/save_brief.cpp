#include "app/print/save_brief.h"

#include "app/files/save_file.h"

namespace chronicle::app {

Result<void> save_brief(const Brief& brief, const std::string& path, const BriefFormat& format,
                        const BriefPages& pages) {
  return save_file(path, format.write(brief, pages));
}

}  // namespace chronicle::app
