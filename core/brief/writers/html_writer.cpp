#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/brief/writers/column_widths.h"
#include "core/brief/writers/folded_table.h"
#include "core/brief/writers/html_style.h"
#include "core/brief/writers/language.h"
#include "core/brief/writers/markup.h"
#include "core/brief/writers/svg_writer.h"
#include "core/brief/writers/text_width.h"
#include "core/brief/writers/web_address.h"
#include "core/brief/writers/writers.h"
#include "core/edits/merge_records.h"
#include "core/edits/put_back.h"
#include "core/query/questions/question.h"

namespace chronicle {
namespace {

/// Share of the label column of Facts, in percent.
constexpr int label_share = 25;
/// Share of the number column of the endnotes, in percent.
constexpr int number_share = 5;

/// Width of a drawing in a page of its own, in CSS pixels.
constexpr double page_width = 800;

/// Text in which no word is too long for a narrow column, as addresses are: it may break behind its punctuation, and
/// where it has none for long. In a page of its own the style sheet sees to that.
std::string with_breaks(std::string_view text) {
  constexpr std::size_t longest = 24;
  const std::string_view break_here = "\u200b";
  std::string broken;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    std::string_view word = text.substr(at, end - at);
    for (std::string piece; (piece = cut_to_width(word, longest)).size() < word.size();) {
      const std::size_t mark = piece.find_last_of("/_-.?&=,;:");
      const std::size_t length = mark == std::string::npos ? piece.size() : mark + 1;
      broken += word.substr(0, length);
      broken += break_here;
      word.remove_prefix(length);
    }
    broken += word;
    if (end < text.size()) broken += ' ';
    at = end + 1;
  }
  return broken;
}

/// With spaces that do not break.
std::string unbroken(const std::string& text) {
  std::string joined;
  for (const char c : text) joined += c == ' ' ? "\u00a0" : std::string(1, c);
  return joined;
}

std::string attribute(const std::string& name, const std::string& value) {
  return value.empty() ? "" : " " + name + "=\"" + escape_markup(value) + "\"";
}

std::string percent(int share) { return std::to_string(share) + "%"; }

std::string class_of(Tone tone) {
  switch (tone) {
    case Tone::plain:
    case Tone::strong:
      return {};
    case Tone::muted:
      return "muted";
    case Tone::in_force:
      return "in-force";
    case Tone::ended:
      return "ended";
    case Tone::announced:
      return "announced";
    case Tone::attention:
      break;
  }
  return "attention";
}

/// Where links lead.
enum class Target {
  program,  ///< the program follows them: `page:`, `note:` and `drawing:`
  page,     ///< within a page of its own; a record that is not on it is no link
  within,   ///< the same in what the program lays out for PDF
  web,      ///< outside alone
};

class HtmlWriter {
 public:
  HtmlWriter(const Brief& brief, Target target, const Brief& whole, double characters = 0)
      : brief_(brief), target_(target), characters_(characters) {
    for (const Endnote& endnote : whole.endnotes) sources_.emplace(endnote.number, endnote.anchor);
    if (leads_within())
      for (const Block& block : whole.blocks)
        if (const Part* part = std::get_if<Part>(&block)) on_page_.insert(part->anchor);
  }

  std::string body() {
    title({.kicker = brief_.kicker, .title = brief_.title, .subtitle = brief_.subtitle}, {}, {});
    for (const Block& block : brief_.blocks) {
      std::visit(*this, block);
      is_first_block_ = false;
    }
    endnotes();
    return std::move(out_);
  }

