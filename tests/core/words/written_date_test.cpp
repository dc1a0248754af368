#include "core/words/written_date.h"

#include <random>

#include "core/values/values.h"
#include "core/words/date_within.h"
#include "tests/support/catch.h"

using namespace chronicle;

namespace {

std::string read(std::string_view text) {
  const auto date = read_written_date(text);
  return date ? date->text() : "-";
}

}  // namespace

TEST_CASE("days as people write them") {
  for (const char* text : {"12.11.2021",

                           "12-11-2021",
                           "2021-11-12",
                           "2021.11.12",
                           "2021/11/12",
                           "12 Nov 2021",
                           "12 november 2021",
                           "November 12, 2021",
                           "Nov. 12, 2021",
                           "12th of November 2021",
                           "on 12 November 2021",
                           "the 12th of November, 2021",
                           "2021 November 12",
                           "12 ноября 2021",
                           "12 ноября 2021 г.",
                           "12 НОЯБРЯ 2021 ГОДА",
                           "12 нояб. 2021 г",
                           "12-го ноября 2021 года",
                           "12.11.2021 г.",
                           "12.11.2021г.",
                           "  12 ноя 2021  ",
                           "2021 жылғы 12 қараша",
                           "2021 ж. 12 қараша"}) {
    CAPTURE(text);
    CHECK(read(text) == "2021-11-12");
  }
  CHECK(read("1 мая 2022") == "2022-05-01");
  CHECK(read("3 марта 1992") == "1992-03-03");
  CHECK(read("9.5.2025") == "2025-05-09");
}

TEST_CASE("months, seasons, years and decades as people write them") {
  for (const char* text : {"ноябрь 2021", "в ноябре 2021 года", "Nov 2021", "November 2021", "11.2021", "11/2021",
                           "2021 november", "ноября 2021", "2021-11", "2021 жылғы қараша"}) {
    CAPTURE(text);
    CHECK(read(text) == "2021-11");
  }
  CHECK(read("май 2022") == "2022-05");
  CHECK(read("sept 2021") == "2021-09");
  CHECK(read("весна 2023") == "2023-21");
  CHECK(read("летом 2023 г.") == "2023-22");
  CHECK(read("autumn 2025") == "2025-23");
  CHECK(read("Fall 2025") == "2025-23");
  CHECK(read("зима 2024") == "2024-24");
  for (const char* text : {"2021", "2021 год", "в 2021 году", "2021г.", "the year 2021", "2021 жылы"}) {
    CAPTURE(text);
    CHECK(read(text) == "2021");
  }
  CHECK(read("2020s") == "202X");
  CHECK(read("2020-е") == "202X");
  CHECK(read("2020-е годы") == "202X");
  CHECK(read("202X") == "202X");
}

TEST_CASE("periods as people write them") {
  for (const char* text : {"2021-2025", "2021–2025", "2021 — 2025", "2021 to 2025", "from 2021 to 2025",
                           "с 2021 по 2025 год", "2021-2025 годы", "2021–2025 гг.", "2021/2025"}) {
    CAPTURE(text);
    CHECK(read(text) == "2021/2025");
  }
  CHECK(read("4-5 June 2025") == "2025-06-04/2025-06-05");
  CHECK(read("4–5 июня 2025 г.") == "2025-06-04/2025-06-05");
  CHECK(read("29 May – 2 June 2025") == "2025-05-29/2025-06-02");
  CHECK(read("с 29 мая по 2 июня 2025 года") == "2025-05-29/2025-06-02");
  CHECK(read("май–июнь 2022") == "2022-05/2022-06");
  CHECK(read("30.12.2021 - 02.01.2022") == "2021-12-30/2022-01-02");
  CHECK(read("December 2021 to January 2022") == "2021-12/2022-01");
  CHECK(read("до 2030 года") == "../2030");
  CHECK(read("until 2030") == "../2030");
  CHECK(read("since 2021") == "2021/..");
  CHECK(read("с 1 января 2026 г.") == "2026-01-01/..");
  CHECK(read("начиная с 2026 года") == "2026/..");
  for (const char* text : {"2030 жылға дейін", "2030 ж. дейін"}) CHECK(read(text) == "../2030");
  for (const char* text : {"2026 жылдан бастап", "2026 ж. бастап"}) CHECK(read(text) == "2026/..");
  for (const char* text : {"2025 жылғы 4–5 маусым", "2025 ж. 4–5 маусым", "2025 жылғы 4-5 маусымда"})
    CHECK(read(text) == "2025-06-04/2025-06-05");
  CHECK(read("2025 жылғы 29 мамыр – 2 маусым") == "2025-05-29/2025-06-02");
  CHECK(read("2021 жылғы мамырдан 2025 жылғы тамызға дейін") == "2021-05/2025-08");
  CHECK(read("2021 жылдан 2026 жылға дейін") == "2021/2026");
  CHECK(read("2020-жылдар") == "202X");
  CHECK(read("шамамен 2024 жыл") == "2024~");
  CHECK(read("about 2024") == "2024~");
  CHECK(read("около мая 2024 года") == "2024-05~");
}

