// The records of a library, as they stand in it.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/records.h"

namespace chronicle {

/// A record cites a source: the record by its kind and its place among those of the kind, the source by its place.
struct CitedSource {
  Kind kind;
  std::uint32_t record, source;

  auto operator<=>(const CitedSource&) const = default;
};

/// What a library holds without remarks and evidence: of each record its names, its topics, its former ids and its own
/// facts, and which record cites which source.
struct LibraryFacts {
  Bundle records;                  ///< of each kind by id
  std::vector<CitedSource> cited;  ///< each pair once, the pairs of a record together
};

/// A citation of a source, seen from the source.
struct Use {
  RecordId record;
  Citation citation;
};

class Connection;  // of core/store alone

/// Reads the records of a library; `Library::apply` changes them. It throws as the library does.
class Records {
 public:
  explicit Records(Connection& connection) : connection_(connection) {}
  Records(const Records&) = delete;
  Records& operator=(const Records&) = delete;

  /// The id of the record that an id leads to: its own, or that of the record which has it among its former ones. An
  /// id that leads nowhere stays as it is.
  RecordId current(const RecordId& id) const;
  /// The former ids of all records, with the ids that these have now.
  std::map<RecordId, RecordId> former_ids() const;
  /// Whether there is a record with that id, which may be a former one.
  bool contains(const RecordId& id) const;
  std::size_t count(Kind kind) const;
  /// The record that an id leads to, with everything.
  template <typename R>
  std::optional<R> find(const RecordId& id) const;
  /// All records of a kind, by id, with everything.
  template <typename R>
  std::vector<R> all() const;
  /// The records of a kind whose fact `field` is the record `target`, by id, with everything. `field` is a key that R
  /// describes.
  template <typename R>
  std::vector<R> referring(const char* field, const RecordId& target) const;
  /// What rests on a source, by record id.
  std::vector<Use> uses_of(const RecordId& source) const;
  /// Calls `visit` for each record that cites something, with what it cites; in no order that means something. Reads
  /// some thousand citations at a time, so that who wants to write need not wait for all: what is written meanwhile may
  /// or may not be among them.
  void visit_citations(
      const std::function<void(const RecordId& record, const std::vector<Citation>& citations)>& visit) const;
  /// The facts of all records: several times as fast as all with everything.
  LibraryFacts facts() const;
  /// The names of records besides those by language, by record id.
  std::vector<std::pair<RecordId, std::string>> other_names() const;
  /// Every record, with everything.
  Bundle everything() const;
  /// The edition of the bundled record that was last brought in; empty if none was.
  std::string edition() const;

 private:
  Connection& connection_;
};

}  // namespace chronicle
