// Words and numbers are the same on every desktop.
#include <clocale>

#include "core/values/values.h"
#include "core/words/fold.h"
#include "tests/support/catch.h"
#include "tests/support/comma_locale.h"

namespace chronicle {

TEST_CASE("numbers and words do not depend on the locale") {
  const std::string before = std::localeconv()->decimal_point;
  for (const char* language : {"ru_RU", "tr_TR"}) {
    CAPTURE(language);
    const test::CommaLocale locale(language);
    if (!locale.is_set()) WARN("no locale with a decimal comma can be made on this machine");
    CHECK(in_words(double{18}, Language::english) == "18");
    CHECK(in_words(double{4.5}, Language::english) == "4.5");
    CHECK(in_words(double{1234567.25}, Language::english) == "1\u00A0234\u00A0567.25");
    Figure figure;
    figure.value = 2.4;
    figure.unit = "percent";
    CHECK(in_words(figure, Language::english) == "2.4\u00A0%");
    CHECK(fold("INTERNET I ISTANBUL Ёж") == "internet i istanbul еж");
    CHECK(in_words(*Date::parse("2021-11-12"), Language::english) == "12 November 2021");
    CHECK(Day::parse("2021-11-12")->iso() == "2021-11-12");
  }
  CHECK(std::localeconv()->decimal_point == before);
}

}  // namespace chronicle
