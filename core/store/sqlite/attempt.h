// Exceptions as errors. Private to core/store.
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite/connection.h"

namespace chronicle {

/// Runs `work`, which may throw Failure or SQLite's exceptions about `path`.
template <typename T, typename Work>
Result<T> attempt(const std::string& path, Work&& work) {
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    return fail(error_of(exception, path));
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

}  // namespace chronicle
