// A library: one SQLite file of records (`*.chronicle`). Nothing outside core/store knows that it is SQLite.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/kept_copy.h"
#include "core/model/records.h"
#include "core/model/saved_question.h"
#include "core/model/user_note.h"
#include "core/store/edit.h"
#include "core/store/files/backup.h"
#include "core/store/files/placing.h"
#include "core/store/text_match.h"

namespace chronicle {

/// A record cites a source: the record by its kind and its place among those of the kind, the source by its place.
struct CitedSource {
  Kind kind;
  std::uint32_t record, source;

  auto operator<=>(const CitedSource&) const = default;
};

/// What a library holds without remarks and evidence: of each record its names, its topics and its own facts, and which
/// record cites which source.
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
class Library;

/// Where a library is, for a second connection to it: a value that another thread may be given.
class LibraryFile {
 public:
  /// A connection for reading alone, to be used by the thread that opens it. The errors are moved_library if the
  /// library is no longer there, and foreign_library as on opening; one in memory is there as long as one of its
  /// connections.
  Result<Library> open() const;

 private:
  friend class Library;
  LibraryFile() = default;

  std::string path_, memory_name_;  ///< the name is empty if the library is read from the file
  std::string identity_;
};

/// What `Library::faults` calls the full-text index, in place of a record.
inline constexpr const char* text_index_name = "the search index";

struct SalvageReport;

/// Owns one connection; use it from one thread at a time. Opening and writing return errors; reading throws Failure if
/// the file breaks under it: damaged_library, with file, record and field, for every value that this program cannot
/// have written. Nothing is left out silently.
class Library {
 public:
  /// What fills a new library.
  using Filling = std::function<Result<void>(Library&)>;

  /// Makes a new library, which appears at its place filled and whole or not at all. The error is already_exists if
  /// there is something, also if it came meanwhile.
  static Result<Library> create(
      const std::string& path, const Filling& fill = [](Library&) { return Result<void>(); });
  /// Opens a library. One that cannot be written is opened for reading only. Of an older one a copy is kept
  /// (core/store/files/backup.h), then it is brought up to this version; if it cannot be written, that is done with a
  /// copy in memory. A file that this program has not made, or that another has changed otherwise than by rows, is
  /// refused.
  static Result<Library> open(const std::string& path);
  /// Opens a library, or makes one if there is none. One that never had a record and has nothing of the user's, or a
  /// file of no bytes, is what a program leaves that was stopped while it made it: it is filled.
  static Result<Library> open_or_create(const std::string& path, const Filling& fill);
  /// A library that lives as long as the object.
  static Library in_memory();

  Library(Library&&) noexcept;
  Library& operator=(Library&&) noexcept;
  ~Library();

  /// Empty for a library in memory.
  const std::string& path() const;
  bool is_read_only() const;
  /// For a second connection in another thread.
  LibraryFile file() const;

  /// Of the records alone, not of what the user keeps.
  bool contains(const RecordId& id) const;
  std::size_t count(Kind kind) const;
  /// The record with that id, with everything.
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
  /// The facts of all records: several times as fast as all with everything.
  LibraryFacts facts() const;
  /// The names of records besides those by language, by record id.
  std::vector<std::pair<RecordId, std::string>> other_names() const;
  /// Every record, with everything.
  Bundle everything() const;
  /// The edition of the bundled record that was last brought in; empty if none was.
  std::string edition() const;

  /// The sources that a copy is kept of, by id.
  std::vector<RecordId> sources_with_copy() const;
  /// The copy that is kept of a source.
  std::optional<KeptCopy> kept_copy(const RecordId& source) const;

  /// What the user put down about records, by record id.
  std::vector<UserNote> user_notes() const;
  /// What the user put down about a record.
  std::optional<UserNote> user_note(const RecordId& record) const;
  /// What the user asks again and again, by name.
  std::vector<SavedQuestion> saved_questions() const;

  /// The pages that the full-text index holds, by their keys.
  std::vector<IndexedPage> indexed_pages() const;
  /// Keys of the pages with what is asked for, by key. `match` has a clause or more.
  std::vector<std::int64_t> matching(const TextMatch& match, Within within) const;
  /// The same with how well each fits: many times as slow.
  std::vector<Ranked> ranked(const TextMatch& match) const;
  /// The texts by which a page is found.
  std::optional<PageText> page_text(std::int64_t key) const;

