// A library: one SQLite file of records (`*.chronicle`). Nothing outside core/store knows that it is SQLite.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/kept_copy.h"
#include "core/model/records.h"
#include "core/model/saved_question.h"
#include "core/model/user_note.h"
#include "core/store/backup.h"
#include "core/store/placing.h"
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

class Library;

/// What a write did.
struct Changes {
  std::size_t added = 0, changed = 0, same = 0, removed = 0;
};

/// Where a library is, for a second connection to it: a value that another thread may be given.
class LibraryFile {
 public:
  /// A connection for reading alone, to be used by the thread that opens it. The error is moved_library if the library
  /// is no longer there; one in memory is there as long as one of its connections.
  Result<Library> open() const;

 private:
  friend class Library;
  LibraryFile() = default;

  std::string path_, memory_name_;  ///< the name is empty if the library is read from the file
  std::string identity_;
};

/// Owns one connection; use it from one thread at a time. Opening and writing return errors; reading throws Failure if
/// the file breaks under it.
class Library {
 public:
  class Connection;  // of core/store alone

  /// What fills a new library.
  using Filling = std::function<Result<void>(Library&)>;

  /// Makes a new library, which appears at its place filled and whole or not at all. The error is already_exists if
  /// there is something, also if it came meanwhile.
  static Result<Library> create(
      const std::string& path, const Filling& fill = [](Library&) { return Result<void>(); });
  /// Opens a library. One that cannot be written is opened for reading only. Of an older one a copy is kept
  /// (core/store/backup.h), then it is brought up to this version; if it cannot be written, that is done with a copy in
  /// memory. A file that this program has not made, or that another has changed otherwise than by rows, is refused.
  static Result<Library> open(const std::string& path);
  /// Opens a library, or makes one if there is none. One without a record and anything of the user's, or a file of no
  /// bytes, is what a program leaves that was stopped while it made it: it is filled.
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

  /// Writes records: new ones are added, those with known ids replaced; both count as the user's own from
  /// then on. If anything changes, a copy of the library as it was is kept beside it. All or nothing.
  Result<Changes> write(const Bundle& bundle);
  /// Brings in an edition of the bundled record: what the user added or changed stays as it is; what an earlier edition
  /// brought and this one no longer has is removed, unless something of the user's refers to it or hangs on it: a
  /// copy of its text, a note. A copy of the library as it was is kept beside it. All or nothing.
  Result<Changes> write_edition(const Bundle& bundle, const std::string& edition);
  /// Keeps a copy of a source's text in place of the one kept before. The errors are text_too_large, not_utf8 and
  /// unknown_record.
  Result<void> keep_copy(const KeptCopy& copy);
  /// Lets go of the copy that is kept of a source, if there is one.
  Result<void> drop_copy(const RecordId& source);
  /// Puts down a note in place of the one before; one that says nothing is removed. Tags lose the blanks at their ends
  /// and are kept once each (core/words/tag.h), spelt as on other records if there is one with that tag. The errors are
  /// note_too_large, not_utf8, tag_too_long, bad_tag, no_page and unknown_record.
  Result<void> write_user_note(const UserNote& note);
  /// Saves a question, in place of one of that name. The error bad_value is for an empty name.
  Result<void> save_question(const SavedQuestion& question);
  /// Gives a question another name, in place of one that has it. The errors are bad_value and unknown_record.
  Result<void> rename_question(const std::string& name, const std::string& other);
  /// Lets go of the question of that name, if there is one.
  Result<void> drop_question(const std::string& name);
  /// Copies the library to another file, which appears whole or not at all. The errors are already_exists, unless a
  /// file that is there is to be replaced, or for a journal beside it that cannot be brought into it; locked_library
  /// for one that is open in a window or otherwise in use; cannot_write.
  Result<void> save_copy(const std::string& path, Placing placing = Placing::refuse) const;
  /// Whether another window or program has changed the library since this was last asked, or since it was opened: then
  /// what was read may be outdated. The error is moved_library if the file that was opened is no longer at its place.
  Result<bool> changed_elsewhere();
  /// Keeps a copy beside the library (core/store/backup.h), unless the latest is the same. Writes of imports and
  /// editions do so by themselves. Nothing for a library in memory. The error is cannot_write.
  Result<void> back_up(BackupReason reason);
  /// SQLite's own integrity and foreign key checks and FTS5's of the full-text index: one line a fault, none if the
  /// file is whole.
  std::vector<std::string> faults() const;

 private:
  friend class LibraryFile;
  explicit Library(std::unique_ptr<Connection> connection);
  static Library open_read_only(const std::string& path);
  /// A library whose full-text index is of this version.
  static Library with_index(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> connection_;
};

}  // namespace chronicle
