// The facts of a library in memory, linked: what the window browses. Remarks and evidence stay in the library and are
// read when a page is composed.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/records.h"
#include "core/query/catalogue/number_lists.h"
#include "core/store/library.h"

namespace chronicle {

/// Since when a record could be known, and the date that this was taken from, if it was one of a record's.
struct SinceDay {
  Day day;
  const Date* date;
};

/// Immutable once loaded; may be read from any thread.
class Catalogue {
 public:
  Catalogue() = default;
  /// Reads the whole library once. Throws Failure if it breaks.
  static Catalogue load(const Library& library);
  Catalogue(Catalogue&&) noexcept = default;
  Catalogue& operator=(Catalogue&&) noexcept = default;

  /// All records of a kind, by id.
  template <typename R>
  const std::vector<R>& all() const {
    return records_.of<R>();
  }
  /// The record with that id, or null.
  template <typename R>
  const R* find(const RecordId& id) const {
    const auto found = positions_.find(id.text());
    return found == positions_.end() || id.kind() != R::kind ? nullptr : &all<R>()[found->second];
  }
  template <typename R, Kind K>
  const R* find(const std::optional<Ref<K>>& ref) const {
    return ref ? find<R>(ref->id()) : nullptr;
  }
  bool contains(const RecordId& id) const { return positions_.contains(id.text()); }
  /// The place of a record in `all` of its kind.
  std::optional<std::uint32_t> position_of(const RecordId& id) const {
    const auto found = positions_.find(id.text());
    return found == positions_.end() ? std::nullopt : std::optional(found->second);
  }

  /// The records that refer to `target` in the fact that has that member: `linked(&Act::document, id)`.
  template <typename R, typename T>
  std::vector<const R*> linked(T R::*member, const RecordId& target) const {
    static_assert(IsReference<PlainType<T>>::value);
    std::vector<const R*> records;
    if (const auto number = number_of(target))
      for (const auto position : links_.at(fact_number(member)).of(*number)) records.push_back(&all<R>()[position]);
    return records;
  }
  /// Calls `visit(record)` with the record of that id, whatever its kind, if there is one.
  template <typename Visit>
  void with_record(const RecordId& id, Visit&& visit) const {
    dispatch(id.kind(), [&]<typename R>() {
      if (const R* record = find<R>(id)) visit(*record);
    });
  }
  /// Which record cites which source.
  const std::vector<CitedSource>& cited() const { return cited_; }
  /// The first day on which a source that the record cites was surely published: of one that is dated by a month, its
  /// last. Nothing if a day is not known, or of a record that cites none.
  std::optional<Day> first_publication(const RecordId& id) const;
  /// Since when the record could be known, by the rules of core/query/as_of/known.h. It hangs on no as-of day, so it is
  /// worked out once, when the catalogue is loaded.
  std::optional<SinceDay> known_since(const RecordId& id) const;
  /// Whether documents that replace one another may lead from this one back to it.
  bool may_replace_itself(const RecordId& document) const;
  /// The id of the record at a place in `all` of its kind.
  const RecordId& id_at(Kind kind, std::uint32_t position) const;

  /// What a record is called in words of its own: its name, else its gist; the id of one that has neither. Titles that
  /// are made of facts are the matter of core/wording.
  std::string name_of(const RecordId& id) const;

 private:
  /// Positions of the records that refer to another, by the number of that other.
  struct Links {
    std::uint32_t first = 0;  ///< the number of the first record that can be referred to
    NumberLists lists{};

    std::span<const std::uint32_t> of(std::uint32_t number) const {
      if (number < first || number - first >= lists.size()) return {};
      return lists[number - first];
    }
  };

  /// All records are numbered, kind by kind.
  std::optional<std::uint32_t> number_of(const RecordId& id) const;
  void number_all();
  void link_all();
  void find_publications();
  void find_known_days();
  void find_trace_days();
  void find_rings();

  Bundle records_;
  std::vector<CitedSource> cited_;
  std::unordered_map<std::string_view, std::uint32_t> positions_;  ///< by the texts of the ids in `records_`
  std::array<std::uint32_t, kind_count + 1> first_{};              ///< by kind: the number of its first record
  std::vector<Links> links_;                                       ///< by the number of the fact that refers
  std::vector<std::int32_t> first_publications_;                   ///< by number: the day's number
  std::vector<std::optional<SinceDay>> known_since_;               ///< by number
  std::vector<bool> in_ring_;                                      ///< by the place of a document
};

/// The record on whose page the facts of a record stand (core/model/part.h). An unknown id stays as it is.
RecordId page_of(const Catalogue& catalogue, const RecordId& id);

}  // namespace chronicle
