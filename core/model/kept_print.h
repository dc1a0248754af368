// What the library keeps of a print: what was printed and when, under the code in its foot.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/id.h"
#include "core/time/day.h"

namespace chronicle {

struct KeptPrint {
  std::string title{};                  ///< what the pages are called together
  std::vector<std::string> subjects{};  ///< each as `text_of` has it; none: the rows of the view
  std::string view{};                   ///< what the window showed, text form of a View; may be empty
  Day as_of{0};
  Day printed{0};
  std::int64_t position = 0;        ///< number of the last change before; 0: there was none
  std::vector<RecordId> records{};  ///< whose facts are shown; none: any record's

  /// Text form: a line for each value, "subject session/2025-09-29", always the same for the same print. Nothing if
  /// `text` is not of that form.
  static std::optional<KeptPrint> parse(std::string_view text);
  std::string text() const;

  bool operator==(const KeptPrint&) const = default;
};

/// A print and the code in its foot.
struct CodedPrint {
  std::string code;
  KeptPrint print;

  bool operator==(const CodedPrint&) const = default;
};

}  // namespace chronicle
