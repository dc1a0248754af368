#include "core/lists/list_lines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "core/lists/document_type.h"
#include "core/lists/list_mark.h"
#include "core/lists/stems.h"
#include "core/lists/verb_words.h"
#include "core/words/capitalised.h"
#include "core/words/fold.h"
#include "core/words/one_line.h"
#include "core/words/tag.h"

namespace chronicle {
namespace {

struct PastedLine {
  std::size_t number;  ///< from 1 on
  std::string_view text;
  bool is_indented, follows_blank;
};

std::vector<PastedLine> split(std::string_view text) {
  std::vector<PastedLine> lines;
  bool blank_before = true;
  std::size_t number = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("\n\r\v\f", at), text.size());
    const std::string_view whole = text.substr(at, end - at), line = trimmed(whole);
    ++number;
    if (!line.empty()) lines.push_back({number, line, line.data() != whole.data(), blank_before});
    blank_before = line.empty();
    at = end + 1 + (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n' ? 1 : 0);
  }
  return lines;
}

bool begins_small(std::string_view text) { return !text.empty() && with_capital(text) != text; }

bool is_ended(std::string_view text) { return text.ends_with(';') || text.ends_with('.'); }

/// Takes pieces off the end, as long as there are any.
template <std::size_t N>
void take_off(std::string_view& text, const std::array<std::string_view, N>& ends) {
  const auto is_end = [&](std::string_view end) { return text.ends_with(end); };
  for (auto end = std::find_if(ends.begin(), ends.end(), is_end); end != ends.end();
       end = std::find_if(ends.begin(), ends.end(), is_end))
    text = trimmed(text.substr(0, text.size() - end->size()));
}

/// Whether a line heads a list, or tells of it, and is none of its entries.
bool is_heading(std::string_view text) {
  if (text.ends_with(':')) return true;
  constexpr std::string_view names =
      "документ, документы, вопрос, вопросы, повестка, перечень, список, итоги, documents, items, agenda, list";
  static const auto heading_words = names_in_stems(names);
  const auto words = stems_of(text);
  if (words.size() > 8 || guess_type(text).basis != TypeBasis::none) return words.size() <= 3 && verb_in(text);
  return verb_in(text) || std::any_of(words.begin(), words.end(), [](const std::string& word) {
           return std::any_of(heading_words.begin(), heading_words.end(),
                              [&](const auto& name) { return name.front() == word; });
         });
}

/// Reads the lines one after another.
class Reader {
 public:
  explicit Reader(std::string_view text) : lines_(split(text)) {
    std::size_t expected = 1;
    for (const PastedLine& line : lines_) {
      const auto mark = mark_of(line.text, expected);
      is_marked_ = is_marked_ || (mark && !mark->is_roman);
      if (mark && !mark->number.empty()) expected = leading(mark->number) + 1;
    }
    const auto carries_on = [&](const PastedLine& line) { return !line.follows_blank; };
    const auto parts =
        std::count_if(lines_.begin(), lines_.end(), [](const PastedLine& line) { return line.follows_blank; });
    by_paragraph_ = parts > 1 && std::any_of(lines_.begin(), lines_.end(), carries_on);
  }

  ListLines read() {
    for (const PastedLine& line : lines_) take(line);
    for (ListEntry& entry : result_.entries) entry.text = tidy_title(entry.text);
    std::erase_if(result_.entries, [](const ListEntry& entry) { return entry.text.empty(); });
    return std::move(result_);
  }

 private:
  static std::size_t leading(std::string_view number) {
    std::size_t value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return value;
  }

  void take(const PastedLine& line) {
    const auto mark = mark_of(line.text, expected_);
    if (mark && mark->is_roman) return take_roman(line, *mark);
    if (mark) return take_marked(line, *mark);
    if (carries_on(line)) return carry_on(line);
    if (take_apart(line)) return;
    if (is_heading(line.text)) return head(line, line.text);
    if (is_marked_ && guess_type(line.text).basis == TypeBasis::none) return head(line, line.text);
    open({.line = line.number, .text = std::string(line.text)});
  }
  /// A part of the list, unless it names a document itself.
  void take_roman(const PastedLine& line, const ListMark& mark) {
    const std::string_view text = line.text.substr(mark.end);
    if (guess_type(text).basis == TypeBasis::none) return head(line, text);
    open({.line = line.number, .text = std::string(text)});
  }
  void take_marked(const PastedLine& line, const ListMark& mark) {
    const std::string_view text = line.text.substr(mark.end);
    if (!mark.number.empty()) {
      number_ = mark.number;
      expected_ = leading(number_) + 1;
    }
    ListEntry entry{.line = line.number, .text = std::string(text)};
    if (!mark.is_bullet || under_number_) entry.number = number_;
    if (!mark.letter.empty()) entry.mark = number_.empty() ? mark.letter : number_ + "." + mark.letter;
    // "10. Decisions on staff:" with its documents below is no document.
    under_number_ = !mark.number.empty() && text.ends_with(':');
    if (!mark.number.empty()) make_heading_of_whole(mark.number);
    if (under_number_) return head(line, text);
    if (take_rest_apart(entry)) return;
    open(std::move(entry));
  }

  /// "7. Appointments" with 7.1 below it heads those.
  void make_heading_of_whole(const std::string& number) {
    auto& entries = result_.entries;
    if (entries.empty() || !number.ends_with(".1")) return;
    const ListEntry& whole = entries.back();
    if (whole.number + ".1" != number || words_of(whole.text).size() > 3) return;
    heading_ = whole.text;
    result_.left_out.push_back({whole.line, one_line(whole.text)});
    entries.pop_back();
  }

