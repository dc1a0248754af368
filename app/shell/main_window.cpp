#include "app/shell/main_window.h"

#include <QtCore/QTimer>
#include <QtGui/QDesktopServices>
#include <utility>

#include "app/library/file_drop.h"
#include "app/library/user_library.h"
#include "app/timeline/record_entries.h"

namespace chronicle::app {
namespace {

QSplitter* make_splitter(Qt::Orientation orientation, const QString& name) {
  auto* splitter = new QSplitter(orientation);
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->setObjectName(name);
  return splitter;
}

}  // namespace

MainWindow::MainWindow(Workspace& workspace, Settings& settings, LibraryReader& reader)
    : workspace_(workspace),
      settings_(settings),
      actions_(this),
      columns_(make_splitter(Qt::Horizontal, QStringLiteral("columns"))),
      rows_(make_splitter(Qt::Vertical, QStringLiteral("rows"))),
      lower_(make_splitter(Qt::Horizontal, QStringLiteral("lower"))),
      side_(new QWidget),
      search_(new SearchBox(workspace)),
      questions_(new QuestionList),
      filter_(new FilterPanel),
      timeline_(new TimelineView),
      feed_(new RecordFeed(this)),
      register_(new RegisterView),
      page_(new PageView),
      as_of_(new AsOfButton),
      status_(new StatusLine(this)),
      bar_(new NoticeBar),
      citation_(new CitationPopup(this)),
      go_to_(new GoToPalette(this, workspace_, actions_, settings_.recent())),
      question_commands_(new QuestionCommands(this, workspace_, actions_, {*questions_, *register_, *filter_})),
      notes_(new NoteEditor(workspace_, this, NoteDrafts(drafts_folder()))),
      note_commands_(new NoteCommands(this, workspace_, actions_, *notes_)),
      source_commands_(new SourceCommands(this, workspace_, actions_)),
      print_commands_(new PrintCommands(this, workspace_, actions_, *register_, settings_)),
      watch_(new LibraryWatch(workspace_, this)),
      unkept_(workspace_, settings_, *notes_),
      library_(new LibraryCommands(this, workspace_, actions_, reader, unkept_)),
      notices_(new Notices(this, workspace_, *bar_,
                           {library_->save_as_library(), actions_[Command::save_copy], library_->reopen()})),
      rescue_(new RescueCommands(this, workspace_, actions_, *library_, *notices_)),
      records_(new RecordCommands(this, workspace_, actions_, settings_)),
      daily_copy_(workspace_, settings_) {
  new FileDrop(this, *library_, *records_);
  build();
  wire();
  wire_commands();
  restore_layout();
  if (workspace_.is_open()) {
    show_library();
    restore_place();
  } else {
    wait_for_library();
  }
}

/// Until there is a library, only what needs none can be done.
void MainWindow::wait_for_library() {
  setWindowTitle(tr("CIS Chronicle"));
  const auto enable = [this](bool on) {
    for (QWidget* widget :
         {static_cast<QWidget*>(columns_), static_cast<QWidget*>(search_), static_cast<QWidget*>(as_of_)})
      widget->setEnabled(on);
  };
  enable(false);
  status_->show_working(tr("Reading the library…"));
  const auto begin = [this, enable] {
    status_->show_working({});
    enable(true);
    update_actions();
    restore_place();
  };
  connect(&workspace_, &Workspace::libraryChanged, this, begin, Qt::SingleShotConnection);
}

/// A timer fires only when nothing else is left to do; a queued call would still come before the frame is shown.
// NOLINTNEXTLINE(readability-make-member-function-const): the step changes the window
void MainWindow::after_frame(void (MainWindow::*step)()) { QTimer::singleShot(0, this, step); }

void MainWindow::paintEvent(QPaintEvent* event) {
  QMainWindow::paintEvent(event);
  if (!std::exchange(painted_, true)) after_frame(&MainWindow::show_first_library);
}

/// The second frame has the record, the third the page.
void MainWindow::show_first_library() {
  if (!painted_) return;
  if (first_library_) workspace_.open(std::move(*first_library_));
  first_library_.reset();
  if (workspace_.is_open()) after_frame(&MainWindow::settle);
}

void MainWindow::settle() {
  if (std::exchange(settled_, true)) return;
  show_page();
  Q_EMIT settled();
}

void MainWindow::show_library() {
  setWindowTitle(tr("%1 — CIS Chronicle").arg(workspace_.library_name()));
  setWindowFilePath(QString::fromStdString(workspace_.library().path()));
  filter_->setCatalogue(workspace_.catalogue());
  register_->setSource(workspace_.catalogue());
  timeline_->setToday(workspace_.today());
  notices_->show_library();
  question_commands_->show_saved();
  show_as_of();
  feed_->ask_at_once(record_request());
  show_register();
  show_selection();
}

void MainWindow::show_as_of() {
  register_->setAsOf(workspace_.as_of());
  timeline_->setAsOf(workspace_.as_of());
  as_of_->show_day(workspace_.as_of(), workspace_.today(), *workspace_.catalogue());
  status_->count_evidence(workspace_.library().file(), workspace_.catalogue(), workspace_.as_of());
}

RecordRequest MainWindow::record_request() const {
  return {workspace_.catalogue(), workspace_.passing(), workspace_.as_of(), workspace_.today()};
}

void MainWindow::show_passing() {
  feed_->ask(record_request());
  show_register();
}

/// What passes, everywhere but on the timeline.
void MainWindow::show_register() {
  register_->setPassing(workspace_.passing());
  show_years();
  show_kind_found();
  show_counts();
  status_->show_shown(workspace_);
  show_position();
  update_actions();
}

/// Where a search leaves the tab that the user chose empty, that of the best hit is shown instead for as long.
void MainWindow::show_kind_found() {
  const auto has_rows = [&](Kind kind) { return has_tab(kind) && !workspace_.passing().of(kind).empty(); };
  Kind wanted = chosen_kind_;
  if (const auto& result = workspace_.search().result; result != nullptr && !has_rows(wanted)) {
    const auto found = std::find_if(result->hits.begin(), result->hits.end(),
                                    [&](const SearchHit& hit) { return has_rows(hit.id.kind()); });
    if (found != result->hits.end()) wanted = found->id.kind();
  }
  const Kind chosen = chosen_kind_;
  register_->showKind(wanted);
  chosen_kind_ = chosen;
}

void MainWindow::show_counts() {
  filter_->showFilter(workspace_.filter(), workspace_.counts(register_->kind()), workspace_.as_of());
}

void MainWindow::show_selection() {
  const auto id = workspace_.selection();
  const auto key = id ? timeline_key(*workspace_.catalogue(), *id) : std::nullopt;
  timeline_->setSelected(key);
  if (key) timeline_->ensureVisible(*key);
  if (id) register_->select(*id);
  const auto* question = workspace_.subject() ? std::get_if<Question>(&*workspace_.subject()) : nullptr;
  questions_->show_asked(question != nullptr ? std::optional(*question) : std::nullopt);
  show_page();
  show_position();
  update_actions();
}

void MainWindow::show_page() {
  if (!settled_) return;
  status_->show_page(nullptr);
  const auto id = workspace_.selection();
  timeline_->setTies(id ? timeline_ties(*workspace_.catalogue(), *id, workspace_.as_of())
                        : std::vector<std::pair<TimelineView::Key, TimelineView::Key>>());
  if (!workspace_.subject()) {
    page_->show_nothing(tr("Choose a session, document or person to see its page."));
    return;
  }
  const auto brief = workspace_.compose_by([&](Context context) {
    context.with_user_note = true;
    return compose(context, *workspace_.subject());
  });
  if (!brief) {
    notices_->note(brief.error());
    return page_->show_nothing(message_of(brief.error()));
  }
  page_->show_brief(*brief);
  const auto* question = std::get_if<Question>(&*workspace_.subject());
  const bool counts_itself = question != nullptr && question->ask == Ask::evidence;
  if (!counts_itself) status_->show_page(&*brief);
}

void MainWindow::show_position() {
  const auto [row, rows] = register_->position();
  const bool among = workspace_.selection() && register_->currentId() == workspace_.selection();
  page_->show_position(among ? std::optional(std::pair{row, rows}) : std::nullopt, actions_[Command::previous],
                       actions_[Command::next]);
}

Situation MainWindow::situation() {
  const auto selected = workspace_.selection();
  const bool among = selected && register_->currentId() == selected;
  return (workspace_.situation() | library_->situation() | records_->situation() | source_commands_->situation() |
          print_commands_->situation())
      .setFlag(Given::row_before, !among || register_->neighbour(-1).has_value())
      .setFlag(Given::row_after, !among || register_->neighbour(1).has_value());
}

void MainWindow::update_actions() { actions_.enable(situation()); }

void MainWindow::choose_neighbour(int step) {
  if (const auto id = register_->neighbour(step)) workspace_.select(*id);
}

void MainWindow::choose_end(bool last) {
  const auto ids = register_->shownIds();
  if (!ids.empty()) workspace_.select(last ? ids.back() : ids.front());
}

void MainWindow::open_subject(const QString& subject, const QString& fact) {
  const auto parsed = parse_subject(subject.toStdString());
  if (!parsed) return;
  workspace_.select(*parsed);
  if (!fact.isEmpty()) page_->show_fact(fact.toStdString());
}

void MainWindow::show_citation(const QString& source, const QString& fact, const QPoint& place) {
  const auto id = RecordId::parse(source.toStdString());
  const auto* record = id ? workspace_.catalogue()->find<Source>(*id) : nullptr;
  if (record == nullptr) return;
  const auto brief =
      workspace_.compose_by([&](const Context& context) { return compose_citation(context, *id, fact.toStdString()); });
  if (brief)
    citation_->show_citation(*brief, *record, place);
  else
    notices_->report(brief.error());
}

void MainWindow::open_address(const QUrl& url) {
  if (!QDesktopServices::openUrl(url))
    dialogs().show_message(this, Severity::warning, tr("No browser could be opened for %1").arg(url.toString()));
}

void MainWindow::greet(const std::vector<Error>& troubles) {
  rescue_->offer_each(troubles);
  if (library_->is_reading()) return;  // what a rescue has made is greeted when it is there
  daily_copy_.keep();
  records_->offer_newer();
  notes_->take_up_drafts();
}

Result<void> MainWindow::keep_everything() {
  auto kept = unkept_.keep();
  keep_for_next_time();
  return kept;
}

void MainWindow::mention(const Error& error) { notices_->mention(error); }

QString MainWindow::library_path() const {
  return workspace_.is_open() ? QString::fromStdString(workspace_.library().path()) : QString();
}

}  // namespace chronicle::app
