#include "app/library/daily_copy.h"

namespace chronicle::app {

void DailyCopy::keep() {
  const QString path = QString::fromStdString(workspace_.library().path());
  const QString today = QString::fromStdString(workspace_.today().iso()) + QLatin1Char(' ') + path;
  if (path.isEmpty() || workspace_.library().is_read_only() || settings_.daily_copy() == today) return;
  copying_.ask(
      [file = workspace_.library().file()](const auto&) -> Result<void> {
        auto library = file.open();
        if (!library) return fail(library.error());
        return library->back_up(BackupReason::daily);
      },
      [this, today](const Result<void>& kept) {
        if (kept)
          settings_.set_daily_copy(today);
        else
          Q_EMIT failed(kept.error());
      });
}

}  // namespace chronicle::app
