#include "core/wording/reasons.h"

#include "core/wording/kazakh/kazakh.h"
#include "core/wording/word_tables.h"
#include "core/words/capitalised.h"

namespace chronicle::kazakh {
namespace {

constexpr const char* day_not_given = "; нақты күні зерделенген дереккөздерде көрсетілмеген.";

std::string in_quotes(const std::string& text) { return "«" + text + "»"; }

class KazakhReasons final : public Reasons {
 public:
  std::string validity(ValidityReason reason, const std::optional<Date>& date) const override {
    const std::string when = date ? when_in_words(*date) : "";
    const std::string from_when = with_capital(when), period = "Қолданылу мерзімі ";
    switch (reason) {
      case ValidityReason::perhaps_adopted:
        return from_when + " қабылданды" + day_not_given;
      case ValidityReason::considered:
        return "Қаралды; зерделенген дереккөздерде қабылданғаны туралы мәлімет жоқ.";
      case ValidityReason::planned_ahead:
        return "Алдағы отырыста қарауға белгіленген.";
      case ValidityReason::put_off:
        return "Кейінге қалдырылды; зерделенген дереккөздерде кейін қабылданғаны туралы мәлімет жоқ.";
      case ValidityReason::not_adopted:
        return "Отырыстың қарауына енгізілді, бірақ қабылданбады.";
      case ValidityReason::planned_before:
        return "Отырыста қарауға белгіленген еді; зерделенген дереккөздерде қабылданғаны туралы мәлімет жоқ.";
      case ValidityReason::outcome_not_told:
        return "Зерделенген дереккөздер қарау нәтижесі туралы хабарламайды.";
      case ValidityReason::not_spoken_of:
        return "Осы күнге дейінгі дереккөздерде аталмайды.";
      case ValidityReason::no_period:
        return "Қабылданды; қолданылу мерзімі зерделенген дереккөздерде көрсетілмеген.";
      case ValidityReason::start_ahead:
        return period + when + " басталады.";
      case ValidityReason::start_not_exact:
        return period + when + " басталады" + day_not_given;
      case ValidityReason::entry_ahead:
        return from_when + " күшіне енеді.";
      case ValidityReason::entry_not_exact:
        return from_when + " күшіне енді" + day_not_given;
      case ValidityReason::adoption_not_dated:
        return "Қолданылу мерзімі қабылданған күннен бастап есептеледі; қабылданған күні зерделенген дереккөздерде "
               "көрсетілмеген.";
      case ValidityReason::end_past:
        return period + when + " аяқталды; ұзартылғаны туралы мәлімет табылмады.";
      case ValidityReason::end_not_exact:
        return period + when + " аяқталады" + day_not_given;
      case ValidityReason::end_ahead:
        return period + when + " аяқталады; орнына келетін құжат табылмады.";
      case ValidityReason::end_not_told:
        return "Қолданылу мерзімінің қашан аяқталатыны зерделенген дереккөздерде көрсетілмеген.";
      case ValidityReason::no_end:
        return "Қолданылу мерзімінің аяқталатын күні көрсетілмеген.";
      case ValidityReason::entered:
        return from_when + " күшіне енді; қолданылуының аяқталатын күні көрсетілмеген.";
      case ValidityReason::entered_for_a_state:
        return from_when +
               " мемлекеттердің бірі үшін күшіне енді, басқалары үшін бұдан ерте күшіне енген болуы мүмкін; "
               "қолданылуының аяқталатын күні көрсетілмеген.";
      case ValidityReason::replaced:
        return "Басқа құжатпен ауыстырылды.";
      case ValidityReason::replaced_some_day:
        return "Басқа құжатпен ауыстырылды; қай күннен бастап ауыстырылғаны зерделенген дереккөздерде көрсетілмеген.";
      case ValidityReason::replaced_by_each_other:
        break;
    }
    return "Бұл құжат пен басқа бір құжат туралы олардың әрқайсысы екіншісін ауыстырады делінген.";
  }

