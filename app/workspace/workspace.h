// What the window works on: one library, one as-of day, one search, one filter, one page, shared by timeline, register
// and page view.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <memory>

#include "app/background/wait_while.h"
#include "app/commands/situation.h"
#include "app/text/words.h"
#include "app/workspace/history.h"
#include "app/workspace/loaded_library.h"
#include "app/workspace/search_state.h"
#include "app/workspace/searcher.h"
#include "core/brief/pages/compose.h"
#include "core/store/user/saved_questions.h"

namespace chronicle::app {

class Workspace : public QObject {
  Q_OBJECT

 public:
  /// Without a library; until one is opened, only what asks for none may be called: `is_open`, the days, `open`.
  explicit Workspace(Day today, QObject* parent = nullptr);

  /// Whether there is a library.
  bool is_open() const { return loaded_.has_value(); }
  /// For its path and rights; read and written it is by `read`, `write` and `work_apart`.
  const Library& library() const { return loaded_->library; }
  /// What the window calls it: by its file, or that it has none, and whether it can only be read.
  QString library_name() const;
  /// Which of the libraries that were opened one after another this is: what is begun in one is saved in no other.
  int opening() const { return opening_; }
  /// Goes up with whatever changes the library or what is read from it.
  int revision() const { return revision_; }
  /// Whether `work_apart` works on the library: no other may take its place until `apartOver`.
  bool is_apart() const { return apart_; }
  /// Whether the library is one in memory that something has been written to: it goes with the window.
  bool is_unsaved() const { return is_open() && library().path().empty() && written_; }
  const std::shared_ptr<const Catalogue>& catalogue() const { return loaded_->record.catalogue; }
  const std::vector<UserNote>& notes() const { return loaded_->record.notes; }
  Day today() const { return today_; }
  Day as_of() const { return as_of_; }
  const Filter& filter() const { return filter_; }
  const SearchState& search() const { return search_; }
  /// Whether all that the day knows is shown: nothing is chosen in the filter, nothing searched for.
  bool shows_all() const { return filter_.empty() && search_.text.trimmed().isEmpty(); }
  /// What passes the filter, found or not.
  const Passing& passing_filter() const { return *filtered_; }
  /// What passes the filter and was found.
  const Passing& passing() const { return passing_; }
  std::array<FacetCounts, facet_count> counts(Kind kind) const {
    return loaded_->record.browser->counts(filter_, kind, search_.result != nullptr ? &search_.result->found : nullptr);
  }
  /// What the page is about; nothing at first.
  const std::optional<Subject>& subject() const { return subject_; }
  /// The record that the page is about; nothing if it is a question.
  std::optional<RecordId> selection() const;
  /// The session that this record belongs to.
  std::optional<RecordId> session() const;
  /// What holds of all this; without a library nothing does.
  Situation situation() const;

  /// Reads from the library: what `reading(library)` gives. The error is the library's if it breaks, and locked_library
  /// while `work_apart` works on it.
  template <typename Reading>
  Attempted<Reading, const Library&> read(Reading reading) const {
    if (apart_) return fail({.code = ErrorCode::locked_library, .file = library().path()});
    return attempt(reading, library());
  }
  /// The same where nobody asked: what goes wrong is told by `failed`, and `otherwise` stands for it.
  template <typename T, typename Reading>
  T read_or(T otherwise, Reading reading) {
    auto answer = read(reading);
    if (answer) return std::move(*answer);
    Q_EMIT failed(answer.error());
    return otherwise;
  }
  /// What the user asks again and again; none if they cannot be read.
  std::vector<SavedQuestion> saved_questions() {
    return read_or(std::vector<SavedQuestion>(), [](const Library& held) { return held.saved_questions().all(); });
  }
  /// Composes a page or a part of one: what `composing(context)` gives, or the error as of `read`.
  template <typename Composing>
  Attempted<Composing, const Context&> compose_by(Composing composing) const {
    return read([&](const Library& held) {
      return composing(Context{held, *catalogue(), as_of_, &passing_, false, shown_language});
    });
  }
  /// Changes the library: what `writing(library)` gives. Nothing is written, and the error is other_library, if another
  /// has been opened since `begun`, which was `opening()` when the user began.
  template <typename Writing>
  Attempted<Writing, Library&> write(int begun, Writing writing) {
    if (begun != opening_) return fail({.code = ErrorCode::other_library, .file = library().path()});
    if (apart_) return fail({.code = ErrorCode::locked_library, .file = library().path()});
    auto answer = attempt(writing, loaded_->library);
    if (answer) note_written();
    return answer;
  }
  /// Has `work(library)` done in a thread, while the window says `text` and waits; nothing else reads or writes the
  /// library meanwhile.
  template <typename Work>
  Attempted<Work, Library&> work_apart(QWidget* window, const QString& text, Work work) {
    set_apart(true);
    auto answer = wait_while(window, text, [&] { return work(loaded_->library); });
    set_apart(false);
    return answer;
  }
  /// Whether another program has changed the library since this was last asked (`Library::changed_elsewhere`).
  Result<bool> changed_elsewhere();

  /// Day and filter by which the record is shown; `passingChanged` tells of either, `asOfChanged` of the day as well.
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
  const History& history() const { return history_; }
  /// Before the first library is opened: goes on with the pages visited in the window before, as far as it holds them.
  void take_over(History history) { history_ = std::move(history); }
  /// Works on this library from now on; filter, selection and history start anew.
  void open(LoadedLibrary loaded);
  /// Puts down a note in place of `before` (`UserNotes::write`), as changed today; `begun` as of `write`. Where
  /// another has changed it meanwhile, the notes are shown as they are now.
  Result<void> write_note(int begun, UserNote note, const std::optional<UserNote>& before);
  /// Sets or takes away the bookmark of a record, and leaves its note alone.
  Result<void> set_bookmark(int begun, const RecordId& record, bool on);
  /// Shows the record as it was read again after the library was changed; filter, search and page stay.
  void renew(RecordInMemory record);
  /// The same after changes made here: `changed` tells them.
  void update(RecordUpdate update);
  /// One or the other, as `read_changed` has it.
  void show_changed(std::variant<RecordUpdate, RecordInMemory> read);

 Q_SIGNALS:
  /// `work_apart` is done with the library.
  void apartOver();
  /// Catalogue and all that hangs on it are new.
  void libraryChanged();
  /// Records were changed. The catalogue is another, in which every record that was there keeps its position.
  void changed(const chronicle::ChangeSet& set);
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
  /// Something could not be read that nobody asked for by itself.
  void failed(const chronicle::Error& error);

 private:
  Browser& browser() { return *loaded_->record.browser; }
  void browse();
  void drop_what_is_gone();
  void note_written();
  Result<void> show_notes(Result<void> written);
  void set_apart(bool apart);
  void ask();
  void answer(const std::shared_ptr<const SearchResult>& result);
  void pass();
  bool has(const Subject& subject) const;
  /// The subject by the id that its record has now.
  Subject current(const Subject& subject) const;
  void show(const Subject& subject);

  std::optional<LoadedLibrary> loaded_;
  int opening_ = 0;
  int revision_ = 0;
  bool written_ = false;  ///< since it was opened
  bool apart_ = false;    ///< the library is worked on in a thread
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
