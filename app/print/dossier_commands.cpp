#include "app/print/dossier_commands.h"

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/files/save_file.h"
#include "app/print/ask_and_save.h"
#include "app/print/dossier_dialog.h"
#include "app/print/pdf.h"
#include "app/print/print_pages.h"
#include "app/print/printing.h"
#include "app/print/workspace_codes.h"
#include "app/register/shown_view.h"

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
  DossierDialog dialog(window_, *workspace_.catalogue(), shown(), settings_,
                       [this](const std::vector<std::string>& subjects) { return sections_of_pages(subjects); });
  if (!dialogs().run(dialog)) return;
  const auto dossier = compose(dialog.recipe());
  if (!dossier || dossier->parts.empty()) return;
  if (dialog.wish() == DossierDialog::Wish::save) save(*dossier);
  if (dialog.wish() == DossierDialog::Wish::print) print(*dossier);
}

/// In a thread, which the user can end.
std::optional<Dossier> DossierCommands::compose(const DossierRecipe& recipe) {
  const LibraryFile file = workspace_.library().file();
  const auto catalogue = workspace_.catalogue();
  const Passing passing = workspace_.passing();
  const std::string view = shown_view(workspace_, rows_).text();
  const Day as_of = workspace_.as_of(), today = workspace_.today();
  const bool can_keep = keeps_prints(workspace_.library());
  const auto work = [&](const std::function<bool()>& is_over) -> Result<Dossier> {
    const auto library = file.open();
    if (!library) return fail(library.error());
    auto made = compose_dossier({*library, *catalogue, as_of, &passing, false, shown_language}, recipe, today, is_over);
    if (made && can_keep) {
      KeptPrint shown = shown_of(*made, as_of);
      shown.view = view;
      made->kept = coded_print(*library, std::move(shown), made->parts);
    }
    return made;
  };
  auto dossier = wait_unless_cancelled(window_, tr("Composing the pages…"), work);
  if (!dossier) return std::nullopt;
  if (*dossier) return std::move(**dossier);
  Q_EMIT failed(dossier->error());
  return std::nullopt;
}

/// Of all pages of a kind each section once; they are composed for their headings, so of very many the first will do.
std::vector<Section> DossierCommands::sections_of_pages(const std::vector<std::string>& subjects) const {
  constexpr std::size_t enough = 20;
  Printout pages;
  for (const std::string& text : subjects) {
    if (pages.pages.size() == enough) break;
    const auto page = workspace_.compose_by(
        [&](const Context& context) { return compose_dossier(context, {.subjects = {text}}, workspace_.today()); });
    if (page && !page->parts.empty()) pages.pages.push_back(page->parts.front());
  }
  return sections_of(pages);
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
  const auto path = with_code(codes_of(workspace_, window_), dossier, [&](const Dossier& made) {
    return ask_and_save(window_, dialog, [&](const std::string& chosen) {
      const BriefFormat* format = format_of(chosen);
      return save_file(chosen, write_dossier(made, format != nullptr ? *format : brief_formats().front(), pages).bytes);
    });
  });
  if (path) Q_EMIT saved(*path);
}

void DossierCommands::print(const Dossier& dossier) {
  if (!may_take_its_pages(dossier, tr("Print"))) return;
  const QString library = workspace_.library_name();
  PrintJob job{.name = dossier.title,
               .layout = page_layout(options()),
               .title = tr("Print Dossier"),
               .waiting = tr("Laying out the pages…"),
               .failure = tr("The dossier could not be printed."),
               .advice = tr("Check that the printer is ready and that the document has the pages of the page range.")};
  const auto file = with_code(codes_of(workspace_, window_), dossier, [&](const Dossier& made) {
    job.paint = [&](QPrinter& printer) {
      return paint_on(printer, printout_of(made, brief_for(made, options(), printer)), options(), library);
    };
    return ask_and_print(window_, job);
  });
  if (file && !file->isEmpty()) Q_EMIT saved(*file);
}

}  // namespace chronicle::app
