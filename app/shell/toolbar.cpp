#include "app/shell/toolbar.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

#include "app/theme/theme.h"

namespace chronicle::app {
namespace {

class Toolbar {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Toolbar)
};

void add_steps(QToolBar& bar, const Actions& actions) {
  actions[Command::back]->setIconText(QStringLiteral("←"));
  actions[Command::forward]->setIconText(QStringLiteral("→"));
  for (const Command command : {Command::back, Command::forward}) {
    bar.addAction(actions[command]);
    bar.widgetForAction(actions[command])->setAccessibleName(actions[command]->toolTip());
  }
}

void add_as_of(QToolBar& bar, QWidget* as_of) {
  auto* space = new QWidget;
  space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar.addWidget(space);
  auto* label = new QLabel(Toolbar::tr("As of"));
  label->setContentsMargins(0, 0, 8, 0);
  bar.addWidget(label);
  bar.addWidget(as_of);
}

void add_menu(QToolBar& bar, const Actions& actions, const QString& text, std::initializer_list<Command> commands) {
  auto* button = new QToolButton;
  button->setText(text + QStringLiteral(" ▾"));
  button->setAccessibleName(text);
  button->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(button);
  for (const Command command : commands) menu->addAction(actions[command]);
  button->setMenu(menu);
  bar.addWidget(button);
}

}  // namespace

void add_toolbar(QMainWindow& window, const Actions& actions, QWidget* search, QWidget* as_of) {
  QToolBar& bar = *window.addToolBar(Toolbar::tr("Toolbar"));
  bar.setObjectName(QStringLiteral("toolbar"));
  bar.setStyleSheet(toolbar_style());
  bar.setMovable(false);
  bar.setFloatable(false);
  bar.setContextMenuPolicy(Qt::PreventContextMenu);
  bar.setToolButtonStyle(Qt::ToolButtonTextOnly);
  add_steps(bar, actions);
  bar.addWidget(search);
  add_as_of(bar, as_of);
  add_menu(bar, actions, Toolbar::tr("Print"),
           {Command::print_page, Command::print_summary, Command::print_list, Command::print_rows});
  add_menu(
      bar, actions, Toolbar::tr("Export"),
      {Command::save_page, Command::save_summary, Command::save_list, Command::save_rows, Command::export_records});
}

}  // namespace chronicle::app
