// What the user put down about a record, at the head of its page.
#include "core/brief/pages/composer.h"
#include "core/store/user/user_notes.h"

namespace chronicle {
namespace {

/// "My note", the star, the tags.
Line head_of(const Composer& composer, const UserNote& note) {
  Line head{{.text = composer.text(Label::my_note), .tone = Tone::strong}};
  if (note.bookmarked) head.push_back({.text = " \u00b7 \u2605\u00a0" + composer.text(Label::bookmarked)});
  for (const std::string& tag : note.tags) {
    head.push_back({.text = &tag == &note.tags.front() ? " \u00b7 " : " "});
    head.push_back({.text = "#" + tag});
  }
  return head;
}

/// The lines of a text; of several empty ones in a row one, and none at the ends.
std::vector<Line> note_lines(const std::string& text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string line = text.substr(at, end - at);
    at = end + 1;
    if (line.find_first_not_of(" \t\r") != std::string::npos)
      lines.push_back({{.text = std::move(line)}});
    else if (!lines.empty() && !lines.back().empty())
      lines.emplace_back();
  }
  if (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

}  // namespace

void compose_user_note(Composer& composer, const RecordId& id) {
  const auto note = composer.context().library.user_notes().find(id);
  if (note) composer.add(Aside{.head = head_of(composer, *note), .lines = note_lines(note->text)});
}

}  // namespace chronicle
