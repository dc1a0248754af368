// What the window does with libraries: making, opening and saving them, and those that are broken, moved, kept nowhere,
// or kept as copies.
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <utility>

#include "app/background/wait_while.h"
#include "app/dialogs/ask_choice.h"
#include "app/shell/kept_copies.h"
#include "app/shell/main_window.h"
#include "app/shell/rescue.h"
#include "app/shell/user_library.h"

namespace chronicle::app {
namespace {

QStringList library_filters() { return {QObject::tr("Libraries (*.chronicle)")}; }

/// The one file that is dragged, if the window can do something with it; else empty.
QString file_of(const QMimeData& data) {
  if (data.urls().size() != 1) return {};
  const QString path = data.urls().front().toLocalFile();
  const QString suffix = QFileInfo(path).suffix().toLower();
  return suffix == QLatin1String("chronicle") || suffix == QLatin1String("json") ? path : QString();
}

}  // namespace

void MainWindow::greet(const std::vector<Error>& troubles) {
  bool is_said = false;  // of the first alone: that is the one that was asked for
  for (const Error& trouble : troubles) {
    offer_rescue(trouble);
    if (can_be_rescued(trouble) && !std::exchange(is_said, true)) say_damaged(trouble);
  }
  if (reading_) return;  // what a rescue has made is greeted when it is there
  keep_daily_copy();
  offer_newer_record();
  notes_->take_up_drafts();
}

Result<void> MainWindow::keep_everything() {
  auto kept = keep_library_in_memory();
  keep_for_next_time();
  return kept;
}

Result<void> MainWindow::keep_library_in_memory() {
  const bool in_memory = workspace_.is_open() && workspace_.library().path().empty();
  if (!in_memory) return {};
  // What is being written to it is not known yet.
  if (workspace_.is_apart()) return fail({.code = ErrorCode::locked_library});
  if (!workspace_.is_unsaved() && !notes_->is_writing()) return {};
  if (kept_revision_ == workspace_.revision()) {
    notes_->move_to(settings_.last_library());
    return {};
  }
  const QString folder = QFileInfo(user_library_path()).path();
  QDir().mkpath(folder);
  QString path = folder + QStringLiteral("/unsaved.chronicle");
  for (int n = 2; QFileInfo::exists(path); ++n) path = folder + QStringLiteral("/unsaved-%1.chronicle").arg(n);
  auto saved = workspace_.read([&](const Library& library) { return library.save_copy(path.toStdString()); });
  if (!saved) return saved;
  kept_revision_ = workspace_.revision();
  settings_.set_last_library(path);
  notes_->move_to(path);
  return {};
}

/// Reads the library at `path`, to be shown instead of this one.
void MainWindow::open_at(const QString& path) {
  read_library([path = place_of(path).toStdString()] { return Library::open(path); });
}

void MainWindow::new_library() {
  if (!may_leave_library()) return;
  if (const auto path = dialogs().ask_new_file(this, tr("New library"), tr("record.chronicle"), library_filters()))
    read_library([path = *path] { return make_library(path); });
}

void MainWindow::open_library() {
  if (!may_leave_library()) return;
  if (const auto path = dialogs().ask_open_file(this, tr("Open a library"), library_filters())) open_at(*path);
}

void MainWindow::save_copy() {
  const auto path = save_under_name(tr("Save a copy"), tr("copy.chronicle"), tr("Saving a copy…"));
  if (!path) return;
  notes_->copy_drafts(*path);
  status_->showMessage(tr("Saved a copy as %1").arg(*path), 5000);
}

bool MainWindow::save_as_library() {
  const auto path = save_under_name(tr("Save as a library"), tr("record.chronicle"), tr("Saving the library…"));
  if (path) open_at(*path);
  return path.has_value();
}

std::optional<QString> MainWindow::save_under_name(const QString& title, const QString& name, const QString& waiting) {
  const int begun = workspace_.opening();
  auto path = dialogs().ask_save_file(this, title, name, library_filters());
  if (!path) return std::nullopt;
  if (begun != workspace_.opening()) {
    report({.code = ErrorCode::other_library, .file = workspace_.library().path()});
    return std::nullopt;
  }
  const auto saved = workspace_.work_apart(this, waiting, [&](const Library& library) {
    return library.save_copy(path->toStdString(), Placing::replace);  // which the dialog has asked about
  });
  if (saved) return place_of(*path);
  report(saved.error());
  return std::nullopt;
}

bool MainWindow::may_leave_library() {
  if (!workspace_.is_unsaved() || kept_revision_ == workspace_.revision()) return true;
  enum { save, leave, stay };
  const auto way = ask_choice(this, tr("What you have written is kept nowhere yet. Save it as a library?"), {},
                              {tr("&Save as a Library…"), tr("&Lose It"), tr("&Cancel")});
  if (way == save) return save_as_library();
  return way == leave;
}

void MainWindow::say_moved(const Error& error) {
  notices_->say(Matter::moved_library, message_of(error), {actions_[Command::save_copy], reopen_});
}

void MainWindow::drop_moved() {
  const bool said = !notices_->said(Matter::moved_library).isEmpty();
  if (said && workspace_.library().file().open()) notices_->drop(Matter::moved_library);
}

void MainWindow::say_damaged(const Error& error) {
  damage_ = error;
  const QString shown = words_on_shown(error, shown_instead_of(error));
  notices_->say(Matter::damaged_library, plain_message_of(error) + QLatin1Char(' ') + shown, {rescue_},
                details_of(error));
}

bool MainWindow::is_shown(const Error& error) const {
  return workspace_.is_open() && !error.file.empty() && workspace_.library().path() == error.file;
}

QString MainWindow::shown_instead_of(const Error& error) const {
  return is_shown(error) ? QString() : workspace_.library_name();
}

bool MainWindow::note_state(const Error& error) {
  if (!is_shown(error)) return false;
  if (error.code == ErrorCode::moved_library)
    say_moved(error);
  else if (error.code == ErrorCode::damaged_library || error.code == ErrorCode::foreign_library)
    say_damaged(error);
  else
    return false;
  return true;
}

/// What is still said when the first library comes is about no other.
void MainWindow::drop_bars_of_other_library() {
  const int before = std::exchange(barred_, workspace_.opening());
  if (before == 0 || before == barred_) return;
  damage_.reset();
  notices_->drop(Matter::damaged_library);
  notices_->drop(Matter::trouble);
}

void MainWindow::offer_rescue(const Error& error) {
  recent_errors_.add(error.code);
  const RescueWish wish = ask_rescue(this, error, shown_instead_of(error));
  if (const auto* copy = std::get_if<Backup>(&wish)) restore(*copy);
  if (const auto* broken = std::get_if<SalvageWish>(&wish)) salvage_library(broken->path);
}

void MainWindow::show_kept_copies() {
  const QString path = QString::fromStdString(workspace_.library().path());
  if (const auto copy = ask_kept_copy(this, path)) restore(*copy);
}

void MainWindow::restore(const Backup& copy) {
  // "NAME.chronicle.copies/..." is kept beside "NAME.chronicle".
  const QString library = QFileInfo(QFileInfo(QString::fromStdString(copy.path)).path()).completeBaseName();
  const QString folder = QFileInfo(QFileInfo(QString::fromStdString(copy.path)).path()).path();
  const auto choice = dialogs().ask_new_file(
      this, tr("Restore the copy as"), restored_name(folder + QLatin1Char('/') + library, copy), library_filters());
  if (!choice) return;
  const auto restored = wait_while(this, tr("Restoring the copy…"), [&] { return restore_copy(copy, *choice); });
  if (!restored) return report(restored.error());
  if (may_leave_library()) open_at(*choice);
}

void MainWindow::salvage_library(const QString& path) {
  const QFileInfo broken(path);
  const auto choice = dialogs().ask_new_file(
      this, tr("Save what can be read as"),
      broken.path() + QLatin1Char('/') + tr("%1 (saved).chronicle").arg(broken.completeBaseName()), library_filters());
  if (!choice) return;
  const auto report_of = wait_while(this, tr("Reading what can be read…"),
                                    [&] { return salvage(path.toStdString(), choice->toStdString()); });
  if (!report_of) return report(report_of.error());
  dialogs().show_message(this, report_of->is_whole() ? Severity::information : Severity::warning, words_of(*report_of),
                         losses_of(*report_of));
  if (may_leave_library()) open_at(*choice);
}

void MainWindow::keep_daily_copy() {
  const QString path = QString::fromStdString(workspace_.library().path());
  const QString today = QString::fromStdString(workspace_.today().iso()) + QLatin1Char(' ') + path;
  if (path.isEmpty() || workspace_.library().is_read_only() || settings_.daily_copy() == today) return;
  copying_.ask(
      [file = workspace_.library().file()](const auto&) -> Result<void> {
        auto library = file.open();
        if (!library) return fail(library.error());
        return library->back_up(BackupReason::daily);
      },
      [this, today](const Result<void>& kept) {
        if (kept) return settings_.set_daily_copy(today);
        recent_errors_.add(kept.error().code);
        status_->showMessage(tr("No copy of the day could be kept. %1").arg(message_of(kept.error())), 15000);
      });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (workspace_.is_open() && !reading_ && !file_of(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = file_of(*event->mimeData());
  event->acceptProposedAction();
  if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
    const QString question = tr("Import the records of “%1” into this library?").arg(QFileInfo(path).fileName());
    if (can_change() && dialogs().ask(this, question, tr("Import"))) import_from(path);
  } else if (may_leave_library()) {
    open_at(path);
  }
}

}  // namespace chronicle::app
