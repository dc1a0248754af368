// The verbs of the command line. Each does its work on the file named, else on the bundled record in memory; none
// touches the user's own library, and none but printing to PDF needs anything of a desktop.
#pragma once

#include <string>

#include "app/batch/options.h"
#include "core/base/result.h"
#include "core/store/library.h"

namespace chronicle::app {

/// The library at `file`; without one, a fresh library of the bundled record in memory.
Result<Library> open_for_batch(const std::optional<std::string>& file);

/// A result must not be written over the library that it comes from: the error if it would be.
Result<void> keep_apart(const std::string& out, const std::string& library);

/// Writes the document. PDF needs a QGuiApplication.
Result<void> print(const PrintVerb& verb, Day today);
/// The lines for standard output.
Result<std::string> list(const ListVerb& verb, Day today);
Result<std::string> search(const SearchVerb& verb, Day today);
/// Writes records for other programs; says on standard error what their format cannot hold.
Result<void> export_records(const ExportVerb& verb, Day today);
Result<void> import_records(const ImportVerb& verb);
/// What it would do: how many records would be added, changed and the same, and which.
Result<std::string> preview_import(const ImportVerb& verb);
/// What was or would be done: how many records are added, changed, removed and the same, and which; a line each.
std::string lines_of(const Changes& changes);
/// Copies a library to a new file.
Result<void> copy(const CopyVerb& verb);

}  // namespace chronicle::app
