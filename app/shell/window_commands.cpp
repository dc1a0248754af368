// What the window's commands do.
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include "app/shell/diagnostics.h"
#include "app/shell/help.h"
#include "app/shell/main_window.h"
#include "core/query/as_of/session_status.h"

namespace chronicle::app {
namespace {

constexpr double zoom_step = 1.5;
constexpr int recent_years = 6;

}  // namespace

void MainWindow::wire_commands() {
  wire_files();
  wire_view();
  wire_go();
  wire_help();
}

void MainWindow::wire_files() {
  connect(actions_[Command::quit], &QAction::triggered, this, &QWidget::close);
  connect(actions_[Command::copy], &QAction::triggered, page_->browser(), &QTextEdit::copy);
  connect(actions_[Command::copy_id], &QAction::triggered, this, [this] {
    if (workspace_.subject())
      QGuiApplication::clipboard()->setText(QString::fromStdString(text_of(*workspace_.subject())));
  });
  connect(actions_[Command::search], &QAction::triggered, search_, &SearchBox::begin);
  connect(actions_[Command::years_in_view], &QAction::triggered, this, [this] {
    const auto [first, last] = timeline_->visibleRange();
    filter_years(first.year(), last.year());
  });
  connect(actions_[Command::clear_filter], &QAction::triggered, &workspace_, &Workspace::show_everything);
}

void MainWindow::filter_years(int first, int last) {
  Filter filter = workspace_.filter();
  filter.of(Facet::year).clear();
  for (int year = first; year <= last; ++year) filter.of(Facet::year).insert(std::to_string(year));
  workspace_.set_filter(filter);
  show_years();
}

/// Marks on the timeline the years that are chosen, if they follow each other.
void MainWindow::show_years() {
  const auto& chosen = workspace_.filter().of(Facet::year);
  if (chosen.empty()) return timeline_->setYears(std::nullopt);
  const int first = std::stoi(*chosen.begin()), last = std::stoi(*chosen.rbegin());
  const bool is_run = static_cast<std::size_t>(last - first) + 1 == chosen.size();
  timeline_->setYears(is_run ? std::optional(std::pair{first, last}) : std::nullopt);
}

void MainWindow::wire_view() {
  const auto toggles = [this](Command command, QWidget* widget) {
    actions_[command]->setChecked(true);
    connect(actions_[command], &QAction::toggled, widget, &QWidget::setVisible);
  };
  toggles(Command::show_filter, side_);
  toggles(Command::show_timeline, timeline_);
  connect(actions_[Command::zoom_in], &QAction::triggered, timeline_, [this] { timeline_->zoomBy(zoom_step); });
  connect(actions_[Command::zoom_out], &QAction::triggered, timeline_, [this] { timeline_->zoomBy(1 / zoom_step); });
  connect(actions_[Command::zoom_all], &QAction::triggered, timeline_, &TimelineView::showAll);
  connect(actions_[Command::zoom_recent], &QAction::triggered, timeline_, [this] {
    const int year = workspace_.today().year();
    timeline_->showRange(*Day::from_ymd(year - recent_years + 1, 1, 1), *Day::from_ymd(year, 12, 31));
  });
  connect(actions_[Command::text_larger], &QAction::triggered, page_,
          [this] { page_->set_text_step(page_->text_step() + 1); });
  connect(actions_[Command::text_smaller], &QAction::triggered, page_,
          [this] { page_->set_text_step(page_->text_step() - 1); });
  connect(actions_[Command::text_normal], &QAction::triggered, page_, [this] { page_->set_text_step(0); });
  connect(actions_[Command::full_screen], &QAction::toggled, this,
          [this](bool on) { on ? showFullScreen() : showNormal(); });
}

void MainWindow::wire_go() {
  connect(actions_[Command::go_to], &QAction::triggered, go_to_, &GoToPalette::toggle);
  connect(go_to_, &GoToPalette::subjectChosen, this, [this](const Subject& subject) {
    workspace_.select(subject);
    page_->setFocus();
  });
  connect(go_to_, &GoToPalette::savedChosen, question_commands_, &QuestionCommands::ask);
  connect(actions_[Command::back], &QAction::triggered, &workspace_, &Workspace::go_back);
  connect(actions_[Command::forward], &QAction::triggered, &workspace_, &Workspace::go_forward);
  connect(actions_[Command::previous], &QAction::triggered, this, [this] { choose_neighbour(-1); });
  connect(actions_[Command::next], &QAction::triggered, this, [this] { choose_neighbour(1); });
  connect(actions_[Command::first], &QAction::triggered, this, [this] { choose_end(false); });
  connect(actions_[Command::last], &QAction::triggered, this, [this] { choose_end(true); });
  connect(actions_[Command::as_of_today], &QAction::triggered, this,
          [this] { workspace_.set_as_of(workspace_.today()); });
  connect(actions_[Command::as_of_day], &QAction::triggered, this, [this] {
    if (const auto day = AsOfButton::ask_day(this, workspace_.as_of())) workspace_.set_as_of(*day);
  });
  connect(actions_[Command::as_of_session], &QAction::triggered, this, [this] {
    const auto id = workspace_.session();
    const auto* session = id ? workspace_.catalogue()->find<Session>(*id) : nullptr;
    if (session == nullptr) return;
    // The session's own day, even from a day before it; where it was not held, the one that it is announced for.
    const auto date = session->held ? session->held : date_of(*workspace_.catalogue(), *session, workspace_.as_of());
    if (date && date->latest()) workspace_.set_as_of(*date->latest());
  });
  const auto focuses = [this](Command command, QWidget* widget, QAction* show = nullptr) {
    connect(actions_[command], &QAction::triggered, widget, [widget, show] {
      if (show != nullptr) show->setChecked(true);
      widget->setFocus(Qt::ShortcutFocusReason);
    });
  };
  focuses(Command::focus_filter, filter_, actions_[Command::show_filter]);
  focuses(Command::focus_timeline, timeline_, actions_[Command::show_timeline]);
  focuses(Command::focus_register, register_);
  focuses(Command::focus_page, page_);
}

void MainWindow::wire_help() {
  connect(actions_[Command::guide], &QAction::triggered, this, [this] { show_guide(this); });
  connect(actions_[Command::shortcuts], &QAction::triggered, this, [this] { show_shortcuts(this); });
  connect(actions_[Command::diagnostics], &QAction::triggered, this,
          [this] { show_diagnostics(this, diagnostics_text(*this, workspace_, notices_->recent_errors())); });
  connect(actions_[Command::about], &QAction::triggered, this, [this] { show_about(this, *workspace_.catalogue()); });
}

}  // namespace chronicle::app
