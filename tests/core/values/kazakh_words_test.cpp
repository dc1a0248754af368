// Dates, numbers and counted things in Kazakh.
#include <algorithm>
#include <array>
#include <regex>

#include "core/values/kazakh.h"
#include "core/values/values.h"
#include "core/words/written_date.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

/// With plain spaces, so that expectations can be read.
std::string kazakh_plain(const std::string& text) { return std::regex_replace(text, std::regex("\u00A0"), " "); }

std::string kazakh_words(const char* text) { return kazakh_plain(in_words(*Date::parse(text), Language::kazakh)); }
std::string kazakh_brief(const char* text) { return kazakh_plain(in_short(*Date::parse(text), Language::kazakh)); }
std::string kazakh_when(const char* text) { return kazakh_plain(when_in_words(*Date::parse(text), Language::kazakh)); }

std::string kazakh_figure(double value, const char* unit, std::optional<Qualifier> qualifier = {}) {
  Figure figure;
  figure.value = value;
  figure.unit = unit;
  figure.qualifier = qualifier;
  return kazakh_plain(in_words(figure, Language::kazakh));
}

/// The numeral as it is read, in full: an oracle for the endings of figures.
std::string spoken(int number) {
  const std::array ones{"нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"};
  const std::array tens{"", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"};
  if (number % 10 != 0 || number == 0) return ones.at(static_cast<std::size_t>(number % 10));
  if (number % 100 != 0) return tens.at(static_cast<std::size_t>(number / 10 % 10));
  if (number % 1000 != 0) return "жүз";
  return number % 1000000 != 0 ? "мың" : "миллион";
}

/// The endings by the rules of the grammar: hard or soft by the last vowel, and by the last sound.
std::string ablative_of(const std::string& word) {
  std::size_t hard = 0, soft = 0;
  for (const char* vowel : {"а", "о", "ұ", "ы"})
    if (const auto at = word.rfind(vowel); at != std::string::npos) hard = std::max(hard, at + 1);
  for (const char* vowel : {"ә", "ө", "ү", "і", "е"})
    if (const auto at = word.rfind(vowel); at != std::string::npos) soft = std::max(soft, at + 1);
  // "елу": the vowel у follows the one before.
  const bool is_soft = soft > hard;
  const auto ends_in = [&](std::initializer_list<const char*> letters) {
    return std::any_of(letters.begin(), letters.end(), [&](const char* letter) { return word.ends_with(letter); });
  };
  const std::string start = ends_in({"м", "н", "ң"})                                                ? "н"
                            : ends_in({"п", "т", "к", "қ", "с", "ш", "ф", "х", "б", "в", "г", "д"}) ? "т"
                                                                                                    : "д";
  return "-" + start + (is_soft ? "ен" : "ан");
}

}  // namespace

TEST_CASE("dates in Kazakh words") {
  CHECK(kazakh_words("2021-11-12") == "2021 жылғы 12 қараша");
  CHECK(kazakh_words("2021-11") == "2021 жылғы қараша");
  CHECK(kazakh_words("2023-21") == "2023 жылғы көктем");
  CHECK(kazakh_words("2023-24") == "2023/24 жылғы қыс");
  CHECK(kazakh_words("2099-24") == "2099/00 жылғы қыс");
  CHECK(kazakh_words("2021") == "2021 жыл");
  CHECK(kazakh_words("2024~") == "шамамен 2024 жыл");
  CHECK(kazakh_words("2025-09?") == "2025 жылғы қыркүйек (болжам бойынша)");
  CHECK(kazakh_words("2025-09%") == "шамамен 2025 жылғы қыркүйек (болжам бойынша)");
  CHECK(kazakh_words("202X") == "2020-жылдар");
  CHECK(kazakh_words("200X") == "2000–2009 жылдар");
  CHECK(kazakh_words("19XX") == "1900–1999 жылдар");
  CHECK(kazakh_words("2025-06-XX") == "2025 жылғы маусым");
}

