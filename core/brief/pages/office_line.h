// The office of who spoke or promised.
#pragma once

#include "core/brief/pages/composer.h"
#include "core/query/questions/delegations.h"

namespace chronicle {

/// As the record has it, else as the record of the person's part in the session has it, with its source marks. `record`
/// is a statement or a commitment.
template <typename R>
Line office_line(Composer& composer, const R& record) {
  if (record.person && !record.office) {
    const auto* part =
        attendance_of(composer.catalogue(), record.person->id(), record.session.id(), composer.context().as_of);
    if (part != nullptr && part->office)
      return composer.value(composer.full<Attendance>(part->id), "office", part->office);
  }
  return composer.value(record, "office", record.office);
}

}  // namespace chronicle
