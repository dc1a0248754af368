// What is wrong with a value or a record of a library, for lists of such faults.
#pragma once

#include <QtCore/QString>

#include "core/base/error.h"

namespace chronicle::app {

/// What was expected, as it stands within a sentence of the window's language.
QString expected_words(const Expectation& expected);

/// Where the error is, without the field: the id of a record, a table with the key of its row, "change_set 17", or
/// nothing.
QString fault_place(const Error& error);

/// What is wrong at the place that an error names, without the place: "expected an EDTF date, found “x”".
QString fault_words(const Error& error);

}  // namespace chronicle::app
