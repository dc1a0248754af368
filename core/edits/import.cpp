#include "core/edits/import.h"

#include <algorithm>

#include "core/edits/write_records.h"
#include "core/exchange/record_file.h"
#include "core/store/records/records.h"

namespace chronicle {
namespace {

std::string read_bundled_edition() {
  const auto& files = embedded::record();
  const auto manifest = std::find_if(files.begin(), files.end(),
                                     [](const NamedText& file) { return file.name.ends_with("/manifest.json"); });
  if (manifest == files.end()) throw Failure({.code = ErrorCode::cannot_read, .file = "manifest.json"});
  auto edition = edition_of(*manifest);
  if (!edition) throw Failure(edition.error());
  return *std::move(edition);
}

/// The records of files that are to go into a library.
Result<Bundle> read_for(const Library& library, const std::vector<NamedText>& files) {
  return read_record_files(files, [&](const RecordId& id) { return library.records().contains(id); });
}

}  // namespace

Result<Changes> import_files(Library& library, const std::vector<NamedText>& files) {
  auto bundle = read_for(library, files);
  if (!bundle) return fail(bundle.error());
  return write_records(library, *std::move(bundle));
}

Result<Changes> preview_import(const Library& library, const std::vector<NamedText>& files) {
  auto bundle = read_for(library, files);
  if (!bundle) return fail(bundle.error());
  return library.preview([&](const Library&) { return Edit{.kind = EditKind::import, .put = *std::move(bundle)}; });
}

Result<EditionChanges> bring_in_edition(Library& library) {
  auto bundle = read_record_files(embedded::record());
  if (!bundle) return fail(bundle.error());
  return write_edition(library, *std::move(bundle), bundled_edition());
}

const std::string& bundled_edition() {
  static const std::string edition = read_bundled_edition();
  return edition;
}

bool newer_edition_available(const Library& library) { return library.records().edition() < bundled_edition(); }

}  // namespace chronicle
