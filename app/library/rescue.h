// Ways out where a library cannot be opened.
#pragma once

#include <QtWidgets/QWidget>
#include <variant>

#include "core/base/error.h"
#include "core/store/damage/salvage.h"
#include "core/store/files/backup.h"

namespace chronicle::app {

/// Save what can be read of the library at this path.
struct SalvageWish {
  QString path;
};
/// A kept copy to be restored; a library to be salvaged; or nothing: to go on with what the window shows.
using RescueWish = std::variant<std::monostate, Backup, SalvageWish>;

/// Whether what is in the library's file is lost or spoilt, so that there is something to rescue: a copy helps, or what
/// can be read of it. Not where it can be opened again as it is, once a right, a lock or the program is another.
bool can_be_rescued(const Error& error);

/// What the window shows where something is wrong with a library: `shown`, or that library itself if it is empty.
QString words_on_shown(const Error& error, const QString& shown);

/// Says what is wrong with a library, and asks what to do about it, if anything can be; `shown` is as
/// for `words_on_shown`.
RescueWish ask_rescue(QWidget* parent, const Error& error, const QString& shown);

/// What came of a salvage, in a sentence or two.
QString words_of(const SalvageReport& report);
/// What was lost, a line each.
QString losses_of(const SalvageReport& report);

}  // namespace chronicle::app
