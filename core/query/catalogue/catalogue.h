// The facts of a library in memory, linked: what the window browses. Remarks and evidence stay in the library and are
// read when a page is composed.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "core/model/change_set.h"
#include "core/model/records.h"
#include "core/query/catalogue/id_index.h"
#include "core/query/catalogue/number_lists.h"
#include "core/query/catalogue/record_table.h"
#include "core/store/library.h"
#include "core/store/records/records.h"

namespace chronicle {

/// Since when a record could be known, and the date that this was taken from, if it was one of a record's.
struct SinceDay {
  Day day;
  const Date* date;
};

/// Immutable once made; may be read from any thread. Copies share what they hold.
class Catalogue {
 public:
  Catalogue() : Catalogue(LibraryFacts()) {}
  /// Reads the whole library once. Throws Failure if it breaks.
  static Catalogue load(const Library& library);
  /// What it is after changes that the library holds by now. What they do not concern is shared with this one, and
  /// every record that stays keeps its position. Throws Failure if the library breaks.
  Catalogue after(const Library& library, const std::vector<Change>& changes) const;

  /// All records of a kind, by id.
  template <typename R>
  const RecordTable<R>& all() const {
    return *std::get<Table<R>>(tables_);
  }
  /// The record with that id, or null.
  template <typename R>
  const R* find(const RecordId& id) const {
    const auto position = id.kind() == R::kind ? position_of(id) : std::nullopt;
    return position ? all<R>().find(*position) : nullptr;
  }
  template <typename R, Kind K>
  const R* find(const std::optional<Ref<K>>& ref) const {
    return ref ? find<R>(ref->id()) : nullptr;
  }
  bool contains(const RecordId& id) const { return position_of(id).has_value(); }
  /// The position of a record in `all` of its kind.
  std::optional<std::uint32_t> position_of(const RecordId& id) const {
    const auto position = positions_.find(id);
    return position || former_->empty() ? position : positions_.find(current(id));
  }
  /// The id of the record that an id leads to, as `Records::current`.
  RecordId current(const RecordId& id) const {
    if (former_->empty() || positions_.find(id)) return id;
    const auto found = former_->find(id);
    return found != former_->end() ? found->second : id;
  }

  /// The records that refer to `target` in the fact that has that member: `linked(&Act::document, id)`.
  template <typename R, typename T>
  std::vector<const R*> linked(T R::*member, const RecordId& target) const {
    static_assert(IsReference<PlainType<T>>::value);
    std::vector<const R*> records;
    if (const auto number = number_of(target))
      for (const auto position : derived_->links.at(fact_number(member)).of(*number))
        records.push_back(&all<R>()[position]);
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
  const std::vector<CitedSource>& cited() const { return *cited_; }
  /// The first day on which a source that the record cites was surely published: of one that is dated by a month, its
  /// last. Nothing if a day is not known, or of a record that cites none.
  std::optional<Day> first_publication(const RecordId& id) const;
  /// Since when the record could be known, by the rules of core/query/as_of/known.h. It hangs on no as-of day, so it is
  /// worked out once, when the catalogue is made.
  std::optional<SinceDay> known_since(const RecordId& id) const;
  /// Whether documents that replace one another may lead from this one back to it.
  bool may_replace_itself(const RecordId& document) const;
  /// The id of the record at a position in `all` of its kind.
  const RecordId& id_at(Kind kind, std::uint32_t position) const;

  /// What a record is called in words of its own: its name, else its gist; the id of one that has neither. Titles that
  /// are made of facts are the matter of core/wording.
  std::string name_of(const RecordId& id) const;

 private:
  template <typename R>
  using Table = std::shared_ptr<RecordTable<R>>;
  template <typename... R>
  static std::tuple<Table<R>...> tables_of(std::tuple<R...>*);
  using Tables = decltype(tables_of(static_cast<RecordTypes*>(nullptr)));

  /// Positions of the records that refer to another, by the number of that other.
  struct Links {
    std::uint32_t first = 0;  ///< the number of the first record that can be referred to
    NumberLists lists{};

    std::span<const std::uint32_t> of(std::uint32_t number) const {
      if (number < first || number - first >= lists.size()) return {};
      return lists[number - first];
    }
  };
  /// What follows from references, dates and evidence. All positions are numbered for it, kind by kind.
  struct Derived {
    std::array<std::uint32_t, kind_count + 1> first{};   ///< by kind: the number of its first position
    std::vector<Links> links{};                          ///< by the number of the fact that refers
    std::vector<std::int32_t> first_publications{};      ///< by number: the day's number
    std::vector<std::optional<SinceDay>> known_since{};  ///< by number
    std::vector<bool> in_ring{};                         ///< by the position of a document
  };

  explicit Catalogue(LibraryFacts facts);
  template <typename R>
  RecordTable<R>& own_table();
  struct Citing;
  template <typename R>
  void take_in(const Library& library, const RecordId& id, std::vector<Citing>& citing);
  std::optional<std::uint32_t> number_of(const RecordId& id) const;
  using FormerIds = std::unordered_map<RecordId, RecordId, HashOfId>;
  void find_former_ids();
  void derive();
  void link_all();
  void find_publications();
  void find_known_days();
  void find_trace_days();
  void find_rings();

  Tables tables_;
  IdIndex positions_;
  std::shared_ptr<const std::vector<CitedSource>> cited_;  ///< the pairs of a record together
  std::shared_ptr<const FormerIds> former_;                ///< with the ids of the records that have them
  std::shared_ptr<Derived> derived_;                       ///< never changed once this is made
};

/// Whether changes are of words alone, from which nothing follows but what is written: names, notes, gists ...
bool concern_words_alone(const std::vector<Change>& changes);

/// The record on whose page the facts of a record stand (core/model/part.h). An unknown id stays as it is.
RecordId page_of(const Catalogue& catalogue, const RecordId& id);

}  // namespace chronicle
