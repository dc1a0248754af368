#include "app/shell/language_command.h"

#include "app/dialogs/ask_choice.h"
#include "app/text/translation.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

class LanguageCommand {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::LanguageCommand)
};

/// What is chosen now, by its name.
QString chosen_name(const Settings& settings) {
  const auto chosen = language_of(settings.language().toStdString());
  return chosen ? own_name_of(*chosen) : LanguageCommand::tr("As on the Desktop");
}

void ask_language(QWidget* window, Settings& settings) {
  QStringList codes{QString()}, ways{LanguageCommand::tr("As on the Desktop")};
  for (const std::string_view code : language_codes) {
    codes << text_of(code);
    ways << own_name_of(*language_of(code));
  }
  const auto way =
      ask_choice(window, LanguageCommand::tr("In which language should the window and its pages be?"),
                 LanguageCommand::tr("Chosen now: %1. Another language is shown from the next start of the "
                                     "program on.")
                     .arg(chosen_name(settings)),
                 ways);
  if (way) settings.set_language(codes.at(*way));
}

}  // namespace

void do_language_command(QWidget* window, const Actions& actions, Settings& settings) {
  QObject::connect(actions[Command::language], &QAction::triggered, window,
                   [window, &settings] { ask_language(window, settings); });
}

}  // namespace chronicle::app
