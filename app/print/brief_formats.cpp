#include "app/print/brief_formats.h"

#include <algorithm>

#include "app/print/office_picture.h"
#include "app/print/pdf.h"
#include "app/text/words.h"
#include "core/brief/writers/writers.h"

namespace chronicle::app {
namespace {

/// Whether the path ends so, in capital letters or small ones.
bool ends_in(std::string_view path, std::string_view end) {
  const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; };
  return path.size() >= end.size() && std::equal(end.begin(), end.end(), path.end() - static_cast<long>(end.size()),
                                                 [&](char a, char b) { return a == small(b); });
}

OfficeOptions office_options(const BriefPages& pages) {
  return {.paper = pages.paper, .library = pages.library.toStdString(), .paint = paint_strip};
}

}  // namespace

QPageSize::PageSizeId page_size(PaperSize paper) {
  return paper == PaperSize::letter ? QPageSize::Letter : QPageSize::A4;
}

const std::vector<BriefFormat>& brief_formats() {
  static const std::vector<BriefFormat> all{
      {{".pdf"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "PDF"),
       true,
       true,
       [](const Brief& brief, const BriefPages& pages) {
         return pdf_of(brief, {.size = page_size(pages.paper), .library = pages.library}).toStdString();
       }},
      {{".odt"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "OpenDocument Text"),
       true,
       false,
       [](const Brief& brief, const BriefPages& pages) { return write_odt(brief, office_options(pages)); }},
      {{".docx"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "Word document"),
       true,
       false,
       [](const Brief& brief, const BriefPages& pages) { return write_docx(brief, office_options(pages)); }},
      {{".html", ".htm"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "Web page"),
       false,
       false,
       [](const Brief& brief, const BriefPages&) { return write_html(brief); }},
      {{".md"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "Markdown"),
       false,
       false,
       [](const Brief& brief, const BriefPages&) { return write_markdown(brief); }},
      {{".txt"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "Plain text"),
       false,
       false,
       [](const Brief& brief, const BriefPages&) { return write_text(brief); }}};
  return all;
}

const BriefFormat* format_of(std::string_view path) {
  for (const BriefFormat& format : brief_formats())
    for (const std::string_view end : format.ends)
      if (ends_in(path, end)) return &format;
  return nullptr;
}

QStringList brief_filters() {
  QStringList filters;
  for (const BriefFormat& format : brief_formats()) {
    QStringList patterns;
    for (const std::string_view end : format.ends) patterns << QLatin1Char('*') % text_of(end);
    filters << BriefFormat::tr(format.name) % QStringLiteral(" (") % patterns.join(QLatin1Char(' ')) % QLatin1Char(')');
  }
  return filters;
}

}  // namespace chronicle::app
