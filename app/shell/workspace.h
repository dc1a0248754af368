// What the window works on: one library, one as-of day, one search, one filter, one page, shared by timeline, register
// and page view.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <memory>

#include "app/search/search_state.h"
#include "app/search/searcher.h"
#include "app/shell/history.h"
#include "app/shell/loaded_library.h"
#include "core/brief/compose.h"

namespace chronicle::app {

class Workspace : public QObject {
  Q_OBJECT

 public:
  /// Without a library; until one is opened, only what asks for none may be called: `is_open`, the days, `open`.
  explicit Workspace(Day today, QObject* parent = nullptr);

  bool is_open() const { return loaded_.has_value(); }
  Library& library() { return loaded_->library; }
  const std::shared_ptr<const Catalogue>& catalogue() const { return loaded_->record.catalogue; }
  const std::vector<UserNote>& notes() const { return loaded_->record.notes; }
  Day today() const { return today_; }
  Day as_of() const { return as_of_; }
  const Filter& filter() const { return filter_; }
  const SearchState& search() const { return search_; }
  /// Whether all that the day knows is shown: nothing is chosen in the filter, nothing searched for.
  bool shows_all() const { return filter_.empty() && search_.text.trimmed().isEmpty(); }
  /// What passes the filter and was found.
  const Passing& passing() const { return passing_; }
  std::array<FacetCounts, facet_count> counts(Kind kind) const {
    return loaded_->record.browser->counts(filter_, kind, search_.result != nullptr ? &search_.result->found : nullptr);
  }
  /// What the page is about; nothing at first.
  const std::optional<Subject>& subject() const { return subject_; }
  /// The record that the page is about; nothing if it is a question.
  std::optional<RecordId> selection() const;
  const History& history() const { return history_; }
  Context context() const { return {loaded_->library, *catalogue(), as_of_, &passing_}; }

  void set_as_of(Day day);
  void set_filter(const Filter& filter);
  /// Searches: `searchChanged` at once, `searchAnswered` when something is found or not, and soon after it
  /// `passingChanged`, so that typing waits for no table.
  void set_search(const QString& text);
  /// Neither filter nor search.
  void show_everything();
  /// Shows the page of a record or a question; a record that the library does not hold changes nothing.
  void select(const Subject& subject);
  void go_back();
  void go_forward();
  /// Works on this library from now on; filter, selection and history start anew.
  void open(LoadedLibrary loaded);
  /// Puts down a note in the library (`Library::write_user_note`), as changed today.
  Result<void> write_note(UserNote note);
  /// Shows the record as it was read again after the library was changed; filter, search and page stay.
  void renew(RecordInMemory record);

 Q_SIGNALS:
  /// Catalogue and all that hangs on it are new.
  void libraryChanged();
  void asOfChanged();
  /// What is shown changed.
  void passingChanged();
  /// Another text is searched for.
  void searchChanged();
  /// `search` has the answer to what is searched for now.
  void searchAnswered();
  void selectionChanged();
  /// What the user put down changed; what passes the filter has been told before.
  void notesChanged();

 private:
  Browser& browser() { return *loaded_->record.browser; }
  void browse();
  void ask();
  void answer(const std::shared_ptr<const SearchResult>& result);
  void pass();
  bool has(const Subject& subject) const;
  void show(const Subject& subject);

  std::optional<LoadedLibrary> loaded_;
  Day today_, as_of_;
  Filter filter_;
  std::shared_ptr<const Passing> filtered_;  ///< what passes the filter
  SearchState search_;
  Searcher searcher_;
  QTimer narrowing_;
  Passing passing_;
  std::optional<Subject> subject_;
  History history_;
};

}  // namespace chronicle::app
