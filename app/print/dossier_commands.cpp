#include "app/print/dossier_commands.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/files/save_file.h"
#include "app/print/ask_and_save.h"
#include "app/print/dossier_dialog.h"
#include "app/print/paper.h"
#include "app/print/pdf.h"
#include "app/print/print_pages.h"

namespace chronicle::app {

DossierCommands::DossierCommands(QWidget* window, Workspace& workspace, const Actions& actions,
                                 const RegisterView& rows, Settings& settings)
    : QObject(window), window_(window), workspace_(workspace), rows_(rows), settings_(settings) {
  connect(actions[Command::dossier], &QAction::triggered, this, &DossierCommands::run);
}

DossierRecipe DossierCommands::shown() const {
  const auto selected = rows_.selectedIds();
  DossierRecipe recipe{.title = tr("Dossier")};
  for (const RecordId& id : selected.size() > 1 ? selected : rows_.shownIds()) recipe.subjects.push_back(id.text());
  return recipe;
}

PrintOptions DossierCommands::options() { return {.language = shown_language}; }

void DossierCommands::run() {
  DossierDialog dialog(window_, *workspace_.catalogue(), shown(), settings_);
  if (!dialogs().run(dialog)) return;
  const auto dossier = compose(dialog.recipe());
  if (!dossier || dossier->parts.empty()) return;
  if (dialog.wish() == DossierDialog::Wish::save) save(*dossier);
  if (dialog.wish() == DossierDialog::Wish::print) print(*dossier);
}

std::optional<Dossier> DossierCommands::compose(const DossierRecipe& recipe) {
  auto dossier = workspace_.compose_by(
      [&](const Context& context) { return compose_dossier(context, recipe, workspace_.today()); });
  if (dossier) return std::move(*dossier);
  Q_EMIT failed(dossier.error());
  return std::nullopt;
}

/// Very many pages are asked about first.
bool DossierCommands::may_take_its_pages(const Dossier& dossier, const QString& action) {
  const int pages =
      wait_while(window_, tr("Laying out the pages…"), [&] { return pages_of(dossier, options()); }).value_or(0);
  return pages <= many_pages || dialogs().ask(window_, tr("The dossier takes %n page(s).", nullptr, pages), action);
}

void DossierCommands::save(const Dossier& dossier) {
  if (!may_take_its_pages(dossier, tr("Save"))) return;
  const SaveDialog dialog{tr("Save Dossier As"), suggested_name(dossier.title), brief_filters(),
                          tr("Saving the dossier…")};
  const BriefPages pages{.library = workspace_.library_name(), .options = options()};
  const auto path = ask_and_save(window_, dialog, [&](const std::string& chosen) {
    const BriefFormat* format = format_of(chosen);
    return save_file(chosen,
                     write_dossier(dossier, format != nullptr ? *format : brief_formats().front(), pages).bytes);
  });
  if (path) Q_EMIT saved(*path);
}

void DossierCommands::print(const Dossier& dossier) {
  if (!may_take_its_pages(dossier, tr("Print"))) return;
  QPrinter printer(QPrinter::HighResolution);
  printer.setDocName(dossier.title.left(80));
  printer.setCreator(QStringLiteral("CIS Chronicle"));
  printer.setResolution(print_resolution);
  printer.setPageLayout(page_layout(options()));
  QPrintDialog dialog(&printer, window_);
  dialog.setWindowTitle(tr("Print Dossier"));
  dialog.setOption(QAbstractPrintDialog::PrintPageRange);
  if (!dialogs().run(dialog)) return;
  const QString library = workspace_.library_name();
  const bool printed = wait_while(window_, tr("Laying out the pages…"), [&] {
                         return paint_on(printer, {{brief_for(dossier, options(), printer)}, {}}, options(), library);
                       }).value_or(false);
  if (!printed)
    dialogs().show_message(
        window_, Severity::error, tr("The dossier could not be printed."),
        tr("Check that the printer is ready and that the document has the pages of the page range."));
}

}  // namespace chronicle::app
