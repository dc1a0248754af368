// What the window's commands do.
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include "app/print/print_brief.h"
#include "app/shell/help.h"
#include "app/shell/main_window.h"
#include "app/sources/keep_copy.h"
#include "app/text/counted.h"
#include "core/model/part.h"
#include "core/query/as_of/session_status.h"

namespace chronicle::app {
namespace {

constexpr double zoom_step = 1.5;
constexpr int recent_years = 6;

}  // namespace

void MainWindow::wire_commands() {
  wire_files();
  wire_prints();
  wire_notes();
  wire_view();
  wire_go();
  wire_help();
}

void MainWindow::wire_files() {
  connect(actions_[Command::new_library], &QAction::triggered, this, &MainWindow::new_library);
  connect(actions_[Command::open_library], &QAction::triggered, this, &MainWindow::open_library);
  connect(actions_[Command::save_copy], &QAction::triggered, this, &MainWindow::save_copy);
  connect(actions_[Command::kept_copies], &QAction::triggered, this, &MainWindow::show_kept_copies);
  connect(actions_[Command::import_records], &QAction::triggered, this, &MainWindow::import_records);
  connect(actions_[Command::export_records], &QAction::triggered, this, &MainWindow::export_records);
  connect(actions_[Command::update_record], &QAction::triggered, this, &MainWindow::update_record);
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
  connect(actions_[Command::copy_citation], &QAction::triggered, this, [this] {
    const auto id = workspace_.selection();
    const auto* source = id ? workspace_.catalogue()->find<Source>(*id) : nullptr;
    if (source != nullptr) QGuiApplication::clipboard()->setText(QString::fromStdString(citation_text(*source)));
  });
  connect(actions_[Command::keep_copy], &QAction::triggered, this, &MainWindow::keep_source_copy);
  connect(actions_[Command::drop_copy], &QAction::triggered, this, &MainWindow::drop_source_copy);
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

void MainWindow::wire_prints() {
  const auto with = [this](Command command, std::optional<Brief> (MainWindow::*compose_it)(), const auto& use) {
    connect(actions_[command], &QAction::triggered, this, [this, compose_it, use] {
      if (const auto brief = (this->*compose_it)()) use(this, *brief, library_name());
    });
  };
  with(Command::print_page, &MainWindow::page_brief, print_brief);
  with(Command::preview_page, &MainWindow::page_brief, preview_brief);
  with(Command::save_page, &MainWindow::page_brief, save_brief_as);
  with(Command::print_summary, &MainWindow::summary_brief, print_brief);
  with(Command::save_summary, &MainWindow::summary_brief, save_brief_as);
  with(Command::print_rows, &MainWindow::rows_brief, print_brief);
  with(Command::save_rows, &MainWindow::rows_brief, save_brief_as);
}

void MainWindow::wire_notes() {
  connect(actions_[Command::bookmark], &QAction::triggered, this, &MainWindow::set_bookmark);
  connect(actions_[Command::edit_note], &QAction::triggered, this, [this] {
    if (const auto note = note_of_selection()) notes_->edit(note->record);
  });
  actions_[Command::print_notes]->setChecked(settings_.print_notes());
  connect(actions_[Command::print_notes], &QAction::toggled, this, [this](bool on) { settings_.set_print_notes(on); });
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
          [this] { show_diagnostics(this, diagnostics_text(*this, workspace_, recent_errors_)); });
  connect(actions_[Command::about], &QAction::triggered, this, [this] { show_about(this, *workspace_.catalogue()); });
}

void MainWindow::report(const Error& error) {
  recent_errors_.add(error.code);
  note_state(error);
  dialogs().show_message(this, Severity::error, plain_message_of(error), {}, details_of(error));
}

void MainWindow::mention(const Error& error) {
  recent_errors_.add(error.code);
  if (!note_state(error)) notices_->say(Matter::trouble, plain_message_of(error), {}, details_of(error));
}

bool MainWindow::can_change() const { return !reading_ && !workspace_.library().is_read_only(); }

std::string MainWindow::checksum_of_copy(const RecordId& source) {
  return workspace_.read_or(std::string(), [&](const Library& library) {
    const auto copy = library.kept_copy(source);
    return copy ? copy->checksum : std::string();
  });
}

void MainWindow::keep_source_copy() {
  const int begun = workspace_.opening();
  const auto id = workspace_.selection();
  const auto source = id ? Ref<Kind::source>::parse(id->text()) : std::nullopt;
  if (!source) return;
  const QString title = QString::fromStdString(workspace_.catalogue()->title_of(*id));
  const std::string before = checksum_of_copy(*id);
  if (!before.empty() && !ask_to_replace_copy(this, title)) return;
  const auto keep = [&](const KeptCopy& copy) {
    return workspace_.write(begun, [&](Library& library) { return library.keep_copy(copy, before); });
  };
  if (!ask_to_keep_copy(this, *source, title, workspace_.today(), keep)) return;
  show_page();
  update_actions();
}

void MainWindow::drop_source_copy() {
  const int begun = workspace_.opening();
  const auto id = workspace_.selection();
  if (!id) return;
  const std::string before = checksum_of_copy(*id);
  if (!ask_to_drop_copy(this, QString::fromStdString(workspace_.catalogue()->title_of(*id)))) return;
  const auto dropped = workspace_.write(begun, [&](Library& library) { return library.drop_copy(*id, before); });
  if (!dropped) report(dropped.error());
  show_page();
  update_actions();
}

std::optional<UserNote> MainWindow::note_of_selection() const {
  const auto id = workspace_.selection();
  if (!id || !has_page(id->kind())) return std::nullopt;
  const UserNote* note = note_of(workspace_.notes(), *id);
  return note != nullptr ? *note : UserNote{.record = *id};
}

void MainWindow::set_bookmark(bool on) {
  const auto note = note_of_selection();
  if (!note) return;
  const auto written = workspace_.set_bookmark(workspace_.opening(), note->record, on);
  if (!written) report(written.error());
  update_actions();
}

bool MainWindow::has_kept_copy() {
  const auto id = workspace_.selection();
  if (!id || id->kind() != Kind::source) return false;
  return workspace_.read_or(false, [&](const Library& library) {
    const auto sources = library.sources_with_copy();
    return std::find(sources.begin(), sources.end(), *id) != sources.end();
  });
}

std::optional<Brief> MainWindow::brief_of(const std::vector<Subject>& subjects, const QString& title) {
  const bool with_notes = actions_[Command::print_notes]->isChecked();
  auto briefs = workspace_.compose_by([&](Context context) -> Result<std::vector<Brief>> {
    context.with_user_note = with_notes;
    std::vector<Brief> composed;
    for (const Subject& subject : subjects) {
      auto brief = compose(context, subject);
      if (!brief) return fail(brief.error());
      composed.push_back(std::move(*brief));
    }
    return composed;
  });
  if (!briefs) {
    report(briefs.error());
    return std::nullopt;
  }
  if (briefs->empty()) return std::nullopt;
  if (briefs->size() == 1) return std::move(briefs->front());
  const std::string state = briefs->front().state;
  return join(*briefs, title.toStdString(), state);
}

std::optional<Brief> MainWindow::page_brief() {
  if (!workspace_.subject()) return std::nullopt;
  return brief_of({*workspace_.subject()}, {});
}

std::optional<Brief> MainWindow::summary_brief() {
  const auto session = workspace_.session();
  if (!session) return std::nullopt;
  return brief_of({*session}, {});
}

std::optional<Brief> MainWindow::rows_brief() {
  const auto ids = register_->selectedIds();
  return brief_of({ids.begin(), ids.end()}, counted(ids.size(), tr("%1 selected record"), tr("%1 selected records")));
}

}  // namespace chronicle::app
