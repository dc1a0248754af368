#include "core/values/values.h"

#include "core/values/english.h"

// One language so far; a further one makes each of these a choice by `language`.
namespace chronicle {

std::string in_words(const Date& date, Language /*language*/) { return english::in_words(date); }
std::string in_words(Day day, Language /*language*/) { return english::in_words(day); }
std::string in_short(const Date& date, Language /*language*/) { return english::in_short(date); }
std::string in_short(Day day, Language /*language*/) { return english::in_short(day); }
std::string day_and_month_in_short(Day day, Language /*language*/) { return english::day_and_month_in_short(day); }
std::string month_in_short(unsigned month, Language /*language*/) { return english::month_in_short(month); }
std::string when_in_words(const Date& date, Language /*language*/) { return english::when_in_words(date); }
std::string in_words(double number, Language /*language*/) { return english::in_words(number); }
std::string in_words(const Figure& figure, Language /*language*/) { return english::in_words(figure); }
std::string in_words(const Count& count, Language /*language*/) { return english::in_words(count); }

}  // namespace chronicle