TEST_CASE("what is no date is none") {
  for (const char* text : {"",
                           " ",
                           "transport",
                           "12",
                           "12 ноября",
                           "ноябрь",
                           "30.02.2021",
                           "32.01.2021",
                           "12.13.2021",
                           "2025-2021",
                           "12 ноября 12 2021",
                           "май июнь 2022",
                           "2021 2022",
                           "весна май 2021",
                           "0",
                           "0000",
                           "21",
                           "1.2.3.2021",
                           "№ 12 2021",
                           "ма 2021",
                           "12 ноября 2021 и",
                           "до",
                           "около",
                           "2021-е",
                           "с по",
                           "по 2021",
                           "дейін",
                           "бастап",
                           "2021 жылғы 12",
                           "4–5 маусым",
                           "12.11.21",
                           "May",
                           "the",
                           "99999",
                           "7/1/2025"}) {
    CAPTURE(text);
    CHECK(read(text) == "-");
  }
  CHECK(read(std::string(5000, '1')) == "-");
}

TEST_CASE("what the program writes for a date can be read") {
  std::mt19937 random(11);
  for (int round = 0; round < 3000; ++round) {
    const Day day(static_cast<std::int32_t>(random() % 40000) - 10000);
    const std::string iso = day.iso();
    for (const std::string& edtf : {iso, iso.substr(0, 7), iso.substr(0, 4)}) {
      const Date date = Date::parse(edtf).value();
      CAPTURE(edtf);
      CHECK(read(in_words(date, Language::english)) == edtf);
      CHECK(read(in_short(date, Language::english)) == edtf);
    }
  }
}

TEST_CASE("any text is a date or none, and what is read is EDTF") {
  std::mt19937 random(12);
  const std::vector<std::string> parts{
      "12",    "2021", ".",  "-",     "–", " ",    "ноября", "May", "до", "с",
      "about", "по",   "г.", "весна", "/", "\xff", "-е",     "s",   "th", std::string(1, '\0')};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (auto n = random() % 9; n > 0; --n) text += parts[random() % parts.size()];
    CAPTURE(text);
    if (const auto date = read_written_date(text)) CHECK(Date::parse(date->text()) == date);
  }
}

