// How rows of the tables that all kinds of record share are read into a record. Private to core/store.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/record.h"

namespace chronicle {

/// The tables whose rows belong to a record by their column `record`.
inline constexpr std::array common_tables{"name", "record_topic", "remark", "citation", "reading"};

/// The lists that a row of `remark` may belong to, for messages.
inline constexpr const char* lists_of_remarks = "other_names, notes, not_applicable, not_looked_up, former_ids";

/// The list of a record that a row of `remark` belongs to; null if there is no such list.
inline std::vector<std::string>* list_of(Record& record, std::string_view list) {
  if (list == "other_names") return &record.other_names;
  if (list == "notes") return &record.notes;
  if (list == "not_applicable") return &record.not_applicable;
  if (list == "not_looked_up") return &record.not_looked_up;
  if (list == "former_ids") return &record.former_ids;
  return nullptr;
}

}  // namespace chronicle
