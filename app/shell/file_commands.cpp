// What the window does with files: libraries, and records that come and go.
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include "app/dialogs/ask_choice.h"
#include "app/files/save_file.h"
#include "app/shell/main_window.h"
#include "app/shell/user_library.h"
#include "core/edits/import.h"
#include "core/exchange/record_file.h"

namespace chronicle::app {
namespace {

QStringList record_filters() { return {QObject::tr("Record files (*.json)")}; }

class Edition {
  Q_DECLARE_TR_FUNCTIONS(Edition)
};

/// What bringing in an edition of the bundled record did.
QString edition_words(const EditionChanges& changes) {
  constexpr std::size_t most_named = 20;
  QString words = Edition::tr("The bundled record is in: %1 added, %2 renewed, %3 as they were, %4 removed.")
                      .arg(changes.added)
                      .arg(changes.changed)
                      .arg(changes.same)
                      .arg(changes.removed);
  if (changes.spared > 0)
    words +=
        QLatin1Char(' ') %
        Edition::tr("No longer in it, but kept because your records or notes rest on them: %1.").arg(changes.spared);
  if (changes.differing.empty()) return words;
  QStringList named;
  for (std::size_t i = 0; i < std::min(most_named, changes.differing.size()); ++i)
    named << QString::fromStdString(changes.differing[i].text());
  if (changes.differing.size() > most_named)
    named << Edition::tr("and %1 more").arg(changes.differing.size() - most_named);
  return words % QStringLiteral("\n\n") %
         Edition::tr("Your own versions were kept of records that the new edition has otherwise (%1): %2.")
             .arg(changes.differing.size())
             .arg(named.join(QStringLiteral(", ")));
}

}  // namespace

void MainWindow::read_library(LibraryReader::Opening opening) {
  status_->show_working(tr("Reading the library…"));
  reading_ = true;
  update_actions();
  reader_.read(std::move(opening), workspace_.as_of());
}

/// A library that was asked for in the window, or the one to begin with.
void MainWindow::use_library(Result<LoadedLibrary>& loaded) {
  if (workspace_.is_apart()) {
    // Queued, so that whoever works on the library now is done with it before it is exchanged.
    const auto waiting = std::make_shared<Result<LoadedLibrary>>(std::move(loaded));
    connect(
        &workspace_, &Workspace::apartOver, this, [this, waiting] { use_library(*waiting); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return;
  }
  const bool first = !workspace_.is_open();
  reading_ = false;
  if (!first) {
    status_->show_working({});
    update_actions();
  }
  if (!loaded) {
    if (first)
      Q_EMIT nothingToShow(loaded.error());
    else
      offer_rescue(loaded.error());
    return;
  }
  if (first) {
    first_library_.emplace(std::move(*loaded));
    return show_first_library();
  }
  workspace_.open(std::move(*loaded));
  settings_.set_last_library(QString::fromStdString(workspace_.library().path()));
  greet({});
}

/// Changes the library and reads it again; nothing if it could not be, which has been said then.
std::optional<Changes> MainWindow::change_library(const QString& text,
                                                  const std::function<Result<Changes>(Library&)>& change) {
  using Changed = std::pair<Changes, RecordInMemory>;
  auto changed = workspace_.work_apart(this, text, [&](Library& library) -> Result<Changed> {
    const auto changes = change(library);
    if (!changes) return fail(changes.error());
    return Changed(*changes, RecordInMemory(library, workspace_.as_of()));
  });
  if (!changed) {
    report(changed.error());
    return std::nullopt;
  }
  workspace_.renew(std::move(changed->second));
  return changed->first;
}

void MainWindow::import_records() {
  if (const auto path = dialogs().ask_open_file(this, tr("Import records"), record_filters())) import_from(*path);
}

void MainWindow::import_from(const QString& path) {
  const auto changes = change_library(tr("Importing records…"), [&](Library& library) -> Result<Changes> {
    const auto file = read_text_file(path.toStdString());
    if (!file) return fail(file.error());
    return import_files(library, {*file});
  });
  if (!changes) return;
  dialogs().show_message(this, Severity::information,
                         tr("Imported: %1 added, %2 changed, %3 as they were.")
                             .arg(changes->added)
                             .arg(changes->changed)
                             .arg(changes->same));
}

void MainWindow::export_records() {
  const auto path = dialogs().ask_save_file(this, tr("Export the record"), tr("record.json"), record_filters());
  if (!path) return;
  const auto written = workspace_.work_apart(this, tr("Exporting the record…"), [&](const Library& library) {
    return save_file(QFile::encodeName(*path).toStdString(), write_record_file(library.everything()));
  });
  if (!written)
    report(written.error());
  else
    status_->showMessage(tr("Wrote every record to %1").arg(*path), 5000);
}

void MainWindow::update_record() {
  EditionChanges changes;
  const auto done = change_library(tr("Bringing in the newer record…"), [&](Library& library) -> Result<Changes> {
    auto brought = bring_in_edition(library);
    if (!brought) return fail(brought.error());
    changes = *std::move(brought);
    return Changes();
  });
  if (!done) return;
  can_update_ = false;
  update_actions();
  dialogs().show_message(this, Severity::information, edition_words(changes));
}

void MainWindow::offer_newer_record() {
  can_update_ = workspace_.read_or(
      false, [](const Library& library) { return !library.is_read_only() && newer_edition_available(library); });
  update_actions();
  const QString edition = QString::fromStdString(bundled_edition());
  if (!can_update_ || settings_.declined_edition() == edition) return;
  enum { bring_in, decline };
  const int begun = workspace_.opening();
  const bool has_one = workspace_.read_or(true, [](const Library& library) { return !library.edition().empty(); });
  const auto way =
      ask_choice(this,
                 (has_one ? tr("This program holds a newer edition of the record (%1) than the library. "
                               "Bring it in? What you added or changed stays as it is.")
                          : tr("This library does not hold the whole record of this program (%1). Bring in "
                               "what is missing? What you added or changed stays as it is."))
                     .arg(edition),
                 {}, {tr("&Bring It In"), tr("&Not This Edition")});
  if (way == decline) settings_.set_declined_edition(edition);
  if (way == bring_in && workspace_.opening() == begun) update_record();
}

}  // namespace chronicle::app
