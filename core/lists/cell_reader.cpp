#include "core/lists/cell_reader.h"

#include <algorithm>
#include <optional>

#include "core/words/tag.h"

namespace chronicle {
namespace {

/// Reads cells between separators.
class CellReader {
 public:
  CellReader(std::string_view text, char separator, QuotedBlanks blanks)
      : text_(text), separator_(separator), blanks_(blanks) {}

  std::vector<TableRow> rows() {
    std::vector<TableRow> rows;
    while (at_ < text_.size()) {
      TableRow row{.line = line_};
      do row.cells.push_back(cell());
      while (take(separator_));
      if (!take('\r') || peek() == '\n') take('\n');
      ++line_;
      if (std::any_of(row.cells.begin(), row.cells.end(), [](const std::string& one) { return !one.empty(); }))
        rows.push_back(std::move(row));
    }
    return rows;
  }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char c) {
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  bool ends_cell() const { return at_ >= text_.size() || peek() == separator_ || peek() == '\n' || peek() == '\r'; }

  std::string cell() {
    if (peek() == '"')
      if (auto quoted = quoted_cell())
        return blanks_ == QuotedBlanks::kept ? *std::move(quoted) : std::string(trimmed(*quoted));
    const std::size_t start = at_;
    while (!ends_cell()) ++at_;
    return std::string(trimmed(text_.substr(start, at_ - start)));
  }
  /// Nothing if the quotes do not end with the cell: then they are part of what is written.
  std::optional<std::string> quoted_cell() {
    const std::size_t start = at_, line = line_;
    std::string value;
    ++at_;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '\n') ++line_;
      if (c != '"') {
        value += c;
      } else if (!take('"')) {
        if (ends_cell()) return value;
        break;
      } else {
        value += '"';
      }
    }
    at_ = start;
    line_ = line;
    return std::nullopt;
  }

  std::string_view text_;
  const char separator_;
  const QuotedBlanks blanks_;
  std::size_t at_ = 0, line_ = 1;
};

}  // namespace

std::vector<TableRow> rows_of_cells(std::string_view text, char separator, QuotedBlanks blanks) {
  return CellReader(text, separator, blanks).rows();
}

}  // namespace chronicle
