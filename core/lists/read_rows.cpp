#include "core/lists/read_rows.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "core/entry/typed_value.h"
#include "core/model/check.h"
#include "core/model/naming.h"
#include "core/values/language.h"
#include "core/wording/phrases.h"
#include "core/words/fold.h"
#include "core/words/shown_text.h"
#include "core/words/tag.h"

namespace chronicle {
namespace {

constexpr std::string_view byte_order_mark = "\uFEFF";

/// The separator that parts the first line into most cells; a tab before others.
char separator_of(std::string_view text) {
  const std::string_view first = text.substr(0, std::min(text.find('\n'), text.size()));
  if (first.find('\t') != std::string_view::npos) return '\t';
  return std::count(first.begin(), first.end(), ';') > std::count(first.begin(), first.end(), ',') ? ';' : ',';
}

/// Without the apostrophe before what a spreadsheet would take for a formula.
void strip_guard(std::string& cell) {
  const auto sign = cell.find_first_not_of('\'');
  if (sign != 0 && sign != std::string::npos && std::string_view("=+-@").find(cell[sign]) != std::string_view::npos)
    cell.erase(0, 1);
}

/// Everything that a column of a field may be called, folded.
class Headings {
 public:
  explicit Headings(Kind kind) : kind_(kind) {
    add("id", "id");
    for (const Field& field : fields_of(kind)) {
      const std::string key(field.key);
      if (!field.has_parts()) add(key, key);
      for (const Language language : all_languages()) add_labels(field, language);
    }
  }

  /// Empty if nothing is called so.
  std::string field(std::string_view heading) const {
    const auto at = field_at(kind_, trimmed(heading));
    if (at && at->field->has_parts() != at->part.empty()) return std::string(trimmed(heading));
    const std::string folded = fold(heading);
    for (const auto& [name, field] : names_)
      if (name == folded) return field;
    return {};
  }

 private:
  static constexpr std::array<Language, 3> all_languages() {
    return {Language::english, Language::russian, Language::kazakh};
  }

  void add_labels(const Field& field, Language language) {
    const Phrases& phrases = phrases_in(language);
    const std::string label = phrases.labels.fact(kind_, field.key);
    const std::string key(field.key);
    if (!field.has_parts()) return add(label, key);
    if (field.type == FieldType::names) {
      for (const char* code : {"en", "ru", "kk"})
        add(label + " " + phrases.vocabulary.language(code), key + "." + code);
      // A name alone is one in the language of the heading.
      add(label, key + "." + std::string(code_of(language)));
    }
  }
  void add(const std::string& name, std::string field) { names_.emplace_back(fold(name), std::move(field)); }

  Kind kind_;
  std::vector<std::pair<std::string, std::string>> names_;
};

/// Reads the rows of a table.
class RowsReader {
 public:
  RowsReader(const Library& library, const FindCalled& called, const Sheet& sheet, const RowReading& reading)
      : library_(library), sheet_(sheet), reading_(reading), typing_{RecordId(), reading.kind, called} {
    read_.rows.kind = reading.kind;
    read_.rows.citing = reading.citing;
  }

  ReadRows read() {
    std::set<RecordId> ids;
    for (row_ = 0; row_ < sheet_.rows.size(); ++row_) {
      const std::size_t before = read_.faults.size();
      read_.rows.rows.push_back(read_row());
      const auto& id = read_.rows.rows.back().id;
      if (id && !ids.insert(library_.records().current(*id)).second)
        add_fault(column_of("id"), {.code = ErrorCode::duplicate_id, .found = id->text()});
      else if (read_.faults.size() == before)
        look_at_whole();
    }
    return std::move(read_);
  }

 private:
  RecordRow read_row() {
    RecordRow row;
    const auto& cells = sheet_.rows[row_].cells;
    for (std::size_t column = 0; column < std::min(cells.size(), reading_.fields.size()); ++column) {
      const std::string& field = reading_.fields[column];
      if (field.empty() || cells[column].empty()) continue;
      if (field == "id") {
        row.id = id_in(cells[column]);
        if (!row.id) add_fault(column, bad_id(cells[column]));
        continue;
      }
      auto assignment = read_typed(typing_, field, Assigning::put, cells[column]);
      if (assignment)
        row.assignments.push_back(*std::move(assignment));
      else
        add_fault(column, assignment.error());
    }
    return row;
  }

