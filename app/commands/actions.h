// The actions of a window.
#pragma once

#include <QtGui/QAction>
#include <QtWidgets/QMenuBar>
#include <vector>

#include "app/commands/catalogue.h"

namespace chronicle::app {

/// The actions of a window, made from the catalogue; at first those alone are enabled that need nothing.
class Actions {
 public:
  explicit Actions(QWidget* window);
  QAction* operator[](Command command) const { return actions_.at(static_cast<std::size_t>(command)); }
  /// Enables those that can do something now.
  void enable(Situation now);
  /// Adds the menus with their actions.
  void fill(QMenuBar* bar);
  /// A menu that has been added.
  QMenu* menu(Menu menu) const { return menus_.at(static_cast<std::size_t>(menu)); }

 private:
  std::vector<QAction*> actions_;
  std::vector<QMenu*> menus_;
};

}  // namespace chronicle::app
