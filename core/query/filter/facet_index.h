// The values of every record in numbers, by facet: what the filter goes by. Private to core/query.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/query/catalogue/number_lists.h"
#include "core/query/filter/filter.h"

namespace chronicle {

/// The place of a facet in arrays by facet.
constexpr std::size_t index_of(Facet facet) { return static_cast<std::size_t>(facet); }

/// The names of a facet's values, and their numbers.
class FacetNames {
 public:
  /// The number of a name, which gets the next one, from 0, if it has none; `find` gives it none.
  std::uint32_t number_of(const std::string& name);
  std::optional<std::uint32_t> find(const std::string& name) const;
  const std::string& name(std::size_t number) const { return names_[number]; }
  std::size_t size() const { return names_.size(); }

 private:
  std::vector<std::string> names_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

/// Rows are positions in `Catalogue::all` of their kind, the empty ones among them, and values numbers of `FacetNames`.
struct FacetIndex {
  static constexpr std::size_t slots = register_kinds.size();

  FacetIndex(const Catalogue& from, Day as_of);

  /// Works out again all that hangs on the day. What is always known is settled once, and so is since when the rest is.
  void set_as_of(Day day);
  void set_notes(const std::vector<UserNote>& notes);
  /// Goes by this catalogue from now on, which differs from the one before in words alone.
  void set_catalogue(const Catalogue& catalogue) { catalogue_ = &catalogue; }

  std::array<FacetNames, facet_count> names;
  /// By slot and facet; empty where records of the kind take the facet from their sessions.
  std::array<std::array<NumberLists, facet_count>, slots> values;
  std::array<NumberLists, slots> sessions;  ///< by slot: the sessions that a row belongs to
  NumberLists documents_of_session;
  std::array<NumberLists, slots> cited_by;     ///< by slot of what is cited for it: by source the rows
  std::array<std::size_t, slots> sizes{};      ///< by slot: how many rows
  std::array<std::vector<char>, slots> known;  ///< by slot and row: 1 if the day knows of it

 private:
  /// That a row has a number, and the day from which on that is known.
  struct Link {
    std::uint32_t row, number;
    std::int32_t since;

    auto operator<=>(const Link&) const = default;
  };
  /// By row and number, each once, the earliest.
  class Links {
   public:
    void add(Link link) { links_.push_back(link); }
    void sort();
    NumberLists known_by(Day day, std::size_t rows) const;

   private:
    std::vector<Link> links_;
  };

  template <typename R>
  void link_session(Links& links, std::uint32_t row, const R& record) const;
  void add_documents();
  void add_people();
  template <typename R>
  void add_spoken();
  void add_sources();
  void add_sessions_on(Day day);
  void add_documents_on(Day day);

  const Catalogue* catalogue_;
  std::array<std::vector<std::int32_t>, slots> since_;  ///< by slot and row: the day from which on it is known
  Links sessions_of_documents_, sessions_of_people_;
  std::array<Links, slots> cited_;
};

}  // namespace chronicle
