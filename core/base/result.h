// A value or an Error.
#pragma once

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace chronicle {

template <typename T>
using Result = tl::expected<T, Error>;

/// What a function that gives a Result returns instead of its value.
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace chronicle
