// What was printed from the library, by the code in the foot of its pages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/kept_print.h"

namespace chronicle {

class Connection;  // of core/store alone

/// What a print is kept under.
struct PrintKept {
  std::string code;
  bool is_new = false;  ///< whether it was not kept before

  bool operator==(const PrintKept&) const = default;
};

/// The prints of the user. Reading throws as the library does.
class KeptPrints {
 public:
  explicit KeptPrints(Connection& connection) : connection_(connection) {}
  KeptPrints(const KeptPrints&) = delete;
  KeptPrints& operator=(const KeptPrints&) = delete;

  /// All, the latest first.
  std::vector<CodedPrint> all() const;
  /// The print of that code.
  std::optional<KeptPrint> find(const std::string& code) const;
  /// The code that a print has or would be kept under. The same print has the same code in the same library, also
  /// before it is kept; another library has another for it.
  std::string code_of(const KeptPrint& print) const;

  /// Keeps a print. One that is the same to the day and the last change is kept once.
  Result<PrintKept> keep(const KeptPrint& print);
  /// Lets go of a print that did not come about.
  Result<void> let_go(const std::string& code);

 private:
  Connection& connection_;
};

}  // namespace chronicle
