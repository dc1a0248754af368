#include "core/brief/office/spans.h"

#include <algorithm>

#include "core/brief/writers/language.h"
#include "core/brief/writers/web_address.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

bool is_hexadecimal(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

bool may_stand(std::string_view address, std::size_t at, std::size_t path) {
  const char c = address[at];
  if (c == '%') return at + 2 < address.size() && is_hexadecimal(address[at + 1]) && is_hexadecimal(address[at + 2]);
  // Letters beyond ASCII may stand in the name of a server, where no code could.
  if (static_cast<unsigned char>(c) >= 0x80) return at < path;
  if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  return std::string_view("-._~:/?#@!$&'()*+,;=").find(c) != std::string_view::npos;
}

}  // namespace

std::string uri_of(std::string_view address) {
  const std::string line = one_line(address);
  const std::size_t server = line.find("://");
  const std::size_t path = server == std::string::npos ? 0 : std::min(line.find('/', server + 3), line.size());
  std::string uri;
  bool has_fragment = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool is_sign = line[at] == '#';
    if (may_stand(line, at, path) && !(is_sign && has_fragment)) {
      uri += line[at];
      has_fragment = has_fragment || is_sign;
      continue;
    }
    const auto byte = static_cast<unsigned char>(line[at]);
    uri += '%';
    uri += "0123456789ABCDEF"[byte >> 4U];
    uri += "0123456789ABCDEF"[byte & 0xFU];
  }
  return uri;
}

OfficeSpans::OfficeSpans(const Brief& brief) : language_(brief.language) {
  for (const Endnote& endnote : brief.endnotes) endnotes_.emplace(endnote.number, &endnote);
  for (const Block& block : brief.blocks)
    if (const Part* part = std::get_if<Part>(&block); part != nullptr && !part->anchor.empty() && !part->title.empty())
      places_.emplace(part->anchor, "part_" + std::to_string(places_.size() + 1));
  free_places_ = places_;
}

std::string OfficeSpans::take_place(const std::string& anchor) {
  const auto taken = free_places_.extract(anchor);
  return taken ? taken.mapped() : std::string();
}

std::vector<OfficeSpan> OfficeSpans::of(const Line& line) {
  std::vector<OfficeSpan> spans;
  for (const Run& run : line) {
    add_text(run, spans);
    add_marks(run, spans);
  }
  return spans;
}

void OfficeSpans::add_text(const Run& run, std::vector<OfficeSpan>& spans) const {
  const std::string text = one_line(run.text);
  const std::string link = address_of(run.link);
  const auto add = [&](std::string_view piece, const std::string& address) {
    for (const Stretch& stretch : stretches_of(piece, language_))
      spans.push_back(
          {.text = std::string(stretch.text), .tone = run.tone, .language = stretch.language, .address = address});
  };
  std::size_t at = 0;
  while (link.empty()) {
    const auto found = find_web_address(text, at);
    if (!found) break;
    const std::string_view address = std::string_view(text).substr(found->start, found->end - found->start);
    add(std::string_view(text).substr(at, found->start - at), {});
    add(address, uri_of(address));
    at = found->end;
  }
  add(std::string_view(text).substr(at), link);
}

void OfficeSpans::add_marks(const Run& run, std::vector<OfficeSpan>& spans) {
  for (const int number : run.notes.numbers) {
    if (!spans.empty() && !spans.back().text.ends_with(' ')) spans.push_back({.text = "\u00a0"});
    const auto endnote = endnotes_.find(number);
    if (endnote == endnotes_.end()) {
      spans.push_back({.text = "[" + std::to_string(number) + "]"});
      continue;
    }
    const auto [note, is_first] = notes_.emplace(number, cited_.size());
    if (is_first) cited_.push_back(endnote->second);
    spans.push_back({.kind = is_first ? OfficeSpan::Kind::note : OfficeSpan::Kind::note_again, .note = note->second});
  }
}

std::string OfficeSpans::address_of(const std::string& link) const {
  if (is_web_address(link)) return uri_of(link);
  const auto place = places_.find(link);
  return place == places_.end() ? std::string() : "#" + place->second;
}

}  // namespace chronicle
