// The facts of a library in memory, linked: what the window browses. Remarks and evidence stay in the library and are
// read when a page is composed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/records.h"
#include "core/store/library.h"

namespace chronicle {

/// Positions of records of one kind, by the id that they refer to, in the order of their ids.
class Backlinks {
 public:
  void add(const RecordId& target, std::uint32_t position) { positions_[target.text()].push_back(position); }
  const std::vector<std::uint32_t>& of(const RecordId& target) const;

 private:
  std::unordered_map<std::string, std::vector<std::uint32_t>> positions_;
};

/// A fact that refers to a record: kind and key. What `Catalogue::linked` follows backwards.
enum class Via {
  act_document,
  act_session,
  announcement_session,
  announcement_announced_at,
  item_session,
  attendance_session,
  attendance_person,
  attendance_state,
  statement_session,
  statement_person,
  statement_state,
  commitment_session,
  commitment_person,
  commitment_state,
  figure_session,
  figure_state,
  count_session,
  relation_document,
  relation_to,
  signature_document,
  signature_state,
  trace_commitment,
  trace_record,
  chairmanship_state,
  document_appointee,
  last = document_appointee,
};

/// Immutable once loaded; may be read from any thread.
class Catalogue {
 public:
  /// Reads the whole library once. Throws Failure if it breaks.
  static Catalogue load(const Library& library);

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

  /// The records of kind R that refer to `target` in the fact that `via` names.
  template <typename R>
  std::vector<const R*> linked(Via via, const RecordId& target) const {
    std::vector<const R*> records;
    for (const auto position : links_.at(static_cast<std::size_t>(via)).of(target))
      records.push_back(&all<R>()[position]);
    return records;
  }

  /// What a record is called where it is linked from: its name, or a name made of its facts.
  std::string title_of(const RecordId& id) const;
  /// As reported, the speaker: the person's name, else office and state, else "not named".
  template <typename R>
  std::string speaker_of(const R& record) const {
    return speaker(record.person, record.state, record.office);
  }

 private:
  void link_all();
  std::string speaker(const std::optional<Ref<Kind::person>>& person, const std::optional<Ref<Kind::state>>& state,
                      const std::optional<std::string>& office) const;
  std::string made_title(const RecordId& id) const;

  Bundle records_;
  std::unordered_map<std::string, std::uint32_t> positions_;
  std::vector<Backlinks> links_;
};

/// The record on whose page the facts of a record stand (core/model/part.h). An unknown id stays as it is.
RecordId page_of(const Catalogue& catalogue, const RecordId& id);

/// The days a session is shown at: when it was held, else the latest announced date; nothing if no source gives one.
std::optional<Date> date_of(const Catalogue& catalogue, const Session& session);

}  // namespace chronicle
