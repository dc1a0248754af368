#include "app/shell/main_window.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QVBoxLayout>
#include <utility>

#include "app/shell/user_library.h"
#include "app/theme/theme.h"
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

QVBoxLayout* column(std::initializer_list<QWidget*> widgets) {
  auto* layout = new QVBoxLayout;
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  for (QWidget* widget : widgets) layout->addWidget(widget);
  return layout;
}

}  // namespace

MainWindow::MainWindow(Workspace& workspace, Settings& settings, LibraryReader& reader)
    : workspace_(workspace),
      settings_(settings),
      reader_(reader),
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
      notices_(new NoticeBar),
      citation_(new CitationPopup(this)),
      go_to_(new GoToPalette(this, workspace_, actions_, settings_.recent())),
      notes_(new NoteEditor(workspace_, this, NoteDrafts(drafts_folder()))),
      watch_(new LibraryWatch(workspace_, this)),
      save_as_library_(new QAction(tr("&Save as a Library…"), this)) {
  setAcceptDrops(true);
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
    for (const CommandSpec& spec : command_catalogue())
      if (needs_library(spec.command)) actions_[spec.command]->setEnabled(on);
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

void MainWindow::build() {
  actions_.fill(menuBar());
  build_toolbar();
  lower_->addWidget(register_);
  lower_->addWidget(page_);
  lower_->setStretchFactor(0, 5);
  lower_->setStretchFactor(1, 6);
  rows_->addWidget(timeline_);
  rows_->addWidget(lower_);
  rows_->setStretchFactor(0, 2);
  rows_->setStretchFactor(1, 3);
  auto* side = column({questions_, filter_});
  side->setStretch(1, 1);
  side_->setLayout(side);
  columns_->addWidget(side_);
  columns_->addWidget(rows_);
  columns_->setStretchFactor(1, 1);
  auto* centre = new QWidget;
  auto* all = column({notices_, columns_});
  all->setStretch(1, 1);
  centre->setLayout(all);
  setCentralWidget(centre);
  setStatusBar(status_);
  setMinimumSize(900, 600);
}

void MainWindow::build_toolbar() {
  auto* bar = addToolBar(tr("Toolbar"));
  bar->setObjectName(QStringLiteral("toolbar"));
  bar->setStyleSheet(toolbar_style());
  bar->setMovable(false);
  bar->setFloatable(false);
  bar->setContextMenuPolicy(Qt::PreventContextMenu);
  bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
  actions_[Command::previous]->setIconText(tr("‹ Previous"));
  actions_[Command::next]->setIconText(tr("Next ›"));
  actions_[Command::back]->setIconText(QStringLiteral("←"));
  actions_[Command::forward]->setIconText(QStringLiteral("→"));
  bar->addAction(actions_[Command::back]);
  bar->addAction(actions_[Command::forward]);
  for (const Command command : {Command::back, Command::forward})
    bar->widgetForAction(actions_[command])->setAccessibleName(actions_[command]->toolTip());
  bar->addWidget(search_);
  auto* space = new QWidget;
  space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar->addWidget(space);
  auto* label = new QLabel(tr("As of"));
  label->setContentsMargins(0, 0, 8, 0);
  bar->addWidget(label);
  bar->addWidget(as_of_);
  const auto add_menu = [&](const QString& text, std::initializer_list<Command> commands) {
    auto* button = new QToolButton;
    button->setText(text + QStringLiteral(" ▾"));
    button->setAccessibleName(text);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (const Command command : commands) menu->addAction(actions_[command]);
    button->setMenu(menu);
    bar->addWidget(button);
  };
  add_menu(tr("Print"), {Command::print_page, Command::preview_page, Command::print_summary, Command::print_rows});
  add_menu(tr("Export"), {Command::save_page, Command::save_summary, Command::save_rows, Command::export_records});
}

void MainWindow::wire() {
  connect(&reader_, &LibraryReader::done, this, &MainWindow::use_library);
  connect(&workspace_, &Workspace::libraryChanged, this, &MainWindow::show_library);
  connect(&workspace_, &Workspace::failed, this, &MainWindow::mention);
  connect(notes_, &NoteEditor::failed, this, &MainWindow::report);
  connect(notes_, &NoteEditor::draftFailed, this, &MainWindow::mention);
  connect(notes_, &NoteEditor::unsaved, this, [this](const Error& error) {
    recent_errors_.add(error.code);
    if (error.code == ErrorCode::moved_library) say_moved(error);
  });
  connect(watch_, &LibraryWatch::moved, this, &MainWindow::say_moved);
  connect(save_as_library_, &QAction::triggered, this, &MainWindow::save_as_library);
  // A change of the day tells both: the page of a record follows the day, that of a question what passes.
  connect(&workspace_, &Workspace::asOfChanged, this, [this] {
    show_as_of();
    if (workspace_.selection()) show_page();
  });
  connect(&workspace_, &Workspace::passingChanged, this, [this] {
    show_passing();
    if (!workspace_.selection()) show_page();
  });
  connect(&workspace_, &Workspace::selectionChanged, this, &MainWindow::show_selection);
  connect(&workspace_, &Workspace::notesChanged, this, [this] {
    show_counts();
    show_page();
    update_actions();
  });
  connect(filter_, &FilterPanel::filterChanged, &workspace_, &Workspace::set_filter);
  connect(register_, &RegisterView::recordSelected, &workspace_, &Workspace::select);
  connect(register_, &RegisterView::recordActivated, this, [this](const RecordId& id) {
    workspace_.select(id);
    page_->setFocus();
  });
  connect(register_, &RegisterView::kindChanged, this, [this](Kind kind) {
    chosen_kind_ = kind;
    if (!workspace_.is_open()) return;  // the tab of the last time
    show_counts();
    show_position();
    update_actions();
  });
  connect(register_, &RegisterView::clearFilterRequested, &workspace_, &Workspace::show_everything);
  connect(search_, &SearchBox::recordChosen, this, [this](const RecordId& id) {
    workspace_.select(id);
    page_->setFocus();
  });
  connect(search_, &SearchBox::kindChosen, this, [this](Kind kind) {
    register_->showKind(kind);
    register_->setFocus();
  });
  connect(search_, &SearchBox::left, register_, [this] { register_->setFocus(); });
  connect(&workspace_, &Workspace::searchChanged, this, [this] { filter_->showSearch(workspace_.search().text); });
  connect(filter_, &FilterPanel::searchDropped, &workspace_, [this] { workspace_.set_search({}); });
  connect(timeline_, &TimelineView::selected, this,
          [this](qint64 key) { workspace_.select(timeline_record(*workspace_.catalogue(), key)); });
  connect(timeline_, &TimelineView::activated, this, [this](qint64 key) {
    workspace_.select(timeline_record(*workspace_.catalogue(), key));
    page_->setFocus();
  });
  connect(feed_, &RecordFeed::ready, timeline_,
          [this](const std::shared_ptr<timeline::Record>& record) { timeline_->setRecord(std::move(*record)); });
  connect(feed_, &RecordFeed::failed, this, &MainWindow::mention);
  connect(timeline_, &TimelineView::asOfRequested, &workspace_, &Workspace::set_as_of);
  connect(timeline_, &TimelineView::yearsRequested, this, &MainWindow::filter_years);
  connect(page_, &PageView::subjectRequested, this, &MainWindow::open_subject);
  connect(page_, &PageView::citationRequested, this, &MainWindow::show_citation);
  connect(page_, &PageView::addressRequested, this, &MainWindow::open_address);
  connect(citation_, &CitationPopup::subjectRequested, this, [this](const QString& text) { open_subject(text, {}); });
  connect(citation_, &CitationPopup::addressRequested, this, &MainWindow::open_address);
  connect(status_, &StatusLine::evidenceRequested, this, &MainWindow::show_evidence_of_page);
  connect(as_of_, &AsOfButton::dayRequested, &workspace_, &Workspace::set_as_of);
  connect(as_of_, &AsOfButton::calendarRequested, actions_[Command::as_of_day], &QAction::trigger);
}

void MainWindow::show_library() {
  setWindowTitle(tr("%1 — CIS Chronicle").arg(library_name()));
  setWindowFilePath(QString::fromStdString(workspace_.library().path()));
  filter_->setCatalogue(workspace_.catalogue());
  register_->setSource(workspace_.catalogue());
  timeline_->setToday(workspace_.today());
  show_saved_questions();
  notices_->drop(Matter::moved_library);
  if (workspace_.library().path().empty())
    notices_->say(Matter::nothing_kept,
                  tr("Nothing is kept: this is the bundled record in memory. What you write or import goes when the "
                     "window closes, unless you save it as a library."),
                  {save_as_library_});
  else
    notices_->drop(Matter::nothing_kept);
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
    recent_errors_.add(brief.error().code);
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

void MainWindow::update_actions() {
  const bool any = workspace_.subject().has_value();
  const auto selected = workspace_.selection();
  const bool among = selected && register_->currentId() == selected;
  const bool is_source = selected && selected->kind() == Kind::source;
  for (const Command command : {Command::print_page, Command::preview_page, Command::save_page, Command::copy_id})
    actions_[command]->setEnabled(any);
  const bool has_session = session_of_selection().has_value();
  for (const Command command : {Command::print_summary, Command::save_summary, Command::as_of_session})
    actions_[command]->setEnabled(has_session);
  const bool writable = can_change();
  // What waits in a dialog must not have its library exchanged meanwhile.
  for (const Command command : {Command::save_copy, Command::export_records}) actions_[command]->setEnabled(!reading_);
  save_as_library_->setEnabled(!reading_);
  actions_[Command::import_records]->setEnabled(writable);
  actions_[Command::kept_copies]->setEnabled(!workspace_.library().path().empty());
  actions_[Command::update_record]->setEnabled(can_update_ && writable);
  actions_[Command::save_question]->setEnabled(writable);
  actions_[Command::keep_copy]->setEnabled(is_source && writable);
  actions_[Command::drop_copy]->setEnabled(has_kept_copy() && writable);
  const auto note = note_of_selection();
  for (const Command command : {Command::bookmark, Command::edit_note})
    actions_[command]->setEnabled(note.has_value() && writable);
  actions_[Command::bookmark]->setChecked(note && note->bookmarked);
  const bool rows = !register_->selectedIds().empty();
  actions_[Command::print_rows]->setEnabled(rows);
  actions_[Command::save_rows]->setEnabled(rows);
  actions_[Command::back]->setEnabled(workspace_.history().can_go_back());
  actions_[Command::forward]->setEnabled(workspace_.history().can_go_forward());
  actions_[Command::previous]->setEnabled(!among || register_->neighbour(-1).has_value());
  actions_[Command::next]->setEnabled(!among || register_->neighbour(1).has_value());
  actions_[Command::clear_filter]->setEnabled(!workspace_.shows_all());
  actions_[Command::evidence_of_page]->setEnabled(selected.has_value());
  actions_[Command::copy_citation]->setEnabled(is_source);
  actions_[Command::as_of_today]->setEnabled(workspace_.as_of() != workspace_.today());
}

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
    report(brief.error());
}

void MainWindow::show_evidence_of_page() {
  Question question{Ask::evidence, {}};
  if (const auto id = workspace_.selection()) question = question.with("of", id->text());
  workspace_.select(question);
}

void MainWindow::open_address(const QUrl& url) {
  if (!QDesktopServices::openUrl(url))
    dialogs().show_message(this, Severity::warning, tr("No browser could be opened for %1").arg(url.toString()));
}

QString MainWindow::library_name() const {
  const QString path = QString::fromStdString(workspace_.library().path());
  QString name = path.isEmpty() ? tr("Bundled record") : QFileInfo(path).completeBaseName();
  if (workspace_.library().is_read_only()) name = tr("%1 (read only)").arg(name);
  return name;
}

}  // namespace chronicle::app
