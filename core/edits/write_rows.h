// Records of one kind as rows of a table, written as one edit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/edits/assignment.h"
#include "core/model/id.h"
#include "core/store/library.h"

namespace chronicle {

/// What a row says of a record.
struct RecordRow {
  std::optional<RecordId> id{};  ///< of one that the library has, or will; absent: a new one, whose id is proposed
  std::vector<Assignment> assignments{};
};

/// Rows of records of one kind.
struct RecordRows {
  Kind kind{};
  std::optional<Citing> citing{};  ///< what all rows rest on
  std::vector<RecordRow> rows{};
};

/// What was done, with the record of each row.
struct WrittenRows : Changes {
  std::vector<RecordId> records{};
};

/// How messages name a row, counted from 0: "rows[3]".
std::string name_of_record_row(std::size_t row);

/// What is wrong with a row by itself and in the library: the error that writing it would give, with the row for the
/// record.
std::optional<Error> fault_of_row(const Library& library, const RecordRows& rows, std::size_t row);

/// Changes the records whose ids the library has, as `set_facts` does where a value is another, and adds the others, as
/// `add_record` does. All is one edit, all or nothing. The errors are theirs, with the row for the record, and
/// duplicate_id for two rows of one id.
Result<WrittenRows> write_rows(Library& library, const RecordRows& rows);

/// What `write_rows` would do; nothing is written.
Result<WrittenRows> preview_rows(const Library& library, const RecordRows& rows);

}  // namespace chronicle
