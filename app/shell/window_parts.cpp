// What the window is made of, and what its parts tell one another.
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "app/shell/main_window.h"
#include "app/theme/theme.h"
#include "app/timeline/record_entries.h"

namespace chronicle::app {
namespace {

QVBoxLayout* column(std::initializer_list<QWidget*> widgets) {
  auto* layout = new QVBoxLayout;
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  for (QWidget* widget : widgets) layout->addWidget(widget);
  return layout;
}

}  // namespace

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
  auto* all = column({bar_, columns_});
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
  connect(&workspace_, &Workspace::libraryChanged, this, &MainWindow::show_library);
  wire_library();
  wire_errors();
  connect(source_commands_, &SourceCommands::copiesChanged, this, [this] {
    show_page();
    update_actions();
  });
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
  connect(timeline_, &TimelineView::asOfRequested, &workspace_, &Workspace::set_as_of);
  connect(timeline_, &TimelineView::yearsRequested, this, &MainWindow::filter_years);
  connect(page_, &PageView::subjectRequested, this, &MainWindow::open_subject);
  connect(page_, &PageView::citationRequested, this, &MainWindow::show_citation);
  connect(page_, &PageView::addressRequested, this, &MainWindow::open_address);
  connect(citation_, &CitationPopup::subjectRequested, this, [this](const QString& text) { open_subject(text, {}); });
  connect(citation_, &CitationPopup::addressRequested, this, &MainWindow::open_address);
  connect(status_, &StatusLine::evidenceRequested, question_commands_, &QuestionCommands::ask_evidence_of_page);
  connect(question_commands_, &QuestionCommands::answeredOnPage, page_, [this] { page_->setFocus(); });
  connect(question_commands_, &QuestionCommands::done, this, &MainWindow::say_done);
  connect(as_of_, &AsOfButton::dayRequested, &workspace_, &Workspace::set_as_of);
  connect(as_of_, &AsOfButton::calendarRequested, actions_[Command::as_of_day], &QAction::trigger);
}

void MainWindow::wire_library() {
  connect(library_, &LibraryCommands::readingChanged, this, [this] {
    status_->show_working(library_->is_reading() ? tr("Reading the library…") : QString());
    update_actions();
  });
  connect(library_, &LibraryCommands::firstRead, this, [this](LoadedLibrary& library) {
    first_library_.emplace(std::move(library));
    show_first_library();
  });
  connect(library_, &LibraryCommands::firstFailed, this, &MainWindow::nothingToShow);
  connect(library_, &LibraryCommands::opened, this, [this] {
    settings_.set_last_library(library_path());
    greet({});
  });
  connect(library_, &LibraryCommands::copySaved, this, [this](const QString& path) {
    notes_->copy_drafts(path);
    say_done(tr("Saved a copy as %1").arg(path));
  });
  connect(records_, &RecordCommands::situationChanged, this, &MainWindow::update_actions);
  connect(records_, &RecordCommands::done, this, &MainWindow::say_done);
  connect(&daily_copy_, &DailyCopy::failed, this, [this](const Error& error) {
    notices_->remember(error);
    status_->showMessage(tr("No copy of the day could be kept. %1").arg(message_of(error)), 15000);
  });
  connect(watch_, &LibraryWatch::moved, notices_, &Notices::say_moved);
  connect(watch_, &LibraryWatch::inPlace, notices_, &Notices::drop_moved);
}

void MainWindow::wire_errors() {
  // What the user has asked for.
  connect(notes_, &NoteEditor::failed, notices_, &Notices::report);
  connect(note_commands_, &NoteCommands::failed, notices_, &Notices::report);
  connect(source_commands_, &SourceCommands::failed, notices_, &Notices::report);
  connect(print_commands_, &PrintCommands::failed, notices_, &Notices::report);
  connect(question_commands_, &QuestionCommands::failed, notices_, &Notices::report);
  connect(library_, &LibraryCommands::failed, notices_, &Notices::report);
  connect(records_, &RecordCommands::failed, notices_, &Notices::report);
  // What nobody asked for by itself.
  connect(&workspace_, &Workspace::failed, notices_, &Notices::mention);
  connect(notes_, &NoteEditor::draftFailed, notices_, &Notices::mention);
  connect(feed_, &RecordFeed::failed, notices_, &Notices::mention);
  // What is said elsewhere, or stays true.
  connect(notes_, &NoteEditor::unsaved, notices_, &Notices::note);
  connect(watch_, &LibraryWatch::unreadable, notices_, &Notices::note);
}

void MainWindow::say_done(const QString& message) { status_->showMessage(message, 5000); }

}  // namespace chronicle::app
