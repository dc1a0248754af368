// The codes in the foot of prints: what the library keeps under them, and for how long.
#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/blocks/brief.h"
#include "core/model/kept_print.h"
#include "core/store/library.h"
#include "core/store/user/kept_prints.h"

namespace chronicle::app {

/// Whether a library keeps what is printed from it: one in a file that can be written.
bool keeps_prints(const Library& library);

/// What the library would keep of a print with these pages, and under which code; `shown` says the rest. Nothing is
/// written.
CodedPrint coded_print(const Library& library, KeptPrint shown, const std::vector<Brief>& pages);

/// How prints are kept in the library that is shown; where it keeps none, there is nothing to call.
struct PrintCodes {
  std::function<Result<PrintKept>(const KeptPrint& print)> keep{};
  std::function<void(const PrintKept& kept)> let_go{};  ///< of what did not come about
  std::function<void(const Error& error)> not_kept{};   ///< told why a print has no code, before it is made

  /// Whether the library keeps prints.
  bool can_keep() const { return keep != nullptr; }
};

/// Has something printed or saved under its code: `make` gets it, a Printout or a Dossier, and gives what came of it.
/// The print is kept first, so that no code is on paper that the library does not know; where that fails there is none.
template <typename Printed, typename Make>
auto with_code(const PrintCodes& codes, Printed printed, Make make) {
  std::optional<PrintKept> kept;
  if (printed.kept && codes.can_keep()) {
    if (auto done = codes.keep(printed.kept->print))
      kept = *std::move(done);
    else
      codes.not_kept(done.error());
  }
  if (!kept) printed.kept.reset();
  auto made = make(std::as_const(printed));
  if (!made && kept && kept->is_new) codes.let_go(*kept);
  return made;
}

}  // namespace chronicle::app
