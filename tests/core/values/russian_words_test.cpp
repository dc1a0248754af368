// Dates, numbers and counted things in Russian.
#include <cstdlib>
#include <regex>

#include "core/values/russian.h"
#include "core/values/values.h"
#include "core/words/written_date.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

/// With plain spaces, so that expectations can be read.
std::string russian_plain(const std::string& text) { return std::regex_replace(text, std::regex("\u00A0"), " "); }

std::string russian_words(const char* text) { return russian_plain(in_words(*Date::parse(text), Language::russian)); }
std::string russian_brief(const char* text) { return russian_plain(in_short(*Date::parse(text), Language::russian)); }
std::string russian_when(const char* text) {
  return russian_plain(when_in_words(*Date::parse(text), Language::russian));
}

std::string russian_figure(double value, const char* unit, std::optional<Qualifier> qualifier = {}) {
  Figure figure;
  figure.value = value;
  figure.unit = unit;
  figure.qualifier = qualifier;
  return russian_plain(in_words(figure, Language::russian));
}

}  // namespace

TEST_CASE("dates in Russian words") {
  CHECK(russian_words("2021-11-12") == "12 ноября 2021 г.");
  CHECK(russian_words("2021-11") == "ноябрь 2021 г.");
  CHECK(russian_words("2023-23") == "осень 2023 г.");
  CHECK(russian_words("2023-24") == "зима 2023/24 г.");
  CHECK(russian_words("2099-24") == "зима 2099/00 г.");
  CHECK(russian_words("2021") == "2021 г.");
  CHECK(russian_words("2024~") == "около 2024 г.");
  CHECK(russian_words("2024-05~") == "около мая 2024 г.");
  CHECK(russian_words("2025-09?") == "сентябрь 2025 г. (предположительно)");
  CHECK(russian_words("2025-09%") == "около сентября 2025 г. (предположительно)");
  CHECK(russian_words("202X") == "2020-е гг.");
  CHECK(russian_words("200X") == "2000–2009 гг.");
  CHECK(russian_words("19XX") == "1900–1999 гг.");
  CHECK(russian_words("2025-06-XX") == "июнь 2025 г.");
}

TEST_CASE("periods in Russian words") {
  CHECK(russian_words("2021/2025") == "2021–2025 гг.");
  CHECK(russian_words("2025/2025") == "2025 г.");
  CHECK(russian_words("../2030") == "до 2030 г.");
  CHECK(russian_words("/2030") == "до 2030 г. (начало неизвестно)");
  CHECK(russian_words("2026/..") == "с 2026 г.");
  CHECK(russian_words("2026/") == "с 2026 г. (окончание неизвестно)");
  CHECK(russian_words("2025-09-29/2025-09-30") == "29–30 сентября 2025 г.");
  CHECK(russian_words("2025-06-04/2025-08-02") == "4 июня – 2 августа 2025 г.");
  CHECK(russian_words("2025-06-04/2026-06-04") == "4 июня 2025 г. – 4 июня 2026 г.");
  CHECK(russian_words("2021-01/2021-08") == "январь–август 2021 г.");
  CHECK(russian_words("2021-01/2022-08") == "январь 2021 г. – август 2022 г.");
  CHECK(russian_words("2021/2025-06") == "2021 г. – июнь 2025 г.");
  CHECK(russian_words("../2022-05") == "до мая 2022 г.");
  CHECK(russian_words("2021~/2026~") == "около 2021–2026 гг.");
  CHECK(russian_words("2021/2026?") == "с 2021 г. по 2026 г. (предположительно)");
  CHECK(russian_words("2021~/2026") == "примерно с 2021 г. по 2026 г.");
  CHECK(russian_words("../2025-06-XX") == "до одного из дней июня 2025 г.");
  CHECK(russian_words("../2025-XX") == "до одного из месяцев 2025 г.");
  CHECK(russian_words("2021/202X") == "2021 г. – один из 2020-х гг.");
}

TEST_CASE("Russian words that say when") {
  CHECK(russian_when("2021-11-12") == "12 ноября 2021 г.");
  CHECK(russian_when("2022-05") == "в мае 2022 г.");
  CHECK(russian_when("2023-24") == "зимой 2023/24 г.");
  CHECK(russian_when("2025") == "в 2025 г.");
  CHECK(russian_when("202X") == "в 2020-х гг.");
  CHECK(russian_when("200X") == "между 2000 и 2009 гг.");
  CHECK(russian_when("2024~") == "около 2024 г.");
  CHECK(russian_when("../2020") == "не позднее 2020 г.");
  CHECK(russian_when("2026/..") == "в 2026 г. или позднее");
  CHECK(russian_when("2025-09-29/2025-09-30") == "29–30 сентября 2025 г.");
  CHECK(russian_when("2021-05/2025-08") == "с мая 2021 г. по август 2025 г.");
}

