// What tests ask of texts.
#pragma once

#include <string>

namespace chronicle::test {

/// Whether a text has another in it.
inline bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace chronicle::test
