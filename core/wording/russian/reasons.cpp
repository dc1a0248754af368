#include "core/wording/reasons.h"

#include "core/wording/russian/russian.h"
#include "core/wording/word_tables.h"

namespace chronicle::russian {
namespace {

constexpr const char* day_not_given = "; точный день в изученных источниках не указан.";

std::string in_quotes(const std::string& text) { return "«" + text + "»"; }

class RussianReasons final : public Reasons {
 public:
  std::string validity(ValidityReason reason, const std::optional<Date>& date) const override {
    const std::string when = date ? when_in_words(*date) : "";
    switch (reason) {
      case ValidityReason::perhaps_adopted:
        return "Принят " + when + day_not_given;
      case ValidityReason::considered:
        return "Рассмотрен; сведений о принятии в изученных источниках нет.";
      case ValidityReason::planned_ahead:
        return "Намечен к рассмотрению на предстоящем заседании.";
      case ValidityReason::put_off:
        return "Отложен; сведений о последующем принятии в изученных источниках нет.";
      case ValidityReason::not_adopted:
        return "Вынесен на заседание и не принят.";
      case ValidityReason::planned_before:
        return "Был намечен к рассмотрению на заседании; сведений о принятии в изученных источниках нет.";
      case ValidityReason::outcome_not_told:
        return "Об итогах рассмотрения изученные источники не сообщают.";
      case ValidityReason::not_spoken_of:
        return "В источниках по состоянию на этот день не упоминается.";
      case ValidityReason::no_period:
        return "Принят; срок действия в изученных источниках не указан.";
      case ValidityReason::start_ahead:
        return sentence("Срок действия начинается " + when);
      case ValidityReason::start_not_exact:
        return "Срок действия начинается " + when + day_not_given;
      case ValidityReason::entry_ahead:
        return sentence("Вступает в силу " + when);
      case ValidityReason::entry_not_exact:
        return "Вступил в силу " + when + day_not_given;
      case ValidityReason::adoption_not_dated:
        return "Срок действия исчисляется со дня принятия; дата принятия в изученных источниках не указана.";
      case ValidityReason::end_past:
        return "Срок действия истёк " + when + "; сведений о продлении не найдено.";
      case ValidityReason::end_not_exact:
        return "Срок действия истекает " + when + day_not_given;
      case ValidityReason::end_ahead:
        return "Срок действия истекает " + when + "; заменяющий документ не найден.";
      case ValidityReason::end_not_told:
        return "Когда истекает срок действия, в изученных источниках не указано.";
      case ValidityReason::no_end:
        return "Дата окончания срока действия не указана.";
      case ValidityReason::entered:
        return "Вступил в силу " + when + "; дата окончания действия не указана.";
      case ValidityReason::entered_for_a_state:
        return "Вступил в силу для одного из государств " + when +
               ", для других, возможно, раньше; дата окончания действия не указана.";
      case ValidityReason::replaced:
        return "Заменён другим документом.";
      case ValidityReason::replaced_some_day:
        return "Заменён другим документом; с какого дня, в изученных источниках не указано.";
      case ValidityReason::replaced_by_each_other:
        break;
    }
    return "О нём и о другом документе сказано, что каждый из них заменяет другой.";
  }

  std::string held(const Date& date) const override { return sentence("Состоялось " + when_in_words(date)); }
  std::string perhaps_held(const Date& date) const override {
    return "Состоялось " + when_in_words(date) + day_not_given;
  }
  std::string session_not_spoken_of() const override {
    return "В источниках по состоянию на этот день не упоминается.";
  }
  std::string announced(SessionState state, const std::optional<Date>& date, const std::string& place) const override {
    switch (state) {
      case SessionState::postponed:
        return "Отложено; новая дата не объявлена.";
      case SessionState::cancelled:
        return "Отменено.";
      case SessionState::unconfirmed:
        return terms(date, place) + "; дата прошла, сведений о проведении в изученных источниках нет.";
      case SessionState::moved:
        return terms(date, place) + "; ранее объявлялось иначе.";
      case SessionState::draft_agenda:
        return terms(date, place) + "; есть проект повестки дня.";
      default:
        return sentence(terms(date, place));
    }
  }
  std::string by_video() const override { return "в режиме видеоконференции"; }

  std::string first_known(const Date& date) const override {
    return sentence("Впервые упоминается в своде " + when_in_words(date));
  }

  std::string no_source() const override { return "Источник не указан."; }
  std::string differing_readings(const std::vector<std::pair<std::string, std::string>>& readings) const override {
    std::string text;
    for (const auto& [source, reading] : readings)
      text += (text.empty() ? "" : "; ") + in_quotes(source) + ": " + reading;
    return text;
  }
  std::string one_source(const std::string& source) const override { return "Единственный источник: " + source; }

  std::string query_fault(const QueryFault& fault) const override {
    const QueryWords& words = query_words(Language::russian);
    const std::string found = in_quotes(fault.found);
    switch (fault.reason) {
      case QueryFaultReason::no_field:
        return "поля " + found + " нет; есть поля " + listed(words.fields) +
               "; чтобы искать сам текст, возьмите его в кавычки";
      case QueryFaultReason::no_value:
        return "после " + in_quotes(fault.found + ":") + " нет значения";
      case QueryFaultReason::no_kind:
        return "вида записей " + found + " нет; есть виды " + kinds_with_page(words);
      case QueryFaultReason::kind_without_page:
        return "записи вида " + found + " находятся не сами по себе, а вместе с " +
               in_quotes(whole_of(fault.found, words));
      case QueryFaultReason::no_type:
        return "вида документов " + found + " нет; есть виды " + listed(words.types);
      case QueryFaultReason::no_mark:
        return "отметки " + found + " нет; есть отметки " + listed(words.marks);
      case QueryFaultReason::no_year:
        return found + " – не год; год пишется так: 2021";
      case QueryFaultReason::no_date:
        return found + " – не день, не месяц и не год; они пишутся так: 2021-11-12, 2021-11 или 2021";
      case QueryFaultReason::too_many_words:
        break;
    }
    return "слов больше " + std::to_string(most_query_words);
  }

 private:
  /// What was announced, in the nominative, as places have no cases.
  static std::string terms(const std::optional<Date>& date, const std::string& place) {
    std::string text = "Объявлено: " + (date ? in_words(*date) : std::string("без даты"));
    if (!place.empty()) text += ", " + place;
    return text;
  }
};

}  // namespace

const Reasons& reasons() {
  static const RussianReasons set;
  return set;
}

}  // namespace chronicle::russian
