#include "app/commands/catalogue.h"

namespace chronicle::app {

const std::vector<CommandSpec>& Commands::catalogue() {
  static const std::vector<CommandSpec> all = [] {
    std::vector<CommandSpec> commands;
    const auto add = [&](Menu menu, const std::vector<CommandSpec>& in_it) {
      for (const CommandSpec& command : in_it) commands.emplace_back(command).menu = menu;
    };
    add(Menu::file, file_menu());
    add(Menu::edit, edit_menu());
    add(Menu::record, record_menu());
    add(Menu::view, view_menu());
    add(Menu::go, go_menu());
    add(Menu::questions, questions_menu());
    add(Menu::help, help_menu());
    return commands;
  }();
  return all;
}

}  // namespace chronicle::app
