// Do records keep the rules of the record format? What was written by an earlier version or by other hands may not.
#pragma once

#include <vector>

#include "core/base/error.h"
#include "core/model/records.h"

namespace chronicle {

/// What an import would refuse of each record, as the reader of record files says it; one error a record at most. That
/// references lead somewhere is no matter of this.
std::vector<Error> broken_rules(const Bundle& bundle);

}  // namespace chronicle
