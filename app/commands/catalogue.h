// The catalogue of what the window can do: menus, toolbar, shortcut list and its test all go by it.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtGui/QKeySequence>
#include <vector>

#include "app/commands/situation.h"

namespace chronicle::app {

enum class Command {
  new_library,
  open_library,
  save_copy,
  kept_copies,
  import_records,
  export_records,
  update_record,
  print_page,
  save_page,
  print_summary,
  save_summary,
  print_list,
  save_list,
  print_rows,
  save_rows,
  dossier,
  print_timeline,
  quit,
  undo,
  redo,
  copy,
  copy_id,
  copy_citation,
  citation_style,
  copy_documents,
  find,
  find_next,
  find_previous,
  search,
  years_in_view,
  clear_filter,
  keep_copy,
  drop_copy,
  bookmark,
  edit_note,
  edit_record,
  edit_part,
  save_record,
  new_record,
  add_document,
  add_several,
  add_delegation,
  add_statement,
  add_commitment,
  add_figure,
  add_announcement,
  add_signature,
  merge_records,
  remove_record,
  editor_name,
  show_filter,
  show_timeline,
  zoom_in,
  zoom_out,
  zoom_all,
  zoom_recent,
  text_larger,
  text_smaller,
  text_normal,
  full_screen,
  language,
  go_to,
  back,
  forward,
  previous,
  next,
  first,
  last,
  as_of_today,
  as_of_day,
  as_of_session,
  focus_filter,
  focus_timeline,
  focus_register,
  focus_page,
  next_panel,
  previous_panel,
  ask_in_force,
  ask_horizon,
  ask_promises,
  ask_no_trace,
  ask_announced,
  ask_delegations,
  ask_speakers,
  ask_signatures,
  ask_comparison,
  ask_conflicts,
  ask_evidence,
  evidence_of_page,
  ask_coverage,
  ask_changes,
  ask_doubles,
  changes_of_page,
  changes_since_visit,
  compare_periods,
  save_question,
  guide,
  shortcuts,
  diagnostics,
  about,
};

/// The menus, from the left.
enum class Menu { file, edit, record, view, go, questions, help };

/// What is known of a command before there is a window.
struct CommandSpec {
  Command command;
  const char* text;                  ///< to be translated by Commands::tr
  const char* tip;                   ///< one sentence, to be translated likewise
  Situation needs;                   ///< what must hold so that the command can do something
  std::vector<QKeySequence> keys{};  ///< the first is shown
  bool starts_group = false;         ///< a separator stands before it in the menu
  bool checkable = false;
  Menu menu{};  ///< that it stands in; the catalogue fills it

  /// Whether all holds that it needs.
  bool can(Situation now) const { return (now & needs) == needs; }
};

/// What the window can be asked to do: the one list from which menus, toolbar, palette and the list of shortcuts come.
class Commands {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Commands)

 public:
  /// All in the order of the menus.
  static const std::vector<CommandSpec>& catalogue();

 private:
  /// The commands of a menu, in its order: each is in a file of its own, such as file_menu.cpp.
  static std::vector<CommandSpec> file_menu();
  static std::vector<CommandSpec> edit_menu();
  static std::vector<CommandSpec> record_menu();
  static std::vector<CommandSpec> view_menu();
  static std::vector<CommandSpec> go_menu();
  static std::vector<CommandSpec> questions_menu();
  static std::vector<CommandSpec> help_menu();
};

}  // namespace chronicle::app
