// The values of every record in numbers, by facet: what the filter goes by. Private to core/query.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/query/filter.h"
#include "core/query/number_lists.h"

namespace chronicle {

constexpr std::size_t index_of(Facet facet) { return static_cast<std::size_t>(facet); }

/// The names of a facet's values, and their numbers.
class FacetNames {
 public:
  std::uint32_t number_of(const std::string& name);
  std::optional<std::uint32_t> find(const std::string& name) const;
  const std::string& name(std::size_t number) const { return names_[number]; }
  std::size_t size() const { return names_.size(); }

 private:
  std::vector<std::string> names_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

/// Rows are positions in `Catalogue::all` of their kind, and values numbers of `FacetNames`.
struct FacetIndex {
  static constexpr std::size_t slots = register_kinds.size();

  FacetIndex(const Catalogue& from, Day as_of);

  void set_as_of(Day day);
  void set_notes(const std::vector<UserNote>& notes);

  std::array<FacetNames, facet_count> names;
  /// By slot and facet; empty where records of the kind take the facet from their sessions.
  std::array<std::array<NumberLists, facet_count>, slots> values;
  std::array<NumberLists, slots> sessions;  ///< by slot: the sessions that a row belongs to
  NumberLists documents_of_session;
  std::array<NumberLists, slots> cited_by;     ///< by slot of what is cited for it: by source the rows
  std::array<std::size_t, slots> sizes{};      ///< by slot: how many rows
  std::array<std::vector<char>, slots> known;  ///< by slot and row: 1 if the day knows of it

 private:
  void add_sessions();
  void add_documents();
  void add_people();
  template <typename R>
  void add_spoken();
  void add_sources();

  const Catalogue& catalogue_;
};

}  // namespace chronicle