  void operator()(const Heading& heading) { out_ += "<h2" + id(heading.anchor) + ">" + text(heading.text) + "</h2>\n"; }
  void operator()(const Part& part) { title(part, "part", is_first_block_ ? "" : "page-break-before: always"); }
  void operator()(const Paragraph& paragraph) { out_ += "<p>" + line(paragraph.line) + "</p>\n"; }
  void operator()(const Bullets& bullets) {
    out_ += "<ul>\n";
    for (const Line& item : bullets.items) out_ += "<li>" + line(item) + "</li>\n";
    out_ += "</ul>\n";
  }
  void operator()(const Numbered& list) {
    if (target_ == Target::page) return ordered(list);
    // A table, as QTextDocument begins each list with 1.
    open_table("numbered");
    for (const Numbered::Item& item : list.items) {
      out_ += "<tr><td class=\"number\"" + width(number_share) + ">" + escape_markup(item.number) +
              ".</td><td class=\"value\">" + line(item.line);
      for (const Line& part : item.parts) out_ += "<br>– " + line(part);
      out_ += "</td></tr>\n";
    }
    out_ += "</table>\n";
  }
  void operator()(const Aside& aside) {
    // A table, as QTextDocument gives only cells a border.
    open_table("aside");
    out_ += "<tr><td class=\"last\"><p class=\"aside-head\">" + line(aside.head) + "</p>\n";
    bool open = false;
    for (const Line& one : aside.lines) {
      if (one.empty() && open) out_ += "</p>\n";
      if (!one.empty()) out_ += (open ? "<br>" : "<p>") + line(one);
      open = !one.empty();
    }
    out_ += std::string(open ? "</p>\n" : "") + "</td></tr></table>\n";
  }
  void operator()(const Choices& choices) {
    if (target_ != Target::program) return;
    out_ += "<p class=\"choices\"><span class=\"muted\">" + escape_markup(choices.label) + "</span>";
    for (const auto& choice : choices.choices) {
      const std::string name = unbroken(escape_markup(choice.text));
      const std::string link = "<a" + attribute("href", address_of(choice.link)) + ">" + name + "</a>";
      // As wide whether it is chosen or not, so that nothing moves under the pointer.
      out_ +=
          choice.is_chosen ? " <span class=\"chosen\">&nbsp;" + name + "&nbsp;</span>" : " &nbsp;" + link + "&nbsp;";
    }
    out_ += "</p>\n";
  }
  /// In a page of its own the drawing itself; elsewhere its place, which the host fills.
  void operator()(const Drawing& drawing) {
    const std::string name = "drawing:" + std::to_string(drawings_++);
    if (target_ == Target::page) {
      out_ += "<figure>" + write_svg(drawing, page_width, page_drawing_style()) + "</figure>\n";
      return;
    }
    const std::string image = "<img" + attribute("src", name) + attribute("alt", drawing.caption) + ">";
    out_ +=
        "<p>" + (target_ == Target::program ? "<a" + attribute("href", name) + ">" + image + "</a>" : image) + "</p>\n";
  }
  void operator()(const Facts& facts) {
    open_table("facts");
    for (const Facts::Row& row : facts.rows)
      out_ += "<tr><td class=\"label\"" + width(label_share) + ">" + text(row.label) + "</td><td class=\"value\">" +
              line(row.value) + "</td></tr>\n";
    out_ += "</table>\n";
  }
  void operator()(const Table& table) {
    if (characters_ <= 0) return rows(table, percent_widths(table));
    if (target_ != Target::program) return rows(table, paper_widths(table, characters_));
    const Table folded = folded_table(table, characters_);
    rows(folded, percent_widths(folded));
  }

 private:
  void rows(const Table& table, const std::vector<int>& widths) {
    open_table("list");
    if (std::any_of(table.columns.begin(), table.columns.end(),
                    [](const auto& column) { return !column.title.empty(); }))
      head(table, widths);
    out_ += "<tbody>\n";
    for (const auto& row : table.rows) {
      out_ += "<tr>";
      for (std::size_t i = 0; i < std::min(row.size(), table.columns.size()); ++i)
        out_ += cell("td", table, i, widths[i], line(row[i]));
      out_ += "</tr>\n";
    }
    out_ += "</tbody></table>\n";
  }

  bool leads_within() const { return target_ == Target::page || target_ == Target::within; }

  /// A list within each item that has items below it; one that is not there has a place all the same. The number of an
  /// item below another is its last part; where the mark of an item can be named, it is named in full.
  void ordered(const Numbered& list) {
    std::vector<std::string> open;  // the numbers of items that are not closed, each below the one before
    out_ += "<ol>\n";
    bool is_list_open = true;  // for the next item; else it begins one within the item before
    const auto close_to = [&](std::size_t depth) {
      if (open.size() > depth) is_list_open = true;
      for (; open.size() > depth; open.pop_back()) out_ += open.size() > depth + 1 ? "</li></ol>\n" : "</li>\n";
    };
    const auto begin_item = [&](const std::string& number, const std::string& style) {
      if (!is_list_open) out_ += "\n<ol>\n";
      out_ += "<li" + attribute("value", number.substr(number.rfind('.') + 1)) + attribute("style", style) + ">";
      open.push_back(number);
      is_list_open = false;
    };
    for (const Numbered::Item& item : list.items) {
      std::vector<std::string> above;
      for (std::size_t at = item.number.find('.'); at != std::string::npos; at = item.number.find('.', at + 1))
        above.push_back(item.number.substr(0, at));
      std::size_t same = 0;
      while (same < above.size() && same < open.size() && open[same] == above[same]) ++same;
      close_to(same);
      for (std::size_t i = same; i < above.size(); ++i) begin_item(above[i], "list-style-type: none");
      begin_item(item.number, above.empty() ? "" : "list-style-type: '" + item.number + ". '");
      out_ += line(item.line);
      if (!item.parts.empty()) (*this)(Bullets{item.parts});
    }
    close_to(0);
    out_ += "</ol>\n";
  }

