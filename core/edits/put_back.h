// Taking back one change of many, also long afterwards.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/model/id.h"
#include "core/store/library.h"

namespace chronicle {

/// Before the text of a change: a link on a page that puts it back.
inline constexpr std::string_view put_back_link = "put-back/";

/// One change of those that were made together.
struct PastChange {
  std::int64_t set = 0;  ///< the number of the changes
  RecordId record{};
  std::string field{};  ///< empty: the record was removed

  /// "12/session/2025-09-29:held".
  std::string text() const;
  /// Nothing if it is not what `text` writes.
  static std::optional<PastChange> parse(std::string_view text);

  bool operator==(const PastChange&) const = default;
};

/// Gives a fact the value that it had before that change, with the sources that were cited for it, or brings back a
/// record that was removed; the rest of what was changed with it stays. One edit of its own, all or nothing. The errors
/// are changed_meanwhile if the fact is no longer as that change left it, or the record is there again,
/// damaged_library if there is no such change, unknown_record, and those of `Library::apply`.
Result<Changes> put_back(Library& library, const PastChange& past);

}  // namespace chronicle
