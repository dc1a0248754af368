// The formats that rows are written in: what the command line offers wherever records are listed.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace chronicle {

/// Texts as they are; a format writes no character that would give a terminal or a reader's eye orders.
struct Rows {
  std::vector<std::string_view> columns;  ///< what they are called
  std::vector<std::vector<std::string>> cells{};
  bool is_table = false;  ///< a table for readers begins with the names of its columns; else rows alone, for programs
};

/// How rows are written, under the name that asks for it.
struct RowFormat {
  std::string_view name;    ///< on the command line
  std::string_view suffix;  ///< of the names of such files
  std::string (*write)(const Rows& rows);
  /// Of values within values, where a verb has more to say than rows; null if the format has only rows.
  std::string (*write_value)(const nlohmann::ordered_json& value) = nullptr;
};

/// All, the usual one first.
const std::vector<RowFormat>& row_formats();

/// Null for a name that is none.
const RowFormat* row_format(std::string_view name);

/// "tsv, csv or json".
std::string row_format_names();

}  // namespace chronicle
