// Numbers and days as the window shows them, which is as the pages write them.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <concepts>
#include <optional>

#include "app/text/words.h"
#include "core/values/values.h"

namespace chronicle::app {

/// A whole number, its digits in groups where there are many. Not for years.
QString number_text(std::integral auto number) {
  return text_of(in_words(static_cast<double>(number), shown_language));
}

/// "12 November 2021".
inline QString day_text(Day day) { return text_of(in_words(day, shown_language)); }
/// "12 Nov 2021".
inline QString short_day_text(Day day) { return text_of(in_short(day, shown_language)); }
/// A moment by the clock of the user: "12 Nov 2021, 14:03".
QString moment_text(const QDateTime& moment);

/// Qt's days as ours, and back. Nothing for a day that the record cannot have, as those before our era.
std::optional<Day> to_day(QDate date);
QDate to_date(Day day);

}  // namespace chronicle::app
