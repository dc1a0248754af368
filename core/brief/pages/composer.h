// What the composers of all kinds share: links, source marks, endnotes, "not stated". Private to core/brief.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/blocks/tones.h"
#include "core/brief/pages/compose.h"
#include "core/query/as_of/completeness.h"
#include "core/query/as_of/document_status.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/query/questions/evidence.h"
#include "core/query/questions/promises.h"
#include "core/store/records/records.h"
#include "core/wording/phrases.h"
#include "core/wording/states.h"
#include "core/words/capitalised.h"

namespace chronicle {

/// Between what stands side by side in a line, such as a title and the one in another language.
inline constexpr const char* between_parts = " · ";

/// Both, with the numbers in order; the fact is the first's, if it has one.
Notes joined(Notes one, const Notes& more);

/// Builds one brief. Every record that it shows facts of is read from the library once, so that its source marks can be
/// set.
class Composer {
 public:
  explicit Composer(const Context& context);

  /// What the brief is made from.
  const Context& context() const { return context_; }
  const Catalogue& catalogue() const { return context_.catalogue; }
  Language language() const { return context_.language; }
  /// What the brief says is said by these.
  const Phrases& say() const { return phrases_in(context_.language); }
  /// What the record is called where it is linked from.
  std::string title(const RecordId& id) const;
  /// A document or source in the languages of titles, any other record in that of the page.
  std::string title(const Record& record) const;
  /// The same in the first of these languages alone; what is behind it in the next is null if there is none.
  const std::string& first_title(const Record& record) const { return name_in(record, title_language(record)); }
  const std::string* second_title(const Record& record) const { return second_name_in(record, title_language(record)); }
  /// A date, a number, a type, a state ... as it stands within a line.
  template <typename T>
  std::string words(const T& value) const {
    return in_words(value, context_.language);
  }
  /// A word as it begins a line or a cell: "Action plan".
  template <HasWords E>
  std::string label(E value) const {
    return with_capital(words(value));
  }
  /// A date for tables: "12 Nov 2021".
  template <typename T>
  std::string short_words(const T& date) const {
    return in_short(date, context_.language);
  }
  std::string text(Label label) const { return say().labels.text(label); }
  /// What stands instead of a value.
  Run muted(Label label) const { return {.text = text(label), .tone = Tone::muted}; }
  /// A fact as pages call it; the empty key is the record as a whole.
  std::string fact(Kind kind, std::string_view key) const { return say().labels.fact(kind, key); }
  Brief& brief() { return brief_; }

  /// The record with its evidence; it must exist.
  template <typename R>
  const R& full(const RecordId& id) {
    auto& cache = cache_.of<R>();
    const auto found = cached_.find(id.text());
    if (found != cached_.end()) return *static_cast<const R*>(found->second);
    auto record = context_.library.records().find<R>(id);
    if (!record) throw Failure({.code = ErrorCode::unknown_record, .record = id.text()});
    cache.push_back(std::make_unique<R>(std::move(*record)));
    cached_[id.text()] = cache.back().get();
    return *cache.back();
  }
  /// The records that refer to `target` in the fact that has that member, as far as the as-of day knows them.
  template <typename R, typename T>
  std::vector<const R*> linked(T R::*member, const RecordId& target) const {
    auto records = catalogue().linked(member, target);
    std::erase_if(records, [&](const R* one) { return !is_known(catalogue(), one->id, context_.as_of); });
    return records;
  }
  /// The records of a kind that the as-of day knows.
  template <typename R>
  std::vector<const R*> known() const {
    std::vector<const R*> records;
    for (const R& record : catalogue().template all<R>())
      if (is_known(catalogue(), record.id, context_.as_of)) records.push_back(&record);
    return records;
  }
  /// Those of them that pass the filter, if there is one.
  template <typename R>
  std::vector<const R*> shown() const {
    if (context_.passing == nullptr) return known<R>();
    std::vector<const R*> records;
    for (const auto position : context_.passing->of(R::kind))
      records.push_back(&catalogue().template all<R>()[position]);
    return records;
  }
  /// What the as-of day knows of a session.
  SessionOnDay known_of(const Session& session) const { return session_on(catalogue(), session, context_.as_of); }
  /// What rests on a source, as far as the as-of day knows it.
  std::vector<Use> uses_of(const Source& source) const;
  /// Marks of a fact: its own citations, else those of the record as a whole.
  Notes notes(const Record& record, const std::string& field);

  /// Marks of what a state was worked out from: acts by their verbs, documents by their periods, sessions by the day
  /// they were held, announcements by theirs, relations by their types.
  Notes notes_of(const std::vector<RecordId>& based_on);

  /// A link to the record's page, called by its title or by `text`.
  Run link(const RecordId& id, Notes notes = {});
  Run link(const RecordId& id, const std::string& text, Notes notes = {});
  /// "not stated", "not applicable" or "not yet looked up", as the record has it.
  Run absent(const Record& record, const std::string& field) const;
  /// The value of a fact as a line with its source marks, or why there is none.
  template <typename R, typename T>
  Line value(const R& record, const std::string& field, const std::optional<T>& member) {
    if (!member) return {absent(record, field)};
    return value(record, field, *member);
  }
  template <typename R, typename T>
  Line value(const R& record, const std::string& field, const T& member) {
    Run run = run_of(member);
    run.notes = notes(record, field);
    return {std::move(run)};
  }
  /// Person or office of a statement, commitment or attendance, with a link and source marks.
  template <typename R>
  Run speaker(const R& record) {
    auto marks = notes(record, record.person ? "person" : "office");
    if (record.person) return link(record.person->id(), std::move(marks));
    Run run{.text = speaker_of(catalogue(), record, language()), .notes = std::move(marks)};
    if (record.state) run.link = record.state->text();
    return run;
  }

