// Types of documents by their titles.
#include "core/lists/document_type.h"

#include "tests/support/catch.h"

namespace chronicle {
namespace {

std::string guess(std::string_view title) {
  const TypeGuess guess = guess_type(title);
  constexpr std::array basis{"", " on agenda", " by form", "?"};
  return std::string(word_of(guess.type)) + basis.at(static_cast<std::size_t>(guess.basis));
}

}  // namespace

TEST_CASE("the first noun of a Russian title tells the type, in any case and behind adjectives") {
  CHECK(guess("Соглашение о сотрудничестве") == "agreement");
  CHECK(guess("Порттар туралы келісім") == "agreement");
  CHECK(guess("Ынтымақтастықты дамыту бағдарламасы") == "programme");
  CHECK(guess("О Концепции развития") == "concept on agenda");
  CHECK(guess("Об Основных направлениях сотрудничества") == "main-directions on agenda");
  CHECK(guess("Приоритетные направления сотрудничества") == "priority-areas");
  CHECK(guess("Межгосударственная целевая программа «Рекультивация»") == "programme");
  CHECK(guess("О проекте Решения о Программе сотрудничества") == "decision on agenda");
  CHECK(guess("О подписании Соглашения") == "agreement on agenda");
  CHECK(guess("Комплекс мер по реализации Программы") == "action-plan");
  CHECK(guess("О Плане мероприятий по реализации Стратегии") == "action-plan on agenda");
  CHECK(guess("Положение о совете") == "regulation");
  CHECK(guess("О назначении заместителя") == "appointment on agenda");
  CHECK(guess("О финансировании расходов") == "budget on agenda");
  CHECK(guess("О едином бюджете органов") == "budget on agenda");
  CHECK(guess("О ходе выполнения Решения") == "decision by form");
  CHECK(guess("О внесении изменений в Соглашение") == "decision by form");
  CHECK(guess("Протокол о внесении изменений в Соглашение") == "protocol");
  CHECK(guess("Единая система контроля") == "document?");
}

TEST_CASE("the last noun before the first preposition of an English title tells the type") {
  CHECK(guess("Agreement on Cooperation") == "agreement");
  CHECK(guess("Cooperation Agreement on Preparedness") == "agreement");
  CHECK(guess("On the Concept of railways") == "concept on agenda");
  CHECK(guess("Joint action plan of the CIS") == "action-plan");
  CHECK(guess("Set of measures for the programme") == "action-plan");
  CHECK(guess("Programme (plan) for the Year") == "programme");
  CHECK(guess("Interstate radio navigation programme until 2020") == "programme");
  CHECK(guess("Protocol amending the Agreement") == "protocol");
  CHECK(guess("Decision approving the Rules of Procedure") == "decision");
  CHECK(guess("Strategy of cooperation with an action plan") == "strategy");
  CHECK(guess("Financing of the 2020 population censuses") == "budget");
  CHECK(guess("On holding a regular meeting") == "decision by form");
  CHECK(guess("2020 population census") == "document?");
  CHECK(guess("Memorandum on digital transformation") == "memorandum");
  CHECK(guess("") == "document?");
}

}  // namespace chronicle
