// Keeps the full-text index right. Private to core/store.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <unordered_map>

#include "core/model/part.h"
#include "core/store/records/records.h"
#include "core/store/records/row.h"
#include "core/store/sqlite/connection.h"
#include "core/store/text/page_texts.h"

namespace chronicle {

/// Whether the index was made by this version of the program and can be asked.
bool has_text_index(Connection& connection);
/// Makes the index anew, from every record. Throws Failure.
void rebuild_text_index(Connection& connection);
/// Whether a failure means that the index must be made anew.
bool is_broken_index(Connection& connection, const SQLite::Exception& exception);
/// What is wrong with the index of a library whose records are whole; empty if it fits them.
std::string fault_of_text_index(Connection& connection);

/// The texts of all pages, as the records have them now.
PageTexts all_page_texts(const Records& records);
/// Gives the text of each page by its id, with the names of what it refers to.
void visit_page_texts(Connection& connection, PageTexts& texts,
                      const std::function<void(const std::string& id, const PageText& text)>& visit);

/// A change of records as the index sees it, within one transaction: note what will change, `begin`, change it, `end`.
/// FTS5 takes many times as long for rows one by one as for all at once, so where much has changed it is made anew; so
/// it is where it turns out to be broken.
class TextIndexChange {
 public:
  explicit TextIndexChange(Connection& connection) : connection_(connection), records_(connection) {}

  /// All pages will change, or this one; a null id is none.
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
  /// Whether the pages are more than a quarter of all: to make all anew is quicker then.
  bool is_much_of_index();
  void take_out();
  void put_in();
  void note_referring(const RecordId& id);
  void note_ids(const std::string& sql, const RecordId& target);

  Connection& connection_;
  const Records records_;
  std::set<std::string> pages_;
  bool all_ = false;
};

}  // namespace chronicle
