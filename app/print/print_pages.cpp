#include "app/print/print_pages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtPrintSupport/QPrintDialog>
#include <algorithm>

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/print/paper.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

class PrintPages {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::PrintPages)
};

void prepare(QPrinter& printer, const Printout& printout, const PrintOptions& options) {
  printer.setDocName(QString::fromStdString(one_line(joined(printout).title)).left(80));
  printer.setCreator(QStringLiteral("CIS Chronicle"));
  printer.setResolution(print_resolution);
  printer.setPageLayout(page_layout(options));
}

/// Names that Windows keeps for devices, whatever their ending.
bool is_of_device(const QString& name) {
  static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])([. ]|$)"),
                                         QRegularExpression::CaseInsensitiveOption);
  return device.match(name).hasMatch();
}

}  // namespace

QString suggested_name(const QString& title, const QString& what) {
  QString name = title.left(80).simplified();
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
  const int first = printer.printRange() == QPrinter::PageRange ? std::max(printer.fromPage(), 1) : 1;
  const int last = printer.printRange() == QPrinter::PageRange && printer.toPage() > 0
                       ? std::min(printer.toPage(), paper.page_count())
                       : paper.page_count();
  QPainter painter;
  if (first > last || !painter.begin(&printer)) return false;
  const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
  for (int i = 0; i <= last - first; ++i) {
    if (i > 0 && !printer.newPage()) return false;
    paper.paint(painter, (backwards ? last - i : first + i) - 1);
  }
  return painter.end();
}

bool print_pages(QWidget* parent, const Printout& printout, const PrintOptions& options, const QString& library) {
  QPrinter printer(QPrinter::HighResolution);
  prepare(printer, printout, options);
  QPrintDialog dialog(&printer, parent);
  dialog.setWindowTitle(PrintPages::tr("Print"));
  dialog.setOption(QAbstractPrintDialog::PrintPageRange);
  if (!dialogs().run(dialog)) return false;
  // Many pages take a while to lay out, during which the window lives on.
  const bool is_printed = wait_while(parent, PrintPages::tr("Laying out the pages…"), [&] {
                            return paint_on(printer, arranged(printout, options), options, library);
                          }).value_or(false);
  if (!is_printed)
    dialogs().show_message(
        parent, Severity::error, PrintPages::tr("The page could not be printed."),
        PrintPages::tr("Check that the printer is ready and that the document has the pages of the page range."));
  return is_printed;
}

}  // namespace chronicle::app
