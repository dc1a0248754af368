// Dates, numbers and counted things in Russian. Private to core/values and core/wording.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>

#include "core/model/count.h"
#include "core/model/figure.h"
#include "core/time/date.h"

namespace chronicle::russian {

/// As core/values/values.h says of the functions that take a language.
std::string in_words(const Date& date);
std::string in_words(Day day);
std::string in_short(const Date& date);
std::string in_short(Day day);
std::string day_and_month_in_short(Day day);
std::string month_in_short(unsigned month);
std::string when_in_words(const Date& date);
std::string in_words(double number);
std::string in_words(const Figure& figure);
std::string in_words(const Count& count);

/// "до 31.12.2030", "до мая 2030", of the end of a period.
std::string until_in_short(const Date& end);

/// The forms of a noun: after 1 and 21, after 2 to 4 and 22, after 5 to 20 and 11 to 14.
struct Noun {
  const char* one;
  const char* few;
  const char* many;
};

/// "документ" after 1, "документа" after 2, "документов" after 5.
const char* form_of(std::uint64_t count, const Noun& noun);
/// The same where the number itself stands in the genitive: "из 1 документа", "из 2 документов".
const char* genitive_of(std::uint64_t count, const Noun& noun);
/// The number with its noun: "2 документа".
std::string counted(double number, const Noun& noun);
std::string counted(std::integral auto count, const Noun& noun) { return counted(static_cast<double>(count), noun); }
/// The noun after any number: after a fraction it stands in the genitive of one, "2,5 раза".
const char* form_after(double number, const Noun& noun, bool in_genitive = false);

}  // namespace chronicle::russian
