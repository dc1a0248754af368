#include "app/print/print_commands.h"

#include "app/print/print_brief.h"

namespace chronicle::app {

PrintCommands::PrintCommands(QWidget* window, Workspace& workspace, const Actions& actions, const RegisterView& rows,
                             Settings& settings)
    : QObject(window), workspace_(workspace), rows_(rows), with_notes_(actions[Command::print_notes]) {
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
  with(Command::print_rows, &PrintCommands::rows, print_brief);
  save(Command::save_rows, &PrintCommands::rows, {});
  actions[Command::print_notes]->setChecked(settings.print_notes());
  connect(with_notes_, &QAction::toggled, this, [&settings](bool on) { settings.set_print_notes(on); });
}

Situation PrintCommands::situation() const { return Situation().setFlag(Given::rows, !rows_.selectedIds().empty()); }

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
  return brief_of({ids.begin(), ids.end()}, tr("%n selected record(s)", nullptr, static_cast<int>(ids.size())));
}

}  // namespace chronicle::app
