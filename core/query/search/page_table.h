// The pages that a search can find, and sets of them. Private to core/query.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/query/catalogue/catalogue.h"
#include "core/query/filter/filter.h"
#include "core/store/library.h"
#include "core/store/text/text_search.h"

namespace chronicle {

/// The number of a page, in the order of the keys of the full-text index.
using PageRow = std::uint32_t;
/// By row: 1 if it is so.
using PageFlags = std::vector<char>;

/// The pages of the full-text index that the catalogue knows, with what a day knows of each. Library and catalogue must
/// outlive it.
class PageTable {
 public:
  PageTable(const Library& library, const Catalogue& catalogue, Day as_of);

  /// Works out again the dates that pages are sorted by.
  void set_as_of(Day day);
  Day as_of() const { return as_of_; }

  /// How many pages there are.
  std::size_t size() const { return pages_.size(); }
  /// The record that the page is of.
  const RecordId& id(PageRow row) const { return pages_[row].id; }
  /// Its number in the full-text index.
  std::int64_t key(PageRow row) const { return keys_[row]; }
  /// The number of the day that the record goes by; before all others where the day knows none.
  std::int32_t date(PageRow row) const { return pages_[row].date; }
  /// Whether the day could know of the record (core/query/as_of/known.h).
  bool is_known(PageRow row) const { return !pages_[row].since || *pages_[row].since <= as_of_; }
  /// Whether the page has parts that the day does not know of: then it is found by its names and by what the user put
  /// down alone, since the index does not tell its texts apart.
  bool is_known_in_part(PageRow row) const { return pages_[row].wholly_since && *pages_[row].wholly_since > as_of_; }

  /// Every row, in order.
  std::vector<PageRow> all() const;
  /// Rows whose pages have what is asked for, whatever the day knows.
  std::vector<PageRow> rows_of(const TextMatch& match, Within within) const;
  /// Rows whose pages have what is asked for, as far as the day knows them.
  std::vector<PageRow> known_rows_of(const TextMatch& match) const;
  /// How well each page fits, by row.
  std::vector<Ranked> ranked(const TextMatch& match) const;

  /// The rows as flags.
  PageFlags flags_of(const std::vector<PageRow>& rows) const;
  /// `rows_of` as flags.
  PageFlags flags_of(const TextMatch& match, Within within) const;
  /// Those that pass a filter, or are of a kind that a filter does not know.
  PageFlags flags_of(const Passing& among) const;
  /// Those of a day or within a period.
  PageFlags flags_of(const Date& period) const;
  /// The rows as a filter has them, of the kinds that it knows.
  Passing passing_of(const std::vector<PageRow>& rows) const;

 private:
  struct Page {
    RecordId id;
    std::size_t slot;        ///< of its kind
    std::uint32_t position;  ///< in the catalogue, among its kind
    std::optional<Day> since, wholly_since;
    std::int32_t date;  ///< by what the day knows
  };

  void read_dates();
  /// Goes on from `row` to that of a key, since the index gives keys in order; whether there is one.
  bool go_to(std::int64_t key, PageRow& row) const;

  const Library& library_;
  const Catalogue& catalogue_;
  Day as_of_;
  std::vector<Page> pages_;  ///< by key
  std::vector<std::int64_t> keys_;
};

}  // namespace chronicle
