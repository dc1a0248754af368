#include "core/lists/read_list.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/lists/document_type.h"
#include "core/lists/list_lines.h"
#include "core/lists/list_mark.h"
#include "core/lists/table_cells.h"
#include "core/lists/verb_words.h"
#include "core/words/fold.h"
#include "core/words/one_line.h"
#include "core/words/written_date.h"

namespace chronicle {
namespace {

/// What a row is before its title is looked at.
struct RawRow {
  ListRow row;
  std::vector<std::string> titles{};
  std::optional<DocumentType> type{};  ///< if the list says it
  bool is_parted = false;
};

RawRow raw_row(const ListEntry& entry, Verb verb) {
  RawRow raw;
  raw.row.line = entry.line;
  raw.row.heading = entry.heading;
  raw.row.document.number = entry.number;
  raw.row.document.mark = entry.mark;
  const auto said = verb_in(entry.heading);
  raw.row.says_verb = said.has_value();
  raw.row.document.verb = said.value_or(verb);
  raw.titles.push_back(entry.text);
  raw.is_parted = entry.is_parted;
  return raw;
}

/// Takes in the cells of a row.
class CellsTaker {
 public:
  CellsTaker(RawRow& raw, const ListTable& table) : raw_(raw), table_(table) {}

  void take(const TableRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].empty()) continue;
      const TableColumn column = i < table_.columns.size() ? table_.columns[i] : TableColumn::other;
      if (!take(column, row.cells[i])) raw_.row.heading += (raw_.row.heading.empty() ? "" : "; ") + row.cells[i];
    }
    if (raw_.titles.empty() && !raw_.row.heading.empty()) std::swap(raw_.titles.emplace_back(), raw_.row.heading);
  }

 private:
  /// Whether the cell is what the column holds; what is not stands with the row all the same.
  bool take(TableColumn column, const std::string& cell) {
    ListedDocument& document = raw_.row.document;
    switch (column) {
      case TableColumn::number: {
        const auto mark = mark_of(cell + ")", 0);
        if (!mark || mark->number.empty()) return false;
        document.number = mark->number;
        if (!mark->letter.empty()) document.mark = mark->number + "." + mark->letter;
        return true;
      }
      case TableColumn::title:
        raw_.titles.push_back(tidy_title(cell));
        return true;
      case TableColumn::type: {
        if (auto type = parse_word<DocumentType>(cell))
          raw_.type = type;
        else if (const auto guess = guess_type(cell); guess.basis == TypeBasis::noun)
          raw_.type = guess.type;
        return raw_.type.has_value();
      }
      case TableColumn::verb: {
        const auto verb = verb_in(cell);
        raw_.row.says_verb = verb.has_value();
        if (verb) document.verb = *verb;
        return verb.has_value();
      }
      case TableColumn::date:
        document.date = read_written_date(cell);
        if (!document.date) raw_.row.date_text = one_line(cell);
        return true;
      case TableColumn::other:
        return false;
    }
    return false;
  }

  RawRow& raw_;
  const ListTable& table_;
};

void add_alike(ListRow& row, const AlikeDocument& one) {
  const auto is_same = [&](const AlikeDocument& other) { return other.document == one.document; };
  if (std::none_of(row.alike.begin(), row.alike.end(), is_same)) row.alike.push_back(one);
}

/// Whether the first is well before the next.
bool is_clear(const std::vector<AlikeDocument>& alike) {
  constexpr double clearly = 0.08;
  return alike.size() == 1 || alike[0].rank() - alike[1].rank() > clearly;
}

/// Titles in the order of the list.
void find_known(ListRow& row, const std::vector<std::string>& titles, const ListReading& reading) {
  if (reading.known == nullptr) return;
  for (const std::string& title : titles)
    for (const AlikeDocument& one : reading.known->like(title, reading.session)) add_alike(row, one);
  if (row.alike.empty()) return;
  if (row.alike.front().is_sure() && is_clear(row.alike)) {
    row.document.known = row.alike.front().document;
    return;
  }
  const auto worth_telling = [](const AlikeDocument& one) { return one.likeness >= 0.5 || one.is_of_session; };
  const auto count = std::count_if(row.alike.begin(), row.alike.end(), worth_telling);
  if (count > 0) row.doubts.push_back(count > 1 ? ListDoubt::several_alike : ListDoubt::alike);
}

