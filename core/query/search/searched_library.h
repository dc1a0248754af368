// A library as it is searched. Private to core/query.
#pragma once

#include "core/query/search/name_book.h"
#include "core/query/search/page_table.h"

namespace chronicle {

/// What is searched as of a day: names and pages are read once. Library and catalogue must outlive it.
struct SearchedLibrary {
  SearchedLibrary(const Library& of, const Catalogue& facts, Day as_of)
      : library(of), catalogue(facts), names(of.records()), pages(of, facts, as_of) {}

  const Library& library;
  const Catalogue& catalogue;
  NameBook names;
  PageTable pages;
};

}  // namespace chronicle
