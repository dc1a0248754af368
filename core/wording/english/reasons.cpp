#include "core/wording/reasons.h"

#include "core/wording/english/english.h"
#include "core/wording/word_tables.h"

namespace chronicle::english {
namespace {

std::string in_quotes(const std::string& text) { return "“" + text + "”"; }

class EnglishReasons final : public Reasons {
 public:
  std::string validity(ValidityReason reason, const std::optional<Date>& date) const override {
    const std::string when = date ? when_in_words(*date) : "";
    switch (reason) {
      case ValidityReason::perhaps_adopted:
        return "Adopted " + when + "; no source consulted gives the exact day.";
      case ValidityReason::considered:
        return "Considered; no source consulted says that it was adopted.";
      case ValidityReason::planned_ahead:
        return "Planned for a session ahead.";
      case ValidityReason::put_off:
        return "Deferred; no source consulted says that it was adopted later.";
      case ValidityReason::not_adopted:
        return "Submitted to a session and not adopted.";
      case ValidityReason::planned_before:
        return "Proposed for a session; no source consulted says that it was adopted.";
      case ValidityReason::outcome_not_told:
        return "No source consulted reports the outcome.";
      case ValidityReason::not_spoken_of:
        return "No source up to this day mentions it.";
      case ValidityReason::no_period:
        return "Adopted; no source consulted states its period of validity.";
      case ValidityReason::start_ahead:
        return "Its period begins " + when + ".";
      case ValidityReason::start_not_exact:
        return "Its period begins " + when + "; no source consulted gives the exact day.";
      case ValidityReason::entry_ahead:
        return "Enters into force " + when + ".";
      case ValidityReason::entry_not_exact:
        return "Entered into force " + when + "; no source consulted gives the exact day.";
      case ValidityReason::adoption_not_dated:
        return "Its period begins on adoption; no source consulted gives the date.";
      case ValidityReason::end_past:
        return "Its period ended " + when + "; no extension found.";
      case ValidityReason::end_not_exact:
        return "Its period ends " + when + "; no source consulted gives the exact day.";
      case ValidityReason::end_ahead:
        return "Its period ends " + when + "; no replacement found.";
      case ValidityReason::end_not_told:
        return "No source consulted says when its period ends.";
      case ValidityReason::no_end:
        return "Its period has no stated end.";
      case ValidityReason::entered:
        return "Entered into force " + when + "; no end is stated.";
      case ValidityReason::entered_for_a_state:
        return "Entered into force for one state " + when + ", perhaps earlier for others; no end is stated.";
      case ValidityReason::replaced:
        return "Replaced by another document.";
      case ValidityReason::replaced_some_day:
        return "Replaced by another document; no source consulted says from which day.";
      case ValidityReason::replaced_by_each_other:
        break;
    }
    return "It and another document are each said to replace the other.";
  }

  std::string held(const Date& date) const override { return "Held " + in_words(date) + "."; }
  std::string perhaps_held(const Date& date) const override {
    return "Held " + when_in_words(date) + "; no source consulted gives the exact day.";
  }
  std::string session_not_spoken_of() const override { return "No source up to this day mentions it."; }
  std::string announced(SessionState state, const std::optional<Date>& date, const std::string& place) const override {
    switch (state) {
      case SessionState::postponed:
        return "Postponed; no new date is announced.";
      case SessionState::cancelled:
        return "Cancelled.";
      case SessionState::unconfirmed:
        return announced_for(date, place) + "; the date has passed, and no source consulted says that it was held.";
      case SessionState::moved:
        return announced_for(date, place) + "; previously announced otherwise.";
      case SessionState::draft_agenda:
        return announced_for(date, place) + ", with a draft agenda.";
      default:
        return announced_for(date, place) + ".";
    }
  }
  std::string by_video() const override { return "by video"; }

  std::string first_known(const Date& date) const override {
    return "First mentioned in the record " + when_in_words(date) + ".";
  }

  std::string no_source() const override { return "No source."; }
  std::string differing_readings(const std::vector<std::pair<std::string, std::string>>& readings) const override {
    std::string text;
    for (const auto& [source, reading] : readings) {
      if (!text.empty()) text += "; ";
      text += "“" + source + "” gives: " + reading;
    }
    return text;
  }
  std::string one_source(const std::string& source) const override { return "Rests on one source: " + source; }

 private:
  static std::string announced_for(const std::optional<Date>& date, const std::string& place) {
    if (date) return "Announced for " + in_words(*date) + (place.empty() ? "" : ", " + place);
    return place.empty() ? "Announced without a date" : "Announced for " + place + ", without a date";
  }

  std::string query_fault(const QueryFault& fault) const override {
    const QueryWords& words = query_words(Language::english);
    const std::string found = in_quotes(fault.found);
    switch (fault.reason) {
      case QueryFaultReason::no_field:
        return "there is no field " + found + "; the fields are " + listed(words.fields) +
               "; put the text in quotes to look for it";
      case QueryFaultReason::no_value:
        return "a value is missing after " + in_quotes(fault.found + ":");
      case QueryFaultReason::no_kind:
        return found + " is no kind of record; the kinds are " + kinds_with_page(words);
      case QueryFaultReason::kind_without_page:
        return found + " are not found by themselves, but with their " + whole_of(fault.found, words);
      case QueryFaultReason::no_type:
        return found + " is no type of document; the types are " + listed(words.types);
      case QueryFaultReason::no_mark:
        return "a record cannot be " + found + "; it can be " + listed(words.marks);
      case QueryFaultReason::no_year:
        return found + " is no year such as 2021";
      case QueryFaultReason::no_date:
        return found + " is no day, month or year such as 2021-11-12, 2021-11 or 2021";
      case QueryFaultReason::too_many_words:
        break;
    }
    return "there are more than " + std::to_string(most_query_words) + " words";
  }
};

}  // namespace

const Reasons& reasons() {
  static const EnglishReasons set;
  return set;
}

}  // namespace chronicle::english
