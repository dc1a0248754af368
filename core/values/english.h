// Dates and numbers in English. Private to core/wording.
#pragma once

#include <string>

#include "core/model/count.h"
#include "core/model/figure.h"
#include "core/time/date.h"

namespace chronicle::english {

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

}  // namespace chronicle::english