  /// Another choice may give the page a subtitle: what stands below must not move then.
  bool keeps_subtitle_place() const {
    return target_ == Target::program &&
           std::any_of(brief_.blocks.begin(), brief_.blocks.end(),
                       [](const Block& block) { return std::holds_alternative<Choices>(block); });
  }

  /// `style` is of the first line, whichever that is.
  void title(const Part& part, const std::string& of, std::string style) {
    const std::string prefix = of.empty() ? "" : of + "-";
    const auto styled = [&] { return attribute("style", std::exchange(style, {})); };
    if (!part.kicker.empty())
      out_ += "<p" + attribute("class", prefix + "kicker") + styled() + ">" + text(part.kicker) + "</p>\n";
    if (!part.title.empty())
      out_ += "<h1" + attribute("class", of) + id(part.anchor) + styled() + ">" + text(part.title) + "</h1>\n";
    if (!part.subtitle.empty())
      out_ += "<p class=\"subtitle\">" + text(part.subtitle) + "</p>\n";
    else if (of.empty() && keeps_subtitle_place())
      out_ += "<p class=\"subtitle\">&nbsp;</p>\n";
  }

  void open_table(const std::string& name) {
    const std::string full = target_ == Target::page ? "" : " width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"";
    out_ += "<table class=\"" + name + "\"" + full + ">\n";
  }

  void head(const Table& table, const std::vector<int>& widths) {
    out_ += "<thead><tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      out_ +=
          cell("th", table, i, widths[i], inline_text({.text = table.columns[i].title, .link = table.columns[i].link}));
    out_ += "</tr></thead>\n";
  }

  std::string cell(const std::string& tag, const Table& table, std::size_t column, int share,
                   const std::string& inside) const {
    const bool is_number = table.columns[column].number;
    const bool is_last = column + 1 == table.columns.size();
    const std::string looks = target_ == Target::page ? attribute("class", is_number ? "right" : "") + width(share)
                                                      : attribute("class", is_last ? "last" : "") + width(share) +
                                                            attribute("align", is_number ? "right" : "left");
    return "<" + tag + looks + ">" + inside + "</" + tag + ">";
  }

  /// A page of its own is HTML of today; QTextDocument knows widths and sides as attributes alone.
  std::string width(int share) const {
    return target_ == Target::page ? attribute("style", "width: " + percent(share))
                                   : attribute("width", percent(share));
  }

  /// The anchor of a part of the page; one that is there already stays where it is.
  std::string id(const std::string& anchor) { return ids_.insert(anchor).second ? attribute("id", anchor) : ""; }

  /// Escaped; in a page of its own with the language of what is in another than the page.
  std::string text(std::string_view plain) const {
    if (target_ != Target::page) return escape_markup(with_breaks(plain));
    std::string marked;
    for (const Stretch& stretch : stretches_of(plain, brief_.language))
      marked += stretch.language.empty() || stretch.language == brief_.language
                    ? escape_markup(stretch.text)
                    : "<span" + attribute("lang", std::string(stretch.language)) + ">" + escape_markup(stretch.text) +
                          "</span>";
    return marked;
  }

  void endnotes() {
    if (brief_.endnotes.empty()) return;
    out_ += "<h2 id=\"sources\">" + text(brief_.sources_heading) + "</h2>\n";
    if (brief_.sources_in_short) return endnotes_in_short();
    open_table("notes");
    for (const Endnote& endnote : brief_.endnotes) {
      const std::string number = std::to_string(endnote.number);
      const std::string anchor = "note-" + number;
      const std::string in_page = target_ == Target::page ? id(anchor) : "";
      const bool is_place = target_ == Target::program || target_ == Target::within;
      const std::string place = is_place ? "<a" + attribute("name", anchor) + "></a>" : "";
      out_ += "<tr><td class=\"number\"" + in_page + width(number_share) + ">" + place + number +
              "</td><td class=\"value\">" + line(endnote.line) + "</td></tr>\n";
    }
    out_ += "</table>\n";
  }

