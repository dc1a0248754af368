#include "app/print/print_commands.h"

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/print/pdf.h"
#include "app/print/print_brief.h"
#include "app/print/save_list.h"
#include "app/register/register_text.h"

namespace chronicle::app {

PrintCommands::PrintCommands(QWidget* window, Workspace& workspace, const Actions& actions, const RegisterView& rows,
                             const FilterPanel& filter, Settings& settings)
    : QObject(window),
      window_(window),
      workspace_(workspace),
      rows_(rows),
      filter_(filter),
      with_notes_(actions[Command::print_notes]) {
  const auto with = [&](Command command, std::optional<Brief> (PrintCommands::*compose_it)(), const auto& use) {
    connect(actions[command], &QAction::triggered, this, [this, window, compose_it, use] {
      if (const auto brief = (this->*compose_it)()) use(window, *brief, workspace_.library_name());
    });
  };
  with(Command::print_page, &PrintCommands::page, print_brief);
  with(Command::preview_page, &PrintCommands::page, preview_brief);
  const auto save = [&](Command command, std::optional<Brief> (PrintCommands::*compose_it)(), const QString& what) {
    with(command, compose_it, [this, what](QWidget* over, const Brief& brief, const QString& library) {
      if (const auto path = save_brief_as(over, brief, library, what)) Q_EMIT saved(*path);
    });
  };
  save(Command::save_page, &PrintCommands::page, {});
  with(Command::print_summary, &PrintCommands::summary, print_brief);
  save(Command::save_summary, &PrintCommands::summary, tr("summary"));
  with(Command::print_rows, &PrintCommands::rows_to_print, print_brief);
  save(Command::save_rows, &PrintCommands::rows, {});
  connect(actions[Command::print_list], &QAction::triggered, this,
          [this] { print_brief(window_, list_page(), workspace_.library_name()); });
  connect(actions[Command::save_list], &QAction::triggered, this, &PrintCommands::save_list);
  actions[Command::print_notes]->setChecked(settings.print_notes());
  connect(with_notes_, &QAction::toggled, this, [&settings](bool on) { settings.set_print_notes(on); });
}

std::optional<Brief> PrintCommands::brief_of(const std::vector<Subject>& subjects, const QString& title) {
  const bool with_notes = with_notes_->isChecked();
  auto briefs = workspace_.compose_by([&](Context context) -> Result<std::vector<Brief>> {
    context.with_user_note = with_notes;
    std::vector<Brief> composed;
    for (const Subject& subject : subjects) {
      auto brief = compose(context, subject);
      if (!brief) return fail(brief.error());
      composed.push_back(std::move(*brief));
    }
    return composed;
  });
  if (!briefs) {
    Q_EMIT failed(briefs.error());
    return std::nullopt;
  }
  if (briefs->empty()) return std::nullopt;
  if (briefs->size() == 1) return std::move(briefs->front());
  const std::string state = briefs->front().state;
  return join(*briefs, title.toStdString(), state);
}

std::optional<Brief> PrintCommands::page() {
  if (!workspace_.subject()) return std::nullopt;
  return brief_of({*workspace_.subject()}, {});
}

std::optional<Brief> PrintCommands::summary() {
  const auto session = workspace_.session();
  if (!session) return std::nullopt;
  return brief_of({*session}, {});
}

std::optional<Brief> PrintCommands::rows() {
  const auto ids = rows_.selectedIds();
  return brief_of({ids.begin(), ids.end()}, tr("Pages of %1").arg(count_text(rows_.kind(), ids.size())));
}

/// Records take a page at least: with that many of them it is asked before the pages are made.
std::optional<Brief> PrintCommands::rows_to_print() {
  const auto records = static_cast<int>(rows_.selectedIds().size());
  const QString action = tr("Print");
  if (records > many_pages) {
    const QString question =
        tr("Print the full pages of %n record(s)? To print one line for each, choose Print List.", nullptr, records);
    return dialogs().ask(window_, question, action) ? rows() : std::nullopt;
  }
  auto brief = rows();
  if (!brief) return brief;
  const int pages = wait_while(window_, tr("Laying out the pages…"), [&] { return pages_of(*brief); }).value_or(0);
  if (pages <= many_pages || dialogs().ask(window_, tr("Print %n page(s)?", nullptr, pages), action)) return brief;
  return std::nullopt;
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
  const auto path = save_list_as(window_, list_page(), rows_of(list(), rows_.sight()), workspace_.library_name());
  if (path) Q_EMIT saved(*path);
}

}  // namespace chronicle::app
