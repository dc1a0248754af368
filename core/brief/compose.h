// Makes the brief of a record: the page of the window, the print and the summary are this one composition.
#pragma once

#include "core/base/result.h"
#include "core/brief/brief.h"
#include "core/query/catalogue.h"

namespace chronicle {

/// What a brief is made from. The catalogue is of that library.
struct Context {
  const Library& library;
  const Catalogue& catalogue;
  Day as_of;
};

/// The brief of a record of any kind. The error is unknown_record.
Result<Brief> compose(const Context& context, const RecordId& id);

}  // namespace chronicle
