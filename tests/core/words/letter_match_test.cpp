#include "core/words/letter_match.h"

#include <random>

#include "core/base/utf8.h"
#include "core/words/fold.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

const std::string session = "Council of Heads of Government, Dushanbe 2025";

int score(std::string_view typed, std::string_view name) {
  const auto match = letter_match(typed, name);
  return match ? match->score : 0;
}

/// How many letters and digits a folded text has.
std::size_t letters_in(const std::string& folded) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < folded.size();)
    if (next_code_point(folded, at) != ' ') ++letters;
  return letters;
}

/// The letters that are matched, in brackets.
std::string marked(std::string_view typed, std::string_view name) {
  const auto match = letter_match(typed, name);
  if (!match) return "";
  std::string text;
  std::size_t at = 0;
  for (const ByteRange& range : match->ranges) {
    text.append(name.substr(at, range.start - at)).append("[");
    text.append(name.substr(range.start, range.end - range.start)).append("]");
    at = range.end;
  }
  return text.append(name.substr(at));
}

std::vector<std::string> titles() {
  std::vector<std::string> all;
  for_each_kind([&]<typename R>() {
    for (const R& record : test::bundled().catalogue.all<R>())
      for (const auto& [language, name] : record.names) all.push_back(name);
  });
  return all;
}

}  // namespace

TEST_CASE("a name is found by a few of its letters") {
  CHECK(marked("dush", "Dushanbe 2025") == "[Dush]anbe 2025");
  CHECK(marked("2025 dush", "Dushanbe 2025") == "[Dush]anbe [2025]");
  CHECK(marked("dush 25", "Dushanbe 2025") == "[Dush]anbe 20[25]");
  CHECK(marked("25 dush", "Dushanbe 2025") == "[Dush]anbe 20[25]");
  CHECK(marked("2025 25", "Dushanbe 2025").empty());
  CHECK(marked("cd25", session) == "[C]ouncil of Heads of Government, [D]ushanbe 20[25]");
  CHECK(marked("port", "Concept of transport") == "Concept of trans[port]");
  CHECK(marked("trnsprt", "Concept of transport") == "Concept of [tr]a[nsp]o[rt]");
  CHECK(marked("шкт", "Шёлковый космический транспорт") == "[Ш]ёлковый [к]осмический [т]ранспорт");
  CHECK(marked("govt d", "Gov't of Dushanbe") == "[Gov't] of [D]ushanbe");
}

TEST_CASE("better ways come first") {
  const std::vector<std::pair<std::string, std::string>> from_best{
      {"transport", "Transport"},      {"transport", "Transport of the CIS"},
      {"transport", "On transport"},   {"tra nspo", "Trade in nspows"},
      {"nspo tra", "Trade in nspows"}, {"tns", "Trade with new states"},
      {"ransp", "Transport"},          {"trnspt", "Transport"}};
  for (std::size_t i = 1; i < from_best.size(); ++i) {
    const auto& [typed, name] = from_best[i];
    CAPTURE(typed, name);
    CHECK(score(typed, name) > 0);
    if (typed != from_best[i - 1].first || name != from_best[i - 1].second)
      CHECK(score(typed, name) <= score(from_best[i - 1].first, from_best[i - 1].second));
  }
  CHECK(score("air traffic", "Air traffic") > score("air traffic", "Air and road traffic"));
  CHECK(score("on air traffic", "Plan on air traffic") > score("on air traffic", "Plan on safe air traffic"));
  CHECK(score("on safe", "Plan on safe traffic") > score("safe on", "Plan on safe traffic"));
  CHECK(score("cg", "Council of Governments") > score("cg", "Council of the Heads of Governments"));
}

TEST_CASE("letters that are only somewhere in a name are no match") {
  const std::string name =
      "Agreement on the procedure for investigating accidents at work that befell workers while they were outside the "
      "state where they live, and on the exchange of information about them";
  CHECK(score("acgpx", name) == 0);
  CHECK(score("gtf", name) == 0);
  CHECK(score("awx", "Agreement on the procedure for investigating accidents at work") == 0);
  CHECK(score("aw", "Agreement on the procedure for investigating many accidents at work") > 0);
  CHECK(score("aw", "Agreement on the procedure for investigating many sad things without work") == 0);
  CHECK(score("zz", "z") == 0);
  CHECK(score("co co", "Co-author of a plan") == 0);
  CHECK(score("procedure agreement", name) > 0);
}

