#include "core/query/questions/comparison.h"
#include "core/wording/titles.h"

#include <set>

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

Comparison compared(const char* before, const char* after, const char* topic = nullptr,
                    const char* as_of = "2026-11-22") {
  return compare(bundled().catalogue, *parse_side(before), *parse_side(after),
                 topic != nullptr ? std::optional(id(topic)) : std::nullopt, day(as_of));
}

std::set<const Document*> documents_before(const Comparison& comparison) {
  std::set<const Document*> documents;
  for (const auto* list : {&comparison.continued, &comparison.changed, &comparison.dropped, &comparison.unknown})
    for (const Compared& one : *list) documents.insert(one.before);
  return documents;
}

}  // namespace

TEST_CASE("a side is a session or a period with both ends") {
  CHECK(parse_side("2021"));
  CHECK(parse_side("2021/2023"));
  CHECK(parse_side("session/2025-06-05"));
  for (const char* text : {"", "../2030", "2021/..", "document/x", "soon"}) CHECK_FALSE(parse_side(text));
  CHECK(title_of(bundled().catalogue, *parse_side("2021/2023"), Language::english) == "2021–2023");
}

TEST_CASE("every document of the first time is sorted in exactly once") {
  for (const auto& [before, after] : {std::pair("2021", "2025"), std::pair("2011/2015", "2016/2020"),
                                      std::pair("session/2025-06-05", "session/2025-09-29")}) {
    const auto comparison = compared(before, after);
    const std::size_t listed =
        comparison.continued.size() + comparison.changed.size() + comparison.dropped.size() + comparison.unknown.size();
    CHECK(documents_before(comparison).size() == listed);
    for (const Compared& one : comparison.fresh) CHECK_FALSE(documents_before(comparison).contains(one.after));
  }
}

TEST_CASE("transport: promised in 2021, taken further in 2025, the railway concept goes on") {
  const auto comparison = compared("2021", "2025", "topic/transport");
  REQUIRE(comparison.promises.size() == 1);
  REQUIRE(comparison.promises.front().traces.size() == 1);
  CHECK(comparison.promises.front().traces.front()->verdict == Verdict::progress);
  REQUIRE(comparison.continued.size() == 1);
  CHECK(comparison.continued.front().before->id.text() == "document/railway-1520-concept-2030");
}

TEST_CASE("a year compared with itself drops nothing that it did not refuse") {
  const auto comparison = compared("2021", "2021");
  CHECK(comparison.fresh.empty());
  CHECK(comparison.dropped.empty());
}

TEST_CASE("nothing that the day does not know takes part") {
  const auto comparison = compared("2021", "2025", nullptr, "2024-12-11");
  CHECK(comparison.fresh.empty());
  CHECK(comparison.promised.empty());
  for (const auto& promise : comparison.promises) CHECK(promise.traces.empty());
}
