#include "core/model/kept_print.h"

#include <algorithm>
#include <charconv>

namespace chronicle {
namespace {

/// A line of its own: what would end it becomes a blank.
std::string line_of(std::string_view name, std::string value) {
  std::replace(value.begin(), value.end(), '\n', ' ');
  return std::string(name) + " " + value + "\n";
}

/// Takes one of the values over; false if there is none of that name or it is no such value.
bool take_value(KeptPrint& print, std::string_view name, std::string_view value) {
  const auto day = [&](Day& into) {
    const auto read = Day::parse(value);
    if (read) into = *read;
    return read.has_value();
  };
  if (name == "as-of") return day(print.as_of);
  if (name == "printed") return day(print.printed);
  if (name == "position") {
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), print.position);
    return error == std::errc{} && end == value.data() + value.size() && print.position >= 0;
  }
  if (name == "record") {
    const auto id = RecordId::parse(value);
    if (id) print.records.push_back(*id);
    return id.has_value();
  }
  if (name == "title") print.title = value;
  if (name == "view") print.view = value;
  if (name == "subject") print.subjects.emplace_back(value);
  return name == "title" || name == "view" || name == "subject";
}

}  // namespace

std::string KeptPrint::text() const {
  std::string text = line_of("title", title) + line_of("as-of", as_of.iso()) + line_of("printed", printed.iso()) +
                     line_of("position", std::to_string(position));
  if (!view.empty()) text += line_of("view", view);
  for (const std::string& subject : subjects) text += line_of("subject", subject);
  for (const RecordId& record : records) text += line_of("record", record.text());
  return text;
}

std::optional<KeptPrint> KeptPrint::parse(std::string_view text) {
  if (text.empty()) return std::nullopt;
  KeptPrint print;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    const auto blank = line.find(' ');
    if (end == std::string_view::npos || blank == std::string_view::npos) return std::nullopt;
    if (!take_value(print, line.substr(0, blank), line.substr(blank + 1))) return std::nullopt;
    text.remove_prefix(end + 1);
  }
  return print;
}

}  // namespace chronicle
