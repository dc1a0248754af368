// Turns the record into entries of the timeline, and back.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/query/filter/filter.h"
#include "core/timeline/entry.h"

namespace chronicle::app {

/// The key of a record on the timeline; nothing for a kind that it does not show.
std::optional<std::int64_t> timeline_key(const Catalogue& catalogue, const RecordId& id);
/// What the timeline calls a record that it shows.
std::string timeline_label(const Catalogue& catalogue, const RecordId& id);
/// The record of a key that `timeline_key` gave; nothing if it is gone.
std::optional<RecordId> timeline_record(const Catalogue& catalogue, std::int64_t key);

struct TimelineContent {
  std::vector<timeline::Entry> entries;
  std::vector<timeline::LaneGroup> groups;
};

/// Sessions, documents by their first topic, or the first of `topics` that they have, and chairmanships as of a day.
/// Sessions that do not pass are dimmed, so that the order of time stays whole, apart from those of `sessions` that
/// something which passes belongs to; documents that do not pass are left out.
TimelineContent timeline_content(const Catalogue& catalogue, const Passing& passing, Day as_of,
                                 const std::vector<std::uint32_t>& sessions = {},
                                 const std::set<std::string>& topics = {});

/// The lineage of a document as lines between entries, from the older to the newer. None for any other record.
std::vector<std::pair<std::int64_t, std::int64_t>> timeline_ties(const Catalogue& catalogue, const RecordId& id,
                                                                 Day as_of);

}  // namespace chronicle::app
