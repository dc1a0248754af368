#include "core/wording/questions.h"

#include "core/wording/english/english.h"

namespace chronicle::english {
namespace {

std::string number(std::size_t count) { return std::to_string(count); }

class EnglishQuestions final : public QuestionPhrases {
 public:
  std::string scope(std::size_t shown, std::size_t known, Kind kind) const override {
    const std::string all = number(known) + " " + vocabulary().plural(kind);
    if (shown == 0) return "None of the " + all + " passes the filter.";
    return "Asked of the " + number(shown) + " of " + all + " that pass the filter.";
  }
  std::string part_of(std::size_t part, std::size_t all) const override { return number(part) + " of " + number(all); }

  std::string announced(std::size_t sessions, std::size_t announcements) const override {
    return number(sessions) + ", by " + number(announcements) + " announcements";
  }
  std::string missed_by(const AnnouncedFigures& figures) const override {
    std::string text =
        in_words(*figures.median_days) + " days in the median, " + std::to_string(*figures.largest_days) + " at most";
    if (figures.periods_missed > 0)
      text += "; where several days or a month were announced, from the nearest day (" +
              number(figures.periods_missed) + ")";
    if (figures.not_measured > 0) text += "; without the open periods (" + number(figures.not_measured) + ")";
    return text;
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
    return before + " and " + after;
  }
  std::string promised_and_come(const std::string& before, const std::string& after) const override {
    return "Promised in " + before + ", come in " + after;
  }
  std::string promised_in(const std::string& time) const override { return "Promised in " + time; }
  std::string come_in(const std::string& time) const override { return "Come in " + time; }
  std::string no_trace_in(const std::string& time) const override { return "no trace in " + time; }
  std::string at_another_time(PromiseResult result) const override {
    return "at another time: " + vocabulary().word(result);
  }
  std::string relation_to_it(RelationType type) const override { return vocabulary().word(type) + " it"; }
  std::string nothing_of_either() const override { return "The record holds nothing of either time."; }
  std::string nothing_of_either(const std::string& topic) const override {
    return "The record holds nothing of either time on " + topic + ".";
  }

  std::string from_to(const std::string& first, const std::string& last) const override {
    return first + " to " + last;
  }
  std::string for_state(const std::string& state) const override { return "For " + state; }

  std::string months(int count) const override { return std::to_string(count) + " months"; }
  std::string time(Day from, Day to) const override { return in_words(from) + " to " + in_words(to); }
  std::string in_days(int days) const override {
    if (days == 0) return "that very day";
    return "in " + std::to_string(days) + (days == 1 ? " day" : " days");
  }
  std::string in_months(int months) const override { return "in " + std::to_string(months) + " months"; }
  std::string run_out(std::size_t documents, Day end) const override {
    return number(documents) + (documents == 1 ? " document in force runs" : " documents in force run") + " out by " +
           in_words(end) + ", by the periods that sources state.";
  }
  Line end_not_known(std::size_t documents) const override {
    return {{.text = "Not known: " + number(documents), .tone = Tone::attention},
            {.text = documents == 1 ? ". No source read says until when this document holds."
                                    : ". No source read says until when these documents hold.",
             .tone = Tone::muted}};
  }
  Line coming(Run session, const std::optional<Date>& date) const override {
    return {std::move(session), {.text = date ? ", announced for " + in_words(*date) : ", announced without a date"}};
  }

  std::string promises(PromiseResult result) const override {
    switch (result) {
      case PromiseResult::no_trace:
        return "No later trace in the record";
      case PromiseResult::restated:
        return "Promised again";
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
    return "Sources state signatures of " + number(documents) + " of " + number(asked) +
           " documents. Of the others no source read says which states signed them.";
  }

  std::string on_page_of(const std::string& title) const override { return "On the page of " + title; }

  std::string holds(const Coverage& coverage) const override {
    if (coverage.years.empty()) return "The record holds no session and no document by this day.";
    const YearHeld total = coverage.total();
    const int last = coverage.first_year + static_cast<int>(coverage.years.size()) - 1;
    std::string text = "From " + std::to_string(coverage.first_year);
    text += " to " + std::to_string(last) + ": " + sessions(total.sessions) + " held, " + number(total.documents) +
            (total.documents == 1 ? " document" : " documents") + " adopted, " + number(total.signatures) +
            (total.signatures == 1 ? " signature" : " signatures") + " of states stated.";
    if (coverage.not_adopted == 1) text += " Of 1 more document no source read says that it was adopted.";
    if (coverage.not_adopted > 1)
      text += " Of " + number(coverage.not_adopted) + " more documents no source read says that they were adopted.";
    return text;
  }
  std::string years_without_session(const std::vector<int>& years) const override {
    std::string text = "No session is known of ";
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
};

}  // namespace

const QuestionPhrases& questions() {
  static const EnglishQuestions set;
  return set;
}

}  // namespace chronicle::english
