// What the pages and the lists of records say, beyond labels (core/wording/labels.h) and reasons
// (core/wording/reasons.h).
#pragma once

#include <string>
#include <vector>

#include "core/blocks/brief.h"
#include "core/model/records.h"
#include "core/query/as_of/document_status.h"
#include "core/query/as_of/session_terms.h"
#include "core/wording/phrase_set.h"

namespace chronicle {

/// Of which things a source counts more than the record names.
enum class Completed { documents, agenda_items, states };

/// What was done with a document once. The runs are the page's, with their links and marks.
struct ActWords {
  Verb verb;
  Notes notes{};
  std::optional<Date> date{};
  std::optional<Run> session{};
  std::string body{};  ///< if it was not a session of the Council; empty: not stated
  std::string item{};  ///< of the agenda; empty: not stated
};

/// What was announced of a session once; `notes` are the marks of its date.
struct AnnouncementWords {
  std::optional<Date> made{};
  Notice notice{};
  std::optional<Date> date{};
  std::string place{};
  Notes notes{};
};

/// What hangs on two documents, read from the first to the second or back.
struct RelationReading {
  RelationType type{};
  bool is_backward = false;
};

/// What a page lacks that was to be no longer than a sheet.
struct Missing {
  struct Rows {
    std::string section{};       ///< its heading; empty: the facts at the head
    std::optional<Kind> kind{};  ///< what stands in its rows, if there is a word for that
    std::size_t left = 0, all = 0;
  };
  std::vector<Rows> rows{};
  std::size_t drawings = 0;
  std::size_t cut = 0;   ///< texts that are cut short
  bool sources = false;  ///< titles and addresses of the sources
};

/// Each function is a whole sentence or the whole of a cell. Where a page puts a link or marks within it, it gives runs
/// and takes a line.
class PagePhrases : public PhraseSet {
 public:
  /// "As of 12 November 2021".
  virtual std::string as_of(Day day) const = 0;
  /// Heads a column of states on that day.
  virtual std::string on_day(Day day) const = 0;
  /// Of a record that the as-of day does not know.
  virtual std::string not_known_on(Day day) const = 0;
  /// "9 of 25 documents known."
  virtual std::string completeness(std::size_t known, const Count& of, Completed what) const = 0;
  /// A source, as a bibliography has it, with a place in it if that is not empty.
  virtual std::string citation(const Source& source, const std::string& locator) const = 0;

  // Sessions
  /// Whether it met in narrow, then in expanded format.
  virtual std::string format(bool narrow, bool expanded) const = 0;
  /// The session's number where it is worked out and not stated.
  virtual std::string derived_number(std::int64_t number) const = 0;
  /// What is counted, of a session or of one state there.
  virtual std::string counted(Counted what) const = 0;
  virtual std::string counted(Counted what, const std::string& state) const = 0;
  /// What another source has instead, after a value.
  virtual std::string another_reading(const std::string& reading) const = 0;
  /// Role and presence; empty where there is nothing to say.
  virtual std::string part(const std::optional<Role>& role, const std::optional<Presence>& presence) const = 0;
  /// Day, place and form of one announcement against another, or against what came; `shift` has at least one.
  virtual std::string shift(const Shift& shift) const = 0;
  virtual Line announcement(const AnnouncementWords& words) const = 0;
  /// An announcement and what came of it: the session's state and, if it was held, the day.
  virtual Line what_came(Line announcement, Run session, Run state, const std::optional<Run>& day) const = 0;

  // Documents
  virtual std::string kicker(DocumentType type, Outcome outcome) const = 0;
  virtual std::string kicker(DocumentType type, Verb verb, const std::string& session) const = 0;
  virtual Line act(const ActWords& words) const = 0;
  /// The state of a document in force, with the end of its period.
  virtual Line until(Run state, const Date& end) const = 0;
  virtual std::string sources(std::size_t count) const = 0;
  /// "Is implemented by", before the other document.
  virtual std::string relation(const RelationReading& reading) const = 0;
  virtual Line relation(Run document, const RelationReading& reading, Run other) const = 0;
  /// Which of the documents of a lineage are in force, and of how many that is not known.
  virtual Line in_force_on(Day day, std::vector<Run> documents, std::size_t not_known) const = 0;

  // Commitments
  virtual Line trace(Verdict verdict, Run record) const = 0;
  /// Seen from the document that shows it.
  virtual Line trace_of(Verdict verdict, Run commitment) const = 0;

  /// What several pages are called together; of one kind there may be none.
  virtual std::string together(std::size_t records, std::size_t questions) const = 0;

  // Sources
  virtual std::string characters(std::size_t count) const = 0;
  /// How many facts a source supports, with a link to all of them.
  virtual Line supports(std::size_t facts, Run all) const = 0;

  // Lists of records
  /// "9 of over 20": as many as the record names, of as many as a source counts.
  virtual std::string part_of(std::size_t known, const Count& of) const = 0;
  /// From the first to the last, which may be the same.
  virtual std::string years(int first, int last) const = 0;

  // On paper
  /// What a print is kept under, where there is no foot of a page: "Code K7M-4QX".
  virtual std::string print_code(const std::string& code) const = 0;
  /// "page 2 of 3".
  virtual std::string page(std::size_t number, std::size_t of) const = 0;
  /// "Left out to fit one page: 12 of 20 statements; ..."; empty if nothing is missing.
  virtual std::string left_out(const Missing& missing) const = 0;
  /// Under the documents that a session adopted, where not all have room.
  virtual std::string adopted_in_all(std::size_t all, std::size_t missing) const = 0;
};

}  // namespace chronicle
