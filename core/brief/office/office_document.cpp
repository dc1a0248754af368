#include "core/brief/office/office_document.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "core/brief/office/drawing_strips.h"
#include "core/brief/office/spans.h"
#include "core/brief/writers/column_widths.h"
#include "core/brief/writers/text_width.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

constexpr std::size_t longest_head = 70;  // columns of text, so that it stays one line

std::string shortened_to_fit(const std::string& text) {
  const std::string line = one_line(text);
  return display_width(line) <= longest_head ? line : cut_to_width(line, longest_head) + "…";
}

/// "10.1" as 10 and 1.
std::vector<int> numbers_of(const std::string& number) {
  constexpr int largest = 100'000;
  std::vector<int> parts{0};
  for (const char c : number) {
    if (c == '.' && parts.size() < number_levels)
      parts.push_back(0);
    else if (c >= '0' && c <= '9' && parts.back() < largest)
      parts.back() = parts.back() * 10 + (c - '0');
  }
  return parts;
}

class Builder {
 public:
  Builder(const Brief& brief, const OfficeOptions& options)
      : brief_(brief), options_(options), spans_(brief), has_parts_(has_parts(brief)) {}

  OfficeDocument build() && {
    document_.page = measures_of(options_);
    document_.title = one_line(brief_.title);
    document_.first_head = shortened_to_fit(options_.header);
    document_.head = options_.header.empty() ? shortened_to_fit(brief_.title) : document_.first_head;
    document_.classification = one_line(options_.classification);
    document_.state = one_line(brief_.state);
    document_.foot = "CIS Chronicle";
    if (!options_.library.empty()) document_.foot += " · " + options_.library;
    if (!options_.footer.empty()) document_.foot = shortened_to_fit(options_.footer);
    if (!options_.code.empty()) document_.foot += " · " + options_.code;
    front();
    for (const Block& block : brief_.blocks) {
      std::visit(*this, block);
      is_first_block_ = false;
    }
    endnotes();
    return std::move(document_);
  }

