#include "core/exchange/record_file.h"

#include <filesystem>
#include <fstream>

#include "core/base/mebibytes.h"
#include "core/exchange/limits.h"
#include "core/exchange/link_check.h"
#include "core/exchange/record_reader.h"
#include "core/exchange/record_stream.h"

namespace chronicle {
namespace {

using exchange::Json;
using exchange::Origins;
using exchange::RecordReader;

template <typename R>
void read_record(const NamedText& file, std::size_t index, const Json& object, Bundle& bundle, Origins& origins) {
  R record = RecordReader(file.name, exchange::place_of(R::kind, index), object).template record<R>();
  const auto [first, added] = origins.emplace(record.id.text(), &file.name);
  if (!added)
    throw Failure(
        {.code = ErrorCode::duplicate_id, .file = file.name, .record = record.id.text(), .found = *first->second});
  bundle.of<R>().push_back(std::move(record));
}

}  // namespace

Result<Bundle> read_record_files(const std::vector<NamedText>& files, const KnownId& is_known) {
  try {
    Bundle bundle;
    Origins origins;
    for (const NamedText& file : files)
      exchange::read_records(file, [&](Kind kind, std::size_t index, const Json& object) {
        dispatch(kind, [&]<typename R>() { read_record<R>(file, index, object, bundle, origins); });
      });
    exchange::check_links(bundle, origins, is_known);
    return bundle;
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

Result<std::string> edition_of(const NamedText& file) {
  try {
    return exchange::read_records(file, [](Kind, std::size_t, const Json&) {});
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

Result<NamedText> read_text_file(const std::string& path) {
  std::error_code code;
  if (std::filesystem::is_directory(path, code))
    return fail({.code = ErrorCode::cannot_read, .file = path, .detail = "it is a folder"});
  if (!std::filesystem::is_regular_file(path, code)) return fail({.code = ErrorCode::cannot_read, .file = path});
  std::ifstream stream(path, std::ios::binary | std::ios::ate);
  const auto size = stream ? static_cast<std::streamoff>(stream.tellg()) : -1;
  if (size < 0) return fail({.code = ErrorCode::cannot_read, .file = path});
  if (static_cast<std::size_t>(size) > largest_record_file)
    return fail({.code = ErrorCode::too_large,
                 .file = path,
                 .expected = mebibytes(largest_record_file),
                 .found = mebibytes(static_cast<std::size_t>(size))});
  NamedText file{path, std::string(static_cast<std::size_t>(size), '\0')};
  stream.seekg(0);
  stream.read(file.text.data(), size);
  if (!stream) return fail({.code = ErrorCode::cannot_read, .file = path});
  return file;
}

}  // namespace chronicle
