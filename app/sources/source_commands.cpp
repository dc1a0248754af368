#include "app/sources/source_commands.h"

#include <algorithm>

#include "app/sources/keep_copy.h"
#include "app/text/words.h"
#include "core/store/user/kept_copies.h"
#include "core/wording/titles.h"

namespace chronicle::app {

SourceCommands::SourceCommands(QWidget* window, Workspace& workspace, const Actions& actions)
    : QObject(window), window_(window), workspace_(workspace) {
  connect(actions[Command::keep_copy], &QAction::triggered, this, &SourceCommands::keep);
  connect(actions[Command::drop_copy], &QAction::triggered, this, &SourceCommands::drop);
}

Situation SourceCommands::situation() { return Situation().setFlag(Given::kept_copy, has_copy()); }

bool SourceCommands::has_copy() {
  const auto id = workspace_.selection();
  if (!id || id->kind() != Kind::source) return false;
  return workspace_.read_or(false, [&](const Library& library) {
    const auto sources = library.kept_copies().sources();
    return std::find(sources.begin(), sources.end(), *id) != sources.end();
  });
}

std::string SourceCommands::checksum_of_copy(const RecordId& source) {
  return workspace_.read_or(std::string(), [&](const Library& library) {
    const auto copy = library.kept_copies().find(source);
    return copy ? copy->checksum : std::string();
  });
}

void SourceCommands::keep() {
  const int begun = workspace_.opening();
  const auto id = workspace_.selection();
  const auto source = id ? Ref<Kind::source>::parse(id->text()) : std::nullopt;
  if (!source) return;
  const QString title = QString::fromStdString(title_of(*workspace_.catalogue(), *id, shown_language));
  const std::string before = checksum_of_copy(*id);
  if (!before.empty() && !ask_to_replace_copy(window_, title)) return;
  const auto keep = [&](const KeptCopy& copy) {
    return workspace_.write(begun, [&](Library& library) { return library.kept_copies().keep(copy, before); });
  };
  if (ask_to_keep_copy(window_, *source, title, workspace_.today(), keep)) Q_EMIT copiesChanged();
}

void SourceCommands::drop() {
  const int begun = workspace_.opening();
  const auto id = workspace_.selection();
  if (!id) return;
  const std::string before = checksum_of_copy(*id);
  if (!ask_to_drop_copy(window_, QString::fromStdString(title_of(*workspace_.catalogue(), *id, shown_language))))
    return;
  const auto dropped =
      workspace_.write(begun, [&](Library& library) { return library.kept_copies().drop(*id, before); });
  if (!dropped) Q_EMIT failed(dropped.error());
  Q_EMIT copiesChanged();  // or another has changed them, which is why it failed
}

}  // namespace chronicle::app