TEST_CASE("a date is found within a text, without what stands around it") {
  const auto found = [](std::string_view text) {
    const auto within = find_written_date(text);
    if (!within) return std::string("-");
    std::string said = within->date.text() + "|";
    said += text.substr(within->start, within->end - within->start);
    return said;
  };
  CHECK(found("dushanbe june 2025") == "2025-06|june 2025");
  CHECK(found("agreement of 19 November 2010 on property") == "2010-11-19|19 November 2010");
  CHECK(found("заседание 12 ноября 2021 г. в Москве") == "2021-11-12|12 ноября 2021 г.");
  CHECK(found("осень 2025") == "2025-23|осень 2025");
  CHECK(found("from 29 May to 2 June 2025") == "2025-05-29/2025-06-02|from 29 May to 2 June 2025");
  CHECK(found("about May 2022") == "2022-05|May 2022");
  for (const char* text : {"", "2021", "minsk 2025", "2021-2025", "2021-22", "until 2030", "2020s", "10.1", "may",
                           "12 nov", "30.02.2021", "год 2021", "concept 1520 until 2030"})
    CHECK(found(text) == "-");
}

TEST_CASE("more is a date to look for than what can be stated") {
  const auto sought = [](std::string_view text) {
    const auto within = find_written_date(text);
    return within ? within->date.text() : std::string("-");
  };
  for (const char* text : {"12/11/2021", "12.11.21", "12/11/21", "12-11-21 г.", "minsk 12/11/2021"}) {
    CAPTURE(text);
    CHECK(sought(text) == "2021-11-12");
  }
  CHECK(sought("11/13/2021") == "2021-11-13");
  CHECK(sought("1.2.91") == "1991-02-01");
  CHECK(sought("1.2.90") == "2090-02-01");
  for (const char* text :
       {"10.1", "1.2.3.21", "12..11..21", "12.11/21", "0.11.21", "12.0.21", "13/13/2021", "31.11.21"}) {
    CAPTURE(text);
    CHECK(sought(text) == "-");
  }
}

TEST_CASE("a day of every year is found where there is no date") {
  const auto sought = [](std::string_view text) {
    const auto within = find_day_of_year(text);
    return within ? std::optional(within->day) : std::nullopt;
  };
  for (const char* text : {"Nov. 12", "12 ноя", "12 nov", "on the 12th of November", "12-го ноября", "12 қараша"}) {
    CAPTURE(text);
    CHECK(sought(text) == DayOfYear{11, 12});
  }
  CHECK(sought("29 February") == DayOfYear{2, 29});
  CHECK(sought("session of 29 September in Minsk") == DayOfYear{9, 29});
  for (const char* text :
       {"", "12", "november", "item 12", "30 feb", "4–5 маусым", "12 nov 2021", "may be 5", "nov 2021"}) {
    CAPTURE(text);
    CHECK_FALSE(sought(text));
  }
}

TEST_CASE("a day that is in no calendar is told from what is no day") {
  const auto impossible = [](std::string_view text) {
    const auto place = find_impossible_date(text);
    return place ? std::string(text.substr(place->start, place->end - place->start)) : std::string("-");
  };
  CHECK(impossible("31.11.2021") == "31.11.2021");
  CHECK(impossible("minsk 31 November 2021") == "31 November 2021");
  CHECK(impossible("30 февраля") == "30 февраля");
  CHECK(impossible("13/13/2021") == "13/13/2021");
  CHECK(impossible("0.11.21") == "0.11.21");
  for (const char* text : {"", "10.1", "29 February", "12.11.2021", "2021", "32", "1.2.3.2021", "transport 1520"})
    CHECK(impossible(text) == "-");
}

TEST_CASE("a date as texts have it is read as that date") {
  for (const char* text : {"2021-11-12", "2021-11", "2025-05-01", "2025-22", "2025-23"}) {
    const Date date = *Date::parse(text);
    const auto forms = written_forms(date);
    CHECK(forms.size() >= 2);
    for (const auto& form : forms) {
      std::string said;
      for (const std::string& word : form) said += (said.empty() ? "" : form.back().size() == 2 ? "-" : " ") + word;
      if (said.find_first_not_of("0123456789 -") == std::string::npos) std::replace(said.begin(), said.end(), ' ', '.');
      CAPTURE(said);
      CHECK(read(said) == text);
    }
  }
  CHECK(written_forms(*Date::parse("2021")).empty());
  CHECK(written_forms(*Date::parse("2021-05/2021-06")).empty());
}
