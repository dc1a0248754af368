// Keeps the full-text index right. Private to core/store.
#pragma once

#include <set>
#include <string>
#include <unordered_map>

#include "core/model/part.h"
#include "core/store/connection.h"
#include "core/store/page_texts.h"
#include "core/store/row.h"

namespace chronicle {

/// Whether the index was made by this version of the program.
bool has_text_index(Library::Connection& connection);
/// Makes the index anew, from every record.
void rebuild_text_index(const Library& library, Library::Connection& connection);

/// A change of records as the index sees it, within one transaction: note what will change, `begin`, change it, `end`.
/// FTS5 takes many times as long for rows one by one as for all at once, so where much has changed it is made anew.
class TextIndexChange {
 public:
  TextIndexChange(const Library& library, Library::Connection& connection)
      : library_(library), connection_(connection) {}

  void note_all() { all_ = true; }
  void note(const RecordId& page) {
    if (!page.is_null()) pages_.insert(page.text());
  }
  /// A record is written; `before` is what was there, or null.
  template <typename R>
  void note(const R& record, const R* before) {
    note(page_of(record));
    if (before == nullptr) return;
    note(page_of(*before));
    if (lends_names(R::kind) && (before->names != record.names || before->other_names != record.other_names))
      note_referring(record.id);
  }

  /// Takes what was noted out of the index, as it stands before the change.
  void begin();
  /// Puts it in, as it stands after the change.
  void end();

 private:
  void note_referring(const RecordId& id);
  void note_ids(const std::string& sql, const RecordId& target);

  const Library& library_;
  Library::Connection& connection_;
  std::set<std::string> pages_;
  bool all_ = false;
};

}  // namespace chronicle
