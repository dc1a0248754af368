// What the user put down about a record that turned out to be another. Private to core/store.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/id.h"
#include "core/model/names.h"
#include "core/model/user_note.h"
#include "core/store/sqlite/connection.h"

namespace chronicle {

/// Whose note is kept: of the record that went and of the one that is kept, as they were before, and what was made of
/// both.
enum class CarriedPart { gone, kept, joined };

template <>
struct Words<CarriedPart> {
  static constexpr std::array<std::string_view, 3> values{"gone", "kept", "joined"};
};

/// What the user had put down about one of two records when an edit made them one.
struct Carried {
  std::int64_t change_set = 0;  ///< number of that edit
  RecordId gone{}, kept{};
  CarriedPart part{};
  UserNote note{};         ///< its record is of no account
  std::string checksum{};  ///< of the kept copy; empty: there was none
  Day copied{0};
  std::string origin{};
};

/// Gives a record what the user put down about another: the texts of two notes one after the other, the tags of both,
/// the bookmark of either, the kept copy unless there is one already that has another text. Within a transaction of the
/// caller, who keeps the full-text index right. What there was before is given back, without the number of the edit.
std::vector<Carried> carry_over(Connection& connection, const RecordId& gone, const RecordId& kept);

/// Keeps what was carried over by an edit, in place of what was kept for it before.
void keep_carried(Connection& connection, std::int64_t change_set, std::vector<Carried> carried);

/// Gives both records of what an edit made one what they had before. What the user has changed since of the one that is
/// kept stays as it is now. Both are records again; as in `carry_over`.
void carry_back(Connection& connection, std::int64_t change_set);

/// The records that went with an edit, each with the one that is kept.
std::map<RecordId, RecordId> carried_by(Connection& connection, std::int64_t change_set);

/// The number of the edit whose undoing is that edit; itself if it is none.
std::int64_t undone_by(Connection& connection, std::int64_t change_set);

/// Tags as they are kept: one on each line.
std::vector<std::string> tags_of_lines(const std::string& text);

/// Adds a row as it is.
void append_carried(Connection& connection, const Carried& carried);

}  // namespace chronicle
