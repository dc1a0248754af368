#include "app/print/timeline_sheets.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/print/measures.h"
#include "app/print/paper_font.h"
#include "app/text/values.h"
#include "app/text/words.h"
#include "app/timeline/stage.h"
#include "core/timeline/scene/layout.h"

namespace chronicle::app {
namespace {

using timeline::Limits;

constexpr double pixels_a_millimetre = pixels_an_inch / millimetres_an_inch;
constexpr double pixels_a_point = pixels_an_inch / points_an_inch;
constexpr double margin = 12.0 * pixels_a_millimetre;
constexpr int letters = 12;  // 9 points; what stands beside them is a little smaller
constexpr int title_letters = 17;
constexpr double title_height = 24.0;
constexpr double line_height = 17.0;
constexpr double space = 8.0;
constexpr double largest_gutter = 0.24;  // of the width
constexpr double days_a_year = 365.25;
constexpr double tall = 1e6;  // as a picture may be

/// Whatever the desktop looks like: ink on white.
QPalette paper_palette() {
  QPalette palette;
  for (const auto role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase, QPalette::HighlightedText})
    palette.setColor(role, Qt::white);
  for (const auto role : {QPalette::Text, QPalette::WindowText}) palette.setColor(role, Qt::black);
  palette.setColor(QPalette::Highlight, QColor(0x1f, 0x5f, 0xae));
  palette.setColor(QPalette::Link, QColor(0x1f, 0x5f, 0xae));
  return palette;
}

QSizeF pixels_of(const TimelineLayout& how) {
  QSizeF size = QPageSize(how.size).size(QPageSize::Point);
  if (how.orientation == QPageLayout::Landscape) size.transpose();
  return size * pixels_a_point;
}

/// What has a day in the range. A session belongs to the sheet of its middle.
std::vector<timeline::Entry> within(std::vector<timeline::Entry> entries, const Limits& range) {
  std::erase_if(entries,
                [&](const timeline::Entry& entry) { return entry.last < range.first || entry.first > range.last; });
  return entries;
}

std::vector<timeline::Entry> without_sessions(std::vector<timeline::Entry> entries) {
  std::erase_if(entries, [](const timeline::Entry& entry) {
    return entry.kind == timeline::EntryKind::session || entry.kind == timeline::EntryKind::announcement;
  });
  return entries;
}

double days_of(const Limits& days) { return static_cast<double>(days.last.number()) - days.first.number() + 1.0; }

Limits whole_of(const TimelineOnPaper& what) {
  return timeline::Record(what.content.entries, what.content.groups, what.today).limits();
}

/// "2021", "2021–2026"; of days that are no whole years, the days.
QString in_words(const Limits& days) {
  const bool is_years =
      days.first.month() == 1 && days.first.day() == 1 && days.last.month() == 12 && days.last.day() == 31;
  if (!is_years) return short_day_text(days.first) % QStringLiteral(" – ") % short_day_text(days.last);
  const QString first = QString::number(days.first.year());
  return days.first.year() == days.last.year() ? first
                                               : first % QStringLiteral("–") % QString::number(days.last.year());
}

}  // namespace

TimelineSheets::TimelineSheets(TimelineOnPaper what, const TimelineLayout& how, Form form)
    : what_(std::move(what)),
      style_(paper_palette()),
      texts_(drawn_paper_font(letters)),
      legend_(style_, texts_),
      range_(how.range.value_or(whole_of(what_))) {
  // The record reaches to the end of the range, so that what has no stated end goes on to there.
  std::vector<timeline::Entry> entries = within(std::move(what_.content.entries), range_);
  without_sessions_ = make_record(without_sessions(entries), what_.content.groups, range_.last);
  record_ = make_record(std::move(entries), what_.content.groups, range_.last);
  lay_out(how, form);
}

void TimelineSheets::lay_out(const TimelineLayout& how, Form form) {
  size_ = pixels_of(how);
  metrics_ = texts_.metrics(record_.groups());
  metrics_.overview_height = 0.0;
  metrics_.overview_margin = 0.0;
  metrics_.beyond = 0.0;
  double widest = 0.0;
  for (const timeline::LaneGroup& group : record_.groups())
    widest = std::max(widest, texts_.width(timeline::TextRole::gutter, "… " + group.label));
  const double width = size_.width() - 2 * margin;
  metrics_.gutter =
      std::clamp(std::ceil(widest) + 28.0, metrics_.gutter, std::max(metrics_.gutter, width * largest_gutter));
  const double room = width - metrics_.gutter - metrics_.right_margin;
  std::vector<Limits> stretches;
  if (how.millimetres_a_year) {
    pixels_a_day_ = *how.millimetres_a_year * pixels_a_millimetre / days_a_year;
    stretches = timeline::divide_days(range_, room / pixels_a_day_);
  } else {
    stretches = timeline::divide_days(range_, std::max(1, how.beside));
  }
  double longest = 1.0;
  for (const Limits& days : stretches) longest = std::max(longest, days_of(days));
  pixels_a_day_ = how.millimetres_a_year ? std::min(pixels_a_day_, room / longest) : room / longest;
  if (form == Form::picture) {
    stretches = {range_};
    size_.setWidth(std::ceil(days_of(range_) * pixels_a_day_) + metrics_.gutter + metrics_.right_margin + 2 * margin);
    add_sheets(range_, tall);
    const timeline::Scene scene = timeline::lay_out(request(sheets_.front(), tall), texts_);
    size_.setHeight(std::ceil(body_top() + scene.areas.line_labels.bottom() + below_body()));
    return;
  }
  for (const Limits& days : stretches) add_sheets(days, size_.height() - body_top() - below_body());
}

