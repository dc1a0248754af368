// Why a date finds no session, in words.
#pragma once

#include <QtCore/QString>

#include "core/query/search/missed_date.h"

namespace chronicle::app {

/// A sentence: that no session is of the date, or that there is no such day.
QString missed_date_words(const MissedDate& missed);
/// The nearest session as it is called, with its date as the day knows it; empty if there is none.
QString nearest_session_words(const MissedDate& missed, const Catalogue& catalogue, Day as_of);

}  // namespace chronicle::app
