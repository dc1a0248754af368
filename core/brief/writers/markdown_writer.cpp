#include <algorithm>
#include <array>

#include "core/brief/writers/web_address.h"
#include "core/brief/writers/writers.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

bool is_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (static_cast<unsigned char>(c) >= 0x80);
}

/// Text in which nothing means anything but itself, wherever it stands but at the start of a line.
std::string escaped(std::string_view line) {
  std::string safe;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    const char next = i + 1 < line.size() ? line[i + 1] : ' ';
    const bool entity = c == '&' && (next == '#' || is_letter_or_digit(next));
    // GitHub's Markdown makes links of names that begin with "www.".
    const bool web_name = c == '.' && line.substr(0, i).ends_with("www");
    // A heading would lose it.
    const bool last_sign = c == '#' && i + 1 == line.size();
    if (entity || web_name || last_sign || std::string_view("\\`*_[]<>~|").find(c) != std::string_view::npos)
      safe += '\\';
    safe += c;
  }
  return safe;
}

/// Escapes what would make a list, a heading, a quotation or a rule of a line that starts with `text`.
std::string at_line_start(std::string text) {
  text.erase(0, text.find_first_not_of(' '));
  if (text.empty()) return text;
  if (std::string_view("#+-=>").find(text.front()) != std::string_view::npos) return "\\" + text;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits == text.size() || (text[digits] != '.' && text[digits] != ')')) return text;
  return text.substr(0, digits) + "\\" + text.substr(digits);
}

/// An address between angle brackets, without what would end it there or in a cell of a table.
std::string address(std::string_view link) {
  constexpr std::string_view unsafe = "<>\\|`";
  constexpr std::array<std::string_view, unsafe.size()> codes{"%3C", "%3E", "%5C", "%7C", "%60"};
  std::string safe = "<";
  for (const char c : one_line(link)) {
    if (c == ' ') continue;
    if (const std::size_t at = unsafe.find(c); at != std::string_view::npos)
      safe += codes[at];
    else
      safe += c;
  }
  return safe + ">";
}

/// Text as `escaped`, with addresses that stay apart from what follows them.
std::string with_addresses(const std::string& text) {
  const std::string line = one_line(text);
  std::string safe;
  std::size_t at = 0;
  while (const auto found = find_web_address(line, at)) {
    safe += escaped(std::string_view(line).substr(at, found->start - at)) +
            address(std::string_view(line).substr(found->start, found->end - found->start));
    at = found->end;
  }
  return safe + escaped(std::string_view(line).substr(at));
}

class LineWriter {
 public:
  std::string write(const Line& line) && {
    for (std::size_t i = 0; i < line.size(); ++i) add(line[i], i + 1 < line.size() ? &line[i + 1] : nullptr);
    return std::move(out_);
  }

 private:
  void add(const Run& run, const Run* next) {
    const bool is_link = is_web_address(run.link) && !run.text.empty();
    if (is_link && run.link == run.text)
      out_ += address(run.link);
    else if (is_link)
      out_ += "[" + escaped(one_line(run.text)) + "](" + address(run.link) + ")";
    else
      out_ += emphasised(apart(with_addresses(run.text)), run, next);
    if (!run.notes.empty() && !run.text.empty() && !out_.ends_with(' ')) out_ += ' ';
    for (const int note : run.notes.numbers) out_ += "[" + std::to_string(note) + "]";
  }

  /// After a mark "[1]" a bracket would make an address of it, a colon what it stands for.
  std::string apart(std::string text) const {
    if (out_.ends_with(']') && (text.starts_with('(') || text.starts_with(':'))) text.insert(text.begin(), '\\');
    return text;
  }

  /// Stars make emphasis only at the edges of words, so elsewhere the text stays plain.
  std::string emphasised(const std::string& text, const Run& run, const Run* next) const {
    const std::string mark = run.tone == Tone::strong ? "**" : run.tone == Tone::muted ? "*" : "";
    const bool opens = out_.empty() || out_.back() == ' ';
    const bool closes =
        !run.notes.empty() || next == nullptr || next->text.empty() || !is_letter_or_digit(next->text[0]);
    if (mark.empty() || text.empty() || !opens || !closes || text.front() == ' ' || text.back() == ' ') return text;
    return mark + text + mark;
  }