/// The sheets of one stretch of time: the sessions are on the first.
void TimelineSheets::add_sheets(const Limits& days, double height) {
  const timeline::ShownRows rows(record_, scale_of(days), metrics_);
  const auto room_with = [&](bool is_below) {
    return timeline::lay_out(request({days, {.height = tall}, is_below}, height), texts_).areas.lanes.height;
  };
  for (const timeline::SheetRows& part : timeline::divide_rows(record_, rows, room_with(false), room_with(true)))
    sheets_.push_back({days, part, !sheets_.empty() && sheets_.back().days == days});
}

/// In whole pixels, as bars are: what ends with the last day ends at the edge.
double TimelineSheets::width_of(const Limits& days) const {
  return std::max(1.0, std::floor(days_of(days) * pixels_a_day_));
}

timeline::Scale TimelineSheets::scale_of(const Limits& days) const { return {days, metrics_.gutter, width_of(days)}; }

timeline::SceneRequest TimelineSheets::request(const Sheet& sheet, double height) const {
  return {.record = sheet.is_below ? without_sessions_ : record_,
          .scale = scale_of(sheet.days),
          .metrics = metrics_,
          .width = metrics_.gutter + width_of(sheet.days) + metrics_.right_margin,
          .height = height,
          .scroll_y = sheet.rows.top,
          .as_of = what_.as_of,
          .today = what_.today,
          .most_lanes = sheet.rows.height};
}

double TimelineSheets::body_top() const {
  return margin + title_height + (what_.narrowed.isEmpty() ? 0.0 : line_height) + space;
}

/// Legend, foot and margin.
double TimelineSheets::below_body() const {
  return space + legend_.height(size_.width() - 2 * margin) + space + line_height + margin;
}

QString TimelineSheets::title() const { return tr("Timeline %1", "of years or days").arg(in_words(range_)); }

QString TimelineSheets::name(int sheet) const {
  const Sheet& shown = sheets_.at(static_cast<std::size_t>(sheet));
  const QString days = in_words(shown.days);
  return shown.is_below ? tr("%1, continued").arg(days) : days;
}

void TimelineSheets::paint(QPainter& painter, int sheet) const {
  painter.save();
  const Sheet& shown = sheets_.at(static_cast<std::size_t>(sheet));
  paint_body(painter, shown);
  paint_head(painter, sheet);
  paint_foot(painter, sheet);
  painter.restore();
}

void TimelineSheets::paint_ends(QPainter& painter, double top, const QFont& left_font, const QString& left,
                                const QString& right) const {
  const TextFace side(drawn_paper_font(letters - 1));
  const TextFace main(left_font);
  const double end = size_.width() - margin;
  const double width = side.width(right);
  const double middle = top + (left_font.pixelSize() > letters ? title_height : line_height) / 2.0;
  painter.setFont(side.font());
  painter.setPen(style_.muted);
  side.draw(painter, end - width, middle, right);
  painter.setFont(main.font());
  painter.setPen(left_font.pixelSize() > letters ? style_.text : style_.muted);
  main.draw(painter, margin, middle, main.elided(left.toStdString(), end - width - 2 * space - margin));
}

void TimelineSheets::paint_head(QPainter& painter, int sheet) const {
  QFont bold = drawn_paper_font(title_letters);
  bold.setWeight(QFont::DemiBold);
  const QString state = text_of(phrases_in(shown_language).pages.as_of(what_.as_of));
  const Sheet& shown = sheets_.at(static_cast<std::size_t>(sheet));
  const bool is_whole = shown.days == range_;
  const QString continued = is_whole && shown.is_below ? tr("%1, continued").arg(title()) : title();
  paint_ends(painter, margin, bold, is_whole ? continued : tr("%1 · %2").arg(title(), name(sheet)), state);
  if (!what_.narrowed.isEmpty())
    paint_ends(painter, margin + title_height, drawn_paper_font(letters - 1), tr("Only: %1").arg(what_.narrowed), {});
}

void TimelineSheets::paint_body(QPainter& painter, const Sheet& sheet) const {
  const double height = size_.height() - body_top() - below_body();
  const timeline::Scene scene = timeline::lay_out(request(sheet, height), texts_);
  const timeline::Overview none;
  const TimelineDrawing drawing{.record = sheet.is_below ? without_sessions_ : record_,
                                .scene = scene,
                                .overview = none,
                                .style = style_,
                                .texts = texts_,
                                .selected = {},
                                .on_paper = true,
                                .group_goes_on = sheet.rows.goes_on};
  painter.save();
  painter.translate(margin, body_top());
  TimelinePainter(painter, drawing).paint(QRectF(0.0, 0.0, size_.width() - 2 * margin, height));
  painter.restore();
}

void TimelineSheets::paint_foot(QPainter& painter, int sheet) const {
  const double width = size_.width() - 2 * margin;
  const double legend = size_.height() - below_body() + space;
  const double foot = size_.height() - margin - line_height;
  painter.setPen(QPen(style_.hairline, 1.0));
  painter.drawLine(QLineF(margin, legend - space / 2.0, margin + width, legend - space / 2.0));
  legend_.paint(painter, {margin, legend}, width);
  const QString name = tr("CIS Chronicle");
  const QString left = what_.library.isEmpty() ? name : tr("%1 · %2").arg(name, what_.library);
  paint_ends(painter, foot, drawn_paper_font(letters - 1), left,
             count() > 1 ? tr("page %1 of %2").arg(sheet + 1).arg(count()) : QString());
}

}  // namespace chronicle::app
