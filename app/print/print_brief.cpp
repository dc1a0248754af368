#include "app/print/print_brief.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtGui/QScreen>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <algorithm>

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/print/ask_and_save.h"
#include "app/print/paper.h"
#include "app/print/save_brief.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

class Print {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Print)
};

void prepare(QPrinter& printer, const Brief& brief) {
  printer.setDocName(QString::fromStdString(one_line(brief.title)).left(80));
  printer.setCreator(QStringLiteral("CIS Chronicle"));
  printer.setResolution(print_resolution);
  printer.setPageMargins(page_margins(), QPageLayout::Millimeter);
}

/// Names that Windows keeps for devices, whatever their ending.
bool is_of_device(const QString& name) {
  static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])([. ]|$)"),
                                         QRegularExpression::CaseInsensitiveOption);
  return device.match(name).hasMatch();
}

}  // namespace

QString suggested_name(const Brief& brief, const QString& what) {
  QString name = QString::fromStdString(brief.title).left(80).simplified();
  if (!what.isEmpty()) name += QStringLiteral(" - ") + what;
  for (QChar& c : name)
    if (QStringLiteral("/\\:*?\"<>|").contains(c) || !c.isPrint()) c = QLatin1Char('-');
  while (name.startsWith(QLatin1Char('.'))) name.remove(0, 1);
  while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))) name.chop(1);
  if (is_of_device(name)) name.prepend(QLatin1Char('-'));
  return (name.isEmpty() ? QStringLiteral("brief") : name) % QStringLiteral(".pdf");
}

bool paint_on(QPrinter& printer, const Brief& brief, const QString& library) {
  Paper paper(brief, printer, library);
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

namespace {

/// A long brief takes a while to lay out, during which the window lives on.
bool paint_while_waiting(QWidget* parent, QPrinter& printer, const Brief& brief, const QString& library) {
  return wait_while(parent, Print::tr("Laying out the pages…"), [&] { return paint_on(printer, brief, library); })
      .value_or(false);
}

/// By its own action, if it still has it, so that the dialog marks that one as chosen.
void fit_to_width(QPrintPreviewDialog& dialog) {
  if (auto* action = dialog.findChild<QAction*>(QStringLiteral("fitWidthAction"))) return action->trigger();
  if (auto* pages = dialog.findChild<QPrintPreviewWidget*>()) pages->fitToWidth();
}

}  // namespace

void print_brief(QWidget* parent, const Brief& brief, const QString& library) {
  QPrinter printer(QPrinter::HighResolution);
  prepare(printer, brief);
  QPrintDialog dialog(&printer, parent);
  dialog.setWindowTitle(Print::tr("Print"));
  dialog.setOption(QAbstractPrintDialog::PrintPageRange);
  if (!dialogs().run(dialog)) return;
  if (!paint_while_waiting(parent, printer, brief, library))
    dialogs().show_message(
        parent, Severity::error, Print::tr("The page could not be printed."),
        Print::tr("Check that the printer is ready and that the document has the pages of the page range."));
}

void preview_brief(QWidget* parent, const Brief& brief, const QString& library) {
  QPrinter printer(QPrinter::HighResolution);
  prepare(printer, brief);
  QPrintPreviewDialog dialog(&printer, parent);
  dialog.setWindowTitle(Print::tr("Print preview"));
  dialog.resize(QSize(900, 860).boundedTo(dialog.screen()->availableSize() - QSize(32, 64)));
  fit_to_width(dialog);
  QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                   [&](QPrinter* asked) { paint_while_waiting(&dialog, *asked, brief, library); });
  dialogs().run(dialog);
}

std::optional<QString> save_brief_as(QWidget* parent, const Brief& brief, const QString& library, const QString& what) {
  return ask_and_save(
      parent, {Print::tr("Save as"), suggested_name(brief, what), brief_filters(), Print::tr("Saving the page…")},
      [&](const std::string& path) { return save_brief_by_name(brief, path, library); });
}

}  // namespace chronicle::app