TEST_CASE("a title finds itself, and its beginning finds it at least as well as anything less") {
  for (const std::string& title : titles()) {
    const std::string folded = fold(title);
    if (folded.empty()) continue;
    CAPTURE(title);
    const int whole = score(title, title);
    CHECK(whole > 0);
    std::string beginning, strewn;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < folded.size() && letters < 12; ++letters) {
      const std::size_t start = at;
      next_code_point(folded, at);
      beginning += folded.substr(start, at - start);
      if (letters % 3 != 1) strewn += folded.substr(start, at - start);
      CHECK(score(beginning, title) > 0);
      CHECK(score(beginning, title) <= whole);
      CHECK(score(beginning, title) >= score(strewn, title));
    }
  }
}

TEST_CASE("folding what is typed or what it is matched with changes no score") {
  for (const std::string& title : titles()) {
    const std::string typed = title.substr(0, title.size() / 2);
    CAPTURE(title);
    CHECK(score(fold(typed), title) == score(typed, title));
    CHECK(score(typed, fold(title)) == score(typed, title));
  }
  CHECK(score("ЁЛКИ", "елки") == score("елки", "ЁЛКИ"));
  CHECK(score("hokumet", "Hökümet") == score("hökümet", "hokumet"));
}

TEST_CASE("a floor leaves out what is no better and changes nothing else") {
  const auto all = titles();
  for (const char* typed : {"c", "con", "cd25", "concept c", "ранс", "trnsp"})
    for (const std::string& title : all) {
      const std::string folded = fold(title);
      const TypedLetters letters(typed);
      const int without = letters.score(FoldedName(folded));
      for (const int floor : {0, 970, 1000, 2000, 2990, 3000, 4000, 4100, 5000, 6000}) {
        CAPTURE(typed, title, floor);
        CHECK(letters.score(FoldedName(folded), floor) == (without > floor ? without : 0));
      }
    }
}

TEST_CASE("the marks are where they belong in a word of two alphabets") {
  const std::string name = "Cоглашение о";  // with a Latin C
  const auto match = letter_match("сог", name);
  REQUIRE(match);
  REQUIRE(match->ranges.size() == 1);
  CHECK(match->ranges[0] == ByteRange{0, 5});
}

TEST_CASE("any bytes can be typed and matched, and ranges are whole letters in order") {
  std::mt19937 random(7);
  const auto any = [&](std::size_t most) {
    static const std::vector<std::string> pieces{"a",    "b", "ё", "Й", "и\u0306", " ",      "2025", "'",
                                                 "\xD0", "—", "ß", "l", "\xFF",    "\u0301", "20",   "e"};
    std::string text;
    for (auto n = random() % most; n > 0; --n) text += pieces[random() % pieces.size()];
    return text;
  };
  for (int round = 0; round < 20'000; ++round) {
    const std::string typed = any(6), name = any(24);
    const auto match = letter_match(typed, name);
    CAPTURE(typed, name);
    if (!fold(name).empty()) CHECK(score(name, name) > 0);
    if (!match) continue;
    CHECK(match->score > 0);
    REQUIRE_FALSE(match->ranges.empty());
    std::size_t at = 0;
    std::string letters;
    for (const ByteRange& range : match->ranges) {
      CHECK((at <= range.start && range.start < range.end && range.end <= name.size()));
      letters += fold(name.substr(range.start, range.end - range.start));
      at = range.end;
    }
    CHECK(letters_in(letters) == letters_in(fold(typed)));  // as many are marked as were typed
  }
}

TEST_CASE("nothing typed matches nothing, and very long texts are no trouble") {
  CHECK_FALSE(letter_match("", "Dushanbe"));
  CHECK_FALSE(letter_match(" — …", "Dushanbe"));
  CHECK_FALSE(letter_match("d", ""));
  const std::string word(10'000, 'a');
  CHECK(score(word, word) > 0);
  CHECK(score("aaaa", word) > 0);
  CHECK(score(word, "a") == 0);
  std::string many;
  for (int i = 0; i < 5'000; ++i) many += "a ";
  CHECK(score(many, many) > 0);
  CHECK(score("aaab", many) == 0);
  CHECK(marked("aaa", many).substr(0, 12) == "[a] [a] [a] ");
}

}  // namespace chronicle
