// Libraries that are not as the program wrote them, from seeds.
#pragma once

#include <random>
#include <string>

namespace chronicle::faults {

/// The bytes of a library with something wrong in them: bytes flipped, pages zeroed, exchanged, copied over others or
/// filled with noise, the end cut off or more put there. `how` gets what was done.
std::string with_bytes_damaged(std::string bytes, std::mt19937_64& generator, std::string& how);

/// Changes rows of the library at `path`, past all rules of the store: values of other kinds, ids and keys that lead
/// nowhere, texts that are no UTF-8, dates that are none, rows away. Gives what was done.
std::string damage_rows(const std::string& path, std::mt19937_64& generator);

/// The whole content of a file.
std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& content);

}  // namespace chronicle::faults
