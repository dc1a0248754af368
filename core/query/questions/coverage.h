// How far the record goes: what it holds of each year, and what it shows itself to lack.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "core/query/as_of/completeness.h"
#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// The languages whose titles are counted, as in the names of records.
inline constexpr std::array<std::string_view, 3> counted_languages{"en", "ru", "kk"};

/// Of a year; documents count for the year of their first adoption.
struct YearHeld {
  std::size_t sessions = 0;    ///< held
  std::size_t documents = 0;   ///< adopted
  std::size_t signatures = 0;  ///< of these documents: states that signed, did not sign, or are bound
  std::size_t terms = 0;       ///< of these documents: with a period or an entry into force
  std::array<std::size_t, counted_languages.size()> titles{};  ///< of these documents, by language

  bool operator==(const YearHeld&) const = default;
  YearHeld& operator+=(const YearHeld& other);
};

/// What a session is shown to lack: sources count more than the record names, or the record names no document at all.
struct SessionGaps {
  const Session* session;
  std::optional<Completeness> documents, items, states;
  bool no_document = false;
};

/// What `coverage_of` counted.
struct Coverage {
  int first_year = 0;             ///< of `years`
  std::vector<YearHeld> years;    ///< one after the other, those that hold nothing among them; empty: nothing is dated
  YearHeld undated;               ///< adopted on a day that leaves the year open
  std::size_t not_adopted = 0;    ///< documents that no source says to be adopted
  std::vector<SessionGaps> gaps;  ///< of sessions held, the latest first

  /// All years together, with what has none.
  YearHeld total() const;
  /// Years between the first and the last in which no session is known to have been held.
  std::vector<int> years_without_session() const;
};

/// What is known on `as_of`.
Coverage coverage_of(const Catalogue& catalogue, Day as_of);

}  // namespace chronicle