TEST_CASE("periods in Kazakh words") {
  CHECK(kazakh_words("2021/2025") == "2021–2025 жылдар");
  CHECK(kazakh_words("2025/2025") == "2025 жыл");
  CHECK(kazakh_words("../2030") == "2030 жылға дейін");
  CHECK(kazakh_words("/2030") == "2030 жылға дейін (басталуы белгісіз)");
  CHECK(kazakh_words("2026/..") == "2026 жылдан бастап");
  CHECK(kazakh_words("2026/") == "2026 жылдан бастап (аяқталуы белгісіз)");
  CHECK(kazakh_words("2025-09-29/2025-09-30") == "2025 жылғы 29–30 қыркүйек");
  CHECK(kazakh_words("2025-06-04/2025-08-02") == "2025 жылғы 4 маусым – 2 тамыз");
  CHECK(kazakh_words("2025-06-04/2026-06-04") == "2025 жылғы 4 маусым – 2026 жылғы 4 маусым");
  CHECK(kazakh_words("2021-01/2021-08") == "2021 жылғы қаңтар–тамыз");
  CHECK(kazakh_words("2021-01/2022-08") == "2021 жылғы қаңтар – 2022 жылғы тамыз");
  CHECK(kazakh_words("2021/2025-06") == "2021 жыл – 2025 жылғы маусым");
  CHECK(kazakh_words("../2022-05") == "2022 жылғы мамырға дейін");
  CHECK(kazakh_words("../2025-12-31") == "2025 жылғы 31 желтоқсанға дейін");
  CHECK(kazakh_words("2021~/2026~") == "шамамен 2021–2026 жылдар");
  CHECK(kazakh_words("2021/2026?") == "2021 жылдан 2026 жылға дейін (болжам бойынша)");
  CHECK(kazakh_words("2021~/2026") == "шамамен 2021 жылдан 2026 жылға дейін");
  CHECK(kazakh_words("../2025-06-XX") == "2025 жылғы маусымның бір күніне дейін");
  CHECK(kazakh_words("../2025-XX") == "2025 жылдың бір айына дейін");
  CHECK(kazakh_words("2021/202X") == "2021 жыл – 2020-жылдардың бір жылы");
}

TEST_CASE("Kazakh words that say when") {
  CHECK(kazakh_when("2021-11-12") == "2021 жылғы 12 қарашада");
  CHECK(kazakh_when("2022-05") == "2022 жылғы мамырда");
  CHECK(kazakh_when("2023-24") == "2023/24 жылғы қыста");
  CHECK(kazakh_when("2025") == "2025 жылы");
  CHECK(kazakh_when("202X") == "2020-жылдары");
  CHECK(kazakh_when("200X") == "2000–2009 жылдар аралығында");
  CHECK(kazakh_when("2024~") == "шамамен 2024 жылы");
  CHECK(kazakh_when("../2020") == "2020 жылдан кешікпей");
  CHECK(kazakh_when("2026/..") == "2026 жылы немесе одан кейін");
  CHECK(kazakh_when("2025-09-29/2025-09-30") == "2025 жылғы 29–30 қыркүйекте");
  CHECK(kazakh_when("2021-05/2025-08") == "2021 жылғы мамырдан 2025 жылғы тамызға дейін");
}

TEST_CASE("short dates in Kazakh") {
  CHECK(kazakh_brief("2021-11-12") == "12.11.2021");
  CHECK(kazakh_brief("2021-11") == "2021 ж. қар.");
  CHECK(kazakh_brief("2021") == "2021");
  CHECK(kazakh_brief("2021/2025") == "2021–2025");
  CHECK(kazakh_brief("2025-09-29/2025-09-30") == "29–30.09.2025");
  CHECK(kazakh_brief("2025-06-04/2025-08-02") == "04.06 – 02.08.2025");
  CHECK(kazakh_brief("2021-01/2021-08") == "2021 ж. қаң.–там.");
  CHECK(kazakh_brief("../2022-05") == "2022 ж. мамырға дейін");
  CHECK(kazakh_brief("../2030") == "2030 ж. дейін");
  CHECK(in_short(*Day::parse("2021-05-02"), Language::kazakh) == "02.05.2021");
  CHECK(day_and_month_in_short(*Day::parse("2021-11-12"), Language::kazakh) == "12 қар.");
  CHECK(month_in_short(11, Language::kazakh) == "қар.");
  CHECK(kazakh_plain(kazakh::until_in_short(*Date::parse("2030-12-31"))) == "31.12.2030 ж. дейін");
  CHECK(kazakh_plain(kazakh::of_day_in_words(*Day::parse("2021-11-12"))) == "2021 жылғы 12 қарашадағы");
  CHECK(kazakh_plain(kazakh::of_day_in_words(*Day::parse("2021-07-01"))) == "2021 жылғы 1 шілдедегі");
}

