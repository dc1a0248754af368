// Work that may throw, with its failure as data: nothing that is thrown crosses a thread or a slot.
#pragma once

#include <type_traits>
#include <utility>

#include "core/base/result.h"

namespace chronicle::app {

/// What the exception says that is being handled; to be called in a `catch` alone.
Error caught_error();

template <typename T>
struct AttemptedValue {
  using type = Result<T>;
};
/// Work that gives a Result has a place for its error already.
template <typename T>
struct AttemptedValue<Result<T>> {
  using type = Result<T>;
};
/// What work gives, or its error: a Result<T> for a T, and for a Result<T> itself.
template <typename Work, typename... Arguments>
using Attempted = typename AttemptedValue<std::invoke_result_t<Work, Arguments...>>::type;

/// Does `work`; whatever it throws becomes an error.
template <typename Work, typename... Arguments>
Attempted<Work, Arguments...> attempt(Work&& work, Arguments&&... arguments) {
  try {
    if constexpr (std::is_void_v<std::invoke_result_t<Work, Arguments...>>) {
      std::forward<Work>(work)(std::forward<Arguments>(arguments)...);
      return {};
    } else {
      return std::forward<Work>(work)(std::forward<Arguments>(arguments)...);
    }
  } catch (...) {
    return fail(caught_error());
  }
}

}  // namespace chronicle::app
