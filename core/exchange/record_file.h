// Record files: the program's open JSON format (docs/record-format.md).
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/embedded.h"
#include "core/base/result.h"
#include "core/model/records.h"

namespace chronicle {

/// The largest record file that is read, in bytes.
inline constexpr std::size_t largest_record_file = std::size_t{160} * 1024 * 1024;

/// Says whether an id is known beyond the files at hand: in the library that they are to go into.
using KnownId = std::function<bool(const RecordId&)>;

/// Reads record files that belong together. Every value is checked, each id may be given once, and each reference must
/// lead to a record in the files or to one that `is_known`. The error names file, record, field and what was expected.
Result<Bundle> read_record_files(const std::vector<NamedText>& files, const KnownId& is_known = {});

/// The edition that a record file says it belongs to, a day as YYYY-MM-DD; empty if it says none.
Result<std::string> edition_of(const NamedText& file);

/// Reads the text of a file from disk, at most `largest_record_file` bytes of it.
Result<NamedText> read_text_file(const std::string& path);

/// Writes records as one file: kinds in the order of the format, records by id, absent keys left out, two spaces of
/// indent. The same records always give the same bytes.
std::string write_record_file(const Bundle& bundle);

/// Checks one file against the JSON Schema of the format, as `read_record_files` does after its own checks.
/// `with_patterns` also checks the regular expressions in it, which the reader has already done its own way.
Result<void> check_against_schema(const NamedText& file, bool with_patterns);

}  // namespace chronicle