  /// One behind the other, each with its number before it.
  void endnotes_in_short() {
    out_ += "<p class=\"notes\">";
    for (const Endnote& endnote : brief_.endnotes) {
      const std::string number = std::to_string(endnote.number);
      const std::string mark =
          target_ == Target::page ? "<span" + id("note-" + number) + ">[" + number + "]</span>" : "[" + number + "]";
      out_ += std::string(&endnote == &brief_.endnotes.front() ? "" : "; ") + mark + "&nbsp;" + line(endnote.line);
    }
    out_ += "</p>\n";
  }

  std::string line(const Line& runs) const {
    std::string inside;
    for (const Run& run : runs) inside += anchor(run.notes.fact) + inline_text(run) + marks(run.notes);
    return inside;
  }

  /// What a link to a fact on this page leads to.
  std::string anchor(const std::string& fact) const {
    return fact.empty() || target_ != Target::program ? "" : "<a" + attribute("name", fact) + "></a>";
  }

  std::string inline_text(const Run& run) const {
    if (run.text.empty()) return {};
    std::string inside = text(run.text);
    if (const std::string address = address_of(run.link); !address.empty())
      inside = "<a" + attribute("href", address) + ">" + inside + "</a>";
    if (run.tone == Tone::strong) return "<b>" + inside + "</b>";
    const std::string tone = class_of(run.tone);
    return tone.empty() ? inside : "<span class=\"" + tone + "\">" + inside + "</span>";
  }

  /// Nothing for a link of any other scheme: a record must not be able to run scripts or open files.
  std::string address_of(const std::string& link) const {
    if (is_web_address(link)) return link;
    if (target_ == Target::web) return {};
    if (leads_within()) return on_page_.contains(link) && !link.empty() ? "#" + link : "";
    const bool is_command = (link.starts_with(put_back_link) && PastChange::parse(link.substr(put_back_link.size()))) ||
                            (link.starts_with(merge_link) && Merge::parse(link.substr(merge_link.size())));
    return is_command || parse_subject(link.substr(0, link.find('#'))) ? "page:" + link : "";
  }

  std::string marks(const Notes& notes) const {
    if (notes.empty()) return {};
    // Marks stay with their word and with each other. Of the spaces that do not break Qt knows this one alone.
    std::string raised = "<sup>";
    for (std::size_t i = 0; i < notes.numbers.size(); ++i) {
      const std::string mark = "[" + std::to_string(notes.numbers[i]) + "]";
      const std::string address = note_address(notes.numbers[i], notes.fact);
      raised += i == 0 ? "\u00a0" : "\u2060";
      raised += address.empty() ? mark : "<a class=\"note\"" + attribute("href", address) + ">" + mark + "</a>";
    }
    return raised + "</sup>";
  }

  std::string note_address(int note, const std::string& fact) const {
    const auto source = sources_.find(note);
    if (source == sources_.end() || target_ == Target::web) return {};
    if (leads_within() || source->second.empty()) return "#note-" + std::to_string(note);
    return "note:" + source->second + (fact.empty() ? "" : "?" + fact);
  }

  const Brief& brief_;
  Target target_;
  double characters_;                   ///< in a line, where that is known; 0: it is not
  std::map<int, std::string> sources_;  ///< by the numbers of their notes
  std::set<std::string> on_page_;
  std::set<std::string> ids_;
  bool is_first_block_ = true;  // before which no page ends
  int drawings_ = 0;
  std::string out_;
};

}  // namespace

std::string write_html_body(const Brief& brief, double characters) {
  return HtmlWriter(brief, Target::program, brief, characters).body();
}

std::string write_html_on_paper(const Brief& brief, double characters, HtmlLinks links, const Brief* whole) {
  const Target target = links == HtmlLinks::within ? Target::within : Target::web;
  return HtmlWriter(brief, target, whole != nullptr ? *whole : brief, characters).body();
}

std::string write_html_fragment(const Brief& brief) { return HtmlWriter(brief, Target::page, brief).body(); }

std::string write_html(const Brief& brief) {
  std::string page = "<!DOCTYPE html>\n<html" + attribute("lang", brief.language) +
                     ">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"author\" content=\"CIS Chronicle\">\n<title>";
  page += escape_markup(brief.title) + "</title>\n<style>\n" + std::string(html_style) +
          "</style>\n</head>\n<body>\n<main>\n";
  page += HtmlWriter(brief, Target::page, brief).body();
  page += "</main>\n<footer><span>CIS Chronicle</span><span>" + escape_markup(brief.state) + "</span></footer>\n";
  return page + "</body>\n</html>\n";
}

}  // namespace chronicle
