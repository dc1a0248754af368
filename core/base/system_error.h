// Errors in the words of the operating system.
#pragma once

#include <cerrno>
#include <string>
#include <system_error>

#include "core/base/error.h"

namespace chronicle {

/// What the system says of an error number, "No space left on device".
inline std::string system_words(int number) { return std::generic_category().message(number); }

/// The error about a file for what the system has just refused; `number` is `errno`.
inline Error system_error(ErrorCode code, const std::string& file, int number = errno) {
  return {.code = code, .file = file, .detail = system_words(number)};
}

}  // namespace chronicle
