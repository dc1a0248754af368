#include "app/print/timeline_print_commands.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/print/ask_and_save.h"
#include "app/print/measures.h"
#include "app/print/paper.h"
#include "app/print/print_pages.h"
#include "app/print/timeline_dialog.h"
#include "app/print/timeline_formats.h"
#include "app/timeline/record_feed.h"

namespace chronicle::app {
namespace {

/// False if the printer failed.
bool paint_on(QPrinter& printer, const TimelineSheets& sheets) {
  const bool is_part = printer.printRange() == QPrinter::PageRange;
  const int first = is_part ? std::max(printer.fromPage(), 1) : 1;
  const int last = is_part && printer.toPage() > 0 ? std::min(printer.toPage(), sheets.count()) : sheets.count();
  QPainter painter;
  if (first > last || !painter.begin(&printer)) return false;
  painter.scale(printer.resolution() / pixels_an_inch, printer.resolution() / pixels_an_inch);
  for (int sheet = first; sheet <= last; ++sheet) {
    if (sheet > first && !printer.newPage()) return false;
    sheets.paint(painter, sheet - 1);
  }
  return painter.end();
}

}  // namespace

TimelinePrintCommands::TimelinePrintCommands(QWidget* window, Workspace& workspace, const Actions& actions,
                                             const TimelineView& view, const FilterPanel& filter)
    : QObject(window), window_(window), workspace_(workspace), view_(view), filter_(filter) {
  connect(actions[Command::print_timeline], &QAction::triggered, this, &TimelinePrintCommands::run);
}

void TimelinePrintCommands::run() {
  const TimelineOnPaper what{.content = content_of(request_of(workspace_)),
                             .as_of = workspace_.as_of(),
                             .today = workspace_.today(),
                             .narrowed = filter_.chosenWords(),
                             .library = workspace_.library_name()};
  const timeline::Limits whole = timeline::Record(what.content.entries, what.content.groups, what.today).limits();
  const auto [first, last] = view_.visibleRange();
  TimelineDialog dialog(window_, what, whole, {first, last});
  if (!dialogs().run(dialog)) return;
  if (dialog.wish() == TimelineDialog::Wish::save) return save(what, dialog.layout_chosen());
  if (dialog.wish() == TimelineDialog::Wish::print) print(what, dialog.layout_chosen());
}

void TimelinePrintCommands::save(const TimelineOnPaper& what, const TimelineLayout& how) {
  const QString title = TimelineSheets(what, how, TimelineSheets::Form::pages).title();
  const SaveDialog dialog{tr("Save Timeline As"), suggested_name(title), timeline_filters(),
                          tr("Drawing the timeline…")};
  const auto path = ask_and_save(window_, dialog, [&](const std::string& chosen) {
    const TimelineFormat* format = timeline_format_of(chosen);
    return save_timeline(what, how, chosen, format != nullptr ? *format : timeline_formats().front());
  });
  if (path) Q_EMIT saved(*path);
}

void TimelinePrintCommands::print(const TimelineOnPaper& what, const TimelineLayout& how) {
  const TimelineSheets sheets(what, how, TimelineSheets::Form::pages);
  QPrinter printer(QPrinter::HighResolution);
  printer.setDocName(sheets.title());
  printer.setCreator(QStringLiteral("CIS Chronicle"));
  printer.setResolution(print_resolution);
  printer.setFullPage(true);
  printer.setPageLayout(QPageLayout(QPageSize(how.size), how.orientation, {}));
  QPrintDialog dialog(&printer, window_);
  dialog.setWindowTitle(tr("Print Timeline"));
  dialog.setOption(QAbstractPrintDialog::PrintPageRange);
  if (!dialogs().run(dialog)) return;
  const bool printed =
      wait_while(window_, tr("Drawing the timeline…"), [&] { return paint_on(printer, sheets); }).value_or(false);
  if (!printed)
    dialogs().show_message(
        window_, Severity::error, tr("The timeline could not be printed."),
        tr("Check that the printer is ready and that the timeline has the pages of the page range."));
}

}  // namespace chronicle::app
