// Sources as programs that keep them read them, one by one. Private to core/export.
#pragma once

#include <string>
#include <vector>

#include "core/model/source.h"

namespace chronicle {

/// In the language that the source itself is in, if it has a name in that; a bibliography names a work by its own name.
const std::string& name_of_work(const Source& source);
/// One record of a RIS file.
std::string ris_of(const Source& source);
/// A file of CSL-JSON.
std::string csl_of(const std::vector<const Source*>& sources);

}  // namespace chronicle
