#include "app/text/values.h"

namespace chronicle::app {

QString moment_text(const QDateTime& moment) {
  const QString day = short_day_text(to_day(moment.date()).value_or(unknown_day));
  return day % QStringLiteral(", ") % moment.time().toString(QStringLiteral("HH:mm"));
}

std::optional<Day> to_day(QDate date) {
  return Day::from_ymd(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

QDate to_date(Day day) { return {day.year(), static_cast<int>(day.month()), static_cast<int>(day.day())}; }

}  // namespace chronicle::app
