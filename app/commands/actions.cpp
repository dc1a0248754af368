#include "app/commands/actions.h"

namespace chronicle::app {
namespace {

QList<QKeySequence> key_list(const std::vector<QKeySequence>& keys) { return {keys.begin(), keys.end()}; }

}  // namespace

Actions::Actions(QWidget* window) {
  for (const CommandSpec& spec : Commands::catalogue()) {
    auto* action = new QAction(Commands::tr(spec.text), window);
    action->setShortcuts(key_list(spec.keys));
    action->setStatusTip(Commands::tr(spec.tip));
    QString tool_tip = Commands::tr(spec.tip);
    if (!spec.keys.empty())
      tool_tip += QStringLiteral(" (%1)").arg(spec.keys.front().toString(QKeySequence::NativeText));
    action->setToolTip(tool_tip);
    action->setCheckable(spec.checkable);
    window->addAction(action);
    actions_.push_back(action);
  }
  enable({});
}

void Actions::enable(Situation now) {
  for (const CommandSpec& spec : Commands::catalogue()) (*this)[spec.command]->setEnabled(spec.can(now));
}

void Actions::fill(QMenuBar* bar) {
  for (const QString& title :
       {Commands::tr("&File"), Commands::tr("&Edit"), Commands::tr("&Record"), Commands::tr("&View"),
        Commands::tr("&Go"), Commands::tr("&Questions"), Commands::tr("&Help")})
    menus_.push_back(bar->addMenu(title));
  for (const CommandSpec& spec : Commands::catalogue()) {
    QMenu* shown = menu(spec.menu);
    if (spec.starts_group) shown->addSeparator();
    shown->addAction((*this)[spec.command]);
  }
}

}  // namespace chronicle::app
