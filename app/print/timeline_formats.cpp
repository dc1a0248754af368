#include "app/print/timeline_formats.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>
#include <cmath>

#include "app/files/save_file.h"
#include "app/print/measures.h"
#include "app/print/paper.h"
#include "app/print/pdf_parts.h"
#include "app/print/printing.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

/// Beyond so many points on a side many programs show no picture.
constexpr double longest_side = 30'000;

Result<std::string> write_pdf(const TimelineSheets& sheets, const TimelineLayout& how) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  PdfParts parts{
      .title = sheets.title().toStdString(), .author = program_name, .language = std::string(code_of(shown_language))};
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(print_resolution);
    writer.setPageLayout(QPageLayout(QPageSize(how.size), how.orientation, {}));
    QPainter painter(&writer);
    painter.scale(print_resolution / pixels_an_inch, print_resolution / pixels_an_inch);
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
      if (sheet > 0) writer.newPage();
      sheets.paint(painter, sheet);
      if (sheets.begins(sheet))
        parts.outline.push_back({1, sheets.name(sheet).toStdString(), {static_cast<std::size_t>(sheet), 0.0}});
    }
  }
  return with_parts(buffer.data().toStdString(), parts);
}

Result<std::string> write_svg(const TimelineSheets& sheets, const TimelineLayout& /*how*/) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    const QSizeF size = sheets.size();
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pixels_an_inch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(sheets.title());
    generator.setDescription(QLatin1StringView(program_name));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    sheets.paint(painter, 0);
  }
  return buffer.data().toStdString();
}

Result<std::string> write_png(const TimelineSheets& sheets, const TimelineLayout& /*how*/) {
  const QSizeF size = sheets.size() * fineness;
  if (size.width() > longest_side || size.height() > longest_side)
    return fail({.code = ErrorCode::cannot_write,
                 .detail = TimelineFormat::tr("the picture would be %1 by %2 points; choose fewer years, PDF or SVG")
                               .arg(std::lround(size.width()))
                               .arg(std::lround(size.height()))
                               .toStdString()});
  QImage image(size.toSize(), QImage::Format_RGB32);
  const int dots_a_metre = static_cast<int>(std::lround(pixels_an_inch * fineness / metres_an_inch));
  image.setDotsPerMeterX(dots_a_metre);
  image.setDotsPerMeterY(dots_a_metre);
  image.fill(Qt::white);
  {
    QPainter painter(&image);
    painter.scale(fineness, fineness);
    sheets.paint(painter, 0);
  }
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes.toStdString();
}

}  // namespace

const std::vector<TimelineFormat>& timeline_formats() {
  static const std::vector<TimelineFormat> all{
      {".pdf", QT_TRANSLATE_NOOP("chronicle::app::TimelineFormat", "PDF, in pages"), TimelineSheets::Form::pages,
       write_pdf},
      {".svg", QT_TRANSLATE_NOOP("chronicle::app::TimelineFormat", "Picture of lines"), TimelineSheets::Form::picture,
       write_svg},
      {".png", QT_TRANSLATE_NOOP("chronicle::app::TimelineFormat", "Picture of points"), TimelineSheets::Form::picture,
       write_png}};
  return all;
}

const TimelineFormat* timeline_format_of(std::string_view path) {
  for (const TimelineFormat& format : timeline_formats())
    if (text_of(path).endsWith(text_of(format.end), Qt::CaseInsensitive)) return &format;
  return nullptr;
}

QStringList timeline_filters() {
  QStringList filters;
  for (const TimelineFormat& format : timeline_formats())
    filters << TimelineFormat::tr(format.name) % QStringLiteral(" (*") % text_of(format.end) % QLatin1Char(')');
  return filters;
}

bool paint_on(QPrinter& printer, const TimelineSheets& sheets) {
  const double dots_a_pixel = printer.resolution() / pixels_an_inch;
  return paint_pages(printer, sheets.count(), [&](QPainter& painter, int sheet) {
    painter.save();
    painter.scale(dots_a_pixel, dots_a_pixel);
    sheets.paint(painter, sheet);
    painter.restore();
  });
}

Result<void> save_timeline(const TimelineOnPaper& what, const TimelineLayout& how, const std::string& path,
                           const TimelineFormat& format) {
  const TimelineSheets sheets(what, how, format.form);
  auto bytes = format.write(sheets, how);
  if (!bytes) {
    bytes.error().file = path;
    return fail(bytes.error());
  }
  return save_file(path, *bytes);
}

}  // namespace chronicle::app
