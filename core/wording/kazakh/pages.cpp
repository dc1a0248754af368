#include "core/wording/pages.h"

#include <cstdlib>

#include "core/values/digits.h"
#include "core/wording/kazakh/kazakh.h"
#include "core/wording/left_out.h"
#include "core/words/capitalised.h"

namespace chronicle::kazakh {
namespace {

template <typename E>
std::string word(E value) {
  return vocabulary().word(value);
}

/// Adds a word to a list within a line.
void add(std::string& text, const std::string& part) { text += (text.empty() ? "" : ", ") + part; }

std::string distance(const Shift& shift) {
  if (!shift.days) return "басқа күн";
  const std::string by = kazakh::counted(std::abs(*shift.days), "күн");
  return (shift.is_exact ? "" : "кемінде ") + by + (*shift.days > 0 ? " кейін" : " ерте");
}

class KazakhPages final : public PagePhrases {
 public:
  std::string as_of(Day day) const override { return of_day_in_words(day) + " жағдай бойынша"; }
  std::string on_day(Day day) const override { return in_short(day) + " күні"; }
  std::string not_known_on(Day day) const override { return as_of(day) + " бұл туралы мәлімет әлі жоқ."; }
  std::string completeness(std::size_t known, const Count& of, Completed what) const override {
    const std::string rest = " белгілі (барлығы " + in_words(of) + ")";
    switch (what) {
      case Completed::documents:
        return kazakh::counted(known, noun_of(Kind::document)) + rest;
      case Completed::agenda_items:
        return "күн тәртібінің " + kazakh::counted(known, "мәселесі") + rest;
      case Completed::states:
        break;
    }
    return kazakh::counted(known, noun_of(Kind::state)) + rest;
  }
  std::string citation(const Source& source, const std::string& locator) const override {
    std::string text = source.publisher + ". " + name_in(source, Language::kazakh);
    if (source.published) text += ". – " + in_words(*source.published);
    if (!locator.empty()) text += ", " + locator;
    if (source.url) text += ". – URL: " + *source.url;
    if (source.read) text += " (қаралған күні: " + in_short(*source.read) + ")";
    return text + ".";
  }

  std::string format(bool narrow, bool expanded) const override {
    if (narrow && expanded) return "шағын және кеңейтілген құрамда";
    if (narrow) return "шағын құрамда; кеңейтілген құрам туралы мәлімет жоқ";
    if (expanded) return "кеңейтілген құрамда; шағын құрам туралы мәлімет жоқ";
    return "шағын құрамда да, кеңейтілген құрамда да емес";
  }
  std::string derived_number(std::int64_t number) const override {
    return std::to_string(number) + " (санау арқылы анықталған)";
  }
  std::string counted(Counted what) const override { return with_capital(word(what)); }
  std::string counted(Counted what, const std::string& state) const override { return counted(what) + ", " + state; }
  std::string another_reading(const std::string& reading) const override {
    return "(басқа дереккөз бойынша: " + reading + ")";
  }
  std::string part(const std::optional<Role>& role, const std::optional<Presence>& presence) const override {
    std::string text;
    if (role) add(text, word(*role));
    if (presence == Presence::video || presence == Presence::absent) add(text, word(*presence));
    return with_capital(text);
  }
  std::string shift(const Shift& shift) const override {
    std::string text;
    if (shift.of_day) add(text, distance(shift));
    if (shift.of_place) add(text, "басқа жер");
    if (shift.of_form) add(text, "басқа өткізу нысаны");
    return text;
  }
  Line announcement(const AnnouncementWords& words) const override {
    Line line;
    if (words.made) line.push_back({.text = in_words(*words.made) + ": ", .tone = Tone::muted});
    if (words.notice != Notice::scheduled) line.push_back({.text = word(words.notice) + "; "});
    std::string text = words.date ? in_words(*words.date) : "күні көрсетілмеген";
    if (!words.place.empty()) add(text, words.place);
    line.push_back({.text = std::move(text), .notes = words.notes});
    return line;
  }
  Line what_came(Line announcement, Run session, Run state, const std::optional<Run>& day) const override {
    announcement.push_back({.text = ". Нәтижесі: "});
    announcement.push_back(std::move(session));
    state.text = ", " + state.text;
    announcement.push_back(std::move(state));
    if (day) {
      announcement.push_back({.text = ": "});
      announcement.push_back(*day);
    }
    return announcement;
  }

