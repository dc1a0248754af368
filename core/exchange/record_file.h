// Record files: the program's open JSON format (docs/record-format.md).
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/embedded.h"
#include "core/base/result.h"
#include "core/exchange/limits.h"
#include "core/model/records.h"

namespace chronicle {

/// Says whether an id is known beyond the files at hand: in the library that they are to go into.
using KnownId = std::function<bool(const RecordId&)>;

/// Reads record files that belong together. Every value is checked against what the format says of it and its bounds
/// (limits.h), each id may be given once, and each reference must lead to a record in the files or to one that
/// `is_known`. The error is of the first fault that was met, and names file, record, field and what was expected.
Result<Bundle> read_record_files(const std::vector<NamedText>& files, const KnownId& is_known = {});

/// The edition that a record file says it belongs to, a day as YYYY-MM-DD; empty if it says none.
Result<std::string> edition_of(const NamedText& file);

/// Reads the text of a file from disk, at most `largest_record_file` bytes of it.
Result<NamedText> read_text_file(const std::string& path);

/// Writes records as one file: kinds in the order of the format, records by id, absent keys left out, two spaces of
/// indent. The same records always give the same bytes. Throws Failure, which names record and field, for what JSON
/// cannot hold: a text that is not UTF-8, a number that is none.
std::string write_record_file(const Bundle& bundle);

}  // namespace chronicle
