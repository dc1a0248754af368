// Ids for records that are added.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/edits/assignment.h"
#include "core/model/records.h"
#include "core/store/library.h"

namespace chronicle {

/// What the slug of a record could be by its facts: a session's day, a name, else what it belongs to and what tells it
/// from others there: "2021-11-12", "railway-1520-concept-2030", "2023-10-26-10-1". Its own id does not matter.
template <typename R>
std::string proposed_slug(const R& record);

/// The id of that slug, with a number behind it if the library has that id already, or it is one of `taken`. `slug` is
/// one (core/model/id.h), or empty: then the kind stands for it.
RecordId free_id(const Library& library, Kind kind, const std::string& slug, const std::set<RecordId>& taken = {});

/// The id that `add_record` would give a record with these facts; nothing as long as they do not make one. Throws as
/// the library does.
std::optional<RecordId> proposed_id(const Library& library, Kind kind, const std::vector<Assignment>& assignments);

}  // namespace chronicle
