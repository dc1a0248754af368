#include "app/shell/workspace.h"

namespace chronicle::app {

Workspace::Workspace(Library library, Day today, QObject* parent)
    : QObject(parent), library_(std::move(library)), today_(today), as_of_(today) {
  load();
}

void Workspace::load() {
  catalogue_ = std::make_shared<const Catalogue>(Catalogue::load(library_));
  browse();
}

void Workspace::browse() {
  browser_ = std::make_unique<Browser>(*catalogue_, library_.cited_sources(), as_of_);
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
  if (id && !catalogue_->contains(*id)) return;
  selection_ = id;
  Q_EMIT selectionChanged();
}

void Workspace::select(const RecordId& id) {
  if (selection_ == id || !catalogue_->contains(id)) return;
  history_.visit(id);
  show(id);
}

void Workspace::go_back() {
  if (const auto id = history_.back()) show(id);
}

void Workspace::go_forward() {
  if (const auto id = history_.forward()) show(id);
}

void Workspace::open(Library library) {
  auto next = std::make_shared<const Catalogue>(Catalogue::load(library));
  library_ = std::move(library);
  catalogue_ = std::move(next);
  filter_ = {};
  selection_.reset();
  history_.clear();
  browse();
  Q_EMIT libraryChanged();
}

void Workspace::reload() {
  load();
  if (selection_ && !catalogue_->contains(*selection_)) {
    selection_.reset();
    history_.clear();
  }
  Q_EMIT libraryChanged();
}

}  // namespace chronicle::app
