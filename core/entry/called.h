// Records by what they are called: what a reference is typed by.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "core/query/catalogue/catalogue.h"
#include "core/values/language.h"

namespace chronicle {

/// Gives the records of some kinds that are called exactly so, whatever the case and the accents: by a name in any
/// language, another name, or the title that readers see.
using FindCalled = std::function<std::vector<RecordId>(std::string_view name, const std::vector<Kind>& kinds)>;

/// Among the records of a catalogue. `other_names` are those of the library (core/store/records/records.h).
FindCalled called_in(std::shared_ptr<const Catalogue> catalogue,
                     std::vector<std::pair<RecordId, std::string>> other_names, Language language);

/// Among the records of a library, which is read when a name is first asked for, and must be there as long.
FindCalled called_in(const Library& library, Language language);

}  // namespace chronicle
