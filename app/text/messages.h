// What went wrong, in words.
#pragma once

#include <QtCore/QString>

#include "core/base/error.h"

namespace chronicle::app {

/// One line for the user: what happened to which file, record and field, what was expected and found, and what to do.
QString message_of(const Error& error);

/// What is wrong with the value of a field, where that is said beside it: as `message_of` has it, without the place.
QString fault_at_field(const Error& error);

/// What `message_of` says for a dialog or a bar, where what only those who mend programs understand stands among the
/// details, and ways out are buttons.
QString plain_message_of(const Error& error);
/// What `plain_message_of` leaves out; empty: nothing.
QString details_of(const Error& error);

}  // namespace chronicle::app
