// Libraries whose schema was changed by somebody who means harm, or by a tool that knows no better.
#pragma once

#include <string>
#include <vector>

#include "tests/faults/campaign.h"

namespace chronicle::faults {

struct HostileSchema {
  const char* name;
  const char* sql;
  bool is_foreign = true;  ///< it is to be refused, not merely survived
};

const std::vector<HostileSchema>& hostile_schemas();

/// Changes the library at `path`.
void make_hostile(const std::string& path, const HostileSchema& hostile);

/// What is wrong with the user's notes in that file: nothing that was tried may have changed them.
Fault fault_of_notes(const std::string& path);

}  // namespace chronicle::faults
