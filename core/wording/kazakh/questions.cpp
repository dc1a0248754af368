#include "core/wording/questions.h"

#include "core/values/digits.h"
#include "core/wording/kazakh/kazakh.h"
#include "core/words/capitalised.h"

namespace chronicle::kazakh {
namespace {

std::string number(std::size_t count) { return in_words(static_cast<double>(count)); }

class KazakhQuestions final : public QuestionPhrases {
 public:
  std::string scope(std::size_t shown, std::size_t known, Kind kind) const override {
    const std::string all = "(барлығы " + counted(known, noun_of(kind)) + ").";
    if (shown == 0) return "Сүзгіге ештеңе сай келмейді " + all;
    return "Сүзгіні ескергенде: " + number(shown) + " " + all;
  }
  std::string part_of(std::size_t part, std::size_t all) const override { return number(part) + " / " + number(all); }

  std::string announced(std::size_t sessions, std::size_t announcements) const override {
    return number(sessions) + ", хабарландырулар: " + number(announcements);
  }
  std::string missed_by(const AnnouncedFigures& figures) const override {
    std::string text = counted(*figures.median_days, "күн") + " (медиана), ";
    text += counted(*figures.largest_days, "күн") + " (ең көбі)";
    if (figures.periods_missed > 0)
      text += "; хабарланған кезеңдер ең жақын күнінен есептеледі (" + number(figures.periods_missed) + ")";
    if (figures.not_measured > 0) text += "; ашық кезеңдер ескерілген жоқ (" + number(figures.not_measured) + ")";
    return text;
  }
  std::string highest_column(std::size_t count) const override {
    return "Ең биік баған " + std::to_string(count) + " дегенді білдіреді.";
  }
  std::string sessions(std::size_t count) const override { return counted(count, noun_of(Kind::session)); }
  Line held(Run state, Run day, const std::optional<Run>& where) const override {
    Line line{std::move(state), {.text = ": "}, std::move(day)};
    if (where) {
      line.push_back({.text = ", "});
      line.push_back(*where);
    }
    return line;
  }

  std::string compared(const std::string& before, const std::string& after) const override {
    return "Салыстыру: " + before + " – " + after;
  }
  std::string promised_and_come(const std::string& before, const std::string& after) const override {
    return "Міндеттемелер: " + before + "; орындалуы: " + after;
  }
  std::string promised_in(const std::string& time) const override { return "Міндеттемелер: " + time; }
  std::string come_in(const std::string& time) const override { return "Орындалуы: " + time; }
  std::string no_trace_in(const std::string& time) const override {
    return "орындалуы туралы мәлімет жоқ (" + time + ")";
  }
  std::string at_another_time(PromiseResult result) const override {
    return "басқа уақытта: " + vocabulary().word(result);
  }
  std::string relation_to_it(RelationType type) const override {
    switch (type) {
      case RelationType::implements:
        return "оны іске асырады";
      case RelationType::amends:
        return "оған өзгерістер енгізеді";
      case RelationType::replaces:
        return "оны ауыстырады";
      case RelationType::continues:
        return "оны жалғастырады";
      case RelationType::finances:
        return "оны қаржыландырады";
      case RelationType::annexed_to:
        break;
    }
    return "оған қосымша";
  }
  std::string nothing_of_either() const override { return "Жинақта екеуі туралы да мәлімет жоқ."; }
  std::string nothing_of_either(const std::string& topic) const override {
    return "Жинақта «" + topic + "» тақырыбы бойынша екеуі туралы да мәлімет жоқ.";
  }

  std::string from_to(const std::string& first, const std::string& last) const override { return first + " – " + last; }
  std::string for_state(const std::string& state) const override { return "Мемлекет атынан: " + state; }

  std::string months(int count) const override { return counted(count, "ай"); }
  std::string time(Day from, Day to) const override { return in_words(from) + " – " + in_words(to); }
  std::string in_days(int count) const override {
    if (count == 0) return "сол күні";
    return counted(count, "күннен кейін");
  }
  std::string in_months(int count) const override { return counted(count, "айдан кейін"); }
  std::string run_out(std::size_t documents, Day end) const override {
    return "Дереккөздерде көрсетілген мерзімдер бойынша " + until_in_words(end) + " " + counted(documents, "құжаттың") +
           " қолданылу мерзімі аяқталады.";
  }
  Line end_not_known(std::size_t documents) const override {
    return {{.text = "Белгісіз: " + number(documents), .tone = Tone::attention},
            {.text = documents == 1
                         ? ". Бұл құжаттың қашанға дейін қолданылатыны зерделенген дереккөздерде көрсетілмеген."
                         : ". Бұл құжаттардың қашанға дейін қолданылатыны зерделенген дереккөздерде көрсетілмеген.",
             .tone = Tone::muted}};
  }
  Line coming(Run session, const std::optional<Date>& date) const override {
    return {std::move(session), {.text = date ? ", хабарланған күні: " + in_words(*date) : ", күні хабарланбаған"}};
  }

