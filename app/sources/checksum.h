// Whether kept copies are still what they were.
#pragma once

#include <string>
#include <string_view>

#include "core/model/kept_copy.h"

namespace chronicle::app {

/// SHA-256 of a text in hexadecimal digits.
std::string checksum_of(std::string_view text);

/// Whether the text of a copy is the one that was kept.
bool is_unchanged(const KeptCopy& copy);

}  // namespace chronicle::app
