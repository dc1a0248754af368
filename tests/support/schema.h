// The JSON Schema of the record format, which tests check record files against.
#pragma once

#include <string>

namespace chronicle::test {

/// The text of resources/schema/record.schema.json.
const std::string& schema_text();

/// What a record file breaks of the schema, its regular expressions too: one line a fault, empty if there is none. The
/// expressions take memory by the length of a text, so that long texts are not for this.
std::string schema_faults(const std::string& file);

}  // namespace chronicle::test
