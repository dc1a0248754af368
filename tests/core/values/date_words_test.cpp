#include "core/values/values.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

std::string words(const char* text) { return in_words(*Date::parse(text), Language::english); }
std::string brief(const char* text) { return in_short(*Date::parse(text), Language::english); }
std::string when(const char* text) { return when_in_words(*Date::parse(text), Language::english); }

}  // namespace

TEST_CASE("dates in words") {
  CHECK(words("2021-11-12") == "12 November 2021");
  CHECK(words("2022-05") == "May 2022");
  CHECK(words("2023-23") == "autumn 2023");
  CHECK(words("2023-24") == "winter 2023/24");
  CHECK(words("2099-24") == "winter 2099/00");
  CHECK(words("2021") == "2021");
  CHECK(words("2024~") == "about 2024");
  CHECK(words("2025-09?") == "September 2025 (uncertain)");
  CHECK(words("2025-09%") == "about September 2025 (uncertain)");
  CHECK(words("202X") == "2020s");
  CHECK(words("200X") == "between 2000 and 2009");
  CHECK(words("19XX") == "between 1900 and 1999");
  CHECK(words("00XX") == "between 1 and 99");
  CHECK(words("000X") == "between 1 and 9");
  CHECK(words("2025-XX") == "2025");
  CHECK(words("2025-06-XX") == "June 2025");
  CHECK(brief("2021-11-12") == "12 Nov 2021");
}

TEST_CASE("periods in words") {
  CHECK(words("2021/2025") == "2021–2025");
  CHECK(words("2025/2025") == "2025");
  CHECK(words("../2030") == "until 2030");
  CHECK(words("/2030") == "until 2030 (start not known)");
  CHECK(words("2026/..") == "from 2026");
  CHECK(words("2026/") == "from 2026 (end not known)");
  CHECK(words("2025-06-04/2025-06-05") == "4–5 June 2025");
  CHECK(words("2025-06-04/2025-06-04") == "4 June 2025");
  CHECK(words("2025-06-04/2025-08-02") == "4 June – 2 August 2025");
  CHECK(words("2025-06-04/2026-06-04") == "4 June 2025 – 4 June 2026");
  CHECK(words("2021-01/2021-08") == "January–August 2021");
  CHECK(words("2021-01/2022-08") == "January 2021 – August 2022");
  CHECK(words("2021/2025-06") == "2021 – June 2025");
  CHECK(words("2025-06-04/2025-06") == "4 June 2025 – June 2025");
  CHECK(words("2018-21/2018-23") == "spring 2018 – autumn 2018");
  CHECK(brief("2025-06-04/2025-08-02") == "4 Jun – 2 Aug 2025");
}

TEST_CASE("an end that is not exactly known is no day in words") {
  CHECK(words("1984-11-12/1984-11-XX") == "12 November – some day in November 1984");
  CHECK(words("2025-06-04/2025-06-XX") == "4 June – some day in June 2025");
  CHECK(words("2025-06-XX/2025-06-10") == "some day in June – 10 June 2025");
  CHECK(words("2025-06-XX/2025-06-XX") == "some day in June – some day in June 2025");
  CHECK(words("2021/202X") == "2021 – some year in the 2020s");
  CHECK(words("../202X") == "until some year in the 2020s");
  CHECK(words("../2025-XX-XX") == "until some day in 2025");
  CHECK(words("../2025-XX") == "until some month in 2025");
  CHECK(words("19XX/..") == "from some year between 1900 and 1999");
}

TEST_CASE("doubt in words stands with the end that is doubtful") {
  CHECK(words("2021/2026?") == "from 2021 to 2026 (uncertain)");
  CHECK(words("2021?/2026") == "from 2021 (uncertain) to 2026");
  CHECK(words("2021~/2026") == "from about 2021 to 2026");
  CHECK(words("2021?/2026?") == "2021–2026 (uncertain)");
  CHECK(words("2021~/2026~") == "about 2021–2026");
  CHECK(words("../2026?") == "until 2026 (uncertain)");
  CHECK(words("2021~/..") == "from about 2021");
}

TEST_CASE("a day without its year") {
  CHECK(day_and_month_in_short(*Day::parse("2021-11-12"), Language::english) == "12 Nov");
}

TEST_CASE("words that say when") {
  CHECK(when("2021-11-12") == "on 12 November 2021");
  CHECK(when("2022-05") == "in May 2022");
  CHECK(when("2023-24") == "in winter 2023/24");
  CHECK(when("2025") == "in 2025");
  CHECK(when("202X") == "in the 2020s");
  CHECK(when("200X") == "between 2000 and 2009");
  CHECK(when("2024~") == "about 2024");
  CHECK(when("2026?") == "in 2026 (uncertain)");
  CHECK(when("2025-06-XX") == "in June 2025");
  CHECK(when("../2020") == "by 2020");
  CHECK(when("../2020-05-XX") == "by some day in May 2020");
  CHECK(when("2026/..") == "in 2026 or later");
  CHECK(when("2025-06-04/2025-06-05") == "on 4–5 June 2025");
  CHECK(when("2025-06-04/2025-06-04") == "on 4 June 2025");
  CHECK(when("2021/2025") == "from 2021 to 2025");
  CHECK(when_in_words(*Date::parse("2021/202X")->end(), Language::english) == "in the 2020s");
}

}  // namespace chronicle
