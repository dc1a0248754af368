#include "app/print/workspace_codes.h"

#include <QtCore/QCoreApplication>

#include "app/dialogs/dialogs.h"
#include "app/text/messages.h"
#include "core/store/user/kept_prints.h"

namespace chronicle::app {
namespace {

class WorkspaceCodes {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::WorkspaceCodes)
};

}  // namespace

PrintCodes codes_of(Workspace& workspace, QWidget* window) {
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
              },
          .not_kept =
              [window](const Error& error) {
                dialogs().show_message(window, Severity::warning,
                                       WorkspaceCodes::tr("There will be no code in the foot of the pages, as none "
                                                          "could be kept in the library."),
                                       message_of(error));
              }};
}

}  // namespace chronicle::app
