// A library: one SQLite file of records (`*.chronicle`). Nothing outside core/store knows that it is SQLite.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/store/edit.h"
#include "core/store/files/backup.h"
#include "core/store/files/placing.h"

namespace chronicle {

class Connection;  // of core/store alone
class KeptCopies;
class KeptPrints;
class Library;
class RecordHistory;
class Records;
class SavedQuestions;
class TextSearch;
class UserNotes;

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

/// Whom a copy of a library is for: whoever made it, with all that is in it, or others. These get no notes, bookmarks,
/// saved questions, kept copies of texts and codes of prints, and no history, which has the names of editors.
enum class CopyFor { oneself, others };

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
  /// The same, with what a library has whose file consists of these bytes. It must be of this version, and no other
  /// program may have written to it: that is not looked at. The error is damaged_library if SQLite cannot read it.
  static Result<Library> in_memory(std::span<const unsigned char> image);

  Library(Library&&) noexcept;
  Library& operator=(Library&&) noexcept;
  ~Library();

  /// Empty for a library in memory.
  const std::string& path() const;
  bool is_read_only() const;
  /// For a second connection in another thread.
  LibraryFile file() const;

  /// What is in the library, by what it is: each part has a header of its own. The parts are there as long as the
  /// library, also when it is moved.
  const Records& records() const;                 ///< core/store/records/records.h
  const RecordHistory& history() const;           ///< core/store/history/record_history.h
  const TextSearch& text_search() const;          ///< core/store/text/text_search.h
  const UserNotes& user_notes() const;            ///< core/store/user/user_notes.h
  const SavedQuestions& saved_questions() const;  ///< core/store/user/saved_questions.h
  const KeptCopies& kept_copies() const;          ///< core/store/user/kept_copies.h
  const KeptPrints& kept_prints() const;          ///< core/store/user/kept_prints.h

  /// What the user keeps may be changed in another window, too. So whoever changes it says what they began with, as it
  /// was read from the library; if the library holds something else by then, nothing is written, and the error is
  /// changed_meanwhile with what was found there.
  UserNotes& user_notes();
  SavedQuestions& saved_questions();
  KeptCopies& kept_copies();
  KeptPrints& kept_prints();

  /// Changes records by what `plan` works out, all or nothing, and keeps what it changed in its history. Before an
  /// import or an edition that changes anything, a copy of the library as it was is kept beside it. The errors are
  /// those of the plan, unknown_id for a reference to nothing and needed_record for a record that cannot go.
  Result<Changes> apply(const Plan& plan);
  /// What `apply` would do, as far as the plan and what is in the library tell; nothing is written.
  Result<Changes> preview(const Plan& plan) const;

  /// Copies the library to another file, which appears whole or not at all; a copy for others has the record alone,
  /// and nothing that was deleted can be read from its bytes. The errors are already_exists, unless a
  /// file that is there is to be replaced, or for a journal beside it that cannot be brought into it; locked_library
  /// for one that is open in a window or otherwise in use; cannot_write.
  Result<void> save_copy(const std::string& path, Placing placing = Placing::refuse,
                         CopyFor whom = CopyFor::oneself) const;
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
  Connection& connection() const;
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace chronicle
