// A list of documents as a communiqué or a spreadsheet has it, understood row by row. docs/adding-several.md says what
// is understood, and how well.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/edits/add_documents.h"
#include "core/lists/known_documents.h"
#include "core/lists/list_lines.h"

namespace chronicle {

/// What somebody is to look at in a row.
enum class ListDoubt {
  type_not_known,      ///< nothing says what kind of document it is
  decision_by_form,    ///< it is taken for a decision, as agendas put it: "О председательстве ..."
  decision_or_itself,  ///< "О Концепции ...": the concept, or a decision on it
  alike,               ///< the library has one much like it, but perhaps another
  several_alike,       ///< the library has several that it could be
  twice,               ///< another row is called the same, or is taken for the same document
  parted_word,         ///< a word was parted at the end of a line
  date_not_read,       ///< what stands for the day cannot be read; `date_text` has it
};

/// A document of the list, as it was understood.
struct ListRow {
  std::size_t line = 0;                ///< where it begins, from 1 on
  ListedDocument document{};           ///< taken for the known one if that is sure
  bool says_verb = false;              ///< the list says what was done; else the verb is the one for all
  std::string heading{};               ///< what it stands under
  std::string date_text{};             ///< of a day that cannot be read
  std::vector<AlikeDocument> alike{};  ///< what it could be, most alike first
  std::vector<ListDoubt> doubts{};
};

/// What was understood of a text, in its order.
struct ReadList {
  std::vector<ListRow> rows;
  std::vector<LeftOutLine> left_out;
};

/// What holds for all rows.
struct ListReading {
  const KnownDocuments* known = nullptr;  ///< null: nothing is looked for
  std::optional<RecordId> session{};      ///< what it is known to have dealt with is found more easily
  Verb verb = Verb::adopted;              ///< of rows of which the list does not say it
};

/// How large a text may be, in bytes.
inline constexpr std::size_t largest_list = 1024 * 1024;

/// Reads a list that is pasted. Anything can be read; nothing is left out that is not told.
ReadList read_list(std::string_view text, const ListReading& reading);

/// Looks anew for what a row could be that the library has: for another session, or another state of the record. What
/// is doubtful in that is told anew; the rest of the row stays.
void match_row(ListRow& row, const ListReading& reading);

/// The language of a title by its letters: "ru", "uk", "kk", else "en".
std::string language_of_title(std::string_view title);

}  // namespace chronicle
