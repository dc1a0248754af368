#include "app/shell/language_command.h"

#include "app/dialogs/ask_choice.h"
#include "app/text/translation.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

class LanguageCommand {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::LanguageCommand)
};

/// By the name that its readers give it, and that nobody of them has gone through its texts where that is so.
QString name_of(Language language) {
  const QString name = own_name_of(language);
  return is_unreviewed(language) ? LanguageCommand::tr("%1 (unreviewed)").arg(name) : name;
}

/// What is chosen now, by its name.
QString chosen_name(const Settings& settings) {
  const auto chosen = language_of(settings.language().toStdString());
  return chosen ? name_of(*chosen) : LanguageCommand::tr("As on the Desktop");
}

void ask_language(QWidget* window, Settings& settings) {
  QStringList codes{QString()}, ways{LanguageCommand::tr("As on the Desktop")};
  for (const std::string_view code : language_codes) {
    codes << text_of(code);
    ways << name_of(*language_of(code));
  }
  const auto way = ask_choice(
      window, LanguageCommand::tr("In which language should the window and its pages be?"),
      LanguageCommand::tr("Chosen now: %1. For another language the window is opened anew.").arg(chosen_name(settings)),
      ways);
  if (way) settings.set_language(codes.at(*way));
}

}  // namespace

Language wanted_language(const Settings& settings) {
  return language_of(settings.language().toStdString()).value_or(desktop_language());
}

void do_language_command(QWidget* window, const Actions& actions, Settings& settings,
                         const std::function<void()>& chosen) {
  QObject::connect(actions[Command::language], &QAction::triggered, window, [window, &settings, chosen] {
    ask_language(window, settings);
    if (wanted_language(settings) != shown_language) chosen();
  });
}

}  // namespace chronicle::app
