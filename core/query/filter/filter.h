// Which records are shown: the facets of the filter, the records that pass, and counts that follow the other facets.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/model/user_note.h"
#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// What one can filter by. The first four are facts of sessions, the others of documents (topics also of statements,
/// commitments and figures; states also of people and of what was said), and the last is what the user put down about
/// any record.
enum class Facet { year, place, state, session_state, topic, type, outcome, validity, yours };
inline constexpr std::size_t facet_count = 9;

template <>
struct Words<Facet> {
  static constexpr std::array<std::string_view, facet_count> values{
      "year", "place", "state", "session-state", "topic", "type", "outcome", "validity", "yours"};
};

/// The kinds that the register has a tab for.
inline constexpr std::array<Kind, 7> register_kinds{Kind::session,    Kind::document,  Kind::person, Kind::figure,
                                                    Kind::commitment, Kind::statement, Kind::source};

/// The place of a kind among `register_kinds`; their number if it is none of them.
constexpr std::size_t slot_of(Kind kind) {
  for (std::size_t i = 0; i < register_kinds.size(); ++i)
    if (register_kinds.at(i) == kind) return i;
  return register_kinds.size();
}

/// Whether the register has a tab for records of a kind.
constexpr bool has_tab(Kind kind) { return slot_of(kind) < register_kinds.size(); }

/// The value that stands for "no place" in Facet::place: a session by video.
inline constexpr const char* by_video = "video";

/// The values of Facet::yours: a bookmark, a note with text, and a tag after this beginning.
inline constexpr const char* yours_bookmarked = "bookmarked";
inline constexpr const char* yours_noted = "noted";
inline constexpr const char* yours_tag = "tag:";

/// Chosen values by facet: within a facet any of them, between facets all. Values are: a year ("2021"), the id of a
/// place, state or topic, the word of a SessionState, DocumentType, Outcome or Validity, or what Facet::yours has.
struct Filter {
  std::array<std::set<std::string>, facet_count> chosen;

  /// What is chosen of a facet; an empty set narrows nothing.
  std::set<std::string>& of(Facet facet) { return chosen.at(static_cast<std::size_t>(facet)); }
  const std::set<std::string>& of(Facet facet) const { return chosen.at(static_cast<std::size_t>(facet)); }
  bool empty() const;
  bool operator==(const Filter&) const = default;
};

/// Records that pass a filter, as positions in `Catalogue::all` of their kind, in order.
struct Passing {
  std::array<std::vector<std::uint32_t>, register_kinds.size()> positions;

  /// Of one of `register_kinds`; throws std::out_of_range for any other.
  const std::vector<std::uint32_t>& of(Kind kind) const;
  bool operator==(const Passing&) const = default;
};

/// What is in both.
Passing common(const Passing& one, const Passing& other);

/// How many records of one kind have a value.
using FacetCounts = std::map<std::string, std::size_t>;

struct FacetIndex;

/// Sessions and documents narrow each other: with a fact of documents chosen, a session passes if one of its documents
/// has it, and with a fact of sessions chosen, a document passes if one of the sessions that acted on it has it.
/// People, figures, commitments and statements follow the sessions that they belong to, but for the facets that they
/// have themselves; sources follow what they are cited for, be it the record itself or a part of it, such as an act of
/// a document or an announcement of a session. What the as-of day does not know of yet (core/query/as_of/known.h) never
/// passes.
///
/// What the user put down narrows each kind by its own records alone and nothing by way of another: with a session
/// bookmarked, neither its documents nor the sources cited for it are.
class Browser {
 public:
  /// Works out the values of every record as of a day. `notes` is `UserNotes::all`. The catalogue must outlive the
  /// browser.
  Browser(const Catalogue& catalogue, Day as_of, const std::vector<UserNote>& notes = {});
  ~Browser();

  /// Works out again what depends on the day: what is known, and all that the day knows of sessions and documents.
  void set_as_of(Day day);
  /// Works out again what depends on what the user put down.
  void set_notes(const std::vector<UserNote>& notes);

  /// Goes by this catalogue from now on, which is the one before after changes that `concern_words_alone`.
  void set_catalogue(const Catalogue& catalogue);

  /// The records that the day knows and that pass the filter.
  Passing apply(const Filter& filter) const;
  /// For each facet the values that occur among the records of `kind` which pass the other facets: choosing exactly
  /// that value there would leave so many of them. `found`, if any, is what a search found: no others are counted.
  std::array<FacetCounts, facet_count> counts(const Filter& filter, Kind kind, const Passing* found = nullptr) const;

 private:
  std::unique_ptr<FacetIndex> index_;
};

}  // namespace chronicle
