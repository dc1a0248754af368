#include "app/shell/actions.h"

#include <QtCore/QCoreApplication>

namespace chronicle::app {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("Commands", text); }

QList<QKeySequence> key_list(const std::vector<QKeySequence>& keys) { return {keys.begin(), keys.end()}; }

}  // namespace

// Texts are marked for translation by QT_TRANSLATE_NOOP in the context "Commands".
#define TEXT(text) QT_TRANSLATE_NOOP("Commands", text)

const std::vector<CommandSpec>& command_catalogue() {
  static const std::vector<CommandSpec> catalogue{
      {Command::new_library,
       Menu::file,
       TEXT("&New Library…"),
       TEXT("Make a new library from the bundled record"),
       {QKeySequence::New}},
      {Command::open_library, Menu::file, TEXT("&Open Library…"), TEXT("Open another library"), {QKeySequence::Open}},
      {Command::save_copy,
       Menu::file,
       TEXT("Save a &Copy…"),
       TEXT("Save a copy of this library"),
       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
      {Command::import_records,
       Menu::file,
       TEXT("&Import…"),
       TEXT("Bring in records from a JSON file"),
       {QKeySequence(Qt::CTRL | Qt::Key_I)},
       true},
      {Command::export_records,
       Menu::file,
       TEXT("&Export…"),
       TEXT("Write every record to a JSON file"),
       {QKeySequence(Qt::CTRL | Qt::Key_E)}},
      {Command::update_record, Menu::file, TEXT("&Bring in the Newer Record"),
       TEXT("Bring the bundled record of this program into the library; what you added stays")},
      {Command::print_page,
       Menu::file,
       TEXT("&Print Page…"),
       TEXT("Print the page of the selected record"),
       {QKeySequence::Print},
       true},
      {Command::preview_page,
       Menu::file,
       TEXT("Print Pre&view…"),
       TEXT("See the page as it will be printed"),
       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}},
      {Command::save_page,
       Menu::file,
       TEXT("&Save Page as…"),
       TEXT("Save the page as PDF, HTML, Markdown or text"),
       {QKeySequence::Save}},
      {Command::print_summary,
       Menu::file,
       TEXT("Print Session S&ummary…"),
       TEXT("Print the summary of the session that the selected record belongs to"),
       {},
       true},
      {Command::save_summary, Menu::file, TEXT("Save Session Su&mmary as…"),
       TEXT("Save the summary of the session that the selected record belongs to")},
      {Command::print_rows,
       Menu::file,
       TEXT("Print Selected &Rows…"),
       TEXT("Print the pages of the selected rows, in their order"),
       {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P)}},
      {Command::save_rows, Menu::file, TEXT("Save Selected Rows &as…"),
       TEXT("Save the pages of the selected rows, in their order")},
      {Command::quit, Menu::file, TEXT("&Quit"), TEXT("Leave the program"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, true},

      {Command::copy, Menu::edit, TEXT("&Copy"), TEXT("Copy the marked text of the page"), {QKeySequence::Copy}},
      {Command::copy_id,
       Menu::edit,
       TEXT("Copy &Id"),
       TEXT("Copy the id of the selected record"),
       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
      {Command::clear_filter,
       Menu::edit,
       TEXT("Clear &Filter"),
       TEXT("Show every record again"),
       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
       true},
      {Command::keep_copy,
       Menu::edit,
       TEXT("&Keep a Copy of the Source…"),
       TEXT("Keep the text of the selected source in the library"),
       {},
       true},
      {Command::drop_copy, Menu::edit, TEXT("&Drop the Kept Copy"),
       TEXT("Remove the kept text of the selected source from the library")},

      {Command::show_filter,
       Menu::view,
       TEXT("&Filter"),
       TEXT("Show or hide the filter"),
       {QKeySequence(Qt::Key_F9)},
       false,
       true},
      {Command::show_timeline,
       Menu::view,
       TEXT("&Timeline"),
       TEXT("Show or hide the timeline"),
       {QKeySequence(Qt::Key_F10)},
       false,
       true},
      {Command::zoom_in,
       Menu::view,
       TEXT("Zoom &In"),
       TEXT("See fewer days of the timeline"),
       {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
       true},
      {Command::zoom_out,
       Menu::view,
       TEXT("Zoom &Out"),
       TEXT("See more days of the timeline"),
       {QKeySequence(Qt::CTRL | Qt::Key_Minus)}},
      {Command::zoom_all,
       Menu::view,
       TEXT("&Whole Record"),
       TEXT("See the whole record on the timeline"),
       {QKeySequence(Qt::CTRL | Qt::Key_0)}},
      {Command::zoom_recent,
       Menu::view,
       TEXT("&Recent Years"),
       TEXT("See the last six years on the timeline"),
       {QKeySequence(Qt::CTRL | Qt::Key_9)}},
      {Command::text_larger,
       Menu::view,
       TEXT("&Larger Text"),
       TEXT("Larger text on the page"),
       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)},
       true},
      {Command::text_smaller,
       Menu::view,
       TEXT("&Smaller Text"),
       TEXT("Smaller text on the page"),
       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)}},
      {Command::text_normal, Menu::view, TEXT("&Normal Text"), TEXT("Text of the page in the desktop's size")},
      {Command::full_screen,
       Menu::view,
       TEXT("F&ull Screen"),
       TEXT("Fill the screen"),
       {QKeySequence(Qt::Key_F11)},
       true,
       true},

      {Command::back,
       Menu::go,
       TEXT("&Back"),
       TEXT("Back to the record shown before"),
       {QKeySequence(Qt::ALT | Qt::Key_Left)}},
      {Command::forward, Menu::go, TEXT("&Forward"), TEXT("Forward again"), {QKeySequence(Qt::ALT | Qt::Key_Right)}},
      {Command::previous,
       Menu::go,
       TEXT("&Previous Row"),
       TEXT("The record before this one in the register"),
       {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
       true},
      {Command::next,
       Menu::go,
       TEXT("&Next Row"),
       TEXT("The record after this one in the register"),
       {QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::CTRL | Qt::Key_PageDown)}},
      {Command::first,
       Menu::go,
       TEXT("Fi&rst Row"),
       TEXT("The first record of the register"),
       {QKeySequence(Qt::ALT | Qt::Key_Home)}},
      {Command::last,
       Menu::go,
       TEXT("&Last Row"),
       TEXT("The last record of the register"),
       {QKeySequence(Qt::ALT | Qt::Key_End)}},
      {Command::as_of_today,
       Menu::go,
       TEXT("As of &Today"),
       TEXT("Show the record as it stands today"),
       {QKeySequence(Qt::CTRL | Qt::Key_T)},
       true},
      {Command::as_of_day,
       Menu::go,
       TEXT("As of a &Day…"),
       TEXT("Show the record as it stood on a day"),
       {QKeySequence(Qt::CTRL | Qt::Key_D)}},
      {Command::as_of_session, Menu::go, TEXT("As of This &Session"),
       TEXT("Show the record as it stood on the day of the selected session")},
      {Command::focus_filter,
       Menu::go,
       TEXT("To the F&ilter"),
       TEXT("Move the keyboard to the filter"),
       {QKeySequence(Qt::CTRL | Qt::Key_1)},
       true},
      {Command::focus_timeline,
       Menu::go,
       TEXT("To the Ti&meline"),
       TEXT("Move the keyboard to the timeline"),
       {QKeySequence(Qt::CTRL | Qt::Key_2)}},
      {Command::focus_register,
       Menu::go,
       TEXT("To the R&egister"),
       TEXT("Move the keyboard to the register"),
       {QKeySequence(Qt::CTRL | Qt::Key_3)}},
      {Command::focus_page,
       Menu::go,
       TEXT("To the P&age"),
       TEXT("Move the keyboard to the page"),
       {QKeySequence(Qt::CTRL | Qt::Key_4)}},

      {Command::guide, Menu::help, TEXT("&User Guide"), TEXT("How to use this program"), {QKeySequence(Qt::Key_F1)}},
      {Command::shortcuts,
       Menu::help,
       TEXT("&Keyboard Shortcuts"),
       TEXT("Every key of this program"),
       {QKeySequence(Qt::CTRL | Qt::Key_F1)}},
      {Command::about, Menu::help, TEXT("&About CIS Chronicle"), TEXT("Version, licence and sources"), {}, true},
  };
  return catalogue;
}

#undef TEXT

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
}

void Actions::fill(QMenuBar* bar) const {
  std::vector<QMenu*> menus;
  for (const char* title : {QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "&Edit"),
                            QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Go"),
                            QT_TRANSLATE_NOOP("Commands", "&Help")})
    menus.push_back(bar->addMenu(translated(title)));
  for (const CommandSpec& spec : command_catalogue()) {
    QMenu* menu = menus.at(static_cast<std::size_t>(spec.menu));
    if (spec.starts_group) menu->addSeparator();
    menu->addAction((*this)[spec.command]);
  }
}

}  // namespace chronicle::app
