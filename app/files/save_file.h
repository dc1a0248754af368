// Writing a file as a whole: it is there with all of its content, or it stays as it was. The one way in which the
// program writes a file other than a library.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace chronicle::app {

/// Writes `content` under a free name beside `path`, makes sure that the disk has it, and puts it in its place. A link
/// is followed to the file that it leads to, a file that is replaced gives its permissions on, and what is no plain
/// file (a pipe, a device) is written to as it is. `path` is in the bytes of the file system, which need not be UTF-8.
/// Fails with cannot_write and the words of the system.
Result<void> save_file(const std::string& path, std::string_view content);

}  // namespace chronicle::app
