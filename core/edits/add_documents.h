// Adding what a session did with documents, as a list of them says.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/edits/assignment.h"
#include "core/model/records.h"
#include "core/store/library.h"

namespace chronicle {

/// A document as the list has it.
struct ListedDocument {
  std::string number{};                        ///< of its agenda item, "10.1"; empty: the list has none
  std::string mark{};                          ///< how the list marks it, where that is more than the number: "2.а"
  std::optional<Ref<Kind::document>> known{};  ///< one that the library has; absent: it is a new one
  std::map<std::string, std::string> names{};  ///< by language; of a known one they stay with the agenda item
  DocumentType type = DocumentType::document;  ///< of a new one
  Verb verb = Verb::adopted;
  std::optional<Date> date{};  ///< if it is not the day of the session

  bool operator==(const ListedDocument&) const = default;
};

/// A session that is added together with what it did. One whose date is not past on `today` was not held yet: its date,
/// place and form are what an announcement says of it, it is called by its place and year ("Ashgabat 2026"), and
/// documents are proposed to it, whatever the list says was done.
struct NewSession {
  std::vector<Assignment> facts{};
  Day today;
};

/// Whether a session of that date is not surely past on the day.
bool is_ahead(const Date& date, Day today);

/// A session that the library has, or a new one.
using ListedSession = std::variant<Ref<Kind::session>, NewSession>;

/// What one session did, as one source has it.
struct DocumentList {
  ListedSession session{};
  std::optional<Citing> citing{};  ///< its locator is followed by that of each row: "p. 2, item 10.1"
  std::vector<ListedDocument> documents{};
};

/// What was done, with the session and the document of each row.
struct AddedDocuments : Changes {
  Ref<Kind::session> session{};
  std::vector<RecordId> documents{};
};

/// How messages name a row of a list, counted from 0: "documents[3]".
std::string name_of_row(std::size_t row);

/// What is wrong with a row by itself: the errors that adding it would give, with the row for the record.
std::vector<Error> faults_of_row(const DocumentList& list, std::size_t row);

/// Adds the documents that are new, an agenda item for each number that the session does not have yet, and for each row
/// the act that says what was done. What the library has already stays as it is: an act that says the same is cited
/// once more, and not added twice. All is one edit, all or nothing, with the session where that is new. The errors are
/// those of `add_record`, with the row for the record where a row is at fault.
Result<AddedDocuments> add_documents(Library& library, const DocumentList& list);

/// What `add_documents` would do; nothing is written.
Result<AddedDocuments> preview_documents(const Library& library, const DocumentList& list);

}  // namespace chronicle
