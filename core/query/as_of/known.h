// Since when the record could know of something: the record as of a day shows nothing that became known later. The
// rules and their reasons: docs/decisions/0011-what-a-day-knows.md.
#pragma once

#include <optional>
#include <string_view>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// The first day on which it is sure that what is dated so has happened: of a month or a year its last day, of several
/// days in a row the first, of "from 2020 on" the last of 2020.
std::optional<Day> sure_from(const Date& date);

/// The first day on which the record could be known: a session from its first announcement, a document from the first
/// thing done with it or planned for a session that is known, a plan, an item or a count of a session ahead from the
/// first source that tells it, what was said at a session from the session's day, a person from the first session that
/// names them or their appointment, a chairmanship from its year or an earlier source; what joins two records, a
/// relation or a trace, when both are known. Nothing if no source gives a day, or for what does not depend on one
/// (states, places, topics, sources): it counts as always known. An unknown id has no day either.
std::optional<Day> known_since(const Catalogue& catalogue, const RecordId& id);

/// The same as exact as the source is: a day, a month ...; nothing for what is always known.
std::optional<Date> date_known_since(const Catalogue& catalogue, const RecordId& id);

/// The same for a fact of the record, or for all of them if `field` is empty: what a session has besides its names is
/// known when it was held, though it is announced before.
std::optional<Day> fact_known_since(const Catalogue& catalogue, const RecordId& id, std::string_view field = {});

/// The first day on which all that stands on the page of the record is known: its own facts and its parts
/// (core/model/part.h). Nothing if it never hangs on a day.
std::optional<Day> wholly_known_since(const Catalogue& catalogue, const RecordId& id);

/// Whether the record could be known on that day.
bool is_known(const Catalogue& catalogue, const RecordId& id, Day as_of);

}  // namespace chronicle
