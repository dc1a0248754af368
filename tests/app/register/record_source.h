// The bundled record as the panels get it, read once for all tests.
#pragma once

#include "core/query/filter/filter.h"
#include "tests/support/bundled.h"

namespace chronicle::app {

struct RecordSource {
  const Catalogue& catalogue = test::bundled().catalogue;
  /// The same for those who share it.
  std::shared_ptr<const Catalogue> shown{std::shared_ptr<void>(), &catalogue};
  const Library& library = test::bundled().library;
  Day as_of = test::day("2026-11-21");
  Browser browser{catalogue, as_of};

  static RecordSource& shared() {
    static RecordSource source;
    return source;
  }
};

inline RecordId id_of(const char* text) { return test::id(text); }

}  // namespace chronicle::app
