#include "app/shell/workspace.h"

namespace chronicle::app {

LoadedLibrary::LoadedLibrary(Library opened)
    : library(std::move(opened)),
      catalogue(std::make_shared<const Catalogue>(Catalogue::load(library))),
      cited(library.cited_sources()),
      notes(library.user_notes()) {}

Workspace::Workspace(LoadedLibrary loaded, Day today, QObject* parent)
    : QObject(parent), loaded_(std::move(loaded)), today_(today), as_of_(today) {
  browse();
}

void Workspace::browse() {
  browser_ = std::make_unique<Browser>(*catalogue(), cited(), as_of_, notes());
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

std::optional<RecordId> Workspace::selection() const {
  const auto* id = subject_ ? std::get_if<RecordId>(&*subject_) : nullptr;
  return id != nullptr ? std::optional(*id) : std::nullopt;
}

bool Workspace::has(const Subject& subject) const {
  const auto* id = std::get_if<RecordId>(&subject);
  return id == nullptr || catalogue()->contains(*id);
}

void Workspace::show(const Subject& subject) {
  if (!has(subject)) return;
  subject_ = subject;
  Q_EMIT selectionChanged();
}

void Workspace::select(const Subject& subject) {
  if (subject_ == subject || !has(subject)) return;
  history_.visit(subject);
  show(subject);
}

void Workspace::go_back() {
  if (const auto subject = history_.back()) show(*subject);
}

void Workspace::go_forward() {
  if (const auto subject = history_.forward()) show(*subject);
}

void Workspace::open(LoadedLibrary loaded) {
  // The views hold on to the catalogue that they show until they have heard of the new one.
  const auto shown = catalogue();
  loaded_ = std::move(loaded);
  filter_ = {};
  subject_.reset();
  history_.clear();
  browse();
  Q_EMIT libraryChanged();
}

Result<void> Workspace::write_note(UserNote note) {
  note.changed = today_;
  try {
    if (auto written = loaded_.library.write_user_note(note); !written) return written;
    loaded_.notes = loaded_.library.user_notes();
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
  browser_->set_notes(notes());
  if (!filter_.of(Facet::yours).empty()) {
    passing_ = browser_->apply(filter_);
    Q_EMIT passingChanged();
  }
  Q_EMIT notesChanged();
  return {};
}

void Workspace::reload() {
  const auto shown = catalogue();  // as in open
  loaded_.catalogue = std::make_shared<const Catalogue>(Catalogue::load(loaded_.library));
  loaded_.cited = loaded_.library.cited_sources();
  loaded_.notes = loaded_.library.user_notes();
  browse();
  if (subject_ && !has(*subject_)) {
    subject_.reset();
    history_.clear();
  }
  Q_EMIT libraryChanged();
}

}  // namespace chronicle::app
