#include "app/shell/visits.h"

#include <QtCore/QStringList>

namespace chronicle::app {

std::optional<Day> note_visit(Settings& settings, Day today) {
  QStringList visits = settings.visits();
  const QString day = QString::fromStdString(today.iso());
  if (visits.isEmpty() || visits.back() != day) {
    visits = visits.mid(visits.size() - 1) << day;
    settings.set_visits(visits);
  }
  return visits.size() > 1 ? Day::parse(visits.front().toStdString()) : std::nullopt;
}

}  // namespace chronicle::app
