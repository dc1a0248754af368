// Where the references of records lead. Private to core/exchange.
#pragma once

#include <string>
#include <unordered_map>

#include "core/exchange/record_file.h"

namespace chronicle::exchange {

/// The file in which each record was read.
using Origins = std::unordered_map<std::string, const std::string*>;

/// Throws Failure if a reference leads to no record, neither of `bundle` nor one that `is_known`, or to one that it
/// makes no sense to name there: a document that implements itself, a sign of a commitment that is a sign itself.
void check_links(const Bundle& bundle, const Origins& origins, const KnownId& is_known);

}  // namespace chronicle::exchange
