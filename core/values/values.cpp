#include "core/values/values.h"

#include "core/values/english.h"
#include "core/values/kazakh.h"
#include "core/values/russian.h"

namespace chronicle {

std::string in_words(const Date& date, Language language) {
  switch (language) {
    case Language::russian:
      return russian::in_words(date);
    case Language::kazakh:
      return kazakh::in_words(date);
    case Language::english:
      break;
  }
  return english::in_words(date);
}

std::string in_words(Day day, Language language) {
  switch (language) {
    case Language::russian:
      return russian::in_words(day);
    case Language::kazakh:
      return kazakh::in_words(day);
    case Language::english:
      break;
  }
  return english::in_words(day);
}

std::string in_short(const Date& date, Language language) {
  switch (language) {
    case Language::russian:
      return russian::in_short(date);
    case Language::kazakh:
      return kazakh::in_short(date);
    case Language::english:
      break;
  }
  return english::in_short(date);
}

std::string in_short(Day day, Language language) {
  switch (language) {
    case Language::russian:
      return russian::in_short(day);
    case Language::kazakh:
      return kazakh::in_short(day);
    case Language::english:
      break;
  }
  return english::in_short(day);
}

std::string day_and_month_in_short(Day day, Language language) {
  switch (language) {
    case Language::russian:
      return russian::day_and_month_in_short(day);
    case Language::kazakh:
      return kazakh::day_and_month_in_short(day);
    case Language::english:
      break;
  }
  return english::day_and_month_in_short(day);
}

std::string month_in_short(unsigned month, Language language) {
  switch (language) {
    case Language::russian:
      return russian::month_in_short(month);
    case Language::kazakh:
      return kazakh::month_in_short(month);
    case Language::english:
      break;
  }
  return english::month_in_short(month);
}

std::string when_in_words(const Date& date, Language language) {
  switch (language) {
    case Language::russian:
      return russian::when_in_words(date);
    case Language::kazakh:
      return kazakh::when_in_words(date);
    case Language::english:
      break;
  }
  return english::when_in_words(date);
}

std::string in_words(double number, Language language) {
  switch (language) {
    case Language::russian:
      return russian::in_words(number);
    case Language::kazakh:
      return kazakh::in_words(number);
    case Language::english:
      break;
  }
  return english::in_words(number);
}

std::string in_words(const Figure& figure, Language language) {
  switch (language) {
    case Language::russian:
      return russian::in_words(figure);
    case Language::kazakh:
      return kazakh::in_words(figure);
    case Language::english:
      break;
  }
  return english::in_words(figure);
}

std::string in_words(const Count& count, Language language) {
  switch (language) {
    case Language::russian:
      return russian::in_words(count);
    case Language::kazakh:
      return kazakh::in_words(count);
    case Language::english:
      break;
  }
  return english::in_words(count);
}

}  // namespace chronicle
