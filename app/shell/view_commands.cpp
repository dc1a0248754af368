#include "app/shell/view_commands.h"

namespace chronicle::app {
namespace {

void toggle(QAction* action, QWidget* widget) {
  action->setChecked(true);
  QObject::connect(action, &QAction::toggled, widget, &QWidget::setVisible);
}

/// Gives the keyboard to a widget; `show` brings it back where it is hidden.
void focus(const QAction* action, QWidget* widget, QAction* show = nullptr) {
  QObject::connect(action, &QAction::triggered, widget, [widget, show] {
    if (show != nullptr) show->setChecked(true);
    widget->setFocus(Qt::ShortcutFocusReason);
  });
}

}  // namespace

void do_view_commands(QMainWindow& window, const Actions& actions, const WindowParts& parts) {
  toggle(actions[Command::show_filter], parts.side);
  toggle(actions[Command::show_timeline], parts.timeline);
  QObject::connect(actions[Command::full_screen], &QAction::toggled, &window,
                   [&window](bool on) { on ? window.showFullScreen() : window.showNormal(); });
  focus(actions[Command::focus_filter], parts.filter, actions[Command::show_filter]);
  focus(actions[Command::focus_timeline], parts.timeline, actions[Command::show_timeline]);
  focus(actions[Command::focus_register], parts.record_register);
  focus(actions[Command::focus_page], parts.page);
  QObject::connect(actions[Command::search], &QAction::triggered, parts.search, &SearchBox::begin);
  QObject::connect(actions[Command::go_to], &QAction::triggered, parts.go_to, &GoToPalette::toggle);
}

}  // namespace chronicle::app
