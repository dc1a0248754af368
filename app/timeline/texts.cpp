#include "app/timeline/texts.h"

#include <algorithm>
#include <cmath>

#include "app/text/values.h"
#include "app/theme/fonts.h"

namespace chronicle::app {
namespace {

using timeline::Entry;
using timeline::TextRole;
using timeline::TickUnit;

/// As coarse as the days allow, so that whole months and years are said as such.
std::string edtf(Day first, Day last) {
  const bool months = first.day() == 1 && last.plus_days(1).day() == 1;
  const bool years = months && first.month() == 1 && last.month() == 12;
  const std::size_t length = years ? 4 : months ? 7 : 10;
  const std::string start = first.iso().substr(0, length), end = last.iso().substr(0, length);
  return start == end ? start : start + "/" + end;
}

Date date_of(const Entry& entry) {
  const std::string text = entry.open_end     ? entry.first.iso() + "/.."
                           : entry.open_start ? "../" + entry.last.iso()
                                              : edtf(entry.first, entry.last);
  return *Date::parse(text);
}

/// Of a card, whose year is on the axis; a day that is not known brings its year, so that the month is not read as one.
QString card_date(const Entry& entry) {
  if (entry.first != entry.last) return days_in_words(entry);
  return text_of(day_and_month_in_short(entry.first, shown_language));
}

// Fonts stand on the rhythm of 4 pixels: rows grow with the desktop's font, and never cut it.
double on_rhythm(double pixels) { return std::ceil(pixels / 4.0) * 4.0; }

}  // namespace

QString days_in_words(const Entry& entry) {
  if (!entry.when.empty()) return text_of(entry.when);
  if (entry.open_start && entry.open_end) return Texts::tr("dates not stated");
  return text_of(in_short(date_of(entry), shown_language));
}

std::string card_detail(const Entry& entry) {
  QString detail = QString::fromStdString(entry.detail);
  if (detail.isEmpty()) detail = card_date(entry);
  const QString state = text_of(entry.state_word);
  if (is_only_announced(entry) && !detail.contains(state, Qt::CaseInsensitive)) detail += u" · " + state;
  return detail.toStdString();
}

QString why_it_stands_out(const Entry& entry) {
  if (!entry.emphasised) return {};
  return Texts::tr("Highlighted: recorded in detail, with what was said, promised and reported");
}

QString full_text(const Entry& entry) {
  QString when = days_in_words(entry);
  if (!entry.state_word.empty()) when += u" · " + text_of(entry.state_word);
  QStringList lines{QString::fromStdString(entry.label), when};
  QStringList more = QString::fromStdString(entry.detail).split(QStringLiteral(" · "), Qt::SkipEmptyParts);
  more.removeIf([&](const QString& part) { return when.contains(part, Qt::CaseInsensitive); });
  if (!more.isEmpty()) lines << more.join(QStringLiteral(" · "));
  if (const QString why = why_it_stands_out(entry); !why.isEmpty()) lines << why;
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
  if (step >= TickUnit::month) return month_in_short(day.month(), shown_language);
  return in_short(*Date::parse(day.iso().substr(0, std::size_t{7})), shown_language);
}

std::string Texts::as_of(Day day) const { return tr("as of %1").arg(short_day_text(day)).toStdString(); }
QString Texts::legend() { return tr("in detail"); }
std::string Texts::today() const { return tr("today").toStdString(); }

}  // namespace chronicle::app
