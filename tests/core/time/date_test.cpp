#include "core/time/date.h"

#include "tests/support/catch.h"

using chronicle::Date;
using chronicle::Day;
using chronicle::in_short;
using chronicle::in_words;

namespace {

std::string span(const char* text) {
  const auto date = Date::parse(text);
  if (!date) return "none";
  return (date->earliest() ? date->earliest()->iso() : "open") + " " +
         (date->latest() ? date->latest()->iso() : "open");
}

}  // namespace

TEST_CASE("a date means the days from its first to its last") {
  CHECK(span("2021-11-12") == "2021-11-12 2021-11-12");
  CHECK(span("2022-05") == "2022-05-01 2022-05-31");
  CHECK(span("2024-02") == "2024-02-01 2024-02-29");
  CHECK(span("2022") == "2022-01-01 2022-12-31");
  CHECK(span("202X") == "2020-01-01 2029-12-31");
  CHECK(span("19XX") == "1900-01-01 1999-12-31");
  CHECK(span("2023-21") == "2023-03-01 2023-05-31");
  CHECK(span("2023-24") == "2023-12-01 2024-02-29");
  CHECK(span("2025-XX") == "2025-01-01 2025-12-31");
  CHECK(span("2025-06-XX") == "2025-06-01 2025-06-30");
  CHECK(span("2025-XX-XX") == "2025-01-01 2025-12-31");
  CHECK(span("2021/2025") == "2021-01-01 2025-12-31");
  CHECK(span("../2030") == "open 2030-12-31");
  CHECK(span("/2030") == "open 2030-12-31");
  CHECK(span("2026/..") == "2026-01-01 open");
  CHECK(span("2008-11-13/2008-11-14") == "2008-11-13 2008-11-14");
  CHECK(span("2025-09?") == "2025-09-01 2025-09-30");
}

TEST_CASE("what is no date is refused") {
  for (const char* text : {"",
                           "/",
                           "../..",
                           "2021-",
                           "2021-13",
                           "2021-02-29",
                           "2021-11-31",
                           "21-11-12",
                           "12.11.2021",
                           "2021-11-12T10:00",
                           "2021/2020",
                           "2021//2022",
                           "20X1",
                           "XXXX",
                           "2021-1",
                           "2021-1X",
                           "0000",
                           "2021-25",
                           "2021-21-01",
                           "soon",
                           "2021-11-12 ",
                           "2021??",
                           "-0044",
                           "Y170000002",
                           "2021/2022/2023",
                           "202X-05",
                           "2021-XX-05"})
    CHECK_FALSE(Date::parse(text).has_value());
}

TEST_CASE("doubt and approximation are kept") {
  CHECK(Date::parse("2024~")->is_approximate());
  CHECK_FALSE(Date::parse("2024~")->is_uncertain());
  CHECK(Date::parse("2024?")->is_uncertain());
  CHECK((Date::parse("2024%")->is_uncertain() && Date::parse("2024%")->is_approximate()));
  CHECK(Date::parse("2021?/2022")->is_uncertain());
}

TEST_CASE("every day of four centuries reads back as itself") {
  const auto last = Day::from_ymd(2200, 12, 31);
  for (auto day = *Day::from_ymd(1801, 1, 1); day <= *last; day = day.plus_days(1)) {
    const auto read = Date::parse(day.iso());
    REQUIRE((read && read->earliest() == day && read->latest() == day && *read == Date::of(day)));
  }
}

TEST_CASE("months tile their year and years their decade") {
  for (int year = 1990; year <= 2040; ++year) {
    auto next = *Day::from_ymd(year, 1, 1);
    for (unsigned month = 1; month <= 12; ++month) {
      const auto text = std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month);
      const auto date = Date::parse(text);
      REQUIRE(date);
      CHECK(*date->earliest() == next);
      next = date->latest()->plus_days(1);
    }
    CHECK(Date::parse(std::to_string(year))->latest()->plus_days(1) == next);
  }
}

TEST_CASE("adding months keeps to the month's last day") {
  CHECK(Day::parse("2024-01-31")->plus_months(1).iso() == "2024-02-29");
  CHECK(Day::parse("2024-12-15")->plus_months(2).iso() == "2025-02-15");
  CHECK(Day::parse("2024-03-31")->plus_months(-1).iso() == "2024-02-29");
}

TEST_CASE("dates in words") {
  const auto words = [](const char* text) { return in_words(*Date::parse(text)); };
  CHECK(words("2021-11-12") == "12 November 2021");
  CHECK(words("2022-05") == "May 2022");
  CHECK(words("2023-23") == "autumn 2023");
  CHECK(words("2021/2025") == "2021–2025");
  CHECK(words("../2030") == "until 2030");
  CHECK(words("2026/..") == "from 2026");
  CHECK(words("2025-06-04/2025-06-05") == "4–5 June 2025");
  CHECK(words("2021-01/2021-08") == "January 2021 – August 2021");
  CHECK(words("2024~") == "about 2024");
  CHECK(words("2025-09?") == "September 2025 (uncertain)");
  CHECK(words("202X") == "2020s");
  CHECK(in_short(*Date::parse("2021-11-12")) == "12 Nov 2021");
}