  /// What was done to the records, in the order in which it was done, without what was changed.
  std::vector<ChangeSet> change_sets() const;
  /// One of them, whole. Throws Failure with damaged_library if there is none of that number.
  ChangeSet change_set(std::int64_t number) const;
  /// What was done to one record, in the order in which it was done.
  std::vector<ChangeSet> changes_of(const RecordId& record) const;
  /// The records that are not the user's own, with the editions of the bundled record that they came with, or
  /// unknown_edition.
  std::map<RecordId, std::string> editions() const;
  /// What a record of the bundled record was before the user changed it.
  std::optional<Original> original(const RecordId& record) const;
  /// Of these records, those that cannot go, as something rests on them that stays, with the record that refers to
  /// each; the record itself if that is what the user keeps: a note, a copy of its text.
  std::map<RecordId, RecordId> needed(const std::vector<RecordId>& ids) const;

  /// Changes records by what `plan` works out, all or nothing, and keeps what it changed among `change_sets`. Before an
  /// import or an edition that changes anything, a copy of the library as it was is kept beside it. The errors are
  /// those of the plan, unknown_id for a reference to nothing and needed_record for a record that cannot go.
  Result<Changes> apply(const Plan& plan);

  // What the user keeps may be changed in another window, too. So whoever changes it says what they began with, as it
  // was read from the library; if the library holds something else by then, nothing is written, and the error is
  // changed_meanwhile with what was found there.

  /// Keeps a copy of a source's text in place of the one with the checksum `before`; "": there was none. The errors are
  /// text_too_large, not_utf8, unknown_record and changed_meanwhile.
  Result<void> keep_copy(const KeptCopy& copy, const std::string& before = {});
  /// Lets go of the copy of a source, which has the checksum `before`. The error is changed_meanwhile.
  Result<void> drop_copy(const RecordId& source, const std::string& before);
  /// Puts down the text and tags of a note in place of `before`; of the bookmark only a change counts. One that says
  /// nothing is removed. Tags lose the blanks at their ends and are kept once each (core/words/tag.h), spelt as on
  /// other records if there is one with that tag. The errors are note_too_large, not_utf8, tag_too_long, bad_tag,
  /// too_many_tags, no_page, unknown_record and changed_meanwhile, whose `found` is the text there.
  Result<void> write_user_note(const UserNote& note, const std::optional<UserNote>& before = {});
  /// Sets or takes away the bookmark of a record and leaves its note alone. `changed` is the day of the change. The
  /// errors are no_page and unknown_record.
  Result<void> set_bookmark(const RecordId& record, bool on, Day changed);
  /// Saves a question in place of `before`, which has its name. The errors are bad_question for a name that is blank,
  /// too long or no line of text, or for a view that is too long, and changed_meanwhile.
  Result<void> save_question(const SavedQuestion& question, const std::optional<SavedQuestion>& before = {});
  /// Gives a question another name, in place of `replaced`, which has it. The errors are bad_question and
  /// changed_meanwhile.
  Result<void> rename_question(const SavedQuestion& question, const std::string& name,
                               const std::optional<SavedQuestion>& replaced = {});
  /// Lets go of a question. The error is changed_meanwhile, also if it is gone.
  Result<void> drop_question(const SavedQuestion& question);
  /// Copies the library to another file, which appears whole or not at all. The errors are already_exists, unless a
  /// file that is there is to be replaced, or for a journal beside it that cannot be brought into it; locked_library
  /// for one that is open in a window or otherwise in use; cannot_write.
  Result<void> save_copy(const std::string& path, Placing placing = Placing::refuse) const;
  /// Whether another window or program has changed the library since this was last asked, or since it was opened: then
  /// what was read may be outdated. The error is moved_library if the file that was opened is no longer at its place,
  /// foreign_library if what was put into it was not made by this program alone.
  Result<bool> changed_elsewhere();
  /// Keeps a copy beside the library (core/store/files/backup.h), unless the latest is the same. Writes of imports and
  /// editions do so by themselves. Nothing for a library in memory. The error is cannot_write.
  Result<void> back_up(BackupReason reason);
  /// Looks through the whole library: SQLite's own integrity check, every value of every row, and the full-text index
  /// beside the record (`record` is text_index_name then). All are damaged_library; none if the file is whole.
  std::vector<Error> faults() const;
  /// Makes the full-text index anew from the record.
  Result<void> renew_text_index();

 private:
  friend class LibraryFile;
  friend Result<SalvageReport> salvage(const std::string& from, const std::string& to);
  explicit Library(std::unique_ptr<Connection> connection);
  static Library open_read_only(const std::string& path);
  /// A library whose full-text index is of this version.
  static Library with_index(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> connection_;
};

}  // namespace chronicle