  std::string out_;
};

std::string markdown_of(const Line& line) { return LineWriter().write(line); }

class MarkdownWriter {
 public:
  std::string write(const Brief& brief) && {
    title(brief.kicker, brief.title, brief.subtitle, "# ");
    if (!brief.state.empty()) paragraph("*" + with_addresses(brief.state) + "*");
    for (const Block& block : brief.blocks) {
      below_part_ = below_part_ || std::holds_alternative<Part>(block);
      std::visit(*this, block);
    }
    if (!brief.endnotes.empty()) paragraph("## " + with_addresses(brief.sources_heading));
    for (const Endnote& endnote : brief.endnotes)
      paragraph("[" + std::to_string(endnote.number) + "] " + markdown_of(endnote.line));
    return std::move(out_);
  }

  void operator()(const Heading& heading) { paragraph((below_part_ ? "### " : "## ") + with_addresses(heading.text)); }
  void operator()(const Choices&) const {}
  void operator()(const Drawing&) const {}
  void operator()(const Part& part) { title(part.kicker, part.title, part.subtitle, "## "); }
  void operator()(const Paragraph& block) { paragraph(at_line_start(markdown_of(block.line))); }
  void operator()(const Aside& aside) {
    std::string quote = "> " + markdown_of(aside.head) + (aside.lines.empty() ? "\n" : "\n>\n");
    for (std::size_t i = 0; i < aside.lines.size(); ++i) {
      // A backslash at its end keeps a line apart from the next of its paragraph.
      const bool goes_on = i + 1 < aside.lines.size() && !aside.lines[i + 1].empty();
      if (aside.lines[i].empty())
        quote += ">\n";
      else
        quote += "> " + at_line_start(markdown_of(aside.lines[i])) + (goes_on ? "\\\n" : "\n");
    }
    chunk(quote);
  }
  void operator()(const Facts& facts) {
    std::string list;
    for (const Facts::Row& row : facts.rows)
      list += "- **" + with_addresses(row.label) + ":** " + markdown_of(row.value) + "\n";
    chunk(list);
  }
  void operator()(const Bullets& bullets) {
    std::string list;
    for (const Line& item : bullets.items) list += "- " + at_line_start(markdown_of(item)) + "\n";
    chunk(list);
  }
  /// Markdown numbers sub-items by themselves: what has a number such as "10.1" says it in its text.
  void operator()(const Numbered& list) {
    std::string items;
    for (const Numbered::Item& item : list.items) {
      const bool is_below = depth_of(item.number) > 0;
      items += is_below ? "    - " + item.number + " " + markdown_of(item.line) + "\n"
                        : item.number + ". " + at_line_start(markdown_of(item.line)) + "\n";
      for (const Line& part : item.parts) items += "    - " + at_line_start(markdown_of(part)) + "\n";
    }
    chunk(items);
  }
  void operator()(const Table& table) {
    std::string rows = "|";
    for (const Table::Column& column : table.columns) rows += " " + with_addresses(column.title) + " |";
    rows += "\n|";
    for (const Table::Column& column : table.columns) rows += column.number ? " ---: |" : " --- |";
    rows += "\n";
    for (const auto& row : table.rows) {
      rows += "|";
      for (const Line& cell : row) rows += " " + markdown_of(cell) + " |";
      rows += "\n";
    }
    chunk(rows);
  }

 private:
  void title(const std::string& kicker, const std::string& name, const std::string& subtitle,
             const std::string& level) {
    if (!name.empty()) paragraph(level + with_addresses(name));
    if (!kicker.empty()) paragraph(at_line_start(with_addresses(kicker)));
    if (!subtitle.empty()) paragraph("*" + with_addresses(subtitle) + "*");
  }
  void paragraph(const std::string& text) { chunk(text + "\n"); }
  void chunk(const std::string& text) {
    if (!out_.empty()) out_ += "\n";
    out_ += text;
  }

  std::string out_;
  bool below_part_ = false;
};

}  // namespace

std::string write_markdown(const Brief& brief) { return MarkdownWriter().write(brief); }

}  // namespace chronicle
