#include "app/register/register_presenter.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <algorithm>

#include "app/commands/context_menu.h"
#include "app/handing/record_link.h"
#include "app/register/register_text.h"
#include "app/text/words.h"

namespace chronicle::app {

RegisterPresenter::RegisterPresenter(Workspace& workspace, const Actions& actions, RegisterView& view)
    : QObject(&view), workspace_(workspace), view_(view) {
  connect(&workspace_, &Workspace::libraryChanged, this, &RegisterPresenter::show_library);
  connect(&workspace_, &Workspace::changed, this, &RegisterPresenter::show_changed);
  connect(&workspace_, &Workspace::asOfChanged, this, [this] { view_.setAsOf(workspace_.as_of()); });
  connect(&workspace_, &Workspace::passingChanged, this, &RegisterPresenter::show_passing);
  connect(&workspace_, &Workspace::selectionChanged, this, &RegisterPresenter::show_selection);
  connect(&view_, &RegisterView::recordSelected, &workspace_, &Workspace::select);
  connect(&view_, &RegisterView::recordActivated, this, [this](const RecordId& id) {
    workspace_.select(id);
    Q_EMIT opened();
  });
  connect(&view_, &RegisterView::kindChanged, this, [this](Kind kind) { chosen_kind_ = kind; });
  connect(&view_, &RegisterView::clearFilterRequested, &workspace_, &Workspace::show_everything);
  connect(&view_, &RegisterView::menuRequested, this,
          [this, &actions](const QPoint& at) { offer_commands(actions, at); });
  connect(&view_, &RegisterView::dragRequested, this,
          [this] { drag_away(view_, view_.selectedIds(), *workspace_.catalogue()); });
  connect(actions[Command::previous], &QAction::triggered, this, [this] { choose_neighbour(-1); });
  connect(actions[Command::next], &QAction::triggered, this, [this] { choose_neighbour(1); });
  connect(actions[Command::first], &QAction::triggered, this, [this] { choose_end(false); });
  connect(actions[Command::last], &QAction::triggered, this, [this] { choose_end(true); });
}

void RegisterPresenter::show_library() {
  view_.setSource(workspace_.catalogue());
  view_.setAsOf(workspace_.as_of());
  show_passing();
  show_selection();
}

void RegisterPresenter::show_changed(const ChangeSet& set) {
  view_.update(workspace_.catalogue(), set);
  show_passing();
  // Several rows are the user's choice, which stays even where the page is of none of them.
  if (view_.selectedIds().size() < 2) show_selection();
}

void RegisterPresenter::show_passing() {
  view_.setPassing(workspace_.passing());
  show_kind_found();
  // A search or filter that left its row out may have let go of it.
  const auto id = workspace_.selection();
  if (id && id->kind() == view_.kind() && view_.selectedIds().empty()) view_.select(*id);
}

/// Where a search leaves the tab that the user chose empty, that of the best hit is shown instead for as long.
void RegisterPresenter::show_kind_found() {
  const auto has_rows = [&](Kind kind) { return has_tab(kind) && !workspace_.passing().of(kind).empty(); };
  Kind wanted = chosen_kind_;
  if (const auto& result = workspace_.search().result; result != nullptr && !has_rows(wanted)) {
    const auto found = std::find_if(result->hits.begin(), result->hits.end(),
                                    [&](const SearchHit& hit) { return has_rows(hit.id.kind()); });
    if (found != result->hits.end()) wanted = found->id.kind();
  }
  const Kind chosen = chosen_kind_;
  view_.showKind(wanted);
  chosen_kind_ = chosen;
}

void RegisterPresenter::show_selection() {
  if (const auto id = workspace_.selection()) view_.select(*id);
}

bool RegisterPresenter::has_selection() const {
  const auto id = workspace_.selection();
  return id && view_.currentId() == id;
}

std::optional<std::pair<int, int>> RegisterPresenter::position() const {
  return has_selection() ? std::optional(view_.position()) : std::nullopt;
}

Situation RegisterPresenter::situation() const {
  const bool among = has_selection();
  return Situation()
      .setFlag(Given::rows, !view_.selectedIds().empty())
      .setFlag(Given::two_rows, view_.selectedIds().size() == 2)
      .setFlag(Given::listed, view_.position().second > 0)
      .setFlag(Given::row_before, !among || view_.neighbour(-1).has_value())
      .setFlag(Given::row_after, !among || view_.neighbour(1).has_value());
}

bool RegisterPresenter::has_rows_to_copy() const {
  return view_.isAncestorOf(QApplication::focusWidget()) && !view_.selectedIds().empty();
}

void RegisterPresenter::copy_rows() const {
  const RecordList list = view_.selectedList();
  auto* copied = new QMimeData;
  copied->setText(text_of(pasted_text(list, view_.sight())));
  copied->setHtml(text_of(pasted_html(list, view_.sight())));
  QGuiApplication::clipboard()->setMimeData(copied);
}

QString RegisterPresenter::selected_words() const {
  const std::size_t selected = view_.selectedIds().size();
  return selected > 1 ? selected_text(view_.kind(), selected, static_cast<std::size_t>(view_.position().second))
                      : QString();
}

/// The commands are about the page, so the current row becomes that.
void RegisterPresenter::offer_commands(const Actions& actions, const QPoint& at) {
  if (const auto id = view_.currentId()) workspace_.select(*id);
  auto* menu = new QMenu(&view_);
  add_commands(*menu, actions,
               {{Command::copy, Command::copy_id, Command::copy_citation, Command::copy_documents},
                {Command::edit_record, Command::remove_record},
                {Command::bookmark, Command::edit_note, Command::keep_copy, Command::drop_copy},
                {Command::merge_records},
                {Command::as_of_session, Command::evidence_of_page, Command::changes_of_page},
                {Command::print_page, Command::save_page, Command::print_summary, Command::save_summary},
                {Command::print_list, Command::save_list, Command::print_rows, Command::save_rows}});
  pop_up(menu, at);
}

void RegisterPresenter::choose_neighbour(int step) {
  if (const auto id = view_.neighbour(step)) workspace_.select(*id);
}

void RegisterPresenter::choose_end(bool last) {
  const auto ids = view_.shownIds();
  if (!ids.empty()) workspace_.select(last ? ids.back() : ids.front());
}

}  // namespace chronicle::app
