#include "app/print/timeline_legend.h"

#include <array>

namespace chronicle::app {
namespace {

using timeline::Entry;
using timeline::EntryKind;
using timeline::EntryState;

constexpr double sample_width = 30.0;
constexpr double sample_height = 14.0;
constexpr double after_sample = 5.0;  // between a sample and what it means
constexpr double between = 18.0;      // from one to the next
constexpr double sample_line = 19.0;
constexpr double small_sample = 12.0;

enum class Form { bar, open_bar, run, point, band, cluster, card, goes_on };

struct Sample {
  Form form;
  EntryKind kind;
  EntryState state;
  const char* meaning;
};

constexpr const char* context = "chronicle::app::TimelineLegend";

const auto& samples() {
  static const std::array all{
      Sample{Form::bar, EntryKind::document, EntryState::in_force,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "in force")},
      Sample{Form::bar, EntryKind::document, EntryState::ended,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "expired or replaced")},
      Sample{Form::bar, EntryKind::document, EntryState::not_yet,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "planned or not yet in force")},
      Sample{Form::bar, EntryKind::document, EntryState::unknown,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "not known")},
      Sample{Form::open_bar, EntryKind::document, EntryState::in_force,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "end not stated")},
      Sample{Form::run, EntryKind::document, EntryState::neutral,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "several documents")},
      Sample{Form::point, EntryKind::session, EntryState::held,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "session held")},
      Sample{Form::point, EntryKind::session, EntryState::announced,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "session announced")},
      Sample{Form::card, EntryKind::session, EntryState::unconfirmed,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "not known to have been held")},
      Sample{Form::band, EntryKind::session, EntryState::held,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "day not stated")},
      Sample{Form::cluster, EntryKind::session, EntryState::held,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "several sessions")},
      Sample{Form::card, EntryKind::session, EntryState::held,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "recorded in detail")},
      Sample{Form::goes_on, EntryKind::document, EntryState::neutral,
             QT_TRANSLATE_NOOP("chronicle::app::TimelineLegend", "goes on beyond the sheet")}};
  return all;
}

bool is_wide(Form form) {
  return form == Form::bar || form == Form::open_bar || form == Form::run || form == Form::band;
}

double width_of(Form form) { return is_wide(form) ? sample_width : form == Form::point ? small_sample : 20.0; }

/// Beyond which the arrow of an open end reaches.
double beyond(Form form) { return form == Form::open_bar ? 6.0 : 0.0; }

}  // namespace

TimelineLegend::TimelineLegend(const TimelineStyle& style, const Texts& texts) : style_(style), texts_(texts) {}

std::vector<TimelineLegend::Item> TimelineLegend::items(double width) const {
  const TextFace& face = texts_.face(timeline::TextRole::gutter);
  std::vector<Item> items;
  QPointF at(0.0, 0.0);
  for (std::size_t i = 0; i < samples().size(); ++i) {
    const Sample& sample = samples().at(i);
    const double wide = width_of(sample.form) + beyond(sample.form) + after_sample +
                        face.width(QCoreApplication::translate(context, sample.meaning));
    if (at.x() > 0.0 && at.x() + wide > width) at = {0.0, at.y() + sample_line};
    items.push_back({i, at});
    at.rx() += wide + between;
  }
  return items;
}

double TimelineLegend::height(double width) const { return items(width).back().at.y() + sample_line; }

void TimelineLegend::paint(QPainter& painter, const QPointF& at, double width) const {
  const TextFace& face = texts_.face(timeline::TextRole::gutter);
  for (const Item& item : items(width)) {
    const Sample& sample = samples().at(item.sample);
    const QPointF corner = at + item.at;
    paint_sample(painter, item.sample, corner);
    painter.setFont(face.font());
    painter.setPen(style_.text);
    face.draw(painter, corner.x() + width_of(sample.form) + beyond(sample.form) + after_sample,
              corner.y() + sample_line / 2.0, QCoreApplication::translate(context, sample.meaning));
  }
}

/// As a scene with nothing but that sample.
void TimelineLegend::paint_sample(QPainter& painter, std::size_t number, const QPointF& at) const {
  const Sample& sample = samples().at(number);
  const double wide = width_of(sample.form);
  const double middle = at.y() + sample_line / 2.0;
  const timeline::Rect rect{at.x(), middle - sample_height / 2.0, wide, sample_height};
  const Day day{0};
  Entry entry{.kind = sample.kind, .first = day, .last = day, .state = sample.state};
  entry.open_end = sample.form == Form::open_bar;
  entry.emphasised = sample.form == Form::card && sample.state == EntryState::held;
  const timeline::Record record({entry}, {{}}, day);
  timeline::Scene scene;
  scene.areas.lanes = {rect.x, rect.y - 1.0, rect.width + after_sample + 4.0, rect.height + 2.0};
  scene.areas.axis_y = middle;
  switch (sample.form) {
    case Form::bar:
    case Form::open_bar:
      scene.bars.push_back({0, rect, {}});
      break;
    case Form::run:
      scene.runs.push_back({0, 0, 2, rect});
      break;
    case Form::point:
      scene.points.push_back({0, rect.x + wide / 2.0});
      break;
    case Form::band:
      scene.points.push_back({0, rect.x + wide / 2.0, rect.x, rect.right()});
      break;
    case Form::cluster:
      scene.clusters.push_back({0, 2, rect, "2"});
      break;
    case Form::card:
      scene.cards.push_back({0, {rect.x, rect.y + 1.0, wide, rect.height - 2.0}, rect.x, false});
      break;
    case Form::goes_on:
      break;
  }
  const timeline::Overview none;
  const TimelineDrawing drawing{.record = record,
                                .scene = scene,
                                .overview = none,
                                .style = style_,
                                .texts = texts_,
                                .selected = {},
                                .on_paper = true};
  TimelinePainter samples_painter(painter, drawing);
  samples_painter.paint_samples();
  if (sample.form != Form::goes_on) return;
  samples_painter.paint_goes_on({rect.x + 4.0, middle}, true);
  samples_painter.paint_goes_on({rect.right() - 4.0, middle}, false);
}

}  // namespace chronicle::app