  std::string kicker(DocumentType type, Outcome outcome) const override {
    return with_capital(word(type)) + " · " + word(outcome);
  }
  std::string kicker(DocumentType type, Verb verb, const std::string& session) const override {
    return with_capital(word(type)) + " · " + word(verb) + ", " + session;
  }
  Line act(const ActWords& words) const override {
    const bool is_plan = words.verb == Verb::planned;
    Line line{{.text = with_capital(word(words.verb)), .notes = words.notes}};
    const char* before = ": ";
    const auto add_run = [&](Run run) {
      line.push_back({.text = before});
      line.push_back(std::move(run));
      before = ", ";
    };
    if (words.date && !is_plan) add_run({.text = in_words(*words.date)});
    if (words.session)
      add_run(*words.session);
    else if (!words.body.empty())
      add_run({.text = words.body});
    if (!words.item.empty()) add_run({.text = "күн тәртібінің " + words.item + "-тармағы"});
    return line;
  }
  Line until(Run state, const Date& end) const override {
    return {std::move(state), {.text = ", " + until_in_short(end)}};
  }
  std::string sources(std::size_t count) const override { return kazakh::counted(count, noun_of(Kind::source)); }
  std::string relation(const RelationReading& reading) const override { return with_capital(relation_words(reading)); }
  Line relation(Run document, const RelationReading& reading, Run other) const override {
    return {std::move(document), {.text = " – " + relation_words(reading) + ": "}, std::move(other)};
  }
  Line in_force_on(Day day, std::vector<Run> documents, std::size_t not_known) const override {
    Line line{{.text = as_of(day) + " қолданыста: "}};
    if (documents.empty())
      line.push_back(
          {.text = "дереккөздерде көрсетілген мерзімдер бойынша бірде-бір құжат жоқ", .tone = Tone::attention});
    for (Run& document : documents) {
      if (&document != &documents.front()) line.push_back({.text = "; "});
      line.push_back(std::move(document));
    }
    line.push_back({.text = "."});
    if (not_known > 0) line.push_back({.text = " Белгісіз: " + std::to_string(not_known) + ".", .tone = Tone::muted});
    return line;
  }

  Line trace(Verdict verdict, Run record) const override {
    return {{.text = with_capital(word(verdict)) + ": "}, std::move(record)};
  }
  Line trace_of(Verdict verdict, Run commitment) const override {
    return {{.text = what_it_does(verdict)}, std::move(commitment)};
  }

  std::string together(std::size_t records, std::size_t count) const override {
    std::string text;
    if (records > 0) text = kazakh::counted(records, "жазба");
    if (records > 0 && count > 0) text += " және ";
    if (count > 0) text += kazakh::counted(count, "сұрақ");
    return text;
  }

  std::string characters(std::size_t count) const override { return kazakh::counted(count, "таңба"); }
  Line supports(std::size_t count, Run all) const override {
    return {{.text = "Жинақтағы " + kazakh::counted(count, "деректі") + " растайды: "}, std::move(all)};
  }

  std::string print_code(const std::string& code) const override { return code + " коды"; }
  std::string page(std::size_t number, std::size_t of) const override {
    return std::to_string(number) + "-бет, барлығы " + std::to_string(of);
  }
  std::string left_out(const Missing& missing) const override {
    const std::string all =
        all_left_out(missing, {.rows = rows_left_out,
                               .drawings = [](std::size_t count) { return kazakh::counted(count, "сызба"); },
                               .sources = "дереккөздердің атаулары мен мекенжайлары",
                               .cut = [](std::size_t count) { return kazakh::counted(count, "ұзын мәтіннің соңы"); }});
    return all.empty() ? all : "Бір бетке сыймағандары: " + all + ".";
  }
  std::string adopted_in_all(std::size_t all, std::size_t missing) const override {
    return "Барлығы " + kazakh::counted(all, noun_of(Kind::document)) +
           " қабылданды, оның ішінде сыймағаны: " + std::to_string(missing) + ".";
  }

  std::string part_of(std::size_t known, const Count& of) const override {
    return in_words(static_cast<double>(known)) + " / " + in_words(of);
  }
  std::string years(int first, int last) const override {
    std::string text = std::to_string(first);
    if (last == first) return text;
    text += "–";
    return text += std::to_string(last);
  }

 private:
  static std::string rows_left_out(const Missing::Rows& rows) {
    const char* noun = rows.kind ? noun_of(*rows.kind) : "жол";
    std::string text;
    if (!rows.kind) text = rows.section.empty() ? "кіріспе бөлігі: " : "«" + rows.section + "» бөлімі: ";
    text += kazakh::counted(rows.all, noun);
    if (rows.left < rows.all) return text + " ішінен " + std::to_string(rows.left);
    return rows.all > 1 ? text + " (барлығы)" : text;
  }
  static std::string what_it_does(Verdict verdict) {
    switch (verdict) {
      case Verdict::progress:
        return "Міндеттеменің орындалуын ілгерілетеді: ";
      case Verdict::fulfilled:
        return "Міндеттемені орындайды: ";
      case Verdict::restated:
        return "Міндеттемені қайта растайды: ";
      case Verdict::dropped:
        break;
    }
    return "Міндеттемені алып тастайды: ";
  }
};

}  // namespace

std::string relation_words(const RelationReading& reading) {
  switch (reading.type) {
    case RelationType::implements:
      return reading.is_backward ? "мына құжат арқылы іске асырылады" : "мына құжатты іске асырады";
    case RelationType::amends:
      return reading.is_backward ? "мына құжатпен өзгертілген" : "мына құжатқа өзгерістер енгізеді";
    case RelationType::replaces:
      return reading.is_backward ? "мына құжатпен ауыстырылған" : "мына құжатты ауыстырады";
    case RelationType::continues:
      return reading.is_backward ? "мына құжатпен жалғастырылған" : "мына құжатты жалғастырады";
    case RelationType::finances:
      return reading.is_backward ? "мына құжатпен қаржыландырылады" : "мына құжатты қаржыландырады";
    case RelationType::annexed_to:
      break;
  }
  return reading.is_backward ? "мынадай қосымшасы бар" : "мына құжатқа қосымша";
}

const PagePhrases& pages() {
  static const KazakhPages set;
  return set;
}

}  // namespace chronicle::kazakh
