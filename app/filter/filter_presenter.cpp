#include "app/filter/filter_presenter.h"

#include "app/commands/context_menu.h"

namespace chronicle::app {

FilterPresenter::FilterPresenter(Workspace& workspace, const Actions& actions, FilterPanel& panel,
                                 const RegisterView& rows)
    : QObject(&panel), workspace_(workspace), panel_(panel), rows_(rows) {
  const auto show_record = [this] {
    panel_.setCatalogue(workspace_.catalogue());
    show();
  };
  connect(&workspace_, &Workspace::libraryChanged, this, show_record);
  connect(&workspace_, &Workspace::changed, this, show_record);
  connect(&workspace_, &Workspace::passingChanged, this, &FilterPresenter::show);
  connect(&workspace_, &Workspace::notesChanged, this, &FilterPresenter::show);
  connect(&rows_, &RegisterView::kindChanged, this, &FilterPresenter::show);
  connect(&workspace_, &Workspace::searchChanged, this, [this] { panel_.showSearch(workspace_.search().text); });
  connect(&panel_, &FilterPanel::filterChanged, &workspace_, &Workspace::set_filter);
  connect(&panel_, &FilterPanel::searchDropped, &workspace_, [this] { workspace_.set_search({}); });
  connect(&panel_, &FilterPanel::menuRequested, this, [&actions](QMenu* menu, const QPoint& at) {
    add_commands(*menu, actions, {{Command::clear_filter, Command::save_question}});
    pop_up(menu, at);
  });
  connect(actions[Command::clear_filter], &QAction::triggered, &workspace_, &Workspace::show_everything);
}

void FilterPresenter::show() {
  if (!workspace_.is_open()) return;  // the tab of the last time
  panel_.showFilter(workspace_.filter(), workspace_.counts(rows_.kind()), workspace_.as_of());
}

}  // namespace chronicle::app
