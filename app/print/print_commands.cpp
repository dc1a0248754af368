#include "app/print/print_commands.h"

#include <memory>
#include <utility>

#include "app/dialogs/dialogs.h"
#include "app/print/print_window.h"
#include "app/print/save_list.h"
#include "app/print/workspace_codes.h"
#include "app/register/register_text.h"
#include "app/register/shown_view.h"
#include "core/wording/phrases.h"

namespace chronicle::app {
namespace {

/// Records take a page at least: with more of them it is asked before the pages are made.
constexpr int many_records = 50;

/// What pages are made of, apart from the window: by a connection of its own, in whichever thread.
struct Composing {
  LibraryFile file;
  std::shared_ptr<const Catalogue> catalogue;
  std::shared_ptr<const Passing> passing;
  Day as_of;
  std::vector<Subject> subjects;
  std::string title;
  std::optional<KeptPrint> shown;  ///< absent where the library keeps no prints

  Result<Printout> operator()(const PrintOptions& options) const {
    const auto library = file.open();
    if (!library) return fail(library.error());
    Printout printout{.title = title};
    for (const Subject& subject : subjects) {
      auto brief = compose(print_context(*library, *catalogue, as_of, passing.get(), options), subject);
      if (!brief) return fail(brief.error());
      printout.pages.push_back(*std::move(brief));
    }
    if (options.code && shown) {
      KeptPrint print = *shown;
      print.title = joined(printout).title;
      printout.kept = coded_print(*library, std::move(print), printout.pages);
    }
    return printout;
  }
};

/// What the choices for a page are kept for.
QString kind_of(const Subject& subject) {
  const auto* id = std::get_if<RecordId>(&subject);
  return id == nullptr ? QStringLiteral("question") : text_of(name_of(id->kind()));
}

}  // namespace

PrintCommands::PrintCommands(QWidget* window, Workspace& workspace, const Actions& actions, const RegisterView& rows,
                             const FilterPanel& filter, Settings& settings)
    : QObject(window), window_(window), workspace_(workspace), rows_(rows), filter_(filter), settings_(settings) {
  const auto on = [&](Command command, auto deed) { connect(actions[command], &QAction::triggered, this, deed); };
  on(Command::print_page, [this] { print(page()); });
  on(Command::save_page, [this] { save(page()); });
  on(Command::print_summary, [this] { print(summary()); });
  on(Command::save_summary, [this] { save(summary()); });
  on(Command::print_rows, [this] { print(rows_to_print()); });
  on(Command::save_rows, [this] { save(this->rows()); });
  on(Command::print_list, [this] { print(list_request()); });
  on(Command::save_list, [this] { save_list(); });
}

void PrintCommands::print(const Asked& asked) {
  if (!asked) return;
  PrintWindow window(*asked, settings_, window_);
  dialogs().run(window);
  if (window.saved()) Q_EMIT saved(*window.saved());
}

void PrintCommands::save(const Asked& asked) {
  if (!asked) return;
  if (const auto path = save_as(window_, *asked, memory_of(settings_, *asked))) Q_EMIT saved(*path);
}

PrintRequest PrintCommands::request_of(std::vector<Subject> subjects, const QString& kind) const {
  PrintRequest request{.kind = kind, .library = library_on_paper(workspace_.library().path())};
  request.state = text_of(phrases_in(shown_language).pages.as_of(workspace_.as_of()));
  Composing composing{.file = workspace_.library().file(),
                      .catalogue = workspace_.catalogue(),
                      .passing = std::make_shared<const Passing>(workspace_.passing()),
                      .as_of = workspace_.as_of(),
                      .subjects = std::move(subjects),
                      .title = {},
                      .shown = {}};
  if (composing.subjects.size() > 1)
    composing.title = tr("Pages of %1").arg(count_text(rows_.kind(), composing.subjects.size())).toStdString();
  request.codes = codes_of(workspace_, window_);
  if (request.codes.can_keep()) {
    composing.shown = shown_now();
    for (const Subject& subject : composing.subjects) composing.shown->subjects.push_back(text_of(subject));
  }
  request.compose = std::move(composing);
  return request;
}

/// What the window shows, to be kept with what is printed of it.
KeptPrint PrintCommands::shown_now() const {
  return {.view = shown_view(workspace_, rows_).text(), .as_of = workspace_.as_of(), .printed = workspace_.today()};
}

PrintCommands::Asked PrintCommands::page() const {
  if (!workspace_.subject()) return std::nullopt;
  PrintRequest request = request_of({*workspace_.subject()}, kind_of(*workspace_.subject()));
  const auto* question = std::get_if<Question>(&*workspace_.subject());
  if (question != nullptr && question->ask == Ask::documents) request.what = tr("documents");
  return request;
}

PrintCommands::Asked PrintCommands::summary() const {
  const auto session = workspace_.session();
  if (!session) return std::nullopt;
  PrintRequest request = request_of({*session}, kind_of(*session));
  request.what = tr("summary");
  return request;
}

PrintCommands::Asked PrintCommands::rows() const {
  const auto ids = rows_.selectedIds();
  if (ids.empty()) return std::nullopt;
  return request_of({ids.begin(), ids.end()}, text_of(name_of(rows_.kind())));
}

PrintCommands::Asked PrintCommands::rows_to_print() const {
  const auto records = static_cast<int>(rows_.selectedIds().size());
  const QString question =
      tr("Print the full pages of %n record(s)? To print one line for each, choose Print List.", nullptr, records);
  if (records > many_records && !dialogs().ask(window_, question, tr("Print"))) return std::nullopt;
  return rows();
}

/// As it stands on the screen, in the language of the window.
PrintRequest PrintCommands::list_request() const {
  PrintRequest request{
      .kind = QStringLiteral("list"), .library = library_on_paper(workspace_.library().path()), .is_composed = false};
  request.codes = codes_of(workspace_, window_);
  KeptPrint shown = shown_now();
  const Brief page = list_page();
  shown.title = page.title;
  request.compose = [page, shown, can_keep = request.codes.can_keep(),
                     file = workspace_.library().file()](const PrintOptions& options) -> Result<Printout> {
    Printout printout{.pages = {page}};
    if (!options.code || !can_keep) return printout;
    const auto library = file.open();
    if (!library) return fail(library.error());
    printout.kept = coded_print(*library, shown, {});
    return printout;
  };
  return request;
}

RecordList PrintCommands::list() const {
  RecordList selected = rows_.selectedList();
  return selected.positions.size() > 1 ? selected : rows_.shownList();
}

/// Named by what it lists: "Documents: In force, 2021".
Brief PrintCommands::list_page() const {
  const RecordList listed = list();
  const auto all = static_cast<std::size_t>(rows_.total());
  const auto shown = static_cast<std::size_t>(rows_.position().second);
  const QString count = listed.positions.size() < shown ? selected_text(listed.kind, listed.positions.size(), shown)
                                                        : count_text(listed.kind, shown, all);
  const QString kind = tab_title(listed.kind), chosen = filter_.chosenWords();
  const QString title =
      chosen.isEmpty() ? kind : tr("%1: %2", "a list of records and what is chosen").arg(kind, chosen);
  return page_of(listed, rows_.sight(), title.toStdString(), count.toStdString());
}

void PrintCommands::save_list() {
  const PrintRequest request = list_request();
  const BriefPages pages{.library = request.library, .options = memory_of(settings_, request).options};
  const auto path = save_list_as(window_, list_page(), rows_of(list(), rows_.sight()), pages);
  if (path) Q_EMIT saved(*path);
}

}  // namespace chronicle::app
