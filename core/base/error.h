// What went wrong, as data: the code and where. The words are the app's (app/text), so that they can be translated.
#pragma once

#include <exception>
#include <string>
#include <utility>

#include "core/base/expectation.h"

namespace chronicle {

enum class ErrorCode {
  cannot_read,        ///< the file cannot be opened or read
  cannot_write,       ///< the file cannot be written; `detail` says why
  too_large,          ///< the file is larger than `expected`
  text_too_large,     ///< the text is larger than `expected` MiB, so that no copy of it is kept
  note_too_large,     ///< the user's note is larger than `expected` MiB
  tag_too_long,       ///< a tag has more than `expected` bytes; `found` is the tag
  bad_tag,            ///< a tag has a comma, a control character or a mark that turns text in it; `found` is the tag
  too_many_tags,      ///< a note has more than `expected` tags
  bad_question,       ///< a question cannot be saved: `field`, its name or its view, is not as `expected`
  not_a_text,         ///< the file is of a kind that no text is taken from
  not_utf8,           ///< the file or field is not UTF-8 text; `found` is the byte offset
  empty_file,         ///< there is nothing in the file
  not_json,           ///< the text is not JSON; `found` is the line and column, "3:14"
  wrong_shape,        ///< a value breaks the record schema
  bad_value,          ///< a field holds no value of its type
  repeated_value,     ///< a list that may hold each value once holds `found` twice
  too_many,           ///< a list is longer than `expected`
  bad_character,      ///< a text has a character that none may have; `found` names it, "U+0000"
  duplicate_id,       ///< one id given to two records
  unknown_id,         ///< a field names a record that does not exist
  unknown_record,     ///< the caller asked for a record that does not exist
  no_page,            ///< a record of a kind that has no page of its own can have no note
  uncited,            ///< a fact has no source
  not_a_library,      ///< the file is no library of this program
  foreign_library,    ///< the file says that it is a library, but `found` in it was not made by this program
  damaged_library,    ///< the library fails SQLite's integrity check
  newer_library,      ///< the library was written by a newer version
  read_only_library,  ///< the library cannot be changed
  locked_library,     ///< another program holds the library
  moved_library,      ///< the file that was opened is no longer at its place: moved, replaced or deleted
  already_exists,     ///< the file is there already, and nobody has said that it may be replaced
  changed_meanwhile,  ///< what was to be written over was changed by another since it was read
  needed_record,      ///< the record cannot go: `found` refers to it; itself: something of the user's hangs on it
  nothing_to_undo,    ///< nothing that was done to the library can be taken back
  nothing_to_redo,    ///< nothing was taken back that could be done again
  other_library,      ///< the window has opened another library since the user began
  out_of_memory,      ///< there is too little memory
  program_fault,      ///< the program itself failed; `detail` is what it says
  store_failed,       ///< SQLite failed otherwise; `detail` is its message
  unknown_section,    ///< the caller asked for `found`, which no page has; `expected` are the sections that there are
};

/// An error with everything a message needs; members that do not apply are empty.
struct Error {
  ErrorCode code;
  std::string file{};      ///< path or name of the file
  std::string table{};     ///< the table of a library, where it is not known which record its row is about
  std::string record{};    ///< id of the record, or its place in the file ("documents[3]"); with a table, its row's key
  std::string field{};     ///< key of the field
  Expectation expected{};  ///< what would have been right
  std::string found{};     ///< what was there instead
  std::string detail{};    ///< a library's own words, for what we cannot say better

  bool operator==(const Error&) const = default;
};

/// Thrown where a failure is not the caller's to handle on the spot: a library that breaks while it is read.
class Failure : public std::exception {
 public:
  explicit Failure(Error error) : error_(std::move(error)) {}
  /// What went wrong; `what` has its `detail` alone.
  const Error& error() const { return error_; }
  const char* what() const noexcept override { return error_.detail.c_str(); }

 private:
  Error error_;
};

}  // namespace chronicle
