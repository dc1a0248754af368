// How rows of the tables that all kinds of record share are read into a record. Private to core/store.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/store/records/row.h"

namespace chronicle {

/// The tables whose rows belong to a record by their column `record`.
inline constexpr std::array common_tables{"name", "record_topic", "remark", "citation", "reading"};

/// The list of a record that a row of `remark` belongs to; null if there is no such list.
inline std::vector<std::string>* list_of(Record& record, std::string_view list) {
  if (list == "other_names") return &record.other_names;
  if (list == "notes") return &record.notes;
  if (list == "not_applicable") return &record.not_applicable;
  if (list == "not_looked_up") return &record.not_looked_up;
  return nullptr;
}

/// The columns of a citation for `read_citation`.
inline std::string citation_columns(References references) {
  const std::string source =
      references == References::as_ids ? id_of_key("citation.source") + " AS source" : "citation.source";
  return "citation.field, " + source + ", citation.locator, citation.confidence, citation.reading, citation.derivation";
}

/// Reads the columns of `citation_columns`, which begin at `first`; `id_of` as of `read_value`.
template <typename IdOf>
Citation read_citation(const CheckedRow& row, int first, const IdOf& id_of) {
  return {.field = row.get<std::string>(first),
          .source = read_value<Ref<Kind::source>>(row, first + 1, id_of),
          .locator = row.get<std::optional<std::string>>(first + 2),
          .confidence = row.get<std::optional<Confidence>>(first + 3),
          .reading = row.get<std::optional<std::string>>(first + 4),
          .derivation = row.get<std::optional<std::string>>(first + 5)};
}

}  // namespace chronicle
