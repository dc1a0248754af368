// The library that the window begins with.
#pragma once

#include <QtCore/QString>
#include <optional>
#include <vector>

#include "core/store/library.h"

namespace chronicle::app {

struct FirstLibrary {
  QString asked{};  ///< what the user asked for; empty: nothing
  QString last{};   ///< what was open last; empty: the user's own
};

/// The library that `open_first` tries first, as of `place_of`.
QString path_of_first(const FirstLibrary& first);

/// Opens what was asked for, else what was open last, else the user's own library, which is made on first use, unless
/// there are copies of one that was there; if none of them can be opened, the bundled record in memory, so that there
/// is always something to read. What could not be opened is added to `troubles`, in that order. The error is that of
/// the bundled record.
Result<Library> open_first(const FirstLibrary& first, std::vector<Error>& troubles);

}  // namespace chronicle::app
