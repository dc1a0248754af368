// The sessions that a record belongs to, and the date that it goes by among others, as a day knows them.
#pragma once

#include <optional>
#include <vector>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// The sessions that a record belongs to by what is known on the day; one may come more than once.
std::vector<RecordId> sessions_of(const Catalogue& catalogue, const RecordId& id, Day as_of);

/// The date that a record goes by: of a session when it was held or is announced for, of a document its adoption, else
/// the last thing done with it, of what was said the session's, of a source its publication, of a person the last
/// session they came to, of a part (core/model/part.h) its own, else that of the record it belongs to; a trace without
/// one goes by what it shows.
std::optional<Date> date_of(const Catalogue& catalogue, const RecordId& id, Day as_of);

/// Whether a record of that date is of the period: the date lies within it, or shares a day with it if it is itself a
/// period from one day to another. What is known by its year alone is of none of its months.
bool is_of_period(const Date& date, const Date& period);

/// The year that a record goes by in lists: of a session its own, of a document its adoption, of what was said the
/// session's, of a source its publication; none for what has no time.
std::optional<int> year_of(const Catalogue& catalogue, const RecordId& id, Day as_of);

}  // namespace chronicle
