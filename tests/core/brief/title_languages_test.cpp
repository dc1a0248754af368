// In which languages a page calls documents and sources, apart from the language that it is written in.
#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

constexpr const char* records = R"({"chronicle": 1,
  "states": [{"id": "state/by", "names": {"en": "Belarus", "ru": "Беларусь"}}],
  "sources": [{"id": "source/s", "names": {"ru": "Итоги заседания", "en": "Results of the meeting"}, "publisher": "P"}],
  "sessions": [{"id": "session/2021-11-12", "names": {"en": "Autumn meeting", "ru": "Осеннее заседание"},
                "held": "2021-11-12"}],
  "documents": [
    {"id": "document/both", "type": "concept", "names": {"en": "Concept of roads", "ru": "Концепция дорог"},
     "citations": [{"source": "source/s"}]},
    {"id": "document/russian", "type": "action-plan", "names": {"ru": "План дорог"}}],
  "acts": [{"id": "act/one", "session": "session/2021-11-12", "document": "document/both", "verb": "adopted"},
           {"id": "act/two", "session": "session/2021-11-12", "document": "document/russian", "verb": "adopted"}]})";

std::string page(const char* subject, Language language, TitleLanguages titles) {
  const auto library = library_of(records);
  const auto catalogue = Catalogue::load(library);
  const Context context{library, catalogue, day("2026-11-22"), nullptr, false, language, false, titles};
  return write_text(compose(context, *parse_subject(subject)).value());
}

bool says(const std::string& text, const char* what) { return text.find(what) != std::string::npos; }

}  // namespace

TEST_CASE("titles of documents and sources are in the language that is asked for, all else in that of the page") {
  const std::string as_page = page("session/2021-11-12", Language::english, {});
  CHECK(says(as_page, "Concept of roads"));
  CHECK_FALSE(says(as_page, "Концепция дорог"));
  const std::string russian = page("session/2021-11-12", Language::english, {.first = Language::russian});
  CHECK(says(russian, "Концепция дорог"));
  CHECK_FALSE(says(russian, "Concept of roads"));
  CHECK(says(russian, "Autumn meeting"));
  CHECK(says(russian, "Adopted"));
  const std::string english = page("session/2021-11-12", Language::russian, {.first = Language::english});
  CHECK(says(english, "Concept of roads"));
  CHECK(says(english, "Осеннее заседание"));
  CHECK(says(english, "План дорог"));  // it has no other
}

TEST_CASE("with both titles the one in the next language stands behind the first, where there is one") {
  const std::string both = page("session/2021-11-12", Language::english, {.both = true});
  CHECK(says(both, "Concept of roads · Концепция дорог"));
  CHECK_FALSE(says(both, "План дорог ·"));
  CHECK_FALSE(says(both, "Autumn meeting · "));
  const std::string first = page("session/2021-11-12", Language::english, {.first = Language::russian, .both = true});
  CHECK(says(first, "Концепция дорог · Concept of roads"));
  const std::string list = page("question/documents?session=session/2021-11-12", Language::english, {.both = true});
  CHECK(says(list, "Concept of roads · Концепция дорог"));
  CHECK_FALSE(says(list, "Концепция дорог · Концепция дорог"));
}

TEST_CASE("a document's own page and its sources follow the titles, too") {
  const std::string own = page("document/both", Language::english, {.first = Language::russian});
  CHECK(own.find("Концепция дорог") < own.find("Concept of roads"));
  CHECK(says(own, "Итоги заседания"));
  CHECK_FALSE(says(own, "Results of the meeting"));
  const std::string both = page("document/both", Language::english, {.both = true});
  CHECK(says(both, "Results of the meeting · Итоги заседания"));
}