  std::optional<RecordId> id_in(const std::string& cell) const {
    auto id = RecordId::parse(cell);
    if (!id) id = RecordId::parse(std::string(name_of(reading_.kind)) + "/" + cell);
    return id && id->kind() == reading_.kind ? id : std::nullopt;
  }
  Error bad_id(const std::string& cell) const {
    return {.code = ErrorCode::bad_value,
            .field = "id",
            .expected = {Expected::id_of_kind, std::string(name_of(reading_.kind))},
            .found = shown_in_quotes(cell)};
  }

  /// What is wrong where every cell is right.
  void look_at_whole() {
    const auto error = fault_of_row(library_, read_.rows, row_);
    if (error) add_fault(column_of(error->field), *error);
  }
  std::optional<std::size_t> column_of(const std::string& field) const {
    for (std::size_t column = 0; column < reading_.fields.size(); ++column)
      if (!field.empty() && reading_.fields[column].substr(0, reading_.fields[column].find('.')) == field)
        return column;
    return std::nullopt;
  }
  void add_fault(std::optional<std::size_t> column, Error error) {
    error.record = name_of_record_row(row_);
    read_.faults.push_back({row_, column, std::move(error)});
  }

  const Library& library_;
  const Sheet& sheet_;
  const RowReading& reading_;
  const Typing typing_;
  std::size_t row_ = 0;
  ReadRows read_;
};

/// Whether the first row has an id of the kind.
bool has_ids_of(Kind kind, const Sheet& sheet, const std::vector<std::string>& fields) {
  const auto column = static_cast<std::size_t>(std::find(fields.begin(), fields.end(), "id") - fields.begin());
  const auto& cells = sheet.rows.front().cells;
  const auto id = column < std::min(fields.size(), cells.size()) ? RecordId::parse(cells[column]) : std::nullopt;
  return id && id->kind() == kind;
}

}  // namespace

std::optional<Sheet> read_sheet(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  auto rows = rows_of_cells(text, separator_of(text), QuotedBlanks::kept);
  if (rows.size() < 2) return std::nullopt;
  for (TableRow& row : rows)
    for (std::string& cell : row.cells) strip_guard(cell);
  Sheet sheet{.headings = std::move(rows.front().cells)};
  sheet.rows.assign(std::make_move_iterator(rows.begin() + 1), std::make_move_iterator(rows.end()));
  return sheet;
}

std::vector<std::string> fields_of_columns(Kind kind, const std::vector<std::string>& headings) {
  const Headings known(kind);
  std::vector<std::string> fields;
  for (const std::string& heading : headings) {
    std::string field = known.field(heading);
    if (std::find(fields.begin(), fields.end(), field) != fields.end()) field.clear();
    fields.push_back(std::move(field));
  }
  return fields;
}

Kind likely_kind(const Sheet& sheet, const std::function<std::vector<std::string>(Kind)>& fields_of) {
  using Fit = std::tuple<bool, std::ptrdiff_t, std::ptrdiff_t, bool>;
  Kind likely = Kind::session;
  std::optional<Fit> best;
  for_each_kind([&]<typename R>() {
    const auto fields = fields_of(R::kind);
    const auto has = [&](const Field& field) {
      return std::any_of(fields.begin(), fields.end(), [&](const std::string& one) {
        const auto at = field_at(R::kind, one);
        return at && at->field->key == field.key;
      });
    };
    const auto& all = chronicle::fields_of(R::kind);
    const auto known = static_cast<std::ptrdiff_t>(fields.size()) - std::count(fields.begin(), fields.end(), "");
    const auto missing =
        std::count_if(all.begin(), all.end(), [&](const Field& one) { return one.is_required && !has(one); });
    const Fit fit(has_ids_of(R::kind, sheet, fields), known, -missing, needs_name(R::kind) && has(all.front()));
    if (best && fit <= *best) return;
    best = fit;
    likely = R::kind;
  });
  return likely;
}

ReadRows read_rows(const Library& library, const FindCalled& called, const Sheet& sheet, const RowReading& reading) {
  return RowsReader(library, called, sheet, reading).read();
}

}  // namespace chronicle
