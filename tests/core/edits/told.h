// What a change of a library is, worked out from the records before and after it.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <tuple>

#include "core/exchange/record_file.h"
#include "core/store/library.h"
#include "core/store/records/records.h"
#include "tests/support/catch.h"

namespace chronicle::test {

/// The records of a library as the open format has them, by id: an oracle that shares no code with what tells changes.
inline std::map<std::string, nlohmann::json> objects_of(const Library& library) {
  std::map<std::string, nlohmann::json> objects;
  const nlohmann::json file = nlohmann::json::parse(write_record_file(library.records().everything()));
  for (const auto& [list, records] : file.items())
    if (records.is_array())
      for (const nlohmann::json& record : records) objects[record.at("id")] = record;
  return objects;
}

/// A change as the oracle has it: record, kind, field, before, after.
using Told = std::tuple<std::string, std::string, std::string, nlohmann::json, nlohmann::json>;

inline nlohmann::json value_of(const std::optional<std::string>& text) {
  return text ? nlohmann::json::parse(*text) : nlohmann::json();
}

inline std::set<Told> told_by(const ChangeSet& set) {
  std::set<Told> told;
  for (const Change& change : set.changes)
    told.emplace(change.record.text(), word_of(change.kind), change.field, value_of(change.before),
                 value_of(change.after));
  CHECK(told.size() == set.changes.size());
  return told;
}

inline std::set<Told> differences(const std::map<std::string, nlohmann::json>& before,
                                  const std::map<std::string, nlohmann::json>& after) {
  std::set<Told> told;
  for (const auto& [id, record] : before)
    if (!after.contains(id)) told.emplace(id, "removed", "", record, nlohmann::json());
  for (const auto& [id, record] : after) {
    const auto known = before.find(id);
    if (known == before.end()) {
      told.emplace(id, "added", "", nlohmann::json(), nlohmann::json());
      continue;
    }
    nlohmann::json keys = known->second;
    keys.update(record);
    for (const auto& [key, any] : keys.items()) {
      const nlohmann::json old = known->second.value(key, nlohmann::json()), now = record.value(key, nlohmann::json());
      if (old != now) told.emplace(id, "changed", key, old, now);
    }
  }
  return told;
}

inline void check_is_whole(const Library& library) {
  const auto faults = library.faults();
  CAPTURE(faults.empty() ? "" : faults.front().record + faults.front().detail);
  CHECK(faults.empty());
}

}  // namespace chronicle::test
