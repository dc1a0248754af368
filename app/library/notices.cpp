#include "app/library/notices.h"

#include <utility>

#include "app/dialogs/dialogs.h"
#include "app/library/rescue.h"
#include "app/text/messages.h"

namespace chronicle::app {

Notices::Notices(QWidget* window, Workspace& workspace, NoticeBar& bar, const Ways& ways)
    : QObject(window), window_(window), workspace_(workspace), bar_(bar), ways_(ways), rescue_(tr("&Recover…")) {
  connect(&workspace_, &Workspace::libraryChanged, this, &Notices::show_library);
  connect(&rescue_, &QAction::triggered, this, [this] {
    if (damage_) Q_EMIT rescueRequested(*damage_);
  });
}

void Notices::report(const Error& error) {
  note(error);
  dialogs().show_message(window_, Severity::error, plain_message_of(error), {}, details_of(error));
}

void Notices::mention(const Error& error) {
  remember(error);
  if (!say_state(error)) bar_.say(Matter::trouble, plain_message_of(error), {}, details_of(error));
}

void Notices::note(const Error& error) {
  remember(error);
  say_state(error);
}

void Notices::show_library() {
  // What is still said when the first library comes is about no other.
  const int before = std::exchange(barred_, workspace_.opening());
  if (before != 0 && before != barred_) {
    damage_.reset();
    bar_.drop(Matter::damaged_library);
    bar_.drop(Matter::trouble);
  }
  bar_.drop(Matter::moved_library);
  if (workspace_.library().path().empty())
    bar_.say(Matter::nothing_kept,
             tr("Nothing is saved: this is the bundled record, in memory only. What you write or import is lost when "
                "the window closes, unless you save it as a library."),
             {ways_.save_as_library});
  else
    bar_.drop(Matter::nothing_kept);
}

void Notices::say_moved(const Error& error) {
  bar_.say(Matter::moved_library, message_of(error), {ways_.save_copy, ways_.reopen});
}

void Notices::drop_moved() {
  const bool said = !bar_.said(Matter::moved_library).isEmpty();
  if (said && workspace_.library().file().open()) bar_.drop(Matter::moved_library);
}

void Notices::say_damaged(const Error& error) {
  damage_ = error;
  const QString shown = words_on_shown(error, shown_instead_of(error));
  bar_.say(Matter::damaged_library, plain_message_of(error) + QLatin1Char(' ') + shown, {&rescue_}, details_of(error));
}

bool Notices::is_shown(const Error& error) const {
  return workspace_.is_open() && !error.file.empty() && workspace_.library().path() == error.file;
}

QString Notices::shown_instead_of(const Error& error) const {
  return is_shown(error) ? QString() : workspace_.library_name();
}

bool Notices::say_state(const Error& error) {
  if (!is_shown(error)) return false;
  if (error.code == ErrorCode::moved_library)
    say_moved(error);
  else if (error.code == ErrorCode::damaged_library || error.code == ErrorCode::foreign_library)
    say_damaged(error);
  else
    return false;
  return true;
}

}  // namespace chronicle::app
