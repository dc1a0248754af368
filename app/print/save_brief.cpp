#include "app/print/save_brief.h"

#include <utility>

#include "app/files/save_file.h"

namespace chronicle::app {

Result<void> save_pages(Printout printout, const std::string& path, const BriefFormat& format,
                        const BriefPages& pages) {
  return save_file(path, format.write(arranged(std::move(printout), pages.options), pages));
}

Result<void> save_by_name(Printout printout, const std::string& path, const BriefPages& pages) {
  const BriefFormat* format = format_of(path);
  return save_pages(std::move(printout), path, format != nullptr ? *format : brief_formats().front(), pages);
}

}  // namespace chronicle::app
