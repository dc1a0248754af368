#include "app/text/missed_date_words.h"

#include <QtCore/QCoreApplication>

#include "app/text/values.h"
#include "core/query/as_of/record_date.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

class MissedDateWords {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::MissedDateWords)
};

}  // namespace

QString missed_date_words(const MissedDate& missed) {
  if (missed.is_impossible) return MissedDateWords::tr("There is no such day: %1.").arg(text_of(missed.typed));
  return MissedDateWords::tr("No session is dated %1.")
      .arg(missed.date ? text_of(in_words(*missed.date, shown_language)) : text_of(missed.typed));
}

QString nearest_session_words(const MissedDate& missed, const Catalogue& catalogue, Day as_of) {
  if (!missed.nearest) return {};
  const QString title = text_of(title_of(catalogue, *missed.nearest, shown_language));
  const auto date = date_of(catalogue, *missed.nearest, as_of);
  if (!date) return title;
  return MissedDateWords::tr("%1, %2").arg(title, text_of(in_words(*date, shown_language)));
}

}  // namespace chronicle::app
