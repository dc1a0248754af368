#include "core/words/fold.h"

#include <random>

#include "core/store/records/records.h"
#include "core/words/stem.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

/// Every name of the bundled record.
std::vector<std::string> names() {
  std::vector<std::string> all;
  for_each_kind([&]<typename R>() {
    for (const R& record : test::bundled().library.records().all<R>()) {
      for (const auto& [language, name] : record.names) all.push_back(name);
      all.insert(all.end(), record.other_names.begin(), record.other_names.end());
    }
  });
  return all;
}

}  // namespace

TEST_CASE("words are looked up without case, accents and apostrophes") {
  CHECK(fold("Заседание Совета ГЛАВ") == "заседание совета глав");
  CHECK(fold("Кишинёв ЁЛКА") == "кишинев елка");
  CHECK(fold("Йод и\u0306од ЙОД") == "йод йод йод");
  CHECK(fold("GDA-nyň hökümet Baştutanlary") == "gda nyn hokumet bastutanlary");
  CHECK(fold("Gov't gov’t govt") == "govt govt govt");
  CHECK(fold("'quoted' ‘words’") == "quoted words");
  CHECK(fold("cafe\u0301 CAFÉ Straße Łódź") == "cafe cafe strasse lodz");
  CHECK(fold("Беларусь — ў Мінску, Қазақстан") == "беларусь у мінску қазақстан");
  CHECK(fold("20\u00A0billion USD; 27\u00A0%, № 10.1 «a»") == "20 billion usd 27 10 1 a");
  CHECK(fold("soft\u00ADhyphen zero\u200Bwidth") == "softhyphen zerowidth");
  CHECK(fold("").empty());
  CHECK(fold(" \t—№…\u3000").empty());
}

TEST_CASE("a word in two alphabets is one in the alphabet that it looks like") {
  CHECK(fold("CНГ") == "снг");  // СНГ with a Latin C
  CHECK(fold("Cоглашение") == fold("Соглашение"));
  CHECK(fold("Mинск") == fold("Минск"));
  CHECK(fold("Мінск") == fold("Мiнск"));    // Мінск, once with a Latin i
  CHECK(fold("Аgreement") == "agreement");  // with a Cyrillic А
  CHECK(fold("cооperаtion") == "cooperation");
  CHECK(fold("СAC") == fold("САС"));  // which may be either is Cyrillic
  CHECK(fold("scоpe") == "scope");    // but not with one stray of several letters
  CHECK(fold("Mоскваc") == fold("Москвас"));
  CHECK(fold("CIS CHC") == "cis chc");  // one alphabet alone stays as it is
  CHECK(fold("COVIDп") == "covidп");    // п looks like no Latin letter, d like no Cyrillic
  CHECK(fold("IT-рынок") == "it рынок");
}

TEST_CASE("words stand where they are in the text") {
  const std::string text = "  Gov't, Кишинёв…";
  const auto words = words_of(text);
  REQUIRE(words.size() == 2);
  CHECK(text.substr(words[0].start, words[0].end - words[0].start) == "Gov't");
  CHECK(text.substr(words[1].start, words[1].end - words[1].start) == "Кишинёв");
}

TEST_CASE("folding twice changes nothing") {
  for (const std::string& name : names()) {
    CAPTURE(name);
    CHECK(fold(fold(name)) == fold(name));
  }
}

TEST_CASE("any bytes can be folded, and folding that again changes nothing") {
  std::mt19937 random(3);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (auto n = random() % 40; n > 0; --n) text += static_cast<char>(random() % 256);
    const std::string folded = fold(text);
    CHECK(fold(folded) == folded);
    for (const Word& word : words_of(text)) CHECK((word.start < word.end && word.end <= text.size()));
  }
}

TEST_CASE("forms of a word have one stem") {
  for (const auto& [one, other] : std::vector<std::pair<std::string, std::string>>{{"agreement", "agreements"},
                                                                                   {"cooperation", "cooperate"},
                                                                                   {"соглашение", "соглашения"},
                                                                                   {"транспорта", "транспортом"},
                                                                                   {"минск", "минске"},
                                                                                   {"казахстан", "казахстане"},
                                                                                   {"таджикистан", "таджикистана"},
                                                                                   {"астана", "астане"}}) {
    CAPTURE(one, other);
    CHECK_FALSE(stem_of(one).empty());
    CHECK(stem_of(one) == stem_of(other));
  }
  CHECK(stem_of("transport") != stem_of("trade"));
}

TEST_CASE("what has no forms has no stem") {
  CHECK(stem_of("").empty());
  CHECK(stem_of("2030").empty());
  CHECK(stem_of("5g").empty());
  CHECK(stem_of(std::string(100'000, 'a')).empty());
}

}  // namespace chronicle
