#include "app/register/shown_view.h"

namespace chronicle::app {

View shown_view(const Workspace& workspace, const RegisterView& rows) {
  View shown{
      .kind = rows.kind(), .search = workspace.search().text.trimmed().toStdString(), .filter = workspace.filter()};
  if (workspace.as_of() != workspace.today()) shown.as_of = workspace.as_of();
  if (workspace.subject())
    if (const auto* question = std::get_if<Question>(&*workspace.subject())) shown.question = *question;
  return shown;
}

}  // namespace chronicle::app