TEST_CASE("short dates in Russian") {
  CHECK(russian_brief("2021-11-12") == "12.11.2021");
  CHECK(russian_brief("2021-11") == "нояб. 2021");
  CHECK(russian_brief("2025-09-29/2025-09-30") == "29–30.09.2025");
  CHECK(russian_brief("2025-06-04/2025-08-02") == "04.06 – 02.08.2025");
  CHECK(russian_brief("../2022-05") == "до мая 2022");
  CHECK(in_short(*Day::parse("2021-05-02"), Language::russian) == "02.05.2021");
  CHECK(day_and_month_in_short(*Day::parse("2021-11-12"), Language::russian) == "12 нояб.");
  CHECK(day_and_month_in_short(*Day::parse("2021-05-12"), Language::russian) == "12 мая");
  CHECK(month_in_short(11, Language::russian) == "нояб.");
  CHECK(russian_plain(russian::until_in_short(*Date::parse("2030-12-31"))) == "до 31.12.2030");
}

TEST_CASE("a date in Russian words is read as the same date again") {
  for (int number = Day::parse("2019-12-20")->number(); number < Day::parse("2021-01-10")->number(); ++number) {
    const std::string iso = Day{number}.iso();
    for (const std::string& text : {iso, iso.substr(0, 7), iso.substr(0, 4), "../" + iso, iso.substr(0, 7) + "/.."}) {
      CAPTURE(text);
      const auto date = Date::parse(text);
      const auto read = read_written_date(in_words(*date, Language::russian));
      REQUIRE(read);
      CHECK(read->text() == text);
    }
  }
}

TEST_CASE("a noun stands in the form of its number") {
  const russian::Noun noun{"документ", "документа", "документов"};
  // An oracle by the digits as they are written.
  const std::regex one("(.*[^1])?1"), few("(.*[^1])?[234]");
  for (int number = 0; number <= 1000; ++number) {
    const std::string digits = std::to_string(number);
    const std::string form = std::regex_match(digits, one)   ? "документ"
                             : std::regex_match(digits, few) ? "документа"
                                                             : "документов";
    CAPTURE(number);
    CHECK(russian_plain(russian::counted(number, noun)) == digits + " " + form);
    CHECK(std::string(russian::genitive_of(static_cast<std::uint64_t>(number), noun)) ==
          (std::regex_match(digits, one) ? "документа" : "документов"));
  }
  CHECK(russian_plain(russian::counted(2.5, noun)) == "2,5 документа");
}

TEST_CASE("numbers in Russian keep every digit") {
  const auto number = [](double value) { return russian_plain(in_words(value, Language::russian)); };
  CHECK(number(0) == "0");
  CHECK(number(1234) == "1234");
  CHECK(number(12345) == "12 345");
  CHECK(number(-1234567.5) == "-1 234 567,5");
  CHECK(number(0.0000001) == "0,0000001");
}

TEST_CASE("a figure reads as Russians write it") {
  CHECK(russian_figure(20e9, "USD", Qualifier::over) == "свыше 20 млрд долл. США");
  CHECK(russian_figure(37.3e9, "USD") == "37,3 млрд долл. США");
  CHECK(russian_figure(1.25e12, "RUB", Qualifier::nearly) == "почти 1,25 трлн руб.");
  CHECK(russian_figure(5e6, "KZT") == "5 млн KZT");
  CHECK(russian_figure(14.5, "percent") == "14,5 %");
  CHECK(russian_figure(2, "times") == "в 2 раза");
  CHECK(russian_figure(5, "times", Qualifier::over) == "более чем в 5 раз");
  CHECK(russian_figure(2.5, "times") == "в 2,5 раза");
  CHECK(russian_figure(650, "people", Qualifier::about) == "около 650 человек");
  CHECK(russian_figure(21, "documents") == "21 документ");
  CHECK(russian_figure(21, "documents", Qualifier::over) == "свыше 21 документа");
  CHECK(russian_figure(3, "documents", Qualifier::over) == "свыше 3 документов");
  CHECK(russian_figure(3, "documents", Qualifier::nearly) == "почти 3 документа");
  CHECK(russian_figure(3, "things that have no name here") == "3 things that have no name here");
  Count count;
  count.value = 12'000;
  count.qualifier = Qualifier::over;
  CHECK(russian_plain(in_words(count, Language::russian)) == "свыше 12 000");
}

}  // namespace chronicle
