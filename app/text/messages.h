// What went wrong, in words.
#pragma once

#include <QtCore/QString>

#include "core/base/error.h"

namespace chronicle::app {

/// One line for the user: what happened to which file, record and field, what was expected and found, and what to do.
QString message_of(const Error& error);

}  // namespace chronicle::app