  std::string promises(PromiseResult result) const override {
    switch (result) {
      case PromiseResult::no_trace:
        return "Орындалуы туралы мәлімет табылмағандары";
      case PromiseResult::restated:
        return "Қайта расталғандары";
      case PromiseResult::progress:
        return "Орындалып жатқандары";
      case PromiseResult::fulfilled:
        return "Орындалғандары";
      case PromiseResult::dropped:
        break;
    }
    return "Алынып тасталғандары";
  }

  std::string signatures_stated(std::size_t documents, std::size_t asked) const override {
    return "Қол қойғандар туралы мәлімет дереккөздерде " + counted(asked, "құжаттың") + " ішінен " +
           counted(documents, "құжат") +
           " бойынша бар. Қалғандары бойынша зерделенген дереккөздерде мұндай мәлімет жоқ.";
  }

  std::string on_page_of(const std::string& title) const override { return "Мына бетте: " + title; }

  std::string holds(const Coverage& coverage) const override {
    if (coverage.years.empty()) return "Осы күнгі жағдай бойынша жинақта отырыстар да, құжаттар да жоқ.";
    const YearHeld total = coverage.total();
    const int last = coverage.first_year + static_cast<int>(coverage.years.size()) - 1;
    std::string text = std::to_string(coverage.first_year);
    if (last != coverage.first_year) text += "–" + std::to_string(last);
    text += no_break_space;
    text += last == coverage.first_year ? "жылы" : "жылдары";
    text += ": өткен отырыстар – " + number(total.sessions) + ", қабылданған құжаттар – " + number(total.documents) +
            ", есепке алынған қолтаңбалар – " + number(total.signatures) + ".";
    if (coverage.not_adopted > 0) text += " Қабылдануы көрсетілмеген құжаттар – " + number(coverage.not_adopted) + ".";
    return text;
  }
  std::string years_without_session(const std::vector<int>& years) const override {
    std::string text = "Отырыстар туралы мәлімет жоқ жылдар: ";
    for (std::size_t i = 0; i < years.size(); ++i) {
      if (i > 0) text += i + 1 == years.size() ? " және " : ", ";
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
    if (kind == EditKind::edition)
      return "Бағдарламамен бірге берілетін жинақтың басылымымен енгізілді: " + edition + ".";
    std::string text = done(kind);
    if (!author.empty()) text += ", авторы: " + author;
    return text + ".";
  }
  std::string records_changed(const ChangeCounts& counts) const override {
    std::string text;
    const auto add = [&](const char* done, std::size_t count) {
      if (count == 0) return;
      text += text.empty() ? "" : ", ";
      text += done;
      text += number(count);
    };
    add("қосылған жазбалар: ", counts.added);
    add("өзгертілген жазбалар: ", counts.changed);
    add("жойылған жазбалар: ", counts.removed);
    return with_capital(text);
  }
  std::string printed_on(Day printed, Day as_of, const std::string& code) const override {
    return in_words(printed) + " басып шығарылды, " + of_day_in_words(as_of) + " жағдай бойынша, коды " + code + ".";
  }
  std::string earlier_changes(std::size_t count) const override { return "Бұрынғы түзетулер: " + number(count); }

 private:
  static std::string done(EditKind kind) {
    switch (kind) {
      case EditKind::import:
        return "Файлдан импортталды";
      case EditKind::undo:
        return "Болдырылмады";
      case EditKind::redo:
        return "Қайталанды";
      case EditKind::set:
        return "Өзгертілді";
      case EditKind::add:
        return "Қосылды";
      case EditKind::remove:
        return "Жойылды";
      case EditKind::merge:
        return "Біріктірілді";
      case EditKind::edition:
        break;
    }
    return "Енгізілді";
  }
};

}  // namespace

const QuestionPhrases& questions() {
  static const KazakhQuestions set;
  return set;
}

}  // namespace chronicle::kazakh
