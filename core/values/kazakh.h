// Dates, numbers and counted things in Kazakh. Private to core/values and core/wording.
#pragma once

#include <concepts>
#include <string>

#include "core/model/count.h"
#include "core/model/figure.h"
#include "core/time/date.h"

namespace chronicle::kazakh {

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

/// "31.12.2030 ж. дейін", "2030 ж. мамырға дейін", of the end of a period.
std::string until_in_short(const Date& end);
/// "2030 жылғы 31 желтоқсанға дейін".
std::string until_in_words(Day end);
/// "2021 жылғы 12 қарашадағы": what is so on that day.
std::string of_day_in_words(Day day);

/// The endings of a number in figures, by its last word as it is read: "-ға" and "-дан" of 20, "-ке" and "-тен" of 4.
const char* dative_ending(double number);
const char* ablative_ending(double number);

/// The number with its noun, which stays in the singular: "5 құжат".
std::string counted(double number, const char* noun);
std::string counted(std::integral auto count, const char* noun) { return counted(static_cast<double>(count), noun); }

}  // namespace chronicle::kazakh
