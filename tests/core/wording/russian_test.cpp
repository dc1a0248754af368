// What the program says in Russian.
#include "core/wording/phrases.h"
#include "core/wording/titles.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

const Phrases& russian() { return phrases_in(Language::russian); }

}  // namespace

TEST_CASE("a document's kicker agrees with what it is") {
  const PagePhrases& say = russian().pages;
  CHECK(say.kicker(DocumentType::concept_paper, Outcome::adopted) == "Концепция · принята");
  CHECK(say.kicker(DocumentType::agreement, Outcome::considered) == "Соглашение · рассмотрено");
  CHECK(say.kicker(DocumentType::action_plan, Verb::approved, "Минск 2021") ==
        "План мероприятий · утверждён, Минск 2021");
  CHECK(say.kicker(DocumentType::strategy, Verb::approved, "Минск 2021") == "Стратегия · утверждена, Минск 2021");
  CHECK(say.kicker(DocumentType::main_directions, Outcome::deferred) == "Основные направления · отложены");
}

TEST_CASE("a sentence that ends with a year has one full stop") {
  const auto date = Date::parse("2021-11-12");
  CHECK(russian().reasons.held(*date) == "Состоялось 12 ноября 2021\u00A0г.");
  CHECK(russian().reasons.announced(SessionState::announced, date, "Минск") ==
        "Объявлено: 12 ноября 2021\u00A0г., Минск.");
  CHECK(russian().reasons.validity(ValidityReason::end_past, date) ==
        "Срок действия истёк 12 ноября 2021\u00A0г.; сведений о продлении не найдено.");
}

TEST_CASE("records are called by their Russian names, where they have some") {
  const Library library = library_of(R"({"chronicle": 1,
    "states": [{"id": "state/s", "names": {"en": "Belarus", "ru": "Беларусь"}}],
    "sessions": [{"id": "session/s", "held": "1996-01-01", "names": {"en": "Moscow 1996", "ru": "Москва 1996"}}],
    "documents": [{"id": "document/d", "type": "agreement", "names": {"en": "Agreement"}}],
    "items": [{"id": "item/i", "session": "session/s", "number": "3"}],
    "acts": [{"id": "act/a", "document": "document/d", "session": "session/s", "verb": "not-adopted"}],
    "chairmanships": [{"id": "chairmanship/c", "state": "state/s", "year": "2021"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const auto title = [&](const char* record) { return title_of(catalogue, id(record), Language::russian); };
  CHECK(title("state/s") == "Беларусь");
  CHECK(title("document/d") == "Agreement");
  CHECK(title("item/i") == "Пункт 3 повестки дня, Москва 1996");
  CHECK(title("act/a") == "Agreement: не принято");
  CHECK(title("chairmanship/c") == "Беларусь, 2021\u00A0г.");
}
