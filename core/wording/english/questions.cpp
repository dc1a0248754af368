#include "core/wording/questions.h"

#include "core/values/digits.h"
#include "core/wording/english/english.h"

namespace chronicle::english {
namespace {

std::string number(std::size_t count) { return std::to_string(count); }

class EnglishQuestions final : public QuestionPhrases {
 public:
  std::string scope(std::size_t shown, std::size_t known, Kind kind) const override {
    const std::string all = number(known) + " " + vocabulary().plural(kind);
    if (shown == 0) return "None of the " + all + " passes the filter.";
    return "Limited by the filter to " + number(shown) + " of " + all + ".";
  }
  std::string part_of(std::size_t part, std::size_t all) const override { return number(part) + " of " + number(all); }

  std::string announced(std::size_t sessions, std::size_t announcements) const override {
    return number(sessions) + ", in " + number(announcements) + " announcements";
  }
  std::string missed_by(const AnnouncedFigures& figures) const override {
    std::string text =
        in_words(*figures.median_days) + " days (median), " + std::to_string(*figures.largest_days) + " days (maximum)";
    if (figures.periods_missed > 0)
      text += "; announced periods counted from their nearest day (" + number(figures.periods_missed) + ")";
    if (figures.not_measured > 0) text += "; open-ended periods left out (" + number(figures.not_measured) + ")";
    return text;
  }
  std::string highest_column(std::size_t count) const override {
    return "The highest column stands for " + std::to_string(count) + ".";
  }
  std::string sessions(std::size_t count) const override {
    return number(count) + (count == 1 ? " session" : " sessions");
  }
  Line held(Run state, Run day, const std::optional<Run>& where) const override {
    Line line{std::move(state), {.text = " "}, std::move(day)};
    if (where) {
      line.push_back({.text = ", "});
      line.push_back(*where);
    }
    return line;
  }

  std::string compared(const std::string& before, const std::string& after) const override {
    return before + " compared with " + after;
  }
  std::string promised_and_come(const std::string& before, const std::string& after) const override {
    return "Commitments of " + before + ", follow-up in " + after;
  }
  std::string promised_in(const std::string& time) const override { return "Commitments of " + time; }
  std::string come_in(const std::string& time) const override { return "Follow-up in " + time; }
  std::string no_trace_in(const std::string& time) const override { return "no follow-up found in " + time; }
  std::string at_another_time(PromiseResult result) const override {
    return "at other times: " + vocabulary().word(result);
  }
  std::string relation_to_it(RelationType type) const override { return vocabulary().word(type) + " it"; }
  std::string nothing_of_either() const override { return "The record has nothing on either of them."; }
  std::string nothing_of_either(const std::string& topic) const override {
    return "The record has nothing on either of them under " + topic + ".";
  }

  std::string from_to(const std::string& first, const std::string& last) const override {
    return first + " to " + last;
  }
  std::string for_state(const std::string& state) const override { return "Speaking for " + state; }

  std::string months(int count) const override { return std::to_string(count) + " months"; }
  std::string time(Day from, Day to) const override { return in_words(from) + " to " + in_words(to); }
  std::string in_days(int days) const override {
    if (days == 0) return "the same day";
    return "in " + std::to_string(days) + (days == 1 ? " day" : " days");
  }
  std::string in_months(int months) const override { return "in " + std::to_string(months) + " months"; }
  std::string run_out(std::size_t documents, Day end) const override {
    return number(documents) + (documents == 1 ? " document in force expires" : " documents in force expire") + " by " +
           in_words(end) + ", according to the periods that sources state.";
  }
  Line end_not_known(std::size_t documents) const override {
    return {{.text = "Not known: " + number(documents), .tone = Tone::attention},
            {.text = documents == 1 ? ". No source consulted says how long this document remains in force."
                                    : ". No source consulted says how long these documents remain in force.",
             .tone = Tone::muted}};
  }
  Line coming(Run session, const std::optional<Date>& date) const override {
    return {std::move(session), {.text = date ? ", announced for " + in_words(*date) : ", announced without a date"}};
  }