void guess_type_of(ListRow& row, const std::string& title) {
  const TypeGuess guess = guess_type(title);
  row.document.type = guess.type;
  if (row.document.known) return;  // its type is known
  if (guess.basis == TypeBasis::none) row.doubts.push_back(ListDoubt::type_not_known);
  if (guess.basis == TypeBasis::agenda_form) row.doubts.push_back(ListDoubt::decision_by_form);
  if (guess.basis == TypeBasis::agenda_noun) row.doubts.push_back(ListDoubt::decision_or_itself);
}

/// Understands the rows.
class Understanding {
 public:
  explicit Understanding(const ListReading& reading) : reading_(reading) {}

  void take(RawRow raw) {
    ListRow row = std::move(raw.row);
    for (const std::string& title : raw.titles) row.document.names.try_emplace(language_of_title(title), title);
    if (row.document.names.empty()) return;
    const std::string& title = raw.titles.front();
    find_known(row, raw.titles, reading_);
    if (raw.type)
      row.document.type = *raw.type;
    else
      guess_type_of(row, title);
    if (raw.is_parted) row.doubts.push_back(ListDoubt::parted_word);
    if (!row.date_text.empty()) row.doubts.push_back(ListDoubt::date_not_read);
    if (!titles_.insert(fold(title)).second || (row.document.known && !known_.insert(row.document.known->id()).second))
      row.doubts.push_back(ListDoubt::twice);
    rows_.push_back(std::move(row));
  }

  std::vector<ListRow> rows() && { return std::move(rows_); }

 private:
  const ListReading& reading_;
  std::vector<ListRow> rows_;
  std::set<std::string> titles_;
  std::set<RecordId> known_;
};

}  // namespace

ReadList read_list(std::string_view text, const ListReading& reading) {
  ReadList read;
  Understanding understanding(reading);
  if (const auto table = table_of(text)) {
    if (table->heads) {
      std::string heads;
      for (const std::string& cell : table->heads->cells) heads += (heads.empty() ? "" : " · ") + cell;
      read.left_out.push_back({table->heads->line, one_line(heads)});
    }
    for (const TableRow& row : table->rows) {
      RawRow raw;
      raw.row.line = row.line;
      raw.row.document.verb = reading.verb;
      CellsTaker(raw, *table).take(row);
      understanding.take(std::move(raw));
    }
  } else {
    ListLines lines = lines_of(text);
    for (const ListEntry& entry : lines.entries) understanding.take(raw_row(entry, reading.verb));
    read.left_out = std::move(lines.left_out);
  }
  read.rows = std::move(understanding).rows();
  return read;
}

void match_row(ListRow& row, const ListReading& reading) {
  std::erase_if(row.doubts,
                [](ListDoubt doubt) { return doubt == ListDoubt::alike || doubt == ListDoubt::several_alike; });
  row.alike.clear();
  row.document.known.reset();
  std::vector<std::string> titles;
  for (const auto& [language, title] : row.document.names) titles.push_back(title);
  find_known(row, titles, reading);
}

std::string language_of_title(std::string_view title) {
  std::size_t latin = 0, cyrillic = 0;
  for (const char c : title) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ++latin;
    if (byte >= 0xD0 && byte <= 0xD3) ++cyrillic;
  }
  if (latin >= cyrillic) return "en";
  const auto has_any = [&](std::initializer_list<std::string_view> letters) {
    return std::any_of(letters.begin(), letters.end(),
                       [&](std::string_view letter) { return title.find(letter) != std::string_view::npos; });
  };
  // Not every Kazakh title has a letter that is Kazakh alone.
  if (has_kazakh_noun(title) || fold(title).find(fold("туралы")) != std::string::npos) return "kk";
  if (has_any({"қ", "ғ", "ң", "ө", "ұ", "ү", "һ", "ә", "Ң", "Һ", "Қ", "Ғ", "Ө", "Ұ", "Ү", "Ә"})) return "kk";
  return has_any({"ї", "є", "ґ", "Ї", "Є", "і", "І"}) ? "uk" : "ru";
}

}  // namespace chronicle