  std::string held(const Date& date) const override { return with_capital(when_in_words(date)) + " өтті."; }
  std::string perhaps_held(const Date& date) const override {
    return with_capital(when_in_words(date)) + " өтті" + day_not_given;
  }
  std::string session_not_spoken_of() const override { return "Осы күнге дейінгі дереккөздерде аталмайды."; }
  std::string announced(SessionState state, const std::optional<Date>& date, const std::string& place) const override {
    switch (state) {
      case SessionState::postponed:
        return "Кейінге қалдырылды; жаңа күні хабарланған жоқ.";
      case SessionState::cancelled:
        return "Өткізілмейтін болды.";
      case SessionState::unconfirmed:
        return terms(date, place) + "; күні өтті, зерделенген дереккөздерде өткізілгені туралы мәлімет жоқ.";
      case SessionState::moved:
        return terms(date, place) + "; бұрын басқаша хабарланған еді.";
      case SessionState::draft_agenda:
        return terms(date, place) + "; күн тәртібінің жобасы бар.";
      default:
        return terms(date, place) + ".";
    }
  }
  std::string by_video() const override { return "бейнеконференция режимінде"; }

  std::string first_known(const Date& date) const override {
    return "Жинақта алғаш рет " + when_in_words(date) + " аталады.";
  }

  std::string no_source() const override { return "Дереккөзі көрсетілмеген."; }
  std::string differing_readings(const std::vector<std::pair<std::string, std::string>>& readings) const override {
    std::string text;
    for (const auto& [source, reading] : readings)
      text += (text.empty() ? "" : "; ") + in_quotes(source) + ": " + reading;
    return text;
  }
  std::string one_source(const std::string& source) const override { return "Жалғыз дереккөз: " + source; }

  std::string query_fault(const QueryFault& fault) const override {
    const QueryWords& words = query_words(Language::kazakh);
    const std::string found = in_quotes(fault.found);
    switch (fault.reason) {
      case QueryFaultReason::no_field:
        return found + " деген өріс жоқ; мына өрістер бар: " + listed(words.fields) +
               "; мәтіннің өзін іздеу үшін оны тырнақшаға алыңыз";
      case QueryFaultReason::no_value:
        return in_quotes(fault.found + ":") + " дегеннен кейін мән жоқ";
      case QueryFaultReason::no_kind:
        return found + " деген жазба түрі жоқ; мына түрлер бар: " + kinds_with_page(words);
      case QueryFaultReason::kind_without_page:
        return found + " түріндегі жазбалар жеке емес, мынамен бірге табылады: " + whole_of(fault.found, words);
      case QueryFaultReason::no_type:
        return found + " деген құжат түрі жоқ; мына түрлер бар: " + listed(words.types);
      case QueryFaultReason::no_mark:
        return found + " деген белгі жоқ; мына белгілер бар: " + listed(words.marks);
      case QueryFaultReason::no_year:
        return found + " – жыл емес; жыл былай жазылады: 2021";
      case QueryFaultReason::no_date:
        return found + " – күн де, ай да, жыл да емес; олар былай жазылады: 2021-11-12, 2021-11 немесе 2021";
      case QueryFaultReason::too_many_words:
        break;
    }
    return "сөздер саны шектен көп: " + std::to_string(most_query_words) + " сөзге дейін болуы мүмкін";
  }

 private:
  /// What was announced, in the nominative, as places take no endings.
  static std::string terms(const std::optional<Date>& date, const std::string& place) {
    std::string text = "Хабарланды: " + (date ? in_words(*date) : std::string("күні көрсетілмеген"));
    if (!place.empty()) text += ", " + place;
    return text;
  }
};

}  // namespace

const Reasons& reasons() {
  static const KazakhReasons set;
  return set;
}

}  // namespace chronicle::kazakh
