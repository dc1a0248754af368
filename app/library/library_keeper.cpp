#include "app/library/library_keeper.h"

#include "app/library/file_drop.h"
#include "app/library/library_watch.h"
#include "app/text/messages.h"

namespace chronicle::app {

LibraryKeeper::LibraryKeeper(QWidget* window, Workspace& workspace, const Actions& actions, LibraryReader& reader,
                             Settings& settings, NoteEditor& notes, NoticeBar& bar)
    : QObject(window),
      workspace_(workspace),
      settings_(settings),
      notes_(notes),
      unkept_(workspace, settings, notes),
      commands_(new LibraryCommands(window, workspace, actions, reader, unkept_)),
      notices_(new Notices(window, workspace, bar,
                           {commands_->save_as_library(), actions[Command::save_copy], commands_->reopen()})),
      rescue_(new RescueCommands(window, workspace, actions, *commands_, *notices_)),
      records_(new RecordCommands(window, workspace, actions, settings)),
      daily_copy_(workspace, settings) {
  new FileDrop(window, *commands_, *records_);
  const auto* watch = new LibraryWatch(workspace, window);
  connect(watch, &LibraryWatch::unreadable, notices_, &Notices::note);
  connect(watch, &LibraryWatch::moved, notices_, &Notices::say_moved);
  connect(watch, &LibraryWatch::inPlace, notices_, &Notices::drop_moved);
  wire();
}

void LibraryKeeper::wire() {
  connect(commands_, &LibraryCommands::firstRead, this, &LibraryKeeper::firstRead);
  connect(commands_, &LibraryCommands::firstFailed, this, &LibraryKeeper::firstFailed);
  connect(commands_, &LibraryCommands::readingChanged, this, [this] {
    Q_EMIT working(commands_->is_reading() ? tr("Opening the library…") : QString());
    Q_EMIT situationChanged();
  });
  connect(commands_, &LibraryCommands::opened, this, &LibraryKeeper::note_opened);
  connect(commands_, &LibraryCommands::copySaved, this, [this](const QString& path, CopyFor whom) {
    if (whom == CopyFor::oneself) notes_.copy_drafts(path);
    Q_EMIT done(tr("Saved a copy as %1").arg(path));
  });
  connect(commands_, &LibraryCommands::failed, notices_, &Notices::report);
  connect(records_, &RecordCommands::situationChanged, this, &LibraryKeeper::situationChanged);
  connect(records_, &RecordCommands::done, this, &LibraryKeeper::done);
  connect(records_, &RecordCommands::reversed, this, &LibraryKeeper::reversed);
  connect(records_, &RecordCommands::failed, notices_, &Notices::report);
  connect(&daily_copy_, &DailyCopy::failed, this, [this](const Error& error) {
    notices_->remember(error);
    Q_EMIT undone(tr("Today’s backup could not be made. %1").arg(message_of(error)));
  });
}

void LibraryKeeper::note_opened() {
  settings_.set_last_library(QString::fromStdString(workspace_.library().path()));
  greet({});
}

void LibraryKeeper::greet(const std::vector<Error>& troubles) {
  rescue_->offer_each(troubles);
  if (commands_->is_reading()) return;  // what a rescue has made is greeted when it is there
  daily_copy_.keep();
  records_->offer_newer();
  notes_.take_up_drafts();
  Q_EMIT greeted();
}

}  // namespace chronicle::app