  std::string promises(PromiseResult result) const override {
    switch (result) {
      case PromiseResult::no_trace:
        return "No follow-up found";
      case PromiseResult::restated:
        return "Restated";
      case PromiseResult::progress:
        return "In progress";
      case PromiseResult::fulfilled:
        return "Fulfilled";
      case PromiseResult::dropped:
        break;
    }
    return "Dropped";
  }

  std::string signatures_stated(std::size_t documents, std::size_t asked) const override {
    return "Sources state who signed " + number(documents) + " of " + number(asked) +
           " documents. For the others, no source consulted does.";
  }

  std::string on_page_of(const std::string& title) const override { return "On the page of " + title; }

  std::string holds(const Coverage& coverage) const override {
    if (coverage.years.empty()) return "The record has no session and no document up to this day.";
    const YearHeld total = coverage.total();
    const int last = coverage.first_year + static_cast<int>(coverage.years.size()) - 1;
    std::string text = "From " + std::to_string(coverage.first_year);
    text += " to " + std::to_string(last) + ": " + sessions(total.sessions) + " held, " + number(total.documents) +
            (total.documents == 1 ? " document" : " documents") + " adopted, " + number(total.signatures) +
            (total.signatures == 1 ? " signature" : " signatures") + " recorded.";
    if (coverage.not_adopted == 1) text += " For 1 more document, adoption is not stated.";
    if (coverage.not_adopted > 1)
      text += " For " + number(coverage.not_adopted) + " more documents, adoption is not stated.";
    return text;
  }
  std::string years_without_session(const std::vector<int>& years) const override {
    std::string text = "No session is known in ";
    for (std::size_t i = 0; i < years.size(); ++i) {
      if (i > 0) text += i + 1 == years.size() ? " and " : ", ";
      text += std::to_string(years[i]);
    }
    return text + ".";
  }
  Line lacking(Run session, const std::vector<std::string>& what) const override {
    std::string text = ": ";
    for (const std::string& one : what) text += (&one == &what.front() ? "" : "; ") + one;
    return {std::move(session), {.text = std::move(text)}};
  }

  std::string moment(const Moment& moment) const override {
    return in_words(moment.day) + ", " + two_digits(moment.hour) + ":" + two_digits(moment.minute);
  }
  std::string edit_made(EditKind kind, const std::string& author, const std::string& edition) const override {
    if (kind == EditKind::edition) return "Brought in with the edition of " + edition + " of the bundled record.";
    std::string text = done(kind);
    if (!author.empty()) text += " by " + author;
    return text + ".";
  }
  std::string records_changed(const ChangeCounts& counts) const override {
    std::string text;
    const auto add = [&](std::size_t count, const char* done) {
      if (count == 0) return;
      text += text.empty() ? "" : ", ";
      text += number(count);
      if (text.find(' ') == std::string::npos) text += count == 1 ? " record" : " records";
      text += done;
    };
    add(counts.added, " added");
    add(counts.changed, " changed");
    add(counts.removed, " removed");
    return text;
  }
  std::string printed_on(Day printed, Day as_of, const std::string& code) const override {
    return "Printed on " + in_words(printed) + " as of " + in_words(as_of) + ", with the code " + code + ".";
  }
  std::string earlier_changes(std::size_t count) const override {
    return count == 1 ? "1 earlier edit" : number(count) + " earlier edits";
  }

 private:
  static std::string done(EditKind kind) {
    switch (kind) {
      case EditKind::import:
        return "Imported from a file";
      case EditKind::undo:
        return "Undone";
      case EditKind::redo:
        return "Redone";
      case EditKind::set:
        return "Changed";
      case EditKind::add:
        return "Added";
      case EditKind::remove:
        return "Removed";
      case EditKind::merge:
        return "Merged";
      case EditKind::edition:
        break;
    }
    return "Brought in";
  }
};

}  // namespace

const QuestionPhrases& questions() {
  static const EnglishQuestions set;
  return set;
}

}  // namespace chronicle::english
