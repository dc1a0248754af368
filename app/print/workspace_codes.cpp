#include "app/print/workspace_codes.h"

#include "core/store/user/kept_prints.h"

namespace chronicle::app {

PrintCodes codes_of(Workspace& workspace) {
  if (!keeps_prints(workspace.library())) return {};
  const int begun = workspace.opening();
  return {.keep =
              [&workspace, begun](const KeptPrint& print) {
                return workspace.write(begun, [&](Library& library) { return library.kept_prints().keep(print); });
              },
          .let_go =
              [&workspace, begun](const PrintKept& kept) {
                // What stays if this fails is a code that stands on no paper.
                static_cast<void>(
                    workspace.write(begun, [&](Library& library) { return library.kept_prints().let_go(kept.code); }));
              }};
}

}  // namespace chronicle::app
