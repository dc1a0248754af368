// The program: the command line if it names a verb, else the window.
#include <QtCore/QDate>

#include "app/batch/batch.h"

int main(int argc, char** argv) {
  const QDate date = QDate::currentDate();  // the only place that asks for today
  const auto today =
      chronicle::Day::from_ymd(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return chronicle::app::run(argc, argv, today.value_or(chronicle::Day{0}));
}