  void operator()(const Heading& heading) {
    const auto style = has_parts_ ? ParagraphStyle::heading_2 : ParagraphStyle::heading_1;
    document_.blocks.emplace_back(paragraph(style, heading.text));
  }
  void operator()(const Part& part) {
    bool on_new_page = !is_first_block_;
    const auto add = [&](ParagraphStyle style, const std::string& text, const std::string& place) {
      if (text.empty()) return;
      OfficeParagraph line = paragraph(style, text);
      line.on_new_page = std::exchange(on_new_page, false);
      line.place = place;
      document_.blocks.emplace_back(std::move(line));
    };
    add(ParagraphStyle::part_kicker, part.kicker, {});
    add(ParagraphStyle::heading_1, part.title, spans_.take_place(part.anchor));
    add(ParagraphStyle::subtitle, part.subtitle, {});
  }
  void operator()(const Paragraph& block) {
    document_.blocks.emplace_back(paragraph(ParagraphStyle::body, block.line));
  }
  void operator()(const Facts& facts) {
    for (const Facts::Row& row : facts.rows) {
      OfficeParagraph fact{.style = ParagraphStyle::fact};
      fact.spans = spans_.of({{.text = row.label, .tone = Tone::muted}});
      fact.spans.push_back({.kind = OfficeSpan::Kind::tab});
      for (OfficeSpan& span : spans_.of(row.value)) fact.spans.push_back(std::move(span));
      document_.blocks.emplace_back(std::move(fact));
    }
  }
  void operator()(const Bullets& bullets) {
    OfficeList list;
    for (const Line& item : bullets.items) list.items.push_back(paragraph(ParagraphStyle::bullet, item));
    document_.blocks.emplace_back(std::move(list));
  }
  void operator()(const Numbered& list) {
    OfficeNumbered numbered;
    for (const Numbered::Item& item : list.items) {
      auto& one = numbered.items.emplace_back();
      one.number = numbers_of(item.number);
      one.line = paragraph(ParagraphStyle::number, item.line);
      for (const Line& part : item.parts) one.parts.push_back(paragraph(ParagraphStyle::bullet_below, part));
    }
    document_.blocks.emplace_back(std::move(numbered));
  }
  void operator()(const Aside& aside) {
    document_.blocks.emplace_back(paragraph(ParagraphStyle::aside_head, aside.head));
    OfficeParagraph text{.style = ParagraphStyle::aside};
    const auto end = [&] {
      if (!text.spans.empty()) document_.blocks.emplace_back(std::move(text));
      text = {.style = ParagraphStyle::aside};
    };
    for (const Line& line : aside.lines) {
      if (line.empty()) {
        end();
        continue;
      }
      if (!text.spans.empty()) text.spans.push_back({.kind = OfficeSpan::Kind::line_break});
      for (OfficeSpan& span : spans_.of(line)) text.spans.push_back(std::move(span));
    }
    end();
  }
  void operator()(const Choices&) const {}  // nothing that paper could choose by
  void operator()(const Drawing& drawing) {
    const DrawingStyle style = office_drawing_style();
    for (const DrawingStrip& strip : drawing_strips(drawing, style, document_.page))
      document_.blocks.emplace_back(OfficePicture{.caption = one_line(drawing.caption),
                                                  .svg = svg_of(drawing, style, strip),
                                                  .png = options_.paint(drawing, style, strip),
                                                  .strip = strip});
  }
  void operator()(const Table& block) {
    OfficeTable table{.widths = percent_widths(block)};
    const auto cell = [&](std::size_t column, bool is_head, const Line& line) {
      const bool is_right = block.columns[column].number;
      if (is_head) return paragraph(is_right ? ParagraphStyle::column_head_right : ParagraphStyle::column_head, line);
      return paragraph(is_right ? ParagraphStyle::cell_right : ParagraphStyle::cell, line);
    };
    const bool has_head = std::any_of(block.columns.begin(), block.columns.end(),
                                      [](const Table::Column& column) { return !column.title.empty(); });
    for (std::size_t i = 0; has_head && i < block.columns.size(); ++i)
      table.head.push_back(cell(i, true, {{.text = block.columns[i].title, .link = block.columns[i].link}}));
    for (const auto& row : block.rows) {
      auto& cells = table.rows.emplace_back();
      for (std::size_t i = 0; i < block.columns.size(); ++i)
        cells.push_back(cell(i, false, i < row.size() ? row[i] : Line{}));
    }
    document_.blocks.emplace_back(std::move(table));
  }

 private:
  static bool has_parts(const Brief& brief) {
    return std::any_of(brief.blocks.begin(), brief.blocks.end(),
                       [](const Block& block) { return std::holds_alternative<Part>(block); });
  }

  OfficeParagraph paragraph(ParagraphStyle style, const Line& line) {
    return {.style = style, .spans = spans_.of(line)};
  }
  OfficeParagraph paragraph(ParagraphStyle style, const std::string& text) {
    return paragraph(style, Line{{.text = text}});
  }

  void front() {
    const auto add = [&](ParagraphStyle style, const std::string& text) {
      if (!text.empty()) document_.front.push_back(paragraph(style, text));
    };
    add(ParagraphStyle::kicker, brief_.kicker);
    add(ParagraphStyle::title, brief_.title);
    add(ParagraphStyle::subtitle, brief_.subtitle);
    add(ParagraphStyle::state, brief_.state);
  }

  void endnotes() {
    if (brief_.endnotes.empty()) return;
    document_.sources = paragraph(ParagraphStyle::heading_1, brief_.sources_heading);
    for (const Endnote& endnote : brief_.endnotes)
      if (!spans_.is_cited(endnote.number))
        document_.uncited.items.push_back(paragraph(ParagraphStyle::bullet, endnote.line));
    for (const Endnote* cited : spans_.cited())
      document_.notes.push_back(paragraph(ParagraphStyle::endnote, cited->line));
  }

  const Brief& brief_;
  const OfficeOptions& options_;
  OfficeSpans spans_;
  bool has_parts_;
  bool is_first_block_ = true;  // before which no page ends
  OfficeDocument document_;
};

}  // namespace

OfficeDocument office_document(const Brief& brief, const OfficeOptions& options) {
  return Builder(brief, options).build();
}

}  // namespace chronicle
