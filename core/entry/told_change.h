// Values of the record format as readers have them, where what was done to a record is told.
#pragma once

#include <string>
#include <string_view>

#include "core/model/change_set.h"
#include "core/query/catalogue/catalogue.h"
#include "core/values/language.h"

namespace chronicle {

/// What a field was and what it became, in words; empty: nothing stood there.
struct ToldChange {
  std::string before{}, after{};
};

/// A change of a field. Of what has several values, a list or names in several languages, only those are told that went
/// or came; a value that this program cannot read stands as it is.
ToldChange told(const Catalogue& catalogue, const Change& change, Language language);

/// What the record was called that was removed: its name, or its id if it had none.
std::string name_of_removed(const Change& change);

}  // namespace chronicle
