// What the window remembers from one run to the next.
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>

#include "app/shell/main_window.h"

namespace chronicle::app {
namespace {

/// The first view: the years of the three sessions that the record tells in depth.
const Day first_view_start = *Day::from_ymd(2021, 1, 1);
const Day first_view_end = *Day::from_ymd(2026, 12, 31);

const RecordId first_record = *RecordId::parse("session/2025-09-29");

/// What the frame around a window may take.
constexpr QSize room_for_frame{16, 48};

std::optional<std::pair<Day, Day>> parse_range(const QString& text) {
  const auto date = Date::parse(text.toStdString());
  if (!date || !date->earliest() || !date->latest()) return std::nullopt;
  return std::pair{*date->earliest(), *date->latest()};
}

}  // namespace

void MainWindow::restore_layout() {
  if (!restoreGeometry(settings_.window_geometry()))
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - room_for_frame));
  if (!columns_->restoreState(settings_.columns())) columns_->setSizes({208, 1232});
  if (!rows_->restoreState(settings_.rows())) rows_->setSizes({352, 480});
  if (!lower_->restoreState(settings_.lower())) lower_->setSizes({560, 672});
  for (QSplitter* splitter : {columns_, rows_, lower_}) splitter->setHandleWidth(1);
  register_->restoreState(settings_.register_state());
  page_->set_text_step(settings_.text_step());
}

void MainWindow::restore_place() {
  const auto range = parse_range(settings_.timeline_range()).value_or(std::pair{first_view_start, first_view_end});
  timeline_->showRange(range.first, range.second);
  if (const auto last = parse_subject(settings_.last_subject().toStdString())) workspace_.select(*last);
  if (!workspace_.subject()) workspace_.select(first_record);
  timeline_->showRange(range.first, range.second);
  register_->setFocus();
}

void MainWindow::keep_for_next_time() {
  notes_->keep_draft();
  if (!workspace_.is_open()) return;  // as it was left before
  settings_.set_window_geometry(saveGeometry());
  settings_.set_columns(columns_->saveState());
  settings_.set_rows(rows_->saveState());
  settings_.set_lower(lower_->saveState());
  settings_.set_register_state(register_->saveState());
  settings_.set_text_step(page_->text_step());
  settings_.set_recent(go_to_->recent());
  const auto [first, last] = timeline_->visibleRange();
  settings_.set_timeline_range(QString::fromStdString(first.iso() + "/" + last.iso()));
  const auto& subject = workspace_.subject();
  settings_.set_last_subject(subject ? QString::fromStdString(text_of(*subject)) : QString());
  settings_.save();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!library_->may_leave()) return event->ignore();
  keep_for_next_time();
  QMainWindow::closeEvent(event);
}

}  // namespace chronicle::app
