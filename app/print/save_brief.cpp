#include "app/print/save_brief.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/files/save_file.h"
#include "app/print/pdf.h"
#include "core/brief/writers/writers.h"

namespace chronicle::app {
namespace {

/// Whether the path ends so, in capital letters or small ones.
bool ends_in(std::string_view path, std::string_view end) {
  const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; };
  return path.size() >= end.size() && std::equal(end.begin(), end.end(), path.end() - static_cast<long>(end.size()),
                                                 [&](char a, char b) { return a == small(b); });
}

}  // namespace

std::optional<BriefFormat> format_of(std::string_view path) {
  constexpr std::array<std::pair<std::string_view, BriefFormat>, 5> ends{{{".pdf", BriefFormat::pdf},
                                                                          {".html", BriefFormat::html},
                                                                          {".htm", BriefFormat::html},
                                                                          {".md", BriefFormat::markdown},
                                                                          {".txt", BriefFormat::text}}};
  for (const auto& [end, format] : ends)
    if (ends_in(path, end)) return format;
  return std::nullopt;
}

Result<void> save_brief(const Brief& brief, const std::string& path, BriefFormat format, const QString& library) {
  switch (format) {
    case BriefFormat::html:
      return save_file(path, write_html(brief));
    case BriefFormat::markdown:
      return save_file(path, write_markdown(brief));
    case BriefFormat::text:
      return save_file(path, write_text(brief));
    case BriefFormat::pdf:
      break;
  }
  return save_file(path, pdf_of(brief, {.library = library}).toStdString());
}

}  // namespace chronicle::app
