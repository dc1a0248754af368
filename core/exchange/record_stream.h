// Takes a record file apart, one record after another. Private to core/exchange.
#pragma once

#include <cstddef>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "core/base/embedded.h"
#include "core/model/id.h"

namespace chronicle::exchange {

/// Takes the record at `index` of the list of its kind.
using TakeRecord = std::function<void(Kind kind, std::size_t index, const nlohmann::json& object)>;

/// The place of a record whose id is not known: "documents[3]".
std::string place_of(Kind kind, std::size_t index);

/// Goes through `file` and hands over each record as it ends, so that no more than one is kept as JSON. Gives the
/// edition that the file says it belongs to, empty if it says none. Throws Failure at the first thing that is not what
/// the format says of files, lists and objects, of their bounds (core/exchange/limits.h) and of the characters of
/// texts.
std::string read_records(const NamedText& file, const TakeRecord& take);

}  // namespace chronicle::exchange
