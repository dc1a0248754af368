#include "app/timeline/timeline_presenter.h"

#include <QtGui/QGuiApplication>
#include <algorithm>
#include <memory>
#include <utility>

#include "app/commands/context_menu.h"

namespace chronicle::app {
namespace {

constexpr double zoom_step = 1.5;
constexpr int recent_years = 6;

bool passes(const Workspace& workspace, const RecordId& id) {
  const auto& positions = workspace.passing().of(id.kind());
  const auto position = workspace.catalogue()->position_of(id);
  return position && std::binary_search(positions.begin(), positions.end(), *position);
}

/// The session or document that passes the filter and is nearest in time to the days in view; nothing if one is in
/// view.
std::optional<std::int64_t> nearest_out_of_view(const timeline::Record& record, const std::pair<Day, Day>& in_view) {
  const auto [first, last] = in_view;
  std::optional<std::int64_t> nearest;
  std::int32_t least = 0;
  for (const timeline::Entry& entry : record.entries()) {
    if (entry.dimmed || entry.kind == timeline::EntryKind::chairmanship) continue;
    const std::int32_t days = std::max(entry.first.number() - last.number(), first.number() - entry.last.number());
    if (days <= 0) return std::nullopt;
    if (nearest && days >= least) continue;
    nearest = entry.key;
    least = days;
  }
  return nearest;
}

}  // namespace

TimelinePresenter::TimelinePresenter(Workspace& workspace, const Actions& actions, TimelineView& view)
    : QObject(&view), workspace_(workspace), actions_(actions), view_(view) {
  hear();
  do_commands(actions);
}

void TimelinePresenter::hear() {
  connect(&workspace_, &Workspace::libraryChanged, this, &TimelinePresenter::show_library);
  connect(&workspace_, &Workspace::changed, this, &TimelinePresenter::show_changed);
  connect(&workspace_, &Workspace::asOfChanged, this, [this] {
    view_.setAsOf(workspace_.as_of());
    show_ties();
  });
  // What passes is followed once it is worked out, but never under a mouse that moves the view.
  const auto follows = std::make_shared<bool>(false);
  connect(&workspace_, &Workspace::passingChanged, this, [this, follows] {
    *follows = !workspace_.shows_all();
    feed_.ask(request_of(workspace_));
    show_years();
  });
  connect(&workspace_, &Workspace::selectionChanged, this, &TimelinePresenter::show_selection);
  connect(&feed_, &RecordFeed::ready, this, [this, follows](const std::shared_ptr<timeline::Record>& record) {
    const bool is_moved = QGuiApplication::mouseButtons() != Qt::NoButton && view_.underMouse();
    const bool is_followed = std::exchange(*follows, false) && !is_moved;
    const auto nearest =
        is_followed ? nearest_out_of_view(*record, view_.visibleRange()) : std::optional<std::int64_t>();
    view_.setRecord(std::move(*record));
    if (nearest) view_.ensureVisible(*nearest);
  });
  connect(&feed_, &RecordFeed::failed, this, &TimelinePresenter::failed);
  connect(&view_, &TimelineView::selected, this, &TimelinePresenter::select);
  connect(&view_, &TimelineView::activated, this, [this](qint64 key) {
    select(key);
    Q_EMIT opened();
  });
  connect(&view_, &TimelineView::menuRequested, this, &TimelinePresenter::offer_commands);
  connect(&view_, &TimelineView::asOfRequested, &workspace_, &Workspace::set_as_of);
  connect(&view_, &TimelineView::yearsRequested, this, &TimelinePresenter::filter_years);
}

void TimelinePresenter::do_commands(const Actions& actions) {
  connect(actions[Command::years_in_view], &QAction::triggered, this, [this] {
    const auto [first, last] = view_.visibleRange();
    filter_years(first.year(), last.year());
  });
  connect(actions[Command::zoom_in], &QAction::triggered, this, [this] { view_.zoomBy(zoom_step); });
  connect(actions[Command::zoom_out], &QAction::triggered, this, [this] { view_.zoomBy(1 / zoom_step); });
  connect(actions[Command::zoom_all], &QAction::triggered, &view_, &TimelineView::showAll);
  connect(actions[Command::zoom_recent], &QAction::triggered, this, [this] {
    const int year = workspace_.today().year();
    view_.showRange(*Day::from_ymd(year - recent_years + 1, 1, 1), *Day::from_ymd(year, 12, 31));
  });
}

void TimelinePresenter::show_library() {
  view_.setToday(workspace_.today());
  view_.setAsOf(workspace_.as_of());
  feed_.ask_at_once(request_of(workspace_));
  show_years();
  show_selection();
}

/// New names are shown at once, whatever else takes its time.
void TimelinePresenter::show_changed(const ChangeSet& set) {
  const Catalogue& catalogue = *workspace_.catalogue();
  for (const Change& change : set.changes)
    if (const auto key = change.field == "names" ? timeline_key(catalogue, change.record) : std::nullopt)
      view_.setLabel(*key, timeline_label(catalogue, change.record));
  feed_.ask(request_of(workspace_));
  show_ties();
}

void TimelinePresenter::show_selection() {
  const auto id = workspace_.selection();
  const auto key = id ? timeline_key(*workspace_.catalogue(), *id) : std::nullopt;
  view_.setSelected(key);
  show_place();
  show_ties();
}

/// Where the page's record is; of one that the timeline does not show, as of a document that the filter leaves out, its
/// session.
void TimelinePresenter::show_place() {
  const auto& catalogue = workspace_.catalogue();
  const auto id = workspace_.selection();
  const bool is_left_out = id && id->kind() == Kind::document && !passes(workspace_, *id);
  auto key = id && !is_left_out ? timeline_key(*catalogue, *id) : std::nullopt;
  if (const auto session = workspace_.session(); id && !key && session) key = timeline_key(*catalogue, *session);
  if (key) view_.ensureVisible(*key);
}

void TimelinePresenter::show_ties() {
  const auto id = workspace_.selection();
  view_.setTies(id ? timeline_ties(*workspace_.catalogue(), *id, workspace_.as_of())
                   : std::vector<std::pair<TimelineView::Key, TimelineView::Key>>());
}

/// Marks the years that are chosen, if they follow each other.
void TimelinePresenter::show_years() {
  const auto& chosen = workspace_.filter().of(Facet::year);
  if (chosen.empty()) return view_.setYears(std::nullopt);
  const int first = std::stoi(*chosen.begin()), last = std::stoi(*chosen.rbegin());
  const bool is_run = static_cast<std::size_t>(last - first) + 1 == chosen.size();
  view_.setYears(is_run ? std::optional(std::pair{first, last}) : std::nullopt);
}

/// An entry may be of a record that is gone, until the timeline is worked out again.
void TimelinePresenter::select(qint64 key) {
  if (const auto id = timeline_record(*workspace_.catalogue(), key)) workspace_.select(*id);
}

/// The commands are about the page, so the record becomes that.
void TimelinePresenter::offer_commands(qint64 key, const QPoint& at) {
  select(key);
  auto* menu = new QMenu(&view_);
  add_commands(*menu, actions_,
               {{Command::copy_id},
                {Command::edit_record, Command::remove_record},
                {Command::bookmark, Command::edit_note},
                {Command::as_of_session, Command::years_in_view, Command::evidence_of_page, Command::changes_of_page},
                {Command::print_page, Command::save_page, Command::print_summary, Command::save_summary}});
  pop_up(menu, at);
}

void TimelinePresenter::filter_years(int first, int last) {
  Filter filter = workspace_.filter();
  filter.of(Facet::year).clear();
  for (int year = first; year <= last; ++year) filter.of(Facet::year).insert(std::to_string(year));
  workspace_.set_filter(filter);
  show_years();  // where they were chosen before, too
}

}  // namespace chronicle::app
