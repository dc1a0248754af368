// What the user wants printed or saved: the pages, and what of them can be chosen.
#pragma once

#include <QtCore/QString>
#include <functional>

#include "app/print/print_codes.h"
#include "app/print/printout.h"
#include "core/base/result.h"

namespace chronicle::app {

struct PrintRequest {
  QString kind{};     ///< that the choices are kept for: "session", "list"
  QString what{};     ///< what the pages are, behind the title in the name that is proposed for a file; may be empty
  QString library{};  ///< as of Paper
  QString state{};    ///< the as-of day in words
  bool is_composed = true;  ///< of records and questions, in any language; else it is what stands on the screen
  PrintCodes codes{};       ///< of the library that the pages are of
  /// The pages by language, notes and code of the options alone; may be called in any thread.
  std::function<Result<Printout>(const PrintOptions& options)> compose{};
};

}  // namespace chronicle::app
