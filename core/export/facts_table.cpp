#include "core/export/facts_table.h"

#include <algorithm>
#include <map>
#include <vector>

#include "core/entry/typed_value.h"
#include "core/store/records/records.h"

namespace chronicle {
namespace {

using FactsByField = std::map<std::string, std::string>;

bool is_number(Kind kind, const std::string& field) {
  const auto at = field_at(kind, field);
  return at && at->field->type == FieldType::number;
}

/// With an apostrophe before what a spreadsheet would take for a formula; reading takes it away again.
std::string guarded(const std::string& text) {
  const auto sign = text.find_first_not_of('\'');
  const bool is_formula =
      sign != std::string::npos && std::string_view("=+-@").find(text[sign]) != std::string_view::npos;
  return is_formula ? "'" + text : text;
}

std::string cell_of(const std::string& text, char separator) {
  const bool has_marks = text.find_first_of("\"\r\n;,\t") != std::string::npos;
  const auto is_blank_end = [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || static_cast<unsigned char>(c) > 0x7F;
  };
  const bool has_blank_end = !text.empty() && (is_blank_end(text.front()) || is_blank_end(text.back()));
  if (!has_marks && !has_blank_end && text.find(separator) == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted += '"';
}

/// The columns: all facts of the kind, and of the rest what there is, in the order of the fields.
std::vector<std::string> columns_of_facts(Kind kind, const std::map<RecordId, FactsByField>& records) {
  std::set<std::string> present;
  for (const auto& [id, facts] : records)
    for (const auto& [field, text] : facts) present.insert(field);
  std::set<std::string> own;
  dispatch(kind, [&]<typename R>() { for_each_fact<R>([&](const auto& fact) { own.insert(fact.key); }); });
  std::vector<std::string> columns;
  for (const Field& field : fields_of(kind)) {
    const std::string key(field.key);
    if (own.contains(key) || present.contains(key)) columns.push_back(key);
    if (!field.has_parts()) continue;
    for (const std::string& one : present)
      if (one.starts_with(key + ".")) columns.push_back(one);
  }
  return columns;
}

}  // namespace

std::string write_facts_table(const Library& library, Kind kind, const std::set<RecordId>& ids, char separator) {
  std::map<RecordId, FactsByField> records;
  dispatch(kind, [&]<typename R>() {
    for (const R& record : library.records().all<R>()) {
      if (!ids.contains(record.id)) continue;
      FactsByField& facts = records[record.id];
      for (TypedFact& fact : typed_facts(record)) facts[fact.field] = std::move(fact.text);
    }
  });
  const auto columns = columns_of_facts(kind, records);
  const char* const end = separator == '\t' ? "\n" : "\r\n";
  std::string table = separator == '\t' ? "id" : "\uFEFFid";
  for (const std::string& column : columns) table += separator + column;
  table += end;
  for (const auto& [id, facts] : records) {
    table += id.text();
    for (const std::string& column : columns) {
      table += separator;
      const auto found = facts.find(column);
      if (found == facts.end()) continue;
      table += cell_of(is_number(kind, column) ? found->second : guarded(found->second), separator);
    }
    table += end;
  }
  return table;
}

}  // namespace chronicle
