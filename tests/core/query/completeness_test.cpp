#include "core/query/as_of/completeness.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

struct OneSession {
  Library library;
  Catalogue catalogue;

  explicit OneSession(const std::string& counts)
      : library(library_of(R"({"chronicle": 1,
          "states": [{"id": "state/a", "names": {"en": "A"}}],
          "sessions": [{"id": "session/a", "held": "2024-05-24", "names": {"en": "A"}}],
          "documents": [{"id": "document/one", "type": "concept", "names": {"en": "One"}},
                        {"id": "document/two", "type": "concept", "names": {"en": "Two"}}],
          "acts": [{"id": "act/one", "document": "document/one", "verb": "approved", "session": "session/a"},
                   {"id": "act/one-signed", "document": "document/one", "verb": "signed", "session": "session/a"},
                   {"id": "act/two", "document": "document/two", "verb": "considered", "session": "session/a"}],
          "items": [{"id": "item/1", "session": "session/a", "number": "1.1"},
                    {"id": "item/2", "session": "session/a", "number": "1.2"}],
          "attendances": [{"id": "attendance/a", "session": "session/a", "state": "state/a"}],
          "counts": [)" + counts +
                           "]}")),
        catalogue(Catalogue::load(library)) {}
  const Session& session() const { return *catalogue.find<Session>(id("session/a")); }
};

std::string count(const char* what, int value) {
  return std::string(R"({"id": "count/)") + what + R"(", "session": "session/a", "what": ")" + what +
         R"(", "value": )" + std::to_string(value) + "}";
}

}  // namespace

TEST_CASE("a source counts more than the record names") {
  const OneSession one(count("documents-signed", 12) + "," + count("documents-adopted", 3) + "," +
                       count("agenda-items", 9) + "," + count("states", 8));
  const auto documents = documents_known(one.catalogue, one.session(), day("2024-05-24"));
  REQUIRE(documents);
  CHECK(documents->known == 1);  // adopted ones, each once
  CHECK(documents->count->value == 12);
  CHECK(items_known(one.catalogue, one.session(), day("2024-05-24"))->known == 1);  // 1.1 and 1.2 are of item 1
  CHECK(states_known(one.catalogue, one.session(), day("2024-05-24"))->known == 1);
  CHECK_FALSE(documents_known(one.catalogue, one.session(), day("2024-05-23")));
}

TEST_CASE("nothing is said where all is known, or nothing is counted, or what is counted is no list of the record") {
  const OneSession all(count("documents-signed", 1));
  CHECK_FALSE(documents_known(all.catalogue, all.session(), day("2024-05-24")));
  const OneSession none("");
  CHECK_FALSE(documents_known(none.catalogue, none.session(), day("2024-05-24")));
  const OneSession drafts(count("documents-draft", 20) + "," + count("agenda-items-draft", 30));
  CHECK_FALSE(documents_known(drafts.catalogue, drafts.session(), day("2024-05-24")));
  CHECK_FALSE(items_known(drafts.catalogue, drafts.session(), day("2024-05-24")));
}
