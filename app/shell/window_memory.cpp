#include "app/shell/window_memory.h"

#include <QtGui/QScreen>
#include <algorithm>

#include "app/dialogs/dialogs.h"
#include "core/query/questions/view.h"

namespace chronicle::app {
namespace {

/// The first view: the years of the three sessions that the record tells in depth.
const Day first_view_start = *Day::from_ymd(2021, 1, 1);
const Day first_view_end = *Day::from_ymd(2026, 12, 31);

const RecordId first_record = *RecordId::parse("session/2025-09-29");

constexpr QSize first_size{1440, 900};
/// Of a screen that has the room for it.
constexpr QSize least_size{900, 600};
/// The share of the window that the column at the side may take at first, however long its texts are.
constexpr int largest_side = 3;

/// What the frame around a window may take.
constexpr QSize room_for_frame{16, 48};

std::optional<std::pair<Day, Day>> parse_range(const QString& text) {
  const auto date = Date::parse(text.toStdString());
  if (!date || !date->earliest() || !date->latest()) return std::nullopt;
  return std::pair{*date->earliest(), *date->latest()};
}

}  // namespace

void WindowMemory::restore_layout() {
  const QSize room = window_.screen()->availableSize() - room_for_frame;
  window_.setMinimumSize(least_size.boundedTo(room));
  if (!window_.restoreGeometry(settings_.window_geometry())) window_.resize(first_size.boundedTo(room));
  if (!parts_.columns->restoreState(settings_.columns())) {
    const int side = std::min(parts_.side->sizeHint().width(), window_.width() / largest_side);
    parts_.columns->setSizes({side, window_.width() - side});
  }
  if (!parts_.rows->restoreState(settings_.rows())) parts_.rows->setSizes({352, 480});
  if (!parts_.lower->restoreState(settings_.lower())) parts_.lower->setSizes({560, 672});
  for (QSplitter* splitter : {parts_.columns, parts_.rows, parts_.lower}) splitter->setHandleWidth(1);
  parts_.questions->set_folded(settings_.questions_folded());
  parts_.filter->setFolded(settings_.folded_facets());
  parts_.record_register->restoreState(settings_.register_state());
  parts_.page->set_text_step(settings_.text_step());
  dialogs().set_folder(settings_.files_folder());
}

void WindowMemory::restore_place() {
  const auto range = parse_range(settings_.timeline_range()).value_or(std::pair{first_view_start, first_view_end});
  parts_.timeline->showRange(range.first, range.second);
  if (const auto view = View::parse(settings_.filter().toStdString())) workspace_.set_filter(view->filter);
  if (const auto last = parse_subject(settings_.last_subject().toStdString())) workspace_.select(*last);
  if (!workspace_.subject()) workspace_.select(first_record);
  parts_.record_register->setFocus();
}

void WindowMemory::keep() {
  settings_.set_window_geometry(window_.saveGeometry());
  settings_.set_columns(parts_.columns->saveState());
  settings_.set_rows(parts_.rows->saveState());
  settings_.set_lower(parts_.lower->saveState());
  settings_.set_questions_folded(parts_.questions->is_folded());
  settings_.set_folded_facets(parts_.filter->folded());
  settings_.set_register_state(parts_.record_register->saveState());
  settings_.set_text_step(parts_.page->text_step());
  settings_.set_recent(parts_.go_to->recent());
  const auto [first, last] = parts_.timeline->visibleRange();
  settings_.set_timeline_range(QString::fromStdString(first.iso() + "/" + last.iso()));
  const auto& subject = workspace_.subject();
  settings_.set_last_subject(subject ? QString::fromStdString(text_of(*subject)) : QString());
  settings_.set_filter(
      workspace_.filter().empty() ? QString() : QString::fromStdString(View{.filter = workspace_.filter()}.text()));
  settings_.set_files_folder(dialogs().folder());
  settings_.save();
}

}  // namespace chronicle::app
