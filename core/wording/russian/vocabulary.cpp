#include "core/wording/vocabulary.h"

#include "core/wording/russian/russian.h"

namespace chronicle::russian {
namespace {

/// The word at the value's place; there is one for each value.
template <typename E, std::size_t N>
std::string of(E value, const std::array<const char*, N>& words) {
  if constexpr (std::same_as<E, Kind>)
    static_assert(N == kind_count);
  else
    static_assert(N == Words<E>::values.size());
  return words.at(static_cast<std::size_t>(value));
}

class RussianVocabulary final : public Vocabulary {
 public:
  std::string word(Kind kind) const override { return noun_of(kind).one; }
  std::string plural(Kind kind) const override {
    return of(kind, std::array{"заседания", "объявления", "пункты повестки дня", "документы", "акты", "связи",
                               "подписи", "участие", "выступления", "обязательства", "сведения об исполнении",
                               "показатели", "количества", "председательства", "лица", "государства",
                               "места проведения", "темы", "источники"});
  }
  std::string word(Confidence confidence) const override {
    return of(confidence, std::array{"высокая", "средняя", "низкая"});
  }
  std::string word(Council council) const override { return of(council, std::array{"главы правительств"}); }
  std::string word(Counted counted) const override {
    return of(counted,
              std::array{"вопросы повестки дня", "вопросы проекта повестки дня", "принятые документы",
                         "подписанные документы", "ожидаемые документы", "предложенные документы", "проекты документов",
                         "финансовые документы", "непринятые документы", "государства-участники", "члены делегаций"});
  }
  std::string word(DocumentType type) const override {
    return of(type, std::array{"концепция",
                               "стратегия",
                               "программа",
                               "план мероприятий",
                               "основные направления",
                               "приоритетные направления",
                               "соглашение",
                               "договор",
                               "протокол",
                               "меморандум",
                               "конвенция",
                               "решение",
                               "положение",
                               "заявление",
                               "бюджет",
                               "прогноз",
                               "доклад",
                               "назначение",
                               "награждение",
                               "документ"});
  }
  std::string word(Form form) const override { return of(form, std::array{"очная", "видеоконференция", "смешанная"}); }
  std::string word(Notice notice) const override {
    return of(notice, std::array{"назначено", "проект повестки дня", "отложено", "отменено"});
  }
  std::string word(Presence presence) const override {
    return of(presence, std::array{"очно", "по видеосвязи", "не присутствует"});
  }
  std::string word(Qualifier qualifier) const override {
    return of(qualifier, std::array{"около", "свыше", "менее", "почти"});
  }
  std::string word(Rank rank) const override {
    return of(rank, std::array{"глава государства", "глава правительства", "заместитель главы правительства", "министр",
                               "посол", "должностное лицо"});
  }
  std::string word(Regularity regularity) const override {
    return of(regularity, std::array{"очередное", "внеочередное"});
  }
  std::string word(RelationType type) const override {
    return of(type,
              std::array{"реализация", "внесение изменений", "замена", "продолжение", "финансирование", "приложение"});
  }
  std::string word(Role role) const override {
    return of(role, std::array{"глава делегации", "председательствующий", "Исполнительный комитет", "наблюдатель",
                               "участник"});
  }
  std::string word(SignatureStatus status) const override {
    return of(status, std::array{"подписано", "не подписано", "подписано с оговоркой", "утверждено", "ратифицировано",
                                 "присоединение", "участвует"});
  }
  std::string word(Verb verb) const override { return agreeing(verb, Ending::neuter); }
  std::string word(Verdict verdict) const override {
    return of(verdict, std::array{"исполняется", "исполнено", "подтверждено вновь", "снято"});
  }
  std::string word(bool truth) const override { return truth ? "да" : "нет"; }
  std::string word(Outcome outcome) const override { return agreeing(outcome, Ending::masculine); }
  std::string word(PromiseResult result) const override {
    return of(result,
              std::array{"нет сведений об исполнении", "подтверждено вновь", "исполняется", "исполнено", "снято"});
  }
  std::string word(SessionState state) const override {
    return of(state, std::array{"состоялось", "объявлено", "проект повестки дня", "перенесено", "отложено", "отменено",
                                "не подтверждено", "неизвестно"});
  }
  /// Of a document, which is masculine.
  std::string word(Validity validity) const override {
    return of(validity, std::array{"действует", "ещё не действует", "срок истёк", "заменён", "неизвестно",
                                   "намечен к рассмотрению", "отложен", "не принят", "принятие не указано"});
  }
  std::string language(std::string_view code) const override { return std::string(language_name(code)); }
};

}  // namespace

const Vocabulary& vocabulary() {
  static const RussianVocabulary set;
  return set;
}

}  // namespace chronicle::russian