  bool carries_on(const PastedLine& line) const {
    if (!is_open_) return false;
    if (!is_marked_) return by_paragraph_ ? !line.follows_blank : begins_small(line.text) || line.is_indented;
    if (begins_small(line.text)) return true;
    if (line.follows_blank || is_heading(line.text)) return false;
    return line.is_indented || !is_ended(result_.entries.back().text);
  }
  void carry_on(const PastedLine& line) {
    ListEntry& entry = result_.entries.back();
    constexpr std::string_view soft_hyphen = "\u00AD";
    if (entry.text.ends_with(soft_hyphen)) {
      entry.text.resize(entry.text.size() - soft_hyphen.size());
    } else if (entry.text.ends_with('-') && !entry.text.ends_with(" -")) {
      entry.is_parted = true;
    } else {
      entry.text += ' ';
    }
    entry.text += line.text;
  }

  /// "Signed: the Agreement ...; the Protocol ..." and "The Agreement ...; the Protocol ..." in one line.
  bool take_apart(const PastedLine& line) {
    const std::size_t semicolon = line.text.find(';');
    if (semicolon == std::string_view::npos || semicolon + 1 == line.text.size()) return false;
    std::string_view rest = line.text;
    if (const std::size_t colon = rest.find(": "); colon < semicolon) {
      head(line, rest.substr(0, colon + 1));
      rest = rest.substr(colon + 2);
    } else if (is_marked_) {
      return false;
    }
    return take_pieces({.line = line.number, .text = std::string(rest)});
  }
  /// "1) Agreement ...; 2) Protocol ..." in one line.
  bool take_rest_apart(const ListEntry& entry) {
    const std::size_t semicolon = entry.text.find(';');
    if (semicolon == std::string::npos || semicolon + 1 == entry.text.size()) return false;
    const auto mark = mark_of(trimmed(std::string_view(entry.text).substr(semicolon + 1)), 0);
    return mark && !mark->is_bullet && !mark->is_roman && take_pieces(entry);
  }
  bool take_pieces(ListEntry entry) {
    const std::string text = entry.text;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find(';', at), text.size());
      std::string_view piece = trimmed(std::string_view(text).substr(at, end - at));
      if (const auto mark = mark_of(piece, 0); mark && at > 0) {
        if (!mark->number.empty()) number_ = mark->number;
        entry.number = number_;
        entry.mark = mark->letter.empty() ? "" : number_ + (number_.empty() ? "" : ".") + mark->letter;
        piece = piece.substr(mark->end);
      }
      for (const std::string_view filler : {"and ", "и ", "а также ", "the ", "The ", "a ", "an "})
        if (piece.starts_with(filler)) piece = trimmed(piece.substr(filler.size()));
      entry.text = with_capital(piece);
      if (!piece.empty()) open(entry);
      at = end + 1;
    }
    expected_ = leading(number_) + 1;
    is_open_ = false;
    return true;
  }

  void head(const PastedLine& line, std::string_view text) {
    heading_ = std::string(text);
    result_.left_out.push_back({line.number, one_line(text)});
    is_open_ = false;
  }
  void open(ListEntry entry) {
    entry.heading = heading_;
    result_.entries.push_back(std::move(entry));
    is_open_ = true;
  }

  std::vector<PastedLine> lines_;
  bool is_marked_ = false, by_paragraph_ = false;
  bool is_open_ = false, under_number_ = false;
  std::string number_, heading_;
  std::size_t expected_ = 1;
  ListLines result_;
};

/// What a sentence has as its object, "утвердили Концепцию ...", as it is called.
std::string in_nominative(std::string title) {
  constexpr std::array<std::array<std::string_view, 2>, 6> words{{{"Концепцию", "Концепция"},
                                                                  {"Стратегию", "Стратегия"},
                                                                  {"Программу", "Программа"},
                                                                  {"Конвенцию", "Конвенция"},
                                                                  {"Декларацию", "Декларация"},
                                                                  {"Информацию", "Информация"}}};
  for (const auto& [object, name] : words)
    if (title.starts_with(object)) return title.replace(0, object.size(), name);
  return title;
}

/// Whether the text is one quotation: "«О Концепции ...»", but not "«А» и «Б»".
bool is_quoted(std::string_view text, std::string_view open, std::string_view close) {
  return text.size() > open.size() + close.size() && text.starts_with(open) && text.ends_with(close) &&
         text.find(close, open.size()) == text.size() - close.size() &&
         text.find(open, open.size()) >= text.size() - close.size();
}

}  // namespace

ListLines lines_of(std::string_view text) { return Reader(text).read(); }

std::string tidy_title(std::string_view text) {
  const std::string line = one_line(text);
  std::string_view title = trimmed(line);
  constexpr std::array<std::string_view, 7> ends{"; и", "; and", ", и", ", and", ";", ",", " –"};
  constexpr std::array<std::string_view, 5> abbreviations{" г.", " гг.", " др.", " etc.", " Inc."};
  take_off(title, ends);
  const bool keeps_point = std::any_of(abbreviations.begin(), abbreviations.end(),
                                       [&](std::string_view end) { return title.ends_with(end); });
  if (!keeps_point && title.ends_with('.') && !title.ends_with("..."))
    title = trimmed(title.substr(0, title.size() - 1));
  take_off(title, ends);
  constexpr std::array<std::array<std::string_view, 2>, 4> quotes{{{"«", "»"}, {"“", "”"}, {"„", "“"}, {"\"", "\""}}};
  for (const auto& [open, close] : quotes)
    if (is_quoted(title, open, close)) title = title.substr(open.size(), title.size() - open.size() - close.size());
  return in_nominative(std::string(trimmed(title)));
}

}  // namespace chronicle
