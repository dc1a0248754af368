#include "app/shell/workspace.h"

namespace chronicle::app {

LoadedLibrary::LoadedLibrary(Library opened)
    : library(std::move(opened)),
      catalogue(std::make_shared<const Catalogue>(Catalogue::load(library))),
      cited(library.cited_sources()) {}

Workspace::Workspace(LoadedLibrary loaded, Day today, QObject* parent)
    : QObject(parent), loaded_(std::move(loaded)), today_(today), as_of_(today) {
  browse();
}

void Workspace::browse() {
  browser_ = std::make_unique<Browser>(*catalogue(), cited(), as_of_);
  passing_ = browser_->apply(filter_);
}

void Workspace::set_as_of(Day day) {
  if (day == as_of_) return;
  as_of_ = day;
  browse();
  Q_EMIT asOfChanged();
  Q_EMIT passingChanged();
}

void Workspace::set_filter(const Filter& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  passing_ = browser_->apply(filter_);
  Q_EMIT passingChanged();
}

void Workspace::show(const std::optional<RecordId>& id) {
  if (id && !catalogue()->contains(*id)) return;
  selection_ = id;
  Q_EMIT selectionChanged();
}

void Workspace::select(const RecordId& id) {
  if (selection_ == id || !catalogue()->contains(id)) return;
  history_.visit(id);
  show(id);
}

void Workspace::go_back() {
  if (const auto id = history_.back()) show(id);
}

void Workspace::go_forward() {
  if (const auto id = history_.forward()) show(id);
}

void Workspace::open(LoadedLibrary loaded) {
  // The views hold on to the catalogue that they show until they have heard of the new one.
  const auto shown = catalogue();
  loaded_ = std::move(loaded);
  filter_ = {};
  selection_.reset();
  history_.clear();
  browse();
  Q_EMIT libraryChanged();
}

void Workspace::reload() {
  const auto shown = catalogue();  // as in open
  loaded_.catalogue = std::make_shared<const Catalogue>(Catalogue::load(loaded_.library));
  loaded_.cited = loaded_.library.cited_sources();
  browse();
  if (selection_ && !catalogue()->contains(*selection_)) {
    selection_.reset();
    history_.clear();
  }
  Q_EMIT libraryChanged();
}

}  // namespace chronicle::app
