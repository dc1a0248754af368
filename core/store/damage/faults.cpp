// Is a library whole?
#include "core/store/damage/survey.h"
#include "core/store/library.h"
#include "core/store/sqlite/schema.h"
#include "core/store/text/text_index.h"

namespace chronicle {

std::vector<Error> Library::faults() const {
  std::vector<Error> faults = connection().guarded_view([&] {
    std::vector<Error> found;
    for (std::string& line : faults_of_pages(connection().database(), "integrity_check"))
      found.push_back({.code = ErrorCode::damaged_library, .file = path(), .detail = std::move(line)});
    for (Error& error : survey(connection()).damage) found.push_back(std::move(error));
    return found;
  });
  // The index is made of the record, so that it says nothing about one that is damaged.
  if (faults.empty())
    if (auto fault = connection().guarded([this] { return fault_of_text_index(connection()); }); !fault.empty())
      faults.push_back(
          {.code = ErrorCode::damaged_library, .file = path(), .record = text_index_name, .detail = std::move(fault)});
  return faults;
}

Result<void> Library::renew_text_index() {
  try {
    rebuild_text_index(connection());
    return {};
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

}  // namespace chronicle
