#include "core/edits/write_records.h"

namespace chronicle {

Result<Changes> write_records(Library& library, Bundle records) {
  return library.apply([&](const Library&) { return Edit{.kind = EditKind::import, .put = std::move(records)}; });
}

}  // namespace chronicle
