// Bringing record files and the bundled record into a library.
#pragma once

#include <string>
#include <vector>

#include "core/base/embedded.h"
#include "core/base/result.h"
#include "core/edits/write_edition.h"
#include "core/store/library.h"

namespace chronicle {

/// Reads record files that belong together, checks them against each other and the library, and writes them as the
/// user's own. All or nothing.
Result<Changes> import_files(Library& library, const std::vector<NamedText>& files);

/// What `import_files` would do; nothing is written. The errors are the same, but for those of writing.
Result<Changes> preview_import(const Library& library, const std::vector<NamedText>& files);

/// Brings in the record that this program is built with; what the user added or changed stays as it is. All or nothing.
Result<EditionChanges> bring_in_edition(Library& library);

/// The edition of the record that this program is built with, YYYY-MM-DD.
const std::string& bundled_edition();

/// Whether this program is built with a newer edition of the record than the library has. Throws Failure if the library
/// cannot be read.
bool newer_edition_available(const Library& library);

}  // namespace chronicle
