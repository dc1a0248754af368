#include <algorithm>

#include "core/brief/writers/column_widths.h"
#include "core/brief/writers/text_width.h"
#include "core/brief/writers/web_address.h"
#include "core/brief/writers/writers.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

constexpr std::size_t line_width = 80;
constexpr std::size_t label_width = 18;
constexpr std::size_t number_width = 8;
constexpr std::size_t gap = 2;

enum class Flush { left, right };

std::string padded(const std::string& text, std::size_t width, Flush side) {
  const std::size_t used = display_width(text);
  const std::string space(width > used ? width - used : 0, ' ');
  return side == Flush::left ? text + space : space + text;
}

/// Addresses stand between angle brackets, apart from the punctuation and the source marks behind them.
std::string with_marked_addresses(const std::string& text) {
  std::string marked;
  std::size_t at = 0;
  while (const auto address = find_web_address(text, at)) {
    const bool is_marked = address->start > 0 && text[address->start - 1] == '<';
    marked += text.substr(at, address->start - at) + (is_marked ? "" : "<") +
              text.substr(address->start, address->end - address->start) + (is_marked ? "" : ">");
    at = address->end;
  }
  return marked + text.substr(at);
}

std::string text_of(const Line& line) {
  std::string text;
  for (const Run& run : line) {
    text += with_marked_addresses(run.text);
    if (is_web_address(run.link) && run.link != run.text) text += " <" + run.link + ">";
    if (!run.notes.empty() && !run.text.empty() && !text.ends_with(' ')) text += ' ';
    for (const int note : run.notes.numbers) text += "[" + std::to_string(note) + "]";
  }
  return one_line(text);
}

/// Widths of a table's columns, without the gaps between them.
std::vector<std::size_t> widths_of(const Table& table) {
  std::vector<std::size_t> widths =
      column_widths(table, {.total = line_width + gap, .gap = gap, .character = 1, .mark = 1});
  for (std::size_t& width : widths) width = width > gap ? width - gap : 1;
  return widths;
}

class TextWriter {
 public:
  std::string write(const Brief& brief) && {
    title(brief.kicker, brief.title, brief.subtitle, '=');
    if (!brief.state.empty()) chunk(brief.state + "\n");
    for (const Block& block : brief.blocks) std::visit(*this, block);
    if (!brief.endnotes.empty()) (*this)(Heading{.text = brief.sources_heading});
    for (const Endnote& endnote : brief.endnotes)
      labelled("[" + std::to_string(endnote.number) + "]", 5, text_of(endnote.line));
    return std::move(out_);
  }

  void operator()(const Heading& heading) { chunk(underlined(heading.text, '-')); }
  void operator()(const Choices&) const {}
  void operator()(const Drawing&) const {}
  void operator()(const Part& part) { title(part.kicker, part.title, part.subtitle, '='); }
  void operator()(const Paragraph& paragraph) { chunk(wrapped(text_of(paragraph.line))); }
  void operator()(const Aside& aside) {
    separate();
    ruled(text_of(aside.head));
    for (const Line& one : aside.lines) ruled(text_of(one));
  }
  void operator()(const Facts& facts) {
    separate();
    for (const Facts::Row& row : facts.rows) labelled(row.label, label_width, text_of(row.value));
  }
  void operator()(const Bullets& bullets) {
    separate();
    for (const Line& item : bullets.items) labelled("-", gap, text_of(item));
  }
  void operator()(const Numbered& list) {
    separate();
    for (const Numbered::Item& item : list.items) {
      labelled(item.number + ".", number_width, text_of(item.line));
      for (const Line& part : item.parts) labelled("", number_width, "- " + text_of(part));
    }
  }
  void operator()(const Table& table) {
    separate();
    const auto widths = widths_of(table);
    std::vector<std::string> titles;
    std::vector<std::string> rules;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      titles.push_back(table.columns[i].title);
      rules.emplace_back(widths[i], '-');
    }
    table_row(table, widths, titles);
    table_row(table, widths, rules);
    for (const auto& row : table.rows) {
      std::vector<std::string> cells;
      for (const Line& cell : row) cells.push_back(text_of(cell));
      table_row(table, widths, cells);
    }
  }

 private:
  static std::string wrapped(const std::string& text) {
    std::string lines;
    for (const std::string& line : wrap(text, line_width, LongWords::kept)) lines += line + "\n";
    return lines;
  }

  static std::string underlined(const std::string& text, char rule) {
    const std::string lines = wrapped(text);
    std::size_t widest = 0;
    for (const std::string& line : wrap(text, line_width, LongWords::kept))
      widest = std::max(widest, display_width(line));
    return lines + std::string(std::min(widest, line_width), rule) + "\n";
  }

  void title(const std::string& kicker, const std::string& name, const std::string& subtitle, char rule) {
    std::string lines;
    if (!kicker.empty()) lines += wrapped(kicker);
    if (!name.empty()) lines += underlined(name, rule);
    if (!subtitle.empty()) lines += wrapped(subtitle);
    if (!lines.empty()) chunk(lines);
  }

  /// `label` in a column of `width`, the text beside it; a label that is too wide gets lines of its own.
  void labelled(const std::string& label, std::size_t width, const std::string& text) {
    const auto labels = wrap(label, width - 1, LongWords::broken);
    const auto lines = wrap(text, line_width - width, LongWords::kept);
    for (std::size_t i = 0; i < std::max(labels.size(), lines.size()); ++i) {
      const std::string left = i < labels.size() ? labels[i] : "";
      line(padded(left, width, Flush::left) + (i < lines.size() ? lines[i] : ""));
    }
  }

  /// With a rule at the left of each line.
  void ruled(const std::string& text) {
    for (const std::string& one : wrap(text, line_width - gap, LongWords::kept)) line("| " + one);
  }

  void table_row(const Table& table, const std::vector<std::size_t>& widths, const std::vector<std::string>& cells) {
    std::vector<std::vector<std::string>> columns;
    std::size_t height = 0;
    for (std::size_t i = 0; i < std::min(cells.size(), widths.size()); ++i) {
      columns.push_back(wrap(cells[i], widths[i], LongWords::broken));
      height = std::max(height, columns.back().size());
    }
    for (std::size_t row = 0; row < height; ++row) {
      std::string text;
      for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) text += std::string(gap, ' ');
        const Flush side = table.columns[i].number ? Flush::right : Flush::left;
        text += padded(row < columns[i].size() ? columns[i][row] : "", widths[i], side);
      }
      line(text);
    }
  }

  void line(std::string text) {
    text.erase(text.find_last_not_of(' ') + 1);
    out_ += text + "\n";
  }
  void separate() {
    if (!out_.empty()) out_ += "\n";
  }
  void chunk(const std::string& text) {
    separate();
    out_ += text;
  }

  std::string out_;
};

}  // namespace

std::string write_text(const Brief& brief) { return TextWriter().write(brief); }

}  // namespace chronicle
