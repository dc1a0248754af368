#include "app/timeline/texts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/theme/fonts.h"

namespace chronicle::app {
namespace {

using timeline::Entry;
using timeline::EntryKind;
using timeline::EntryState;
using timeline::TextRole;
using timeline::TickUnit;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Timeline)
};

QString month(unsigned number) {
  const std::array names{Words::tr("Jan"), Words::tr("Feb"), Words::tr("Mar"), Words::tr("Apr"),
                         Words::tr("May"), Words::tr("Jun"), Words::tr("Jul"), Words::tr("Aug"),
                         Words::tr("Sep"), Words::tr("Oct"), Words::tr("Nov"), Words::tr("Dec")};
  return names[number - 1];
}

QString month_of_year(Day day) {
  //: %1 is a month such as "Nov", %2 a year
  return Words::tr("%1 %2").arg(month(day.month())).arg(day.year());
}

QString day_of_month(Day day) {
  //: %1 is a day such as 12, %2 a month such as "Nov"
  return Words::tr("%1 %2", "day and month").arg(day.day()).arg(month(day.month()));
}

bool starts_month(Day day) { return day.day() == 1; }
bool same_month(Day first, Day last) { return first.year() == last.year() && first.month() == last.month(); }
bool ends_month(Day day) { return day.plus_days(1).day() == 1; }

QString closed_days(Day first, Day last) {
  if (first == last) return day_in_words(first);
  if (starts_month(first) && ends_month(last)) {
    if (first.month() == 1 && last.month() == 12)
      return first.year() == last.year() ? QString::number(first.year())
                                         : Words::tr("%1–%2", "years").arg(first.year()).arg(last.year());
    if (same_month(first, last)) return month_of_year(first);
  }
  if (same_month(first, last))
    //: the first day, then the last with its month and year: "13–14 Nov 2008"
    return Words::tr("%1–%2", "days of a month").arg(first.day()).arg(day_in_words(last));
  return Words::tr("%1 – %2", "days").arg(day_in_words(first), day_in_words(last));
}

// Of a card, whose year is on the axis; a day that is not known brings its year, so that the month is not read as one.
QString card_date(const Entry& entry) {
  if (entry.first == entry.last) return day_of_month(entry.first);
  const bool whole_month = starts_month(entry.first) && ends_month(entry.last);
  if (!whole_month && same_month(entry.first, entry.last))
    return Words::tr("%1–%2", "days of a month").arg(entry.first.day()).arg(day_of_month(entry.last));
  return days_in_words(entry);
}

// Fonts stand on the rhythm of 4 pixels: rows grow with the desktop's font, and never cut it.
double on_rhythm(double pixels) { return std::ceil(pixels / 4.0) * 4.0; }

}  // namespace

QString day_in_words(Day day) {
  //: %1 is a day such as 12, %2 a month such as "Nov", %3 a year
  return Words::tr("%1 %2 %3").arg(day.day()).arg(month(day.month())).arg(day.year());
}

QString days_in_words(const Entry& entry) {
  if (!entry.when.empty()) return QString::fromStdString(entry.when);
  if (entry.open_start && entry.open_end) return Words::tr("dates not stated");
  if (entry.open_end) return Words::tr("from %1").arg(day_in_words(entry.first));
  if (entry.open_start) return Words::tr("until %1").arg(day_in_words(entry.last));
  return closed_days(entry.first, entry.last);
}

QString state_in_words(const Entry& entry) {
  if (!entry.state_word.empty()) return QString::fromStdString(entry.state_word);
  switch (entry.state) {
    case EntryState::in_force:
      return Words::tr("in force");
    case EntryState::ended:
      return Words::tr("ended");
    case EntryState::not_yet:
      return Words::tr("not yet in force");
    case EntryState::unknown:
      return Words::tr("validity not known");
    case EntryState::held:
      return Words::tr("held");
    case EntryState::announced:
      return Words::tr("announced");
    case EntryState::unconfirmed:
      return Words::tr("unconfirmed");
    case EntryState::postponed:
      return Words::tr("postponed");
    case EntryState::neutral:
      break;
  }
  return entry.kind == EntryKind::announcement ? Words::tr("announced") : QString();
}

std::string card_detail(const Entry& entry) {
  QString detail = QString::fromStdString(entry.detail);
  if (detail.isEmpty()) detail = card_date(entry);
  const QString state = state_in_words(entry);
  if (is_only_announced(entry) && !detail.contains(state, Qt::CaseInsensitive)) detail += u" · " + state;
  return detail.toStdString();
}

QString full_text(const Entry& entry) {
  QString when = days_in_words(entry);
  if (const QString state = state_in_words(entry); !state.isEmpty()) when += u" · " + state;
  QStringList lines{QString::fromStdString(entry.label), when};
  QStringList more = QString::fromStdString(entry.detail).split(QStringLiteral(" · "), Qt::SkipEmptyParts);
  more.removeIf([&](const QString& part) { return when.contains(part, Qt::CaseInsensitive); });
  if (!more.isEmpty()) lines << more.join(QStringLiteral(" · "));
  return lines.join(u'\n');
}

Texts::Texts(const QFont& font) : body_(font), small_(small_font(font)) {}

const TextFace& Texts::face(TextRole role) const {
  switch (role) {
    case TextRole::chair:
    case TextRole::card_title:
    case TextRole::bar:
      return body_;
    case TextRole::count:
    case TextRole::tick:
    case TextRole::card_detail:
    case TextRole::gutter:
    case TextRole::line:
      break;
  }
  return small_;
}

timeline::Metrics Texts::metrics(const std::vector<timeline::LaneGroup>& groups) const {
  timeline::Metrics metrics;
  metrics.bar_height = on_rhythm(std::max(18.0, body_.height() + 1.0));
  metrics.row_pitch = metrics.bar_height + 4.0;
  metrics.chair_height = metrics.bar_height;
  metrics.chair_space = metrics.chair_height + 8.0;
  metrics.tick_height = on_rhythm(small_.height() + 6.0);
  metrics.card_short_height = std::ceil(body_.height() + 5.0);
  metrics.card_height = std::ceil(body_.height() + small_.height() + 4.0);
  metrics.card_pitch = metrics.card_height + 5.0;
  metrics.line_label_height = std::ceil(small_.height() + 2.0);
  double widest = 0.0;
  for (const timeline::LaneGroup& group : groups) widest = std::max(widest, small_.width(group.label));
  metrics.gutter = std::clamp(std::ceil(widest) + 28.0, 104.0, 176.0);
  return metrics;
}

double Texts::width(TextRole role, std::string_view text) const { return face(role).width(text); }

std::string Texts::tick(Day day, TickUnit boundary, TickUnit step) const {
  if (boundary >= TickUnit::year && step >= TickUnit::month) return std::to_string(day.year());
  if (boundary < TickUnit::month) return std::to_string(day.day());
  return (step < TickUnit::month ? month_of_year(day) : month(day.month())).toStdString();
}

std::string Texts::as_of(Day day) const { return Words::tr("as of %1").arg(day_in_words(day)).toStdString(); }
std::string Texts::today() const { return Words::tr("today").toStdString(); }

}  // namespace chronicle::app