  /// Kicker, title, and under it the name in the next language that readers of the page read, where that differs.
  void set_title(const Record& record, const std::string& kicker);
  /// Begins a section; `section` is what programs call it, see `Heading`.
  void heading(std::string text, std::string_view section);
  void paragraph(Line line, bool stays = false);
  /// Adds the block unless it has nothing in it.
  void add(Facts facts);
  void add(Table table);
  void add(Bullets bullets);
  void add(Numbered list);
  void add(Choices choices) { brief_.blocks.emplace_back(std::move(choices)); }
  void add(Drawing drawing);
  void add(Aside aside) { brief_.blocks.emplace_back(std::move(aside)); }
  /// Other names, where sources disagree, and remarks: the end of every page.
  void add_remarks(const Record& record);
  void add_topics(Facts& facts, const Record& record);
  void add_statements(const std::vector<const Statement*>& statements, bool with_session);
  void add_commitments(const std::vector<const Commitment*>& commitments, bool with_session);
  void add_figures(const std::vector<const Figure*>& figures, bool with_session);
  void add_documents(const std::vector<const Document*>& documents);
  void add_completeness(const Completeness& known, Completed what);
  /// Who came to the session.
  void add_delegations(const Session& session);
  /// "Progress: " and the record that shows it.
  Line trace_line(const Trace& trace);
  /// A commitment's traces in a line, or that there is none.
  Line traces_of(const Commitment& commitment);
  /// The reservation of a signature and what else is remarked on it.
  Line reservation_line(const Signature& record);
  /// Day and place of an announcement, with what it says besides.
  Line announcement_line(const Announcement& announcement);
  /// Sessions that a person, or the people of a state, came to.
  void add_attendances(const std::vector<const Attendance*>& attendances, bool with_person);

  /// Closes the brief: endnotes and the as-of day.
  Brief finish();

 private:
  /// Records read from the library, at fixed places.
  struct Cache {
    template <typename R>
    std::vector<std::unique_ptr<R>>& of() {
      static_assert(std::derived_from<R, Record>);
      return std::get<std::vector<std::unique_ptr<R>>>(records);
    }
    template <typename... R>
    static std::tuple<std::vector<std::unique_ptr<R>>...> lists_of(std::tuple<R...>*);
    decltype(lists_of(static_cast<RecordTypes*>(nullptr))) records;
  };

  Run run_of(const std::string& text) { return {.text = text}; }
  Run run_of(std::int64_t number) { return {.text = std::to_string(number)}; }
  Run run_of(double number) { return {.text = words(number)}; }
  Run run_of(bool truth) { return {.text = say().vocabulary.word(truth)}; }
  Run run_of(const Date& date) { return {.text = words(date)}; }
  Run run_of(const RecordId& id) { return link(id); }
  template <Kind K>
  Run run_of(const Ref<K>& ref) {
    return link(ref.id());
  }
  template <Named E>
  Run run_of(E word) {
    return {.text = label(word)};
  }

  Language title_language(const Record& record) const;
  Line part_of(const Attendance& record) const;
  Line who(const Attendance& record);
  int note_of(const Citation& citation);
  void add_conflicts(const Record& record);
  Line endnote(const Source& source, const std::set<std::string>& locators);
  Line endnote_in_short(const Source& source) const;

  const Context& context_;
  Brief brief_;
  Cache cache_;
  std::map<std::string, const Record*> cached_;
  std::unordered_map<std::string, int> numbers_;           ///< of sources, by id
  std::vector<RecordId> noted_;                            ///< sources by number
  std::map<std::string, std::set<std::string>> locators_;  ///< by source
};

/// The drawing's axis over some years: places on it from 0 to 1, and ticks.
class YearAxis {
 public:
  /// From the first day of the first year to the last of the last.
  YearAxis(int first_year, int last_year);
  /// From 0 to 1 within the years; below 0 before them, above 1 after them.
  double at(Day day) const;
  /// A tick a year, or a round number of years where there are many.
  std::vector<Drawing::Tick> ticks() const;

 private:
  int first_year_, last_year_;
};

/// Fill the composer's brief; a record of any other kind gets a plain list of its facts.
void compose_session(Composer& composer, const Session& session);
void compose_document(Composer& composer, const Document& document);
void compose_person(Composer& composer, const Person& person);
void compose_state(Composer& composer, const State& state);
void compose_place(Composer& composer, const Place& place);
void compose_topic(Composer& composer, const Topic& topic);
void compose_source(Composer& composer, const Source& source);
void compose_commitment(Composer& composer, const Commitment& commitment);
/// What the user put down about the record, if there is anything.
void compose_user_note(Composer& composer, const RecordId& id);
void compose_question(Composer& composer, const Question& question);

}  // namespace chronicle
