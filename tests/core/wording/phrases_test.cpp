#include "core/wording/phrases.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

const Phrases& english() { return phrases_in(Language::english); }

}  // namespace

TEST_CASE("facts are called as their keys read, where pages have no other name for them") {
  const Labels& labels = english().labels;
  CHECK(labels.fact(Kind::session, "chair_office") == "Office of the chair");
  CHECK(labels.fact(Kind::signature, "entry_into_force") == "Entry into force");
  CHECK(labels.fact(Kind::place, "other_names") == "Also known as");
  CHECK(labels.fact(Kind::session, "held") == "Date");
  CHECK(labels.fact(Kind::act, "not_a_fact") == "Not a fact");
  CHECK(labels.fact(Kind::document, "") == "The record as a whole");
}

TEST_CASE("words of files are shown as readers write them") {
  CHECK(in_words(DocumentType::action_plan, Language::english) == "action plan");
  CHECK(in_words(Verb::not_adopted, Language::english) == "not adopted");
  CHECK(in_words(Kind::person, Language::english) == "person");
  CHECK(english().vocabulary.plural(Kind::person) == "people");
}

TEST_CASE("languages are called by their names, by a code of two letters or of three") {
  const Vocabulary& vocabulary = english().vocabulary;
  CHECK(vocabulary.language("ru") == "Russian");
  CHECK(vocabulary.language("rus") == "Russian");
  CHECK(vocabulary.language("tg") == "Tajik");
  CHECK(vocabulary.language("aa") == "Afar");
  CHECK(vocabulary.language("zza") == "zza");
  CHECK(vocabulary.language("").empty());
}

TEST_CASE("records without a name are called by their facts") {
  const Library library = library_of(R"({"chronicle": 1,
    "states": [{"id": "state/s", "names": {"en": "Belarus"}}],
    "sessions": [{"id": "session/s", "held": "1996-01-01", "names": {"en": "Moscow 1996"}}],
    "documents": [{"id": "document/d", "type": "agreement", "names": {"en": "Agreement"}},
                  {"id": "document/e", "type": "protocol", "names": {"en": "Protocol"}}],
    "items": [{"id": "item/i", "session": "session/s", "number": "3"}],
    "acts": [{"id": "act/a", "document": "document/d", "session": "session/s", "verb": "not-adopted"}],
    "relations": [{"id": "relation/r", "document": "document/e", "type": "amends", "to": "document/d"}],
    "attendances": [{"id": "attendance/a", "session": "session/s", "state": "state/s", "office": "Prime Minister"},
                    {"id": "attendance/b", "session": "session/s"}],
    "chairmanships": [{"id": "chairmanship/c", "state": "state/s", "year": "2021"}],
    "statements": [{"id": "statement/s", "session": "session/s", "gist": "Trade grew."}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const auto title = [&](const char* record) { return title_of(catalogue, id(record), Language::english); };
  CHECK(title("item/i") == "Item 3 of Moscow 1996");
  CHECK(title("act/a") == "Agreement: not adopted");
  CHECK(title("relation/r") == "Protocol amends Agreement");
  CHECK(title("attendance/a") == "Prime Minister of Belarus at Moscow 1996");
  CHECK(title("attendance/b") == "Name not stated at Moscow 1996");
  CHECK(title("chairmanship/c") == "Belarus 2021");
  CHECK(title("statement/s") == "Trade grew.");
  CHECK(title("act/unknown") == "act/unknown");
}
