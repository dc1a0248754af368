#include "core/entry/told_change.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

constexpr const char* record = R"({"chronicle": 1,
  "sources": [{"id": "source/s", "publisher": "P", "names": {"en": "Report"}, "published": "2000-01-01"}],
  "places": [{"id": "place/a", "names": {"en": "Astana"}}],
  "topics": [{"id": "topic/t", "names": {"en": "Transport"}}, {"id": "topic/u", "names": {"en": "Trade"}},
             {"id": "topic/v", "names": {"en": "Culture"}}],
  "sessions": [{"id": "session/a", "held": "2001-05-01", "names": {"en": "A"}}]})";

struct Told {
  std::string before, after;
  bool operator==(const Told&) const = default;
};

Told told_of(const char* id_text, const char* field, std::optional<std::string> before,
             std::optional<std::string> after) {
  static const Library library = library_of(record);
  static const Catalogue catalogue = Catalogue::load(library);
  const ToldChange change = told(catalogue,
                                 {.kind = ChangeKind::changed,
                                  .record = id(id_text),
                                  .field = field,
                                  .before = std::move(before),
                                  .after = std::move(after)},
                                 Language::english);
  return {change.before, change.after};
}

}  // namespace

TEST_CASE("a change is told in the words of readers") {
  CHECK(told_of("session/a", "held", R"("2001-05-01")", R"("2001-05")") == Told{"1 May 2001", "May 2001"});
  CHECK(told_of("session/a", "place", std::nullopt, R"("place/a")") == Told{"", "Astana"});
  CHECK(told_of("session/a", "form", R"("video")", R"("in-person")") == Told{"videoconference", "in person"});
  CHECK(told_of("session/a", "narrow", "true", "false") == Told{"yes", "no"});
  CHECK(told_of("session/a", "ordinal", "7", std::nullopt) == Told{"7", ""});
  CHECK(told_of("session/a", "venue", R"("Palace, east wing")", R"("Hall")") == Told{"Palace, east wing", "Hall"});
}

TEST_CASE("of lists and names only what went or came is told") {
  CHECK(told_of("session/a", "topics", R"(["topic/t","topic/u"])", R"(["topic/u","topic/v"])") ==
        Told{"Transport", "Culture"});
  CHECK(told_of("session/a", "names", R"({"en":"A","ru":"Б"})", R"({"en":"A","ru":"В"})") == Told{"Б", "В"});
  CHECK(told_of("session/a", "names", R"({"en":"A"})", R"({"en":"B","ru":"В"})") ==
        Told{"A", "English: B; Russian: В"});
  CHECK(told_of("session/a", "not_looked_up", std::nullopt, R"(["held"])") == Told{"", "Date"});
}

TEST_CASE("a citation is told by fact, source and place") {
  CHECK(told_of("session/a", "citations", R"([{"source":"source/s"}])",
                R"([{"source":"source/s"},{"field":"held","source":"source/s","locator":"p. 3"}])") ==
        Told{"", "Date: Report, p. 3"});
  CHECK(told_of("session/a", "readings", std::nullopt, R"([{"field":"held","reason":"the later report"}])") ==
        Told{"", "Date: the later report"});
}

TEST_CASE("what cannot be read stands as it is") {
  CHECK(told_of("session/a", "held", R"("no day")", "{broken") == Told{"no day", "{broken"});
  CHECK(told_of("session/a", "place", R"("place/gone")", R"(["x",{"y":1}])") == Told{"place/gone", R"(x; {"y":1})"});
  CHECK(told_of("session/a", "unheard", R"("a")", "null") == Told{"a", ""});
}

TEST_CASE("what was removed is called by its name") {
  const auto name = [](const char* before) {
    return name_of_removed({.kind = ChangeKind::removed, .record = id("session/a"), .before = before});
  };
  CHECK(name(R"({"id":"session/a","names":{"en":"Minsk","ru":"Минск"}})") == "Minsk");
  CHECK(name(R"({"id":"session/a","names":{"ru":"Минск"}})") == "Минск");
  CHECK(name(R"({"id":"session/a"})") == "session/a");
  CHECK(name("{") == "session/a");
}
