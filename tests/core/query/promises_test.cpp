#include "core/query/questions/promises.h"

#include "core/query/as_of/record_date.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

const Commitment& commitment(const char* text) { return *bundled().catalogue.find<Commitment>(id(text)); }

PromiseResult result(const char* text, const char* as_of) {
  return result_of(bundled().catalogue, commitment(text), day(as_of));
}

/// A library with one promise and traces with these verdicts, one a year from 2002.
PromiseResult result_with(const std::vector<const char*>& verdicts) {
  std::string traces;
  for (std::size_t i = 0; i < verdicts.size(); ++i)
    traces += std::string(i == 0 ? "" : ",") + R"({"id": "trace/t)" + std::to_string(i) +
              R"(", "commitment": "commitment/c", "record": "session/s", "verdict": ")" + verdicts[i] +
              R"(", "date": ")" + std::to_string(2002 + i) + R"(-01-01"})";
  const Library library = library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/s", "council": "heads-of-government", "held": "2001-01-01"}],
    "commitments": [{"id": "commitment/c", "session": "session/s", "gist": "A promise."}],
    "traces": [)" + traces + "]}");
  const Catalogue catalogue = Catalogue::load(library);
  return result_of(catalogue, *catalogue.find<Commitment>(id("commitment/c")), day("2020-01-01"));
}

}  // namespace

TEST_CASE("the free trade treaty was promised in May and signed in October 2011") {
  CHECK(result("commitment/2011-05-19-free-trade-treaty", "2011-10-17") == PromiseResult::no_trace);
  CHECK(result("commitment/2011-05-19-free-trade-treaty", "2011-10-18") == PromiseResult::fulfilled);
}

TEST_CASE("a fulfilment decides, progress counts for more than a promise given again") {
  CHECK(result_with({}) == PromiseResult::no_trace);
  CHECK(result_with({"restated"}) == PromiseResult::restated);
  CHECK(result_with({"progress", "restated"}) == PromiseResult::progress);
  CHECK(result_with({"fulfilled", "restated"}) == PromiseResult::fulfilled);
  CHECK(result_with({"dropped", "fulfilled"}) == PromiseResult::fulfilled);
  CHECK(result_with({"fulfilled", "dropped"}) == PromiseResult::dropped);
}

TEST_CASE("traces come in the order of time, and none from after the day") {
  const auto& catalogue = bundled().catalogue;
  for (const Commitment& one : catalogue.all<Commitment>()) {
    std::optional<Day> last;
    for (const Trace* trace : traces_in_order(catalogue, one, day("2025-07-01"))) {
      const auto date = date_of(catalogue, trace->id, day("2025-07-01"));
      const auto at = date ? date->earliest() : std::nullopt;
      if (!at) continue;
      CHECK(*at <= day("2025-07-01"));
      CHECK((!last || *last <= *at));
      last = at;
    }
  }
}

TEST_CASE("a target that is past without fulfilment is overdue") {
  const auto& catalogue = bundled().catalogue;
  const auto& treaty = commitment("commitment/2011-05-19-free-trade-treaty");
  CHECK_FALSE(is_overdue(catalogue, treaty, day("2011-10-01")));
  CHECK_FALSE(is_overdue(catalogue, treaty, day("2012-01-01")));
}

TEST_CASE("a trace without a date of its own goes by the record that it shows, be that a part of another") {
  const Library library = library_of(R"({"chronicle": 1,
    "states": [{"id": "state/s", "names": {"en": "S"}}],
    "sessions": [{"id": "session/s", "held": "2021-01-01", "names": {"en": "S"}},
                 {"id": "session/later", "held": "2022-03-03", "names": {"en": "Later"}}],
    "documents": [{"id": "document/d", "type": "concept", "names": {"en": "D"}}],
    "acts": [{"id": "act/a", "document": "document/d", "verb": "approved", "session": "session/later"}],
    "signatures": [{"id": "signature/a", "document": "document/d", "state": "state/s", "status": "signed",
                    "date": "2022-05-05"}],
    "chairmanships": [{"id": "chairmanship/a", "state": "state/s", "year": "2023"}],
    "commitments": [{"id": "commitment/c", "session": "session/s", "gist": "A promise."}],
    "traces": [{"id": "trace/1", "commitment": "commitment/c", "record": "act/a", "verdict": "fulfilled"},
               {"id": "trace/2", "commitment": "commitment/c", "record": "session/s", "verdict": "dropped",
                "date": "2021-07-01"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const Day as_of = day("2025-01-01");
  const auto date = [&](const char* record) {
    const auto found = date_of(catalogue, id(record), as_of);
    return found ? found->text() : "none";
  };
  const auto& promise = *catalogue.find<Commitment>(id("commitment/c"));
  CHECK(result_of(catalogue, promise, as_of) == PromiseResult::fulfilled);
  CHECK(traces_in_order(catalogue, promise, as_of).back()->id == id("trace/1"));
  CHECK(date("trace/1") == "2022-03-03");
  CHECK(date("signature/a") == "2022-05-05");
  CHECK(date("chairmanship/a") == "2023");
}
