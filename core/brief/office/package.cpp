#include "core/brief/office/package.h"

#include <zip.h>

#include <memory>
#include <new>

namespace chronicle {
namespace {

/// The first day that a container can name: 1 January 1980.
constexpr zip_uint16_t first_date = (1U << 5U) | 1U;

/// In memory libzip fails for want of memory alone.
template <typename T>
T* needed(T* made) {
  if (made == nullptr) throw std::bad_alloc();
  return made;
}

void needed(bool done) {
  if (!done) throw std::bad_alloc();
}

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using ZipSource = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;

void add(zip_t* archive, const PackagePart& part) {
  ZipSource content(needed(zip_source_buffer(archive, part.content.data(), part.content.size(), 0)), &zip_source_free);
  const zip_int64_t place = zip_file_add(archive, part.name.c_str(), content.get(), ZIP_FL_ENC_UTF_8);
  needed(place >= 0);
  static_cast<void>(content.release());  // the archive has it now
  const auto index = static_cast<zip_uint64_t>(place);
  needed(zip_set_file_compression(archive, index, part.is_stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0);
  needed(zip_file_set_dostime(archive, index, 0, first_date, 0) == 0);
}

std::string read_all(zip_source_t* source) {
  needed(zip_source_open(source) == 0);
  std::string bytes;
  needed(zip_source_seek(source, 0, SEEK_END) == 0);
  bytes.resize(static_cast<std::size_t>(zip_source_tell(source)));
  needed(zip_source_seek(source, 0, SEEK_SET) == 0);
  const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  needed(read == static_cast<zip_int64_t>(bytes.size()));
  return bytes;
}

}  // namespace

std::string package_of(const std::vector<PackagePart>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  const ZipSource bytes(needed(zip_source_buffer_create(nullptr, 0, 0, &error)), &zip_source_free);
  zip_source_keep(bytes.get());  // for us; the archive lets go of its own
  zip_t* opened = zip_open_from_source(bytes.get(), ZIP_TRUNCATE, &error);
  if (opened == nullptr) zip_source_free(bytes.get());
  Archive archive(needed(opened), &zip_discard);
  for (const PackagePart& part : parts) add(archive.get(), part);
  needed(zip_close(archive.get()) == 0);
  static_cast<void>(archive.release());
  return read_all(bytes.get());
}

}  // namespace chronicle
