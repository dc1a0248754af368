// Figures and counts in Kazakh.
#include <algorithm>
#include <array>
#include <string_view>

#include "core/values/digits.h"
#include "core/values/kazakh.h"

namespace chronicle::kazakh {
namespace {

/// A word with the cases that qualifiers put it in.
struct Noun3 {
  const char* nominative;
  const char* dative;
  const char* ablative;
};

/// What is counted, by its word in the record.
struct Counted3 {
  std::string_view word;
  Noun3 noun;
  const char* before = "";  ///< stands before the number
};

constexpr std::array<Noun3, 4> scales{
    {{"", "", ""}, {"млн", "млн-ға", "млн-нан"}, {"млрд", "млрд-қа", "млрд-тан"}, {"трлн", "трлн-ға", "трлн-нан"}}};

/// Currencies that have a name here; others stand by their codes.
constexpr auto currencies = std::to_array<Counted3>({
    {"EUR", {"еуро", "еуроға", "еуродан"}},
    {"KZT", {"теңге", "теңгеге", "теңгеден"}},
    {"RUB", {"рубль", "рубльге", "рубльден"}},
    {"USD", {"АҚШ доллары", "АҚШ долларына", "АҚШ долларынан"}},
});

/// The things that figures count; what is not here stands as the record has it.
constexpr auto units = std::to_array<Counted3>({
    {"agenda items", {"мәселе", "мәселеге", "мәселеден"}, "күн тәртібіндегі "},
    {"areas", {"бағыт", "бағытқа", "бағыттан"}},
    {"countries", {"ел", "елге", "елден"}},
    {"days", {"күн", "күнге", "күннен"}},
    {"documents", {"құжат", "құжатқа", "құжаттан"}},
    {"events", {"іс-шара", "іс-шараға", "іс-шарадан"}},
    {"heads of government", {"үкімет басшысы", "үкімет басшысына", "үкімет басшысынан"}},
    {"initiatives", {"бастама", "бастамаға", "бастамадан"}},
    {"items", {"тармақ", "тармаққа", "тармақтан"}},
    {"months", {"ай", "айға", "айдан"}},
    {"people", {"адам", "адамға", "адамнан"}},
    {"percent", {"%", "%-ға", "%-дан"}},
    {"projects", {"жоба", "жобаға", "жобадан"}},
    {"rounds", {"раунд", "раундқа", "раундтан"}},
    {"sections", {"бөлім", "бөлімге", "бөлімнен"}},
    {"states", {"мемлекет", "мемлекетке", "мемлекеттен"}},
    {"times", {"есе", "есеге", "еседен"}},
    {"years", {"жыл", "жылға", "жылдан"}},
});

template <std::size_t N>
const Counted3* find(const std::array<Counted3, N>& known, std::string_view word) {
  const auto found = std::find_if(known.begin(), known.end(), [&](const Counted3& one) { return one.word == word; });
  return found == known.end() ? nullptr : &*found;
}

/// "шамамен 20", "20-дан астам", "20-дан кем", "20-ға жуық": with what stands in the three cases.
std::string qualified(const std::optional<Qualifier>& qualifier, const std::string& number, const Noun3& noun) {
  if (!qualifier) return number + noun.nominative;
  switch (*qualifier) {
    case Qualifier::about:
      return "шамамен " + number + noun.nominative;
    case Qualifier::over:
      return number + noun.ablative + " астам";
    case Qualifier::under:
      return number + noun.ablative + " кем";
    case Qualifier::nearly:
      break;
  }
  return number + noun.dative + " жуық";
}

/// With the endings of the number itself.
std::string qualified(const std::optional<Qualifier>& qualifier, double number) {
  return qualified(qualifier, in_words(number), {"", dative_ending(number), ablative_ending(number)});
}

std::string money_words(const Figure& figure) {
  const ScaledMoney money = scaled(figure.value);
  const std::string number = in_words(money.value) + no_break_space;
  if (const Counted3* currency = find(currencies, figure.unit)) {
    std::string text = number;
    if (money.scale > 0) text += scales.at(money.scale).nominative + std::string(no_break_space);
    return qualified(figure.qualifier, text, currency->noun);
  }
  // A code has no cases: the qualifier goes with the number.
  const std::string value = money.scale > 0 ? qualified(figure.qualifier, number, scales.at(money.scale))
                                            : qualified(figure.qualifier, money.value);
  return value + no_break_space + figure.unit;
}

}  // namespace

std::string in_words(const Figure& figure) {
  if (is_currency(figure.unit)) return money_words(figure);
  const Counted3* unit = find(units, figure.unit);
  if (unit == nullptr) return qualified(figure.qualifier, figure.value) + " " + figure.unit;
  return unit->before + qualified(figure.qualifier, in_words(figure.value) + no_break_space, unit->noun);
}

std::string in_words(const Count& count) { return qualified(count.qualifier, count.value); }

}  // namespace chronicle::kazakh
