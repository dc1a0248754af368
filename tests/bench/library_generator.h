// Made-up records of any number, for benches.
#pragma once

#include <cstddef>

#include "core/model/records.h"

namespace chronicle::bench {

/// As many documents, a session for every twenty of them, acts, statements, people, places and sources, with names in
/// English and Russian. Titles are as long as those of the record, and their words as unequally frequent (Zipf). The
/// same seed makes the same records.
Bundle generate_records(std::size_t documents, unsigned seed);

}  // namespace chronicle::bench
