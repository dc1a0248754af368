#include "core/time/date.h"

#include "core/time/whole_year.h"
#include "tests/support/catch.h"

using chronicle::Date;
using chronicle::Day;
using chronicle::whole_year;

namespace {

std::string span(const char* text) {
  const auto date = Date::parse(text);
  if (!date) return "none";
  return (date->earliest() ? date->earliest()->iso() : "open") + " " +
         (date->latest() ? date->latest()->iso() : "open");
}

}  // namespace

TEST_CASE("a year as a whole is what its four digits say") {
  for (int year = 1; year <= 9999; ++year) {
    const std::string digits = std::to_string(10000 + year).substr(1);
    const auto read = Date::parse(digits);
    const Date made = whole_year(year);
    REQUIRE(read);
    REQUIRE(made.text() == digits);
    REQUIRE(made.earliest() == read->earliest());
    REQUIRE(made.latest() == read->latest());
    REQUIRE(made.precision() == read->precision());
  }
}

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
  CHECK(span("00XX") == "0001-01-01 0099-12-31");
  CHECK(span("9999-23") == "9999-09-01 9999-11-30");
  CHECK(span("9999-12") == "9999-12-01 9999-12-31");
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
                           "2021-XX-05",
                           "9999-24"})
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

TEST_CASE("a date lies within another if all its days do, and open ends go on without end") {
  // 1 January to 30 January 2020, with all days before as 0 and all days after as 31.
  struct Case {
    const char* text;
    int first, last;
  };
  const Case all[] = {{"2020-01-10", 10, 10},
                      {"2020-01-10/2020-01-20", 10, 20},
                      {"2020-01-12/2020-01-18", 12, 18},
                      {"2020-01-10/2020-01-12", 10, 12},
                      {"2020-01-20", 20, 20},
                      {"../2020-01-10", 0, 10},
                      {"../2020-01-20", 0, 20},
                      {"/2020-01-20", 0, 20},
                      {"2020-01-10/..", 10, 31},
                      {"2020-01-20/..", 20, 31},
                      {"2020-01-10/", 10, 31}};
  const auto means = [](const Case& one, int day) { return one.first <= day && day <= one.last; };
  for (const Case& inner : all)
    for (const Case& outer : all) {
      bool within = true;
      for (int day = 0; day <= 31; ++day) within = within && (!means(inner, day) || means(outer, day));
      CAPTURE(inner.text, outer.text);
      CHECK(lies_within(*Date::parse(inner.text), *Date::parse(outer.text)) == within);
    }
}

TEST_CASE("a period has its start and its end as dates of their own") {
  const auto text = [](const std::optional<Date>& date) { return date ? date->text() : "none"; };
  const auto ends = [&](const char* period) {
    const auto date = Date::parse(period);
    REQUIRE(date);
    return text(date->start()) + " " + text(date->end());
  };
  CHECK(ends("2021/202X") == "2021 202X");
  CHECK(ends("2021?/2026-05~") == "2021? 2026-05~");
  CHECK(ends("../2030") == "none 2030");
  CHECK(ends("/2030") == "none 2030");
  CHECK(ends("2026-01-15/..") == "2026-01-15 none");
  CHECK(ends("2026/") == "2026 none");
  CHECK(ends("2022-05?") == "2022-05? 2022-05?");
}

TEST_CASE("between which days a period may start and end") {
  const auto range = [](const std::optional<chronicle::DayRange>& days) {
    return days ? days->first.iso() + " " + days->last.iso() : "none";
  };
  const auto starts = [&](const char* text) { return range(possible_starts(*Date::parse(text))); };
  const auto ends = [&](const char* text) { return range(possible_ends(*Date::parse(text))); };
  CHECK(ends("2021/2025") == "2025-12-31 2025-12-31");
  CHECK(ends("2021/2025-06") == "2025-06-30 2025-06-30");
  CHECK(ends("2021/202X") == "2020-12-31 2029-12-31");
  CHECK(ends("../20XX") == "2000-12-31 2099-12-31");
  CHECK(ends("../2024-XX") == "2024-01-31 2024-12-31");
  CHECK(ends("../2024-02-XX") == "2024-02-01 2024-02-29");
  CHECK(ends("../2024-XX-XX") == "2024-01-01 2024-12-31");
  CHECK(ends("2021/2026?") == "2026-01-01 2026-12-31");
  CHECK(ends("2021/2026-03~") == "2026-03-01 2026-03-31");
  CHECK(ends("2021/..") == "none");
  CHECK(ends("2021/") == "none");
  CHECK(ends("202X") == "2020-12-31 2029-12-31");
  CHECK(ends("../9999") == "9999-12-31 9999-12-31");
  CHECK(starts("2021/2025") == "2021-01-01 2021-01-01");
  CHECK(starts("202X/..") == "2020-01-01 2029-01-01");
  CHECK(starts("2024-XX/2025") == "2024-01-01 2024-12-01");
  CHECK(starts("2024-02-XX/2025") == "2024-02-01 2024-02-29");
  CHECK(starts("2021%/2025") == "2021-01-01 2021-12-31");
  CHECK(starts("../2025") == "none");
}
