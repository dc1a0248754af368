// Pages as files.
#pragma once

#include <QtCore/QString>
#include <string>

#include "app/print/brief_formats.h"
#include "core/base/result.h"

namespace chronicle::app {

/// Writes the pages, arranged as the options say, as a whole, or leaves the file as it was (see `save_file`), in any
/// thread.
Result<void> save_pages(Printout printout, const std::string& path, const BriefFormat& format,
                        const BriefPages& pages = {});
/// The same in the format of the file's name, or in the first there is if the name is of none.
Result<void> save_by_name(Printout printout, const std::string& path, const BriefPages& pages = {});

}  // namespace chronicle::app
