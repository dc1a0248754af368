#include "app/print/print_pages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include "app/print/paper.h"
#include "app/print/printing.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

class PrintPages {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::PrintPages)
};

/// Names that Windows keeps for devices, whatever their ending.
bool is_of_device(const QString& name) {
  static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])([. ]|$)"),
                                         QRegularExpression::CaseInsensitiveOption);
  return device.match(name).hasMatch();
}

/// Long titles end with a whole word.
QString shortened_title(const QString& title) {
  constexpr qsizetype longest = 80;
  if (title.size() <= longest) return title;
  const qsizetype blank = title.lastIndexOf(QLatin1Char(' '), longest);
  return title.left(blank > longest / 2 ? blank : longest);
}

}  // namespace

QString suggested_name(const QString& title, const QString& what) {
  QString name = shortened_title(title.simplified());
  while (name.endsWith(QLatin1Char('?'))) name.chop(1);  // of a question
  if (!what.isEmpty()) name += QStringLiteral(" - ") + what;
  for (QChar& c : name)
    if (QStringLiteral("/\\:*?\"<>|").contains(c) || !c.isPrint()) c = QLatin1Char('-');
  while (name.startsWith(QLatin1Char('.'))) name.remove(0, 1);
  while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))) name.chop(1);
  if (is_of_device(name)) name.prepend(QLatin1Char('-'));
  return (name.isEmpty() ? QStringLiteral("brief") : name) % QStringLiteral(".pdf");
}

bool paint_on(QPrinter& printer, const Printout& printout, const PrintOptions& options, const QString& library) {
  Paper paper(printout, options, printer, library);
  return paint_pages(printer, paper.page_count(), [&](QPainter& painter, int page) { paper.paint(painter, page); });
}

std::optional<QString> print_pages(QWidget* parent, const Printout& printout, const PrintOptions& options,
                                   const QString& library) {
  return ask_and_print(
      parent,
      {.name = QString::fromStdString(one_line(joined(printout).title)),
       .layout = page_layout(options),
       .title = PrintPages::tr("Print"),
       .waiting = PrintPages::tr("Laying out the pages…"),
       .failure = PrintPages::tr("The page could not be printed."),
       .advice =
           PrintPages::tr("Check that the printer is ready and that the document has the pages of the page range."),
       .paint = [&](QPrinter& printer) { return paint_on(printer, arranged(printout, options), options, library); }});
}

}  // namespace chronicle::app
