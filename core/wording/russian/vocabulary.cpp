#include "core/wording/vocabulary.h"

#include "core/wording/russian/russian.h"
#include "core/wording/word_tables.h"

namespace chronicle::russian {
namespace {

class RussianVocabulary final : public Vocabulary {
 public:
  std::string word(Kind kind) const override { return noun_of(kind).one; }
  std::string plural(Kind kind) const override {
    return word_at(kind, std::array{"заседания", "объявления", "пункты повестки дня", "документы", "акты", "связи",
                                    "подписи", "участие", "выступления", "обязательства", "сведения об исполнении",
                                    "показатели", "количества", "председательства", "лица", "государства",
                                    "места проведения", "темы", "источники"});
  }
  std::string word(Confidence confidence) const override {
    return word_at(confidence, std::array{"высокая", "средняя", "низкая"});
  }
  std::string word(Council council) const override { return word_at(council, std::array{"главы правительств"}); }
  std::string word(Counted counted) const override {
    return word_at(counted, std::array{"вопросы повестки дня", "вопросы проекта повестки дня", "принятые документы",
                                       "подписанные документы", "ожидаемые документы", "предложенные документы",
                                       "проекты документов", "финансовые документы", "непринятые документы",
                                       "государства-участники", "члены делегаций"});
  }
  std::string word(DocumentType type) const override {
    return word_at(type, std::array{"концепция",
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
  std::string word(Form form) const override {
    return word_at(form, std::array{"очная", "видеоконференция", "смешанная"});
  }
  std::string word(Notice notice) const override {
    return word_at(notice, std::array{"назначено", "проект повестки дня", "отложено", "отменено"});
  }
  std::string word(Presence presence) const override {
    return word_at(presence, std::array{"очно", "по видеосвязи", "не присутствует"});
  }
  std::string word(Qualifier qualifier) const override {
    return word_at(qualifier, std::array{"около", "свыше", "менее", "почти"});
  }
  std::string word(Rank rank) const override {
    return word_at(rank, std::array{"глава государства", "глава правительства", "заместитель главы правительства",
                                    "министр", "посол", "должностное лицо"});
  }
  std::string word(Regularity regularity) const override {
    return word_at(regularity, std::array{"очередное", "внеочередное"});
  }
  std::string word(RelationType type) const override {
    return word_at(
        type, std::array{"реализация", "внесение изменений", "замена", "продолжение", "финансирование", "приложение"});
  }
  std::string word(Role role) const override {
    return word_at(role, std::array{"глава делегации", "председательствующий", "Исполнительный комитет", "наблюдатель",
                                    "участник"});
  }
  std::string word(SignatureStatus status) const override {
    return word_at(status, std::array{"подписано", "не подписано", "подписано с оговоркой", "утверждено",
                                      "ратифицировано", "присоединение", "участвует"});
  }
  std::string word(Verb verb) const override { return agreeing(verb, Ending::neuter); }
  std::string word(Verdict verdict) const override {
    return word_at(verdict, std::array{"исполняется", "исполнено", "подтверждено вновь", "снято"});
  }
  std::string word(bool truth) const override { return truth ? "да" : "нет"; }
  std::string word(Outcome outcome) const override { return agreeing(outcome, Ending::masculine); }
  std::string word(PromiseResult result) const override {
    return word_at(result,
                   std::array{"нет сведений об исполнении", "подтверждено вновь", "исполняется", "исполнено", "снято"});
  }
  std::string word(SessionState state) const override {
    return word_at(state, std::array{"состоялось", "объявлено", "проект повестки дня", "перенесено", "отложено",
                                     "отменено", "не подтверждено", "неизвестно"});
  }
  /// Of a document, which is masculine.
  std::string word(Validity validity) const override {
    return word_at(validity, std::array{"действует", "ещё не действует", "срок истёк", "заменён", "неизвестно",
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
