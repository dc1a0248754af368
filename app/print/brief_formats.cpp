#include "app/print/brief_formats.h"

#include <algorithm>

#include "app/print/office_picture.h"
#include "app/print/pdf.h"
#include "app/text/words.h"
#include "core/brief/writers/writers.h"
#include "core/wording/phrases.h"

namespace chronicle::app {
namespace {

/// Whether the path ends so, in capital letters or small ones.
bool ends_in(std::string_view path, std::string_view end) {
  const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; };
  return path.size() >= end.size() && std::equal(end.begin(), end.end(), path.end() - static_cast<long>(end.size()),
                                                 [&](char a, char b) { return a == small(b); });
}

OfficeOptions office_options(const Printout& printout, const BriefPages& pages) {
  const PrintOptions& options = pages.options;
  return {.paper = options.paper,
          .is_landscape = options.is_landscape,
          .margins = options.margins,
          .library = pages.library.toStdString(),
          .header = options.header,
          .footer = options.footer,
          .classification = options.classification,
          .code = code_of(printout),
          .paint = paint_strip};
}

/// Another program breaks the pages of a document: on one page is what stands on one of ours.
Brief in_office(const Printout& printout, const PrintOptions& options) {
  return joined(options.one_page ? on_one_page_each(printout, options) : printout);
}

/// Where there are no pages, what would stand at the head of each stands over the title, and the code under the text.
Brief without_pages(const Printout& printout, const PrintOptions& options) {
  Brief brief = joined(printout);
  if (!options.classification.empty())
    brief.kicker = options.classification + (brief.kicker.empty() ? "" : " · " + brief.kicker);
  if (const std::string code = code_of(printout); !code.empty())
    brief.blocks.emplace_back(
        Paragraph{{{.text = phrases_in(options.language).pages.print_code(code), .tone = Tone::muted}}, true});
  return brief;
}

}  // namespace

const std::vector<BriefFormat>& brief_formats() {
  static const std::vector<BriefFormat> all{
      {{".pdf"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "PDF"),
       true,
       true,
       [](const Printout& printout, const BriefPages& pages) {
         return pdf_of(printout, pages.options, pages.library).toStdString();
       }},
      {{".odt"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "OpenDocument Text"),
       true,
       false,
       [](const Printout& printout, const BriefPages& pages) {
         return write_odt(in_office(printout, pages.options), office_options(printout, pages));
       }},
      {{".docx"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "Word document"),
       true,
       false,
       [](const Printout& printout, const BriefPages& pages) {
         return write_docx(in_office(printout, pages.options), office_options(printout, pages));
       }},
      {{".html", ".htm"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "Web page"),
       false,
       false,
       [](const Printout& printout, const BriefPages& pages) {
         return write_html(without_pages(printout, pages.options));
       }},
      {{".md"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "Markdown"),
       false,
       false,
       [](const Printout& printout, const BriefPages& pages) {
         return write_markdown(without_pages(printout, pages.options));
       }},
      {{".txt"},
       QT_TRANSLATE_NOOP("chronicle::app::BriefFormat", "Plain text"),
       false,
       false,
       [](const Printout& printout, const BriefPages& pages) {
         return write_text(without_pages(printout, pages.options));
       }}};
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
