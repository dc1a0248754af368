#include "app/commands/actions.h"

#include <QtCore/QCoreApplication>

namespace chronicle::app {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("Commands", text); }

QList<QKeySequence> key_list(const std::vector<QKeySequence>& keys) { return {keys.begin(), keys.end()}; }

}  // namespace

Actions::Actions(QWidget* window) {
  for (const CommandSpec& spec : command_catalogue()) {
    auto* action = new QAction(translated(spec.text), window);
    action->setShortcuts(key_list(spec.keys));
    action->setStatusTip(translated(spec.tip));
    QString tool_tip = translated(spec.tip);
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
  for (const CommandSpec& spec : command_catalogue()) (*this)[spec.command]->setEnabled(spec.can(now));
}

void Actions::fill(QMenuBar* bar) {
  for (const char* title : {QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "&Edit"),
                            QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Go"),
                            QT_TRANSLATE_NOOP("Commands", "&Questions"), QT_TRANSLATE_NOOP("Commands", "&Help")})
    menus_.push_back(bar->addMenu(translated(title)));
  for (const CommandSpec& spec : command_catalogue()) {
    QMenu* shown = menu(spec.menu);
    if (spec.starts_group) shown->addSeparator();
    shown->addAction((*this)[spec.command]);
  }
}

}  // namespace chronicle::app
