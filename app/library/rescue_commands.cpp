#include "app/library/rescue_commands.h"

#include <QtCore/QFileInfo>
#include <utility>

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/library/kept_copies.h"
#include "app/library/library_files.h"
#include "app/library/rescue.h"

namespace chronicle::app {

RescueCommands::RescueCommands(QWidget* window, Workspace& workspace, const Actions& actions, LibraryCommands& library,
                               Notices& notices)
    : QObject(window), window_(window), workspace_(workspace), library_(library), notices_(notices) {
  connect(actions[Command::kept_copies], &QAction::triggered, this, &RescueCommands::show_kept_copies);
  connect(&notices_, &Notices::rescueRequested, this, &RescueCommands::offer);
  connect(&library_, &LibraryCommands::openFailed, this, &RescueCommands::offer);
}

void RescueCommands::offer(const Error& error) {
  notices_.remember(error);
  const RescueWish wish = ask_rescue(window_, error, notices_.shown_instead_of(error));
  if (const auto* copy = std::get_if<Backup>(&wish)) restore(*copy);
  if (const auto* broken = std::get_if<SalvageWish>(&wish)) salvage_what_can_be_read(broken->path);
}

void RescueCommands::offer_each(const std::vector<Error>& troubles) {
  bool is_said = false;
  for (const Error& trouble : troubles) {
    offer(trouble);
    if (can_be_rescued(trouble) && !std::exchange(is_said, true)) notices_.say_damaged(trouble);
  }
}

void RescueCommands::show_kept_copies() {
  const QString path = QString::fromStdString(workspace_.library().path());
  if (const auto copy = ask_kept_copy(window_, path)) restore(*copy);
}

void RescueCommands::restore(const Backup& copy) {
  // "NAME.chronicle.copies/..." is kept beside "NAME.chronicle".
  const QString library = QFileInfo(QFileInfo(QString::fromStdString(copy.path)).path()).completeBaseName();
  const QString folder = QFileInfo(QFileInfo(QString::fromStdString(copy.path)).path()).path();
  const auto choice =
      dialogs().ask_new_file(window_, tr("Restore backup as"), restored_name(folder + QLatin1Char('/') + library, copy),
                             LibraryFiles::filters());
  if (!choice) return;
  const auto restored = wait_while(window_, tr("Restoring the backup…"), [&] { return restore_copy(copy, *choice); });
  if (!restored) return notices_.report(restored.error());
  if (library_.may_leave()) library_.open_at(*choice);
}

void RescueCommands::salvage_what_can_be_read(const QString& path) {
  const QFileInfo broken(path);
  const auto choice = dialogs().ask_new_file(
      window_, tr("Save what can be read as"),
      broken.path() + QLatin1Char('/') + tr("%1 (recovered).chronicle").arg(broken.completeBaseName()),
      LibraryFiles::filters());
  if (!choice) return;
  const auto report = wait_while(window_, tr("Saving what can be read…"),
                                 [&] { return salvage(path.toStdString(), choice->toStdString()); });
  if (!report) return notices_.report(report.error());
  dialogs().show_message(window_, report->is_whole() ? Severity::information : Severity::warning, words_of(*report),
                         losses_of(*report));
  if (library_.may_leave()) library_.open_at(*choice);
}

}  // namespace chronicle::app
