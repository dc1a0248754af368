// Which rows the go-to palette shows, and in which order.
#pragma once

#include "app/palette/recent_targets.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// The questions and the commands that can be done now, without marks. The commands that ask a question are left out:
/// the question stands for them.
std::vector<GoToItem> fixed_rows(const Actions& actions, const std::vector<SavedQuestion>& saved);

/// With nothing typed: what was used last, apart from the page that is shown and from what cannot be gone to now, then
/// the other questions; each question once, whatever was chosen on its page. `fixed` is that of `fixed_rows`.
std::vector<GoToItem> first_rows(const Workspace& workspace, const std::vector<GoToItem>& fixed,
                                 const RecentTargets& recent);

/// What was printed under a code, and what was edited of it since. Throws as the library does.
std::vector<GoToItem> print_rows(const Library& library, const Catalogue& catalogue, const CodedPrint& print);

/// What fits the typed letters, of the fixed rows and the records found: what fits better first, then what was used
/// more recently, then questions, commands and records by kind and title.
std::vector<GoToItem> fitting_rows(const Catalogue& catalogue, Day as_of, const std::string& typed,
                                   const std::vector<GoToItem>& fixed, const std::vector<NameHit>& hits,
                                   const RecentTargets& recent);

}  // namespace chronicle::app
