// What the verbs of the command line do with a library, without Qt and without a process for each.
#pragma once

#include <cstddef>
#include <string>

namespace chronicle::faults {

/// Opens the library for each verb and does it: lists, searches, prints every page in every format, exports, checks,
/// imports. What failed is put after `said`. 0: all done; 1: at least one was refused as it should; 3: one ended in
/// an exception that is no word on a library.
int do_all_verbs(const std::string& path, std::string& said);

/// The same with one of the verbs, by its number from 0 on.
std::size_t verb_count();
int do_verb(std::size_t number, const std::string& path, std::string& said);

}  // namespace chronicle::faults
