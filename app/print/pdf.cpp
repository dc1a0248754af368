#include "app/print/pdf.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <algorithm>

#include "app/print/measures.h"
#include "app/print/paper.h"
#include "app/print/pdf_parts.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

constexpr int longest_title = 300;

void lay_out_for(QPdfWriter& writer, const PrintOptions& options) {
  writer.setResolution(print_resolution);
  writer.setPageLayout(page_layout(options));
}

/// Parts, their headings below them, and at the end the sources of all; of a single page its title with its headings.
PdfParts parts_of(const Brief& brief, const Paper& paper, const QPdfWriter& writer) {
  PdfParts parts{.author = program_name, .language = brief.language};
  const double margin = writer.pageLayout().margins(QPageLayout::Point).top();
  const bool is_joined = std::any_of(brief.blocks.begin(), brief.blocks.end(),
                                     [](const Block& block) { return std::holds_alternative<Part>(block); });
  for (const PaperMark& mark : paper.marks()) {
    const PdfPlace place{static_cast<std::size_t>(mark.page), margin + mark.top * points_an_inch / print_resolution};
    for (const QString& name : mark.landmark.names) parts.places.emplace(name.toStdString(), place);
    if (mark.landmark.level == 0) continue;
    const bool is_of_all = is_joined && mark.landmark.names.contains(QStringLiteral("sources"));
    parts.outline.push_back({is_of_all ? 1 : mark.landmark.level, mark.landmark.title.toStdString(), place});
  }
  return parts;
}

void paint_all(Paper& paper, QPdfWriter& writer) {
  QPainter painter(&writer);
  for (int page = 0; page < paper.page_count(); ++page) {
    if (page > 0) writer.newPage();
    paper.paint(painter, page);
  }
}

}  // namespace

QByteArray pdf_of(const Printout& printout, const PrintOptions& options, const QString& library) {
  const Brief whole = joined(printout);
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  PdfParts parts;
  {
    QPdfWriter writer(&buffer);
    lay_out_for(writer, options);
    // Sources have their numbers anew on each of several sheets: a mark would lead to those of another.
    const bool is_apart = options.one_page && printout.pages.size() > 1;
    Paper paper(printout, options, writer, library, is_apart ? HtmlLinks::web : HtmlLinks::within);
    paint_all(paper, writer);
    parts = parts_of(whole, paper, writer);
  }
  parts.title = QString::fromStdString(one_line(whole.title)).left(longest_title).toStdString();
  return QByteArray::fromStdString(with_parts(buffer.data().toStdString(), parts));
}

void on_pdf_pages(const PrintOptions& options, const std::function<void(QPagedPaintDevice&)>& use) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  lay_out_for(writer, options);
  use(writer);
}

Printout on_one_page_each(const Printout& printout, const PrintOptions& options) {
  Printout fitted;
  on_pdf_pages(options, [&](QPagedPaintDevice& device) { fitted = on_one_page_each(printout, options, device); });
  return fitted;
}

}  // namespace chronicle::app
