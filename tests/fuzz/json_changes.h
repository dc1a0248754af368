// Changes to a JSON text by which it stays JSON, and often a record file.
#pragma once

#include <random>
#include <string>

namespace chronicle::fuzz {

/// The text with a few of its values replaced, by each other or by values that are seldom met, lists lengthened or
/// shortened; as it is if it is no JSON.
std::string with_values_changed(const std::string& text, std::mt19937_64& generator);

}  // namespace chronicle::fuzz
