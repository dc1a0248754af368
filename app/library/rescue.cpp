#include "app/library/rescue.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <numeric>

#include "app/dialogs/ask_choice.h"
#include "app/dialogs/dialogs.h"
#include "app/library/kept_copies.h"
#include "app/text/messages.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

/// More would be no message but a list.
constexpr std::size_t most_losses = 12;

class Rescue {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Rescue)
};

bool can_be_salvaged(ErrorCode code) {
  return code == ErrorCode::damaged_library || code == ErrorCode::foreign_library || code == ErrorCode::store_failed;
}

/// A file that is no library, or is gone, has copies only where there was a library of that name.
bool copy_helps(const Error& error) {
  if (error.code == ErrorCode::not_a_library) return !backups_of(error.file).empty();
  if (error.code == ErrorCode::cannot_read)
    return !QFileInfo::exists(QString::fromStdString(error.file)) && !backups_of(error.file).empty();
  return can_be_salvaged(error.code);
}

}  // namespace

bool can_be_rescued(const Error& error) { return can_be_salvaged(error.code) || copy_helps(error); }

QString words_on_shown(const Error& error, const QString& shown) {
  if (!shown.isEmpty()) return Rescue::tr("The window shows “%1” instead.").arg(shown);
  // Of a damaged library it leaves out what it cannot read; what is at the place of another is not read at all.
  return error.code == ErrorCode::damaged_library ? Rescue::tr("The window shows what can be read of it.")
                                                  : Rescue::tr("The window still shows it as it was last read.");
}

RescueWish ask_rescue(QWidget* parent, const Error& error, const QString& shown) {
  const auto copies = copy_helps(error) ? backups_of(error.file) : std::vector<Backup>();
  const bool broken = can_be_salvaged(error.code);
  const QString instead = words_on_shown(error, shown);
  QStringList ways;
  if (!copies.empty()) ways << Rescue::tr("Restore the &Backup of %1…").arg(time_of(copies.front()));
  if (broken) ways << Rescue::tr("&Save What Can Be Read…");
  if (ways.isEmpty()) {
    dialogs().show_message(parent, Severity::warning, plain_message_of(error), instead, details_of(error));
    return {};
  }
  const QString on_button = QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&"));
  ways << (shown.isEmpty() ? Rescue::tr("&Continue") : Rescue::tr("&Continue with “%1”").arg(on_button));
  const auto way = ask_choice(parent, plain_message_of(error), instead, ways, details_of(error));
  if (!way || *way == ways.size() - 1) return {};
  if (*way == 0 && !copies.empty()) return copies.front();
  return SalvageWish{QString::fromStdString(error.file)};
}

QString words_of(const SalvageReport& report) {
  const auto records = [](std::size_t count) { return Rescue::tr("%n record(s)", nullptr, static_cast<int>(count)); };
  QStringList saved{records(std::accumulate(report.kept.begin(), report.kept.end(), std::size_t{0}))};
  if (const auto notes = static_cast<int>(report.notes)) saved << Rescue::tr("%n note(s)", nullptr, notes);
  if (const auto copies = static_cast<int>(report.copies))
    saved << Rescue::tr("%n kept text(s) of sources", nullptr, copies);
  if (const auto questions = static_cast<int>(report.questions))
    saved << Rescue::tr("%n saved question(s)", nullptr, questions);
  if (const auto prints = static_cast<int>(report.prints)) saved << Rescue::tr("%n code(s) of prints", nullptr, prints);
  const QString all = saved.join(QStringLiteral(", "));
  if (report.is_whole()) return Rescue::tr("Saved: %1. Nothing was lost.").arg(all);
  const QString values = Rescue::tr("%n value(s)", nullptr, static_cast<int>(report.losses.size()));
  return Rescue::tr("Saved: %1. Lost: %2. Unreadable: %3.").arg(all, records(report.lost.size()), values);
}

QString losses_of(const SalvageReport& report) {
  QStringList lines;
  for (const LostRecord& one : report.lost) {
    const QString id = QString::fromStdString(one.id.text());
    const QString title = QString::fromStdString(one_line(one.title));
    lines << (title == id ? id : Rescue::tr("%1 (%2)").arg(title, id));
  }
  for (const Error& loss : report.losses) lines << message_of(loss);
  if (lines.size() > static_cast<int>(most_losses)) lines = lines.mid(0, most_losses) << QStringLiteral("…");
  return lines.join(QLatin1Char('\n'));
}

}  // namespace chronicle::app