TEST_CASE("a date in Kazakh words is read as the same date again") {
  for (int number = Day::parse("2019-12-20")->number(); number < Day::parse("2021-01-10")->number(); ++number) {
    const std::string iso = Day{number}.iso();
    const std::string year = iso.substr(0, 4);
    for (const std::string& text :
         {iso, iso.substr(0, 7), year, "../" + iso, iso.substr(0, 7) + "/..", "../" + year, year + "/..",
          iso + "/2021-02-03", iso + "/" + year + "-12-31", iso.substr(0, 7) + "/2021-02", year + "/2025"}) {
      CAPTURE(text);
      const auto date = Date::parse(text);
      REQUIRE(date);
      const auto read = read_written_date(in_words(*date, Language::kazakh));
      CAPTURE(in_words(*date, Language::kazakh));
      REQUIRE(read);
      CHECK((read->text() == text || (read->earliest() == date->earliest() && read->latest() == date->latest())));
    }
  }
  for (const char* text : {"2023-21", "2023-22", "2023-23", "202X", "2024~"})
    CHECK(read_written_date(in_words(*Date::parse(text), Language::kazakh))->text() == text);
}

TEST_CASE("an ending goes with the numeral as it is read") {
  CHECK(std::string(kazakh::ablative_ending(20)) == "-дан");
  CHECK(std::string(kazakh::dative_ending(20)) == "-ға");
  CHECK(std::string(kazakh::ablative_ending(12'000)) == "-нан");
  CHECK(std::string(kazakh::ablative_ending(3e9)) == "-тан");
  CHECK(std::string(kazakh::ablative_ending(2.4)) == "-тен");
  for (int number = 0; number <= 2000; ++number) {
    CAPTURE(number, spoken(number));
    CHECK(std::string(kazakh::ablative_ending(number)) == ablative_of(spoken(number)));
    // The dative has the same vowel, and a voiceless consonant after a voiceless one.
    const std::string ablative = ablative_of(spoken(number));
    const bool is_soft = ablative.ends_with("ен"), is_voiceless = ablative.starts_with("-т");
    CHECK(std::string(kazakh::dative_ending(number)) ==
          (is_soft ? (is_voiceless ? "-ке" : "-ге") : (is_voiceless ? "-қа" : "-ға")));
  }
}

TEST_CASE("numbers in Kazakh keep every digit") {
  const auto number = [](double value) { return kazakh_plain(in_words(value, Language::kazakh)); };
  CHECK(number(0) == "0");
  CHECK(number(1234) == "1234");
  CHECK(number(12345) == "12 345");
  CHECK(number(-1234567.5) == "-1 234 567,5");
  CHECK(number(0.0000001) == "0,0000001");
}

TEST_CASE("a figure reads as Kazakhs write it") {
  CHECK(kazakh_figure(20e9, "USD", Qualifier::over) == "20 млрд АҚШ долларынан астам");
  CHECK(kazakh_figure(37.3e9, "USD") == "37,3 млрд АҚШ доллары");
  CHECK(kazakh_figure(1.25e12, "RUB", Qualifier::nearly) == "1,25 трлн рубльге жуық");
  CHECK(kazakh_figure(5e6, "KZT") == "5 млн теңге");
  CHECK(kazakh_figure(5e6, "AMD", Qualifier::over) == "5 млн-нан астам AMD");
  CHECK(kazakh_figure(500, "AMD", Qualifier::over) == "500-ден астам AMD");
  CHECK(kazakh_figure(14.5, "percent") == "14,5 %");
  CHECK(kazakh_figure(14.5, "percent", Qualifier::over) == "14,5 %-дан астам");
  CHECK(kazakh_figure(2, "times") == "2 есе");
  CHECK(kazakh_figure(5, "times", Qualifier::over) == "5 еседен астам");
  CHECK(kazakh_figure(650, "people", Qualifier::about) == "шамамен 650 адам");
  CHECK(kazakh_figure(650, "people", Qualifier::under) == "650 адамнан кем");
  CHECK(kazakh_figure(21, "documents") == "21 құжат");
  CHECK(kazakh_figure(21, "agenda items", Qualifier::nearly) == "күн тәртібіндегі 21 мәселеге жуық");
  CHECK(kazakh_figure(3, "things that have no name here") == "3 things that have no name here");
  Count count;
  count.value = 12'000;
  count.qualifier = Qualifier::over;
  CHECK(kazakh_plain(in_words(count, Language::kazakh)) == "12 000-нан астам");
}

}  // namespace chronicle
