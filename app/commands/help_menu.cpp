#include "app/commands/catalogue.h"

namespace chronicle::app {

std::vector<CommandSpec> Commands::help_menu() {
  using enum Given;
  return {
      {Command::guide,
       QT_TR_NOOP("&User Guide"),
       QT_TR_NOOP("How to use this program"),
       {},
       {QKeySequence(Qt::Key_F1)}},
      {Command::shortcuts,
       QT_TR_NOOP("&Keyboard Shortcuts"),
       QT_TR_NOOP("All keyboard shortcuts of the program"),
       {},
       {QKeySequence(Qt::CTRL | Qt::Key_F1)}},
      {Command::diagnostics, QT_TR_NOOP("&Diagnostics…"),
       QT_TR_NOOP("Technical details for reporting a fault; they contain nothing from the record or your notes"),
       library},
      {Command::about, QT_TR_NOOP("&About CIS Chronicle"), QT_TR_NOOP("Version and licence"), library, {}, true},
  };
}

}  // namespace chronicle::app
