// Record files: what is read can be written, and what is written is read the same.
#include "core/exchange/record_file.h"
#include "tests/fuzz/json_changes.h"
#include "tests/fuzz/target.h"

namespace chronicle::fuzz {
namespace {

void try_record_files(std::string_view input) {
  const NamedText file{"fuzz.json", std::string(input)};
  edition_of(file);
  const auto bundle = read_record_files({file}, [](const RecordId&) { return true; });
  if (!bundle) {
    expect(bundle.error().file == file.name, "an error names the file");
    return;
  }
  const std::string written = write_record_file(*bundle);
  const auto again = read_record_files({{"again.json", written}}, [](const RecordId&) { return true; });
  expect(again.has_value(), "what is written can be read");
  expect(write_record_file(*again) == written, "what is read again is written the same");
}

const Target record_files_target("record_files", try_record_files, with_values_changed);

}  // namespace
}  // namespace chronicle::fuzz
