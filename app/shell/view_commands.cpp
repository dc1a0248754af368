#include "app/shell/view_commands.h"

#include <QtWidgets/QApplication>
#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace chronicle::app {
namespace {

/// Whether the keyboard is in a part of the window.
bool has_keyboard(const QWidget* part) {
  const QWidget* now = QApplication::focusWidget();
  return now != nullptr && (part == now || part->isAncestorOf(now));
}

/// Shows or hides a part; what is hidden gives the keyboard to `other`.
void toggle(QAction* action, QWidget* part, QWidget* other) {
  action->setChecked(true);
  QObject::connect(action, &QAction::toggled, part, [part, other](bool shown) {
    const bool had_keyboard = has_keyboard(part);
    part->setVisible(shown);
    if (!shown && had_keyboard) other->setFocus(Qt::OtherFocusReason);
  });
}

/// To the next part that is shown, or the one before; from outside them to the first.
void walk(const std::vector<QWidget*>& parts, bool forward) {
  std::vector<QWidget*> shown;
  std::copy_if(parts.begin(), parts.end(), std::back_inserter(shown), [](QWidget* part) { return part->isVisible(); });
  const auto now = std::find_if(shown.begin(), shown.end(), has_keyboard);
  const std::size_t count = shown.size(), at = static_cast<std::size_t>(now - shown.begin());
  const std::size_t next = now == shown.end() ? 0 : (at + (forward ? 1 : count - 1)) % count;
  if (count > 0) shown[next]->setFocus(Qt::ShortcutFocusReason);
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
  toggle(actions[Command::show_filter], parts.side, parts.record_register);
  toggle(actions[Command::show_timeline], parts.timeline, parts.record_register);
  const std::vector<QWidget*> walked{parts.questions, parts.filter, parts.timeline, parts.record_register, parts.page};
  for (const auto& [command, forward] : {std::pair{Command::next_panel, true}, {Command::previous_panel, false}})
    QObject::connect(actions[command], &QAction::triggered, &window,
                     [walked, onward = forward] { walk(walked, onward); });
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
