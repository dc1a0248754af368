// What the program says in Kazakh.
#include "core/brief/pages/compose.h"
#include "core/wording/phrases.h"
#include "core/wording/titles.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

const Phrases& kazakh() { return phrases_in(Language::kazakh); }

}  // namespace

TEST_CASE("no Kazakh label is Russian, but for words that both have") {
  const std::set<std::string> shared{"SHA-256"};
  for (int i = 0; i <= static_cast<int>(Label::years); ++i) {
    const std::string text = kazakh().labels.text(static_cast<Label>(i));
    CAPTURE(text);
    CHECK((text != phrases_in(Language::russian).labels.text(static_cast<Label>(i)) || shared.contains(text)));
  }
}

TEST_CASE("Kazakh sentences end with their verb") {
  const auto date = Date::parse("2021-11-12");
  CHECK(kazakh().reasons.held(*date) == "2021\u00A0жылғы 12 қарашада өтті.");
  CHECK(kazakh().reasons.announced(SessionState::announced, date, "Минск") ==
        "Хабарланды: 2021\u00A0жылғы 12 қараша, Минск.");
  CHECK(kazakh().reasons.validity(ValidityReason::end_past, date) ==
        "Қолданылу мерзімі 2021\u00A0жылғы 12 қарашада аяқталды; ұзартылғаны туралы мәлімет табылмады.");
  CHECK(kazakh().reasons.validity(ValidityReason::perhaps_adopted, Date::parse("2021~")) ==
        "Шамамен 2021\u00A0жылы қабылданды; нақты күні зерделенген дереккөздерде көрсетілмеген.");
  CHECK(kazakh().pages.as_of(*Day::parse("2026-11-22")) == "2026\u00A0жылғы 22 қарашадағы жағдай бойынша");
}

TEST_CASE("nouns stay in the singular after a number") {
  CHECK(kazakh().pages.sources(1) == "1\u00A0дереккөз");
  CHECK(kazakh().pages.sources(21) == "21\u00A0дереккөз");
  CHECK(kazakh().pages.together(2, 1) == "2\u00A0жазба және 1\u00A0сұрақ");
  CHECK(kazakh().questions.in_days(5) == "5\u00A0күннен кейін");
}

TEST_CASE("whoever reads Kazakh is given a Kazakh name, else a Russian one, else an English one") {
  const Library library = library_of(R"({"chronicle": 1,
    "states": [{"id": "state/s", "names": {"en": "Kazakhstan", "ru": "Казахстан", "kk": "Қазақстан"}}],
    "sessions": [{"id": "session/s", "held": "1996-01-01", "names": {"en": "Moscow 1996", "ru": "Москва 1996"}}],
    "documents": [{"id": "document/d", "type": "agreement", "names": {"en": "Agreement"}},
                  {"id": "document/u", "type": "agreement", "names": {"uk": "Угода"}}],
    "items": [{"id": "item/i", "session": "session/s", "number": "3"}],
    "acts": [{"id": "act/a", "document": "document/d", "session": "session/s", "verb": "not-adopted"}],
    "chairmanships": [{"id": "chairmanship/c", "state": "state/s", "year": "2021"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const auto title = [&](const char* record) { return title_of(catalogue, id(record), Language::kazakh); };
  CHECK(title("state/s") == "Қазақстан");
  CHECK(title("session/s") == "Москва 1996");
  CHECK(title("document/d") == "Agreement");
  CHECK(title("document/u") == "Угода");
  CHECK(title("item/i") == "Күн тәртібінің 3-тармағы, Москва 1996");
  CHECK(title("act/a") == "Agreement: қабылданбады");
  CHECK(title("chairmanship/c") == "Қазақстан, 2021\u00A0жыл");
  const auto beneath = [&](const char* record, Language language) {
    return compose({library, catalogue, day("2026-11-22"), nullptr, false, language}, id(record))->subtitle;
  };
  CHECK(beneath("state/s", Language::kazakh) == "Казахстан");
  CHECK(beneath("session/s", Language::kazakh) == "Moscow 1996");
  CHECK(beneath("document/d", Language::kazakh).empty());
  CHECK(beneath("state/s", Language::russian) == "Kazakhstan");
  CHECK(beneath("state/s", Language::english) == "Казахстан");
}
