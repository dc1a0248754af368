#include "core/query/as_of/session_of.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

std::string session(const Catalogue& catalogue, const char* record, const char* as_of) {
  const auto found = session_of(catalogue, id(record), day(as_of));
  return found ? found->text() : "none";
}

}  // namespace

TEST_CASE("what was said, promised or counted at a session belongs to it") {
  const auto& catalogue = bundled().catalogue;
  const char* today = "2026-11-22";
  CHECK(session(catalogue, "session/1996-10", today) == "session/1996-10");
  CHECK(session(catalogue, "statement/1996-10-chernomyrdin-integration", today) == "session/1996-10");
  CHECK(session(catalogue, "commitment/2019-05-31-innovation-programme-2030", today) == "session/2019-05-31");
  CHECK(session(catalogue, "figure/2024-12-12-humanitarian-plan-areas", today) == "session/2024-12-12");
  CHECK(session(catalogue, "person/viktor-chernomyrdin", today) == "none");
}

TEST_CASE("a document belongs to the session that adopted it, until then to the first that dealt with it") {
  const Library library = library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/a", "held": "2021-05-01", "names": {"en": "A"}},
                 {"id": "session/b", "held": "2023-05-01", "names": {"en": "B"}}],
    "documents": [{"id": "document/x", "type": "concept", "names": {"en": "X"}},
                  {"id": "document/y", "type": "concept", "names": {"en": "Y"}}],
    "acts": [{"id": "act/considered", "document": "document/x", "verb": "considered", "session": "session/a"},
             {"id": "act/approved", "document": "document/x", "verb": "approved", "session": "session/b"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  CHECK(session(catalogue, "document/x", "2020-01-01") == "none");
  CHECK(session(catalogue, "document/x", "2022-01-01") == "session/a");
  CHECK(session(catalogue, "document/x", "2024-01-01") == "session/b");
  CHECK(session(catalogue, "document/y", "2024-01-01") == "none");
}
