// What several sets of phrases need of Russian grammar.
#include <array>

#include "core/values/digits.h"
#include "core/wording/russian/russian.h"

namespace chronicle::russian {
namespace {

/// From the masculine, "утверждён": the others lose the stress on the stem, "утверждена".
std::string participle(std::string masculine, Ending ending) {
  constexpr std::array endings{"", "а", "о", "ы"};
  if (ending == Ending::masculine) return masculine;
  const std::string_view stressed = "ён";
  if (masculine.ends_with(stressed)) masculine.replace(masculine.size() - stressed.size(), stressed.size(), "ен");
  return masculine += endings.at(static_cast<std::size_t>(ending));
}

struct Done {
  const char* masculine;
  const char* rest = "";  ///< what follows the participle
};

constexpr std::array<Done, Words<Verb>::values.size()> verbs{{{"утверждён"},
                                                              {"принят"},
                                                              {"подписан"},
                                                              {"одобрен"},
                                                              {"согласован"},
                                                              {"принят", " решением"},
                                                              {"подтверждён"},
                                                              {"провозглашён"},
                                                              {"создан"},
                                                              {"заслушан"},
                                                              {"рассмотрен"},
                                                              {"обсуждён"},
                                                              {"намечен", " к рассмотрению"},
                                                              {"отложен"},
                                                              {"не принят"},
                                                              {"возвращён", " на доработку"}}};

std::string qualified(Qualifier qualifier, const std::string& number) {
  switch (qualifier) {
    case Qualifier::about:
      return "примерно " + number;
    case Qualifier::over:
      return "более чем " + number;
    case Qualifier::under:
      return "менее чем " + number;
    case Qualifier::nearly:
      break;
  }
  return "почти " + number;
}

}  // namespace

Ending ending_of(DocumentType type) {
  switch (type) {
    case DocumentType::concept_paper:
    case DocumentType::strategy:
    case DocumentType::programme:
    case DocumentType::convention:
      return Ending::feminine;
    case DocumentType::main_directions:
    case DocumentType::priority_areas:
      return Ending::plural;
    case DocumentType::agreement:
    case DocumentType::decision:
    case DocumentType::regulation:
    case DocumentType::statement:
    case DocumentType::appointment:
    case DocumentType::award:
      return Ending::neuter;
    default:
      return Ending::masculine;
  }
}

std::string agreeing(Verb verb, Ending ending) {
  const Done& done = verbs.at(static_cast<std::size_t>(verb));
  return participle(done.masculine, ending) + done.rest;
}

std::string agreeing(Outcome outcome, Ending ending) {
  switch (outcome) {
    case Outcome::adopted:
      return agreeing(Verb::adopted, ending);
    case Outcome::considered:
      return agreeing(Verb::considered, ending);
    case Outcome::planned:
      return agreeing(Verb::planned, ending);
    case Outcome::deferred:
      return agreeing(Verb::deferred, ending);
    case Outcome::not_adopted:
      return agreeing(Verb::not_adopted, ending);
    case Outcome::not_stated:
      break;
  }
  return "принятие не указано";
}

const Noun& noun_of(Kind kind) {
  static constexpr std::array<Noun, kind_count> nouns{
      {{"заседание", "заседания", "заседаний"},
       {"объявление", "объявления", "объявлений"},
       {"пункт повестки дня", "пункта повестки дня", "пунктов повестки дня"},
       {"документ", "документа", "документов"},
       {"акт", "акта", "актов"},
       {"связь", "связи", "связей"},
       {"подпись", "подписи", "подписей"},
       {"участие", "участия", "участий"},
       {"выступление", "выступления", "выступлений"},
       {"обязательство", "обязательства", "обязательств"},
       {"сведение об исполнении", "сведения об исполнении", "сведений об исполнении"},
       {"показатель", "показателя", "показателей"},
       {"количество", "количества", "количеств"},
       {"председательство", "председательства", "председательств"},
       {"лицо", "лица", "лиц"},
       {"государство", "государства", "государств"},
       {"место проведения", "места проведения", "мест проведения"},
       {"тема", "темы", "тем"},
       {"источник", "источника", "источников"}}};
  return nouns.at(static_cast<std::size_t>(kind));
}

std::string sentence(std::string text) {
  if (!text.ends_with('.')) text += '.';
  return text;
}

std::string of_all(std::size_t part, const Count& all) {
  const std::string number = in_words(all.value);
  return in_words(static_cast<double>(part)) + " из " + (all.qualifier ? qualified(*all.qualifier, number) : number);
}

}  // namespace chronicle::russian
