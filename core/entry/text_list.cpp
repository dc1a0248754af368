#include "core/entry/text_list.h"

#include <algorithm>

#include "core/words/tag.h"

namespace chronicle {
namespace {

constexpr std::string_view carriage_return = "\\r", line_end = "\\n", backslash = "\\\\";

std::string written(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (c == '\n')
      line += line_end;
    else if (c == '\r')
      line += carriage_return;
    else if (c == '\\')
      line += backslash;
    else
      line += c;
  }
  return line;
}

/// A backslash before any other letter is itself.
std::string meant(std::string_view line) {
  std::string text;
  while (!line.empty()) {
    const bool is_mark = line.starts_with(line_end) || line.starts_with(carriage_return) || line.starts_with(backslash);
    const char c = !is_mark ? line.front() : line[1] == 'n' ? '\n' : line[1] == 'r' ? '\r' : '\\';
    text += c;
    line.remove_prefix(is_mark ? 2 : 1);
  }
  return text;
}

}  // namespace

std::vector<std::string_view> pieces_of(std::string_view text, std::string_view marks) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(marks), text.size());
    if (const auto piece = trimmed(text.substr(0, end)); !piece.empty()) pieces.push_back(piece);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return pieces;
}

std::vector<std::string> split_texts(std::string_view text) {
  std::vector<std::string> texts;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!trimmed(line).empty()) texts.push_back(meant(line));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return texts;
}

std::string joined_texts(const std::vector<std::string>& texts) {
  std::string text;
  for (const std::string& one : texts) text += (text.empty() ? "" : "\n") + written(one);
  return text;
}

}  // namespace chronicle
