// Figures and counts in Russian.
#include <algorithm>
#include <array>
#include <string_view>

#include "core/values/digits.h"
#include "core/values/russian.h"

namespace chronicle::russian {
namespace {

constexpr std::array<const char*, 4> scales{"", "млн", "млрд", "трлн"};

struct Currency {
  std::string_view code;
  const char* name;
};
/// Those with a name that has no forms; others stand by their codes.
constexpr std::array<Currency, 3> currencies{{{"EUR", "евро"}, {"RUB", "руб."}, {"USD", "долл. США"}}};

struct Unit {
  std::string_view word;  ///< in the record
  Noun noun;
};
/// The things that figures count; what is not here stands as the record has it.
constexpr auto units = std::to_array<Unit>({
    {"agenda items", {"вопрос повестки дня", "вопроса повестки дня", "вопросов повестки дня"}},
    {"areas", {"направление", "направления", "направлений"}},
    {"countries", {"страна", "страны", "стран"}},
    {"days", {"день", "дня", "дней"}},
    {"documents", {"документ", "документа", "документов"}},
    {"events", {"мероприятие", "мероприятия", "мероприятий"}},
    {"heads of government", {"глава правительства", "главы правительств", "глав правительств"}},
    {"initiatives", {"инициатива", "инициативы", "инициатив"}},
    {"items", {"пункт", "пункта", "пунктов"}},
    {"months", {"месяц", "месяца", "месяцев"}},
    {"people", {"человек", "человека", "человек"}},
    {"projects", {"проект", "проекта", "проектов"}},
    {"rounds", {"раунд", "раунда", "раундов"}},
    {"sections", {"раздел", "раздела", "разделов"}},
    {"states", {"государство", "государства", "государств"}},
    {"years", {"год", "года", "лет"}},
});

std::string money_words(const Figure& figure) {
  const ScaledMoney money = scaled(figure.value);
  std::string text = in_words(money.value) + no_break_space;
  if (money.scale > 0) text += scales.at(money.scale) + std::string(no_break_space);
  const auto currency =
      std::find_if(currencies.begin(), currencies.end(), [&](const Currency& one) { return one.code == figure.unit; });
  return currency != currencies.end() ? text + currency->name : text + figure.unit;
}

std::string things_words(const Figure& figure) {
  const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit& one) { return one.word == figure.unit; });
  const std::string number = in_words(figure.value);
  if (unit == units.end()) return number + " " + figure.unit;
  const bool in_genitive = figure.qualifier && *figure.qualifier != Qualifier::nearly;
  return number + no_break_space + form_after(figure.value, unit->noun, in_genitive);
}

/// "в 2 раза", "более чем в 2 раза".
std::string times_words(const Figure& figure) {
  std::string text = "в " + in_words(figure.value) + no_break_space;
  text += form_after(figure.value, {"раз", "раза", "раз"});
  if (!figure.qualifier) return text;
  switch (*figure.qualifier) {
    case Qualifier::about:
      return "примерно " + text;
    case Qualifier::over:
      return "более чем " + text;
    case Qualifier::under:
      return "менее чем " + text;
    case Qualifier::nearly:
      break;
  }
  return "почти " + text;
}

std::string qualified(const std::optional<Qualifier>& qualifier, const std::string& value) {
  if (!qualifier) return value;
  switch (*qualifier) {
    case Qualifier::about:
      return "около " + value;
    case Qualifier::over:
      return "свыше " + value;
    case Qualifier::under:
      return "менее " + value;
    case Qualifier::nearly:
      break;
  }
  return "почти " + value;
}

}  // namespace

std::string in_words(const Figure& figure) {
  if (figure.unit == "times") return times_words(figure);
  if (figure.unit == "percent") return qualified(figure.qualifier, in_words(figure.value) + no_break_space + "%");
  return qualified(figure.qualifier, is_currency(figure.unit) ? money_words(figure) : things_words(figure));
}

std::string in_words(const Count& count) { return qualified(count.qualifier, in_words(count.value)); }

}  // namespace chronicle::russian
