#include "app/print/printing.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtPrintSupport/QPrintDialog>
#include <QtWidgets/QLineEdit>
#include <algorithm>

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/print/measures.h"
#include "app/print/paper.h"
#include "app/print/print_pages.h"

namespace chronicle::app {
namespace {

/// Where Qt's dialog prints to a file, it proposes the home folder; the file goes where saving begins.
void propose_file(QPrintDialog& dialog, const QPrinter& printer) {
  if (auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("filename")))
    name->setText(QDir(dialogs().folder()).filePath(printer.docName() + QStringLiteral(".pdf")));
}

}  // namespace

bool paint_pages(QPrinter& printer, int count, const std::function<void(QPainter& painter, int page)>& paint) {
  const bool is_part = printer.printRange() == QPrinter::PageRange;
  const int first = is_part ? std::max(printer.fromPage(), 1) : 1;
  const int last = is_part && printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
  QPainter painter;
  if (first > last || !painter.begin(&printer)) return false;
  const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
  for (int i = 0; i <= last - first; ++i) {
    if (i > 0 && !printer.newPage()) return false;
    paint(painter, (backwards ? last - i : first + i) - 1);
  }
  return painter.end();
}

std::optional<QString> ask_and_print(QWidget* parent, const PrintJob& job) {
  QPrinter printer(QPrinter::HighResolution);
  printer.setDocName(QFileInfo(suggested_name(job.name)).completeBaseName());
  printer.setCreator(QLatin1StringView(program_name));
  printer.setResolution(print_resolution);
  printer.setFullPage(job.is_to_the_edges);
  printer.setPageLayout(job.layout);
  QPrintDialog dialog(&printer, parent);
  dialog.setWindowTitle(job.title);
  dialog.setOption(QAbstractPrintDialog::PrintPageRange);
  propose_file(dialog, printer);
  if (!dialogs().run(dialog)) return std::nullopt;
  // Many pages take a while to lay out, during which the window lives on.
  const bool is_printed = wait_while(parent, job.waiting, [&] { return job.paint(printer); }).value_or(false);
  if (is_printed) return printer.outputFileName();
  dialogs().show_message(parent, Severity::error, job.failure, job.advice);
  return std::nullopt;
}

}  // namespace chronicle::app
