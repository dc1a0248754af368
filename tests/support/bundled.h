// The bundled record, read once for all tests that browse it.
#pragma once

#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"
#include "core/exchange/record_file.h"
#include "core/query/catalogue/catalogue.h"

namespace chronicle::test {

/// A library in memory with the bundled record, and its catalogue.
struct Bundled {
  Library library = Library::in_memory();
  Catalogue catalogue;

  Bundled() {
    const auto bundle = read_record_files(embedded::record());
    if (!bundle) throw Failure(bundle.error());
    if (const auto written = write_edition(library, *bundle, "test"); !written) throw Failure(written.error());
    catalogue = Catalogue::load(library);
  }
};

inline const Bundled& bundled() {
  static const Bundled record;
  return record;
}

inline RecordId id(const char* text) { return RecordId::parse(text).value(); }
inline Day day(const char* text) { return Day::parse(text).value(); }

/// A library in memory that holds what one record file says.
inline Library library_of(const std::string& json) {
  const auto bundle = read_record_files({{"test.json", json}});
  if (!bundle)
    throw std::runtime_error(bundle.error().record + " " + bundle.error().field + ": expected " +
                             bundle.error().expected.text() + ", found " + bundle.error().found);
  Library library = Library::in_memory();
  if (const auto written = write_records(library, *bundle); !written) throw std::runtime_error(written.error().detail);
  return library;
}

}  // namespace chronicle::test
