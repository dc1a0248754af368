// What the pages of questions say, beyond labels (core/wording/labels.h) and reasons (core/wording/reasons.h).
#pragma once

#include <string>
#include <vector>

#include "core/blocks/brief.h"
#include "core/query/questions/announced.h"
#include "core/query/questions/changes.h"
#include "core/query/questions/coverage.h"
#include "core/query/questions/promises.h"
#include "core/time/moment.h"
#include "core/wording/phrase_set.h"

namespace chronicle {

/// Each function is a whole sentence or the whole of a cell. Where a page puts a link or marks within it, it gives runs
/// and takes a line.
class QuestionPhrases : public PhraseSet {
 public:
  /// Of how many of the records that the day knows a question is asked; `shown` may be 0.
  virtual std::string scope(std::size_t shown, std::size_t known, Kind kind) const = 0;
  /// "3 of 9".
  virtual std::string part_of(std::size_t part, std::size_t all) const = 0;

  // Held as announced
  virtual std::string announced(std::size_t sessions, std::size_t announcements) const = 0;
  /// By how many days announcements missed; `figures` have a median.
  virtual std::string missed_by(const AnnouncedFigures& figures) const = 0;
  virtual std::string sessions(std::size_t count) const = 0;
  /// The state of a session that was held, when and, if it is stated, where.
  virtual Line held(Run state, Run day, const std::optional<Run>& where) const = 0;

  // What changed: two times compared; each is a year, a period or a session by its title
  virtual std::string compared(const std::string& before, const std::string& after) const = 0;
  virtual std::string promised_and_come(const std::string& before, const std::string& after) const = 0;
  virtual std::string promised_in(const std::string& time) const = 0;
  virtual std::string come_in(const std::string& time) const = 0;
  virtual std::string no_trace_in(const std::string& time) const = 0;
  /// What came of a promise at neither of the two times.
  virtual std::string at_another_time(PromiseResult result) const = 0;
  /// What a document does to the one that stands beside it.
  virtual std::string relation_to_it(RelationType type) const = 0;
  virtual std::string nothing_of_either() const = 0;
  virtual std::string nothing_of_either(const std::string& topic) const = 0;

  // Who attended, who spoke
  /// Names of states in order, from the first to the last of a table.
  virtual std::string from_to(const std::string& first, const std::string& last) const = 0;
  virtual std::string for_state(const std::string& state) const = 0;

  // What expires next
  virtual std::string months(int count) const = 0;
  /// The time that is looked at.
  virtual std::string time(Day from, Day to) const = 0;
  /// How long a document still runs, in days or in whole months.
  virtual std::string in_days(int days) const = 0;
  virtual std::string in_months(int months) const = 0;
  virtual std::string run_out(std::size_t documents, Day end) const = 0;
  /// Of how many documents no source says until when they hold.
  virtual Line end_not_known(std::size_t documents) const = 0;
  virtual Line coming(Run session, const std::optional<Date>& date) const = 0;

  // What became of commitments
  /// Heads the promises that came to that.
  virtual std::string promises(PromiseResult result) const = 0;

  // Who did not sign
  virtual std::string signatures_stated(std::size_t documents, std::size_t asked) const = 0;

  // What needs checking
  virtual std::string on_page_of(const std::string& title) const = 0;

  // What the record covers
  virtual std::string holds(const Coverage& coverage) const = 0;
  /// `years` are in order and not empty.
  virtual std::string years_without_session(const std::vector<int>& years) const = 0;
  /// A session and what of it the record lacks, each told for itself.
  virtual Line lacking(Run session, const std::vector<std::string>& what) const = 0;

  // Charts
  /// How much the highest column of a chart stands for.
  virtual std::string highest_column(std::size_t count) const = 0;

  // What was changed
  /// "26 November 2026, 14:03".
  virtual std::string moment(const Moment& moment) const = 0;
  /// Who did what: a sentence. `author` is empty where it is not known, `edition` where none came in.
  virtual std::string edit_made(EditKind kind, const std::string& author, const std::string& edition) const = 0;
  /// How many records were added, changed and removed, one of them at least.
  virtual std::string records_changed(const ChangeCounts& counts) const = 0;
  /// When something was printed, how the record was shown, and the code in the foot: a sentence.
  virtual std::string printed_on(Day printed, Day as_of, const std::string& code) const = 0;
  /// How many earlier sets of changes there are, which the page leaves out.
  virtual std::string earlier_changes(std::size_t count) const = 0;
};

}  // namespace chronicle
