#include "app/print/timeline_print_commands.h"

#include "app/dialogs/dialogs.h"
#include "app/print/ask_and_save.h"
#include "app/print/print_pages.h"
#include "app/print/printing.h"
#include "app/print/timeline_dialog.h"
#include "app/print/timeline_formats.h"
#include "app/timeline/record_feed.h"

namespace chronicle::app {
TimelinePrintCommands::TimelinePrintCommands(QWidget* window, Workspace& workspace, const Actions& actions,
                                             const TimelineView& view, const FilterPanel& filter, Settings& settings)
    : QObject(window), window_(window), workspace_(workspace), view_(view), filter_(filter), settings_(settings) {
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
  TimelineDialog dialog(window_, what, whole, {first, last}, settings_);
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
  const auto file = ask_and_print(
      window_, {.name = sheets.title(),
                .layout = QPageLayout(QPageSize(how.size), how.orientation, {}),
                .is_to_the_edges = true,
                .title = tr("Print Timeline"),
                .waiting = tr("Drawing the timeline…"),
                .failure = tr("The timeline could not be printed."),
                .advice = tr("Check that the printer is ready and that the timeline has the pages of the page range."),
                .paint = [&](QPrinter& printer) { return paint_on(printer, sheets); }});
  if (file && !file->isEmpty()) Q_EMIT saved(*file);
}

}  // namespace chronicle::app
