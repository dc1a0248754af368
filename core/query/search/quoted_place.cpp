#include "core/query/search/quoted_place.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/words/letters.h"

namespace chronicle {
namespace {

/// What does not show within a line: spaces that break or do not break, tabs, the byte order mark.
constexpr std::array<std::string_view, 11> blanks{" ",      "\t",     "\v",     "\f",     "\u00A0", "\u2007",
                                                  "\u2009", "\u200B", "\u202F", "\u3000", "\uFEFF"};

/// A stretch of a text, in bytes.
struct Passage {
  std::size_t start = 0, end = 0;

  bool empty() const { return start == end; }
  std::string_view of(std::string_view text) const { return text.substr(start, end - start); }
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Length of the blank that the text starts with; 0 if it starts with none.
std::size_t leading_blank(std::string_view text) {
  const auto found = std::find_if(blanks.begin(), blanks.end(), [&](auto blank) { return text.starts_with(blank); });
  return found == blanks.end() ? 0 : found->size();
}

std::size_t trailing_blank(std::string_view text) {
  const auto found = std::find_if(blanks.begin(), blanks.end(), [&](auto blank) { return text.ends_with(blank); });
  return found == blanks.end() ? 0 : found->size();
}

Passage trimmed_passage(std::string_view text, Passage span) {
  while (const std::size_t length = leading_blank(span.of(text))) span.start += length;
  while (const std::size_t length = trailing_blank(span.of(text))) span.end -= length;
  return span;
}

/// The line at `at` without the blanks around it; `at` moves behind its break.
Passage take_line(std::string_view text, std::size_t& at) {
  const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
  const Passage line = trimmed_passage(text, {at, end});
  at = std::min(end + (text.substr(end).starts_with("\r\n") ? 2 : 1), text.size());
  return line;
}

/// Whether blank lines stand between lines of the text.
bool has_gaps(std::string_view text) {
  bool begun = false, gap = false;
  for (std::size_t at = 0; at < text.size();) {
    if (take_line(text, at).empty()) {
      gap = begun;
    } else {
      if (gap) return true;
      begun = true;
    }
  }
  return false;
}

/// The paragraph of that number, from 1.
std::optional<Passage> paragraph(std::string_view text, std::size_t wanted) {
  const bool by_gaps = has_gaps(text);
  Passage current;
  std::size_t number = 0;
  bool open = false;
  for (std::size_t at = 0; at < text.size();) {
    const Passage line = take_line(text, at);
    if (line.empty()) {
      open = false;
    } else if (open && by_gaps) {
      current.end = line.end;
    } else {
      if (number == wanted) return current;
      ++number;
      current = line;
      open = true;
    }
  }
  return number == wanted ? std::optional(current) : std::nullopt;
}

/// Whether a line begins with the number and not with a longer one: "10" begins "10. On trade", not "10.1". Only a sign
/// after it makes a number sure to be that of an item; "10 November" may begin a sentence.
bool begins_item(std::string_view line, std::string_view number, bool surely) {
  if (!line.starts_with(number)) return false;
  const std::string_view rest = line.substr(number.size());
  if (rest.empty()) return true;
  if (rest[0] == '.' || rest[0] == ')') return rest.size() == 1 || !is_digit(rest[1]);
  return !surely && leading_blank(rest) > 0;
}

/// The line that begins with the number, with those of its paragraph that begin with none.
std::optional<Passage> item(std::string_view text, std::string_view number) {
  const bool by_gaps = has_gaps(text);
  for (const bool surely : {true, false}) {
    for (std::size_t at = 0; at < text.size();) {
      Passage found = take_line(text, at);
      if (!begins_item(found.of(text), number, surely)) continue;
      while (by_gaps && at < text.size()) {
        const Passage next = take_line(text, at);
        if (next.empty() || is_digit(text[next.start])) break;
        found.end = next.end;
      }
      return found;
    }
  }
  return std::nullopt;
}

/// What follows `word` in a locator; nothing if it does not begin with it.
std::optional<std::string_view> after(std::string_view locator, std::string_view word) {
  if (!locator.starts_with(word)) return std::nullopt;
  return trimmed_passage(locator, {word.size(), locator.size()}).of(locator);
}

std::optional<std::size_t> whole_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number == 0) return std::nullopt;
  return number;
}

/// Whether the text is like "10" or "10.1".
bool is_item_number(std::string_view text) {
  return !text.empty() && is_digit(text.front()) && is_digit(text.back()) &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || c == '.'; });
}

std::optional<Passage> passage_of(std::string_view text, std::string_view locator) {
  if (locator == "title" || locator == "headline") return paragraph(text, 1);
  if (const auto rest = after(locator, "¶")) {
    const auto number = whole_number(*rest);
    return number ? paragraph(text, *number) : std::nullopt;
  }
  const auto number = after(locator, "item");
  return number && is_item_number(*number) ? item(text, *number) : std::nullopt;
}

/// The text with each run of blanks and line breaks made one space, none at its ends.
std::string on_one_line(std::string_view text) {
  std::string line;
  bool space = false;
  while (!text.empty()) {
    const bool is_break = text[0] == '\n' || text[0] == '\r';
    if (const std::size_t length = is_break ? 1 : leading_blank(text)) {
      space = !line.empty();
      text.remove_prefix(length);
      continue;
    }
    if (space) line += ' ';
    space = false;
    line += text[0];
    text.remove_prefix(1);
  }
  return line;
}

}  // namespace

std::optional<QuotedPlace> find_place(std::string_view text, std::string_view locator) {
  const auto place = passage_of(text, trimmed_passage(locator, {0, locator.size()}).of(locator));
  if (!place) return std::nullopt;
  return QuotedPlace{.text = std::string(place->of(text)), .start = place->start, .end = place->end};
}

std::string shortened(std::string_view text, std::size_t most) {
  std::string line = on_one_line(text);
  std::size_t end = 0;
  for (std::size_t characters = 0; end < line.size(); ++end)
    if (starts_character(line[end]) && characters++ == most) break;
  if (end == line.size()) return line;
  const std::size_t space = line.rfind(' ', end);
  line.resize(space == std::string::npos ? end : space);
  return line + "…";
}

}  // namespace chronicle
