// Whether a record has what a field of a query asks for. Private to core/query.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "core/query/as_of/record_date.h"
#include "core/query/catalogue/catalogue.h"
#include "core/query/search/name_book.h"
#include "core/query/search/search_query.h"
#include "core/store/user/user_notes.h"

namespace chronicle {

/// A field and its value, looked up once for all records.
class FieldCondition {
 public:
  FieldCondition(const UserNotes& notes, const Catalogue& catalogue, const NameBook& names, FieldTerm term, Day as_of);

  /// Whether the record has what is asked for, as of the day.
  bool holds(const RecordId& id) const;

 private:
  void add_sessions();
  bool is_asked(const Session& session) const;
  bool is_of_sessions(const RecordId& id) const;
  bool is_in_year(const RecordId& id) const;
  bool has_state(const RecordId& id) const;
  bool has_topic(const RecordId& id) const;
  bool is_said_by(const RecordId& id) const;
  bool is_in_force(const RecordId& id) const;

  const Catalogue& catalogue_;
  FieldTerm term_;
  Day as_of_;
  std::set<std::string> ids_;       ///< what is called by the value, or what the user has marked so
  std::set<std::string> sessions_;  ///< those that the year, state or place is of
};

}  // namespace chronicle
