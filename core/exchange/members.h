// One record in the terms of the record format, taken apart into its members: what changes of it are told by.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/model/records.h"

namespace chronicle {

/// The values of a record by their keys, "id" among them, each as one line of JSON; what is absent is left out.
using Members = std::map<std::string, std::string>;

/// The value under a key; nothing if there is none.
inline std::optional<std::string> value_at(const Members& members, const std::string& key) {
  const auto found = members.find(key);
  return found != members.end() ? std::optional(found->second) : std::nullopt;
}

/// Throws Failure for what JSON cannot hold, as `write_record_file` does.
template <typename R>
Members members_of(const R& record);

/// A record as one line of JSON, with its members in the order of the format. Throws Failure as `members_of` does.
template <typename R>
std::string object_of(const R& record);

/// The record that `object` is, as JSON. Throws Failure for what is not what the format says of a record of R.
template <typename R>
R record_of(const std::string& object);

/// Members as the JSON object that they are of.
std::string object_of(const Members& members);

}  // namespace chronicle
