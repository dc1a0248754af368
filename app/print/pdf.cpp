#include "app/print/pdf.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>

#include "app/print/paper.h"
#include "app/print/pdf_author.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

constexpr int longest_title = 300;
const auto program = QLatin1StringView("CIS Chronicle");

void lay_out_for(QPdfWriter& writer, QPageSize::PageSizeId size) {
  writer.setResolution(print_resolution);
  writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout::Portrait, page_margins(), QPageLayout::Millimeter));
}

void paint_all(const Brief& brief, QPdfWriter& writer, const QString& library) {
  Paper paper(brief, writer, library);
  QPainter painter(&writer);
  for (int page = 0; page < paper.page_count(); ++page) {
    if (page > 0) writer.newPage();
    paper.paint(painter, page);
  }
}

}  // namespace

QByteArray pdf_of(const Brief& brief, const PdfOptions& options) {
  const QString title = QString::fromStdString(one_line(brief.title)).left(longest_title);
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(program);
    lay_out_for(writer, options.size);
    paint_all(brief, writer, options.library);
  }
  return with_pdf_author(buffer.data(), title, program);
}

int pages_of(const Brief& brief) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  lay_out_for(writer, QPageSize::A4);
  return Paper(brief, writer).page_count();
}

}  // namespace chronicle::app
